/**
 * The question a drafter comes with, answered first: what did the group before say that the last one does not? Requirements,
 * slogans, goals and duties in one place.
 */
import type { Say } from '../renderer.js';
import { clean } from '../width.js';
import { dutiesOf } from './parts/responsibilities.js';
import { turnsOf } from './parts/requirements.js';
import { isJustGone } from './parts/slogans.js';
import { turnOf, writtenOf } from './parts/targets.js';
import { cellOf, type Sheet } from './sheet.js';

export interface Gone {
  readonly part: 'requirements' | 'slogans' | 'targets' | 'responsibilities';
  readonly items: readonly string[];
}

/** Parts that were compared, with what is gone from each; none where there is no group before the last. */
export function goneOf(sheet: Sheet): readonly Gone[] {
  const { previous, result, say } = sheet;
  if (previous === null) return [];
  const all: readonly (readonly [Gone['part'], readonly string[] | undefined])[] = [
    ['requirements', result.requirements && requirementsGone(sheet)],
    ['slogans', result.slogans && slogansGone(sheet)],
    ['targets', result.targets && targetsGone(sheet, previous, say)],
    ['responsibilities', result.responsibilities && dutiesGone(sheet)],
  ];
  return all.flatMap(([part, items]) => (items === undefined ? [] : [{ part, items: items.map(clean) }]));
}

const requirementsGone = (sheet: Sheet): readonly string[] =>
  turnsOf(sheet.result.requirements ?? [], sheet)
    .filter(({ kind }) => kind === 'dropped')
    .flatMap(({ before }) => before.map(({ path, heading }) => `${path} ${heading}`));

/** One that goes on under another number is gone by name only. */
const slogansGone = (sheet: Sheet): readonly string[] =>
  (sheet.result.slogans ?? [])
    .filter((row) => isJustGone(row, sheet))
    .map(({ text, renumbered }) => {
      const other = renumbered.find(({ group }) => group === sheet.last)?.text;
      return other === undefined ? text : sheet.say('compare.became', { text, other });
    });

const targetsGone = (sheet: Sheet, previous: string, say: Say): readonly string[] =>
  (sheet.result.targets ?? [])
    .filter((row) => row.status === 'goal' && turnOf(row, sheet) === 'dropped')
    .map(({ metric, cells }) => {
      const [figure] = cellOf(cells, previous) ?? [];
      return figure === undefined ? metric : `${metric} ${writtenOf(figure, say)}`;
    });

const dutiesGone = (sheet: Sheet): readonly string[] =>
  dutiesOf(sheet.result.responsibilities ?? [], sheet)
    .filter(({ change }) => change.kind === 'dropped')
    .map(({ actor, change }) => `${actor}${sheet.say('separator.label')}${change.duty}`);
