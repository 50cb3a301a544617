/**
 * The question a drafter comes with, answered first: what did the group before say that the last one does not? Requirements,
 * slogans, goals and duties in one place, each as short as it can be told. A part all of whose points are gone, or some, is
 * named by its points; goals are told in the words of the text where these are short.
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

const requirementsGone = (sheet: Sheet): readonly string[] => {
  const places = turnsOf(sheet.result.requirements ?? [], sheet)
    .filter(({ kind }) => kind === 'dropped')
    .flatMap(({ before }) => before);
  const around = new Set(places.map(({ document, path }) => JSON.stringify([document, path.replace(LAST_STEP, '')])));
  return places
    .filter(({ document, path }) => !around.has(JSON.stringify([document, path])))
    .map(({ path, heading }) => `${path} ${heading}`);
};

/** Of a path: 3/1 stands in 3; what has no step stands in nothing. */
const LAST_STEP = /(?:^|\/)[^/]*$/u;

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
    .map(({ metric, names, cells }) => {
      const [figure] = cellOf(cells, previous) ?? [];
      if (figure === undefined) return metric;
      const words = clean(figure.text);
      const isWhole = [metric, ...names].some((name) => words.includes(name.slice(0, NAMED)));
      return isWhole && words.length <= MOST_WORDS ? words : `${metric} ${writtenOf(figure, say)}`;
    });

const dutiesGone = (sheet: Sheet): readonly string[] =>
  dutiesOf(sheet.result.responsibilities ?? [], sheet)
    .filter(({ change }) => change.kind === 'dropped')
    .map(({ actor, change }) => `${actor}${sheet.say('separator.label')}${leadOf(change.duty)}`);

/** Characters of a metric that its claim must name: 权重不低于10% does not tell of what. */
const NAMED = 2;
/** Characters that a claim may have to be told whole. */
const MOST_WORDS = 24;
/** Characters of a duty after which it may break off, at the end of a clause. */
const LEAST_LEAD = 12;

/** The first clauses of a duty: the whole stands in its section. */
function leadOf(duty: string): string {
  const end = /[，；。：]/u.exec(duty.slice(LEAST_LEAD));
  return end === null || LEAST_LEAD + end.index >= duty.length - 1 ? duty : `${duty.slice(0, LEAST_LEAD + end.index)}…`;
}
