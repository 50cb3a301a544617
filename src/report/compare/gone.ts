/**
 * The question a drafter comes with, answered first: what did the group before say that the last one does not? Requirements,
 * slogans, goals and duties in one place, each as short as it can be told. A part all of whose points are gone, or some, is
 * named by its points; goals are told in the words of the text where these are short.
 */
import { dutyWords } from '../../model/duty.js';
import { dutiesOf, type Duty } from './parts/responsibilities.js';
import { turnsOf } from './parts/requirements.js';
import { isJustGone } from './parts/slogans.js';
import { turnOf } from './parts/targets.js';
import { cellOf, type Sheet } from './sheet.js';
import { clean } from '../width.js';
import { counted, dutyTold, goalTold, requirementsTold, type Told } from './told.js';

type Change = Duty['change'];

export interface Gone {
  readonly part: 'requirements' | 'slogans' | 'targets' | 'responsibilities';
  readonly items: readonly Told[];
}

/** Parts that were compared, with what is gone from each; none where there is no group before the last. */
export function goneOf(sheet: Sheet): readonly Gone[] {
  const { previous, result } = sheet;
  if (previous === null) return [];
  const all: readonly (readonly [Gone['part'], readonly Told[] | undefined])[] = [
    ['requirements', result.requirements && requirementsGone(sheet)],
    ['slogans', result.slogans && slogansGone(sheet, previous)],
    ['targets', result.targets && targetsGone(sheet, previous)],
    ['responsibilities', result.responsibilities && dutiesGone(sheet, previous)],
  ];
  return all.flatMap(([part, items]) => (items === undefined ? [] : [{ part, items }]));
}

const requirementsGone = (sheet: Sheet): readonly Told[] =>
  requirementsTold(
    counted(turnsOf(sheet.result.requirements ?? [], sheet)).filter(({ row }) => row.kind === 'dropped'),
    ({ before }) => before,
  );

/** One that goes on under another number is gone by name only. */
const slogansGone = (sheet: Sheet, previous: string): readonly Told[] =>
  counted(sheet.result.slogans ?? [])
    .filter(({ row }) => isJustGone(row, sheet))
    .map(({ row: { text, renumbered, places }, index }) => {
      const other = renumbered.find(({ group }) => group === sheet.last)?.text;
      return {
        text: clean(other === undefined ? text : sheet.say('compare.became', { text, other })),
        place: places.find(({ document }) => sheet.documentOf(document)?.group === previous) ?? null,
        row: index,
      };
    });

const targetsGone = (sheet: Sheet, previous: string): readonly Told[] =>
  counted(sheet.result.targets ?? [])
    .filter(({ row }) => row.status === 'goal' && turnOf(row, sheet)?.kind === 'dropped')
    .map(({ row, index }) => {
      const [figure] = cellOf(row.cells, previous) ?? [];
      return { text: goalTold(row, figure, sheet.say), place: figure ?? null, row: index };
    });

const dutiesGone = (sheet: Sheet, previous: string): readonly Told[] =>
  counted(dutiesOf(sheet.result.responsibilities ?? [], sheet))
    .filter(({ row }) => row.change.kind === 'dropped')
    .map(({ row: { actor, change }, index }) => ({
      text: dutyTold(actor, dutyWords(change), sheet.say),
      place: dutyPlace(sheet, actor, { group: previous, change }),
      row: index,
    }));

/** Where an actor is given a duty in a group. */
export function dutyPlace(
  { result }: Sheet,
  actor: string,
  { group, change }: { readonly group: string; readonly change: Pick<Change, 'duty' | 'modality'> },
): Told['place'] {
  const cells = result.responsibilities?.find((row) => row.actor === actor)?.cells ?? {};
  const said = (cellOf(cells, group) ?? []).filter(({ duty }) => duty === change.duty);
  return said.find(({ modality }) => modality === change.modality) ?? said[0] ?? null;
}
