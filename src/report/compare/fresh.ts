/** The other side of `gone.ts`: what the last group says that the one before does not, new or said again after a break. */
import { dutyWords } from '../../model/duty.js';
import type { SloganRow } from '../../model/compare.js';
import { clean } from '../width.js';
import { dutyPlace, type Gone } from './gone.js';
import { dutiesOf } from './parts/responsibilities.js';
import { turnsOf } from './parts/requirements.js';
import { turnOf } from './parts/targets.js';
import { cellOf, type Sheet } from './sheet.js';
import { counted, dutyTold, goalTold, requirementsTold, type Told } from './told.js';

/** Parts that were compared, with what is new in each; none where there is no group before the last. */
export function freshOf(sheet: Sheet): readonly Gone[] {
  const { previous, result } = sheet;
  if (previous === null) return [];
  const all: readonly (readonly [Gone['part'], readonly Told[] | undefined])[] = [
    ['requirements', result.requirements && requirementsFresh(sheet)],
    ['slogans', result.slogans && slogansFresh(sheet)],
    ['targets', result.targets && targetsFresh(sheet)],
    ['responsibilities', result.responsibilities && dutiesFresh(sheet)],
  ];
  return all.flatMap(([part, items]) => (items === undefined ? [] : [{ part, items }]));
}

const isFresh = (kind: string): boolean => kind === 'new' || kind === 'returned';

const requirementsFresh = (sheet: Sheet): readonly Told[] =>
  requirementsTold(
    counted(turnsOf(sheet.result.requirements ?? [], sheet)).filter(({ row }) => isFresh(row.kind)),
    ({ after }) => after,
  );

const slogansFresh = (sheet: Sheet): readonly Told[] =>
  counted(sheet.result.slogans ?? [])
    .filter(({ row }) => isFresh(row.status))
    .map(({ row, index }) => ({
      text: clean(withFormer(row, sheet)),
      place: row.places.find(({ document }) => sheet.documentOf(document)?.group === sheet.last) ?? null,
      row: index,
    }));

/** One that stood under another number in the group before is new by name only. */
function withFormer({ text, status, renumbered }: SloganRow, { say, result, previous }: Sheet): string {
  const other = renumbered.find((each) => {
    const row = result.slogans?.find((slogan) => slogan.text === each.text);
    return row !== undefined && row.last === previous;
  })?.text;
  return other === undefined || status === 'returned' ? text : say('compare.wasCalled', { text, other });
}

const targetsFresh = (sheet: Sheet): readonly Told[] =>
  counted(sheet.result.targets ?? [])
    .filter(({ row }) => row.status === 'goal' && turnOf(row, sheet)?.kind === 'new')
    .map(({ row, index }) => {
      const [figure] = cellOf(row.cells, sheet.last) ?? [];
      return { text: goalTold(row, figure, sheet.say), place: figure ?? null, row: index };
    });

const dutiesFresh = (sheet: Sheet): readonly Told[] =>
  counted(dutiesOf(sheet.result.responsibilities ?? [], sheet))
    .filter(({ row: { change } }) => isFresh(change.kind))
    .map(({ row: { actor, change }, index }) => ({
      text: dutyTold(actor, dutyWords(change), sheet.say),
      place: dutyPlace(sheet, actor, { group: sheet.last, change }),
      row: index,
    }));
