/**
 * What was aimed at against what was reached: the goal a group sets for a year, and the result of that year that the next
 * group reports, or another document of the same group where groups are regions or speakers: what one region reaches says
 * nothing of what another aimed at. 增长6.5%左右, then 增长6.6%: met. Left out: goals of several years, and groups between which
 * a year is missing.
 */
import { areComparable, difference, quantityOf, type Quantity } from '../align/amounts.js';
import type { Measure } from '../lexicon/metrics.js';
import type { TargetRow } from '../model/compare.js';
import type { Corpus } from './corpus.js';
import type { Places } from './target-changes.js';
import { type Better, betterOf, isFloor } from './target-better.js';
import { countApart } from './target-forms.js';
import { headsOf } from './target-heads.js';
import { keyOf, type Gathered, type Stated } from './target-rows.js';
import { isAbove, isBelow } from './target-short.js';

type Outcome = TargetRow['outcomes'][number];

/** 左右 is kept within a twentieth of the goal. */
const ABOUT = 0.05;

/** What fell when it was to grow is a result all the same. */
const OPPOSITE: Readonly<Partial<Record<Measure, readonly [Measure, word: string]>>> = {
  growth: ['fall', '下降'],
  fall: ['growth', '增长'],
  increase: ['decrease', '减少'],
  decrease: ['increase', '增加'],
};

interface Beside extends Pick<Corpus, 'groups' | 'inTime'> {
  readonly rows: ReadonlyMap<string, Gathered>;
}

export function outcomesOf(row: Gathered, { groups, inTime, rows }: Beside, places: Places): readonly Outcome[] {
  if (row.status !== 'goal') return [];
  return [...row.groups].flatMap(([from, stated]) => {
    const to = inTime ? groups[(places.get(from) ?? 0) + 1] : from;
    if (to === undefined) return [];
    return headsOf(stated).flatMap((goal) => {
      const result = resultOf(goal, to, rows);
      return result === null ? [] : [{ ...placesOf(goal, result), from, to, met: metBy(goal, result) }];
    });
  });
}

const placesOf = ({ cell: goal }: Stated, { cell: result }: Stated): Pick<Outcome, 'goal' | 'result'> => ({
  goal: { document: goal.document, span: goal.span },
  result: { document: result.document, span: result.span },
});

/** The result of the goal's year; with several documents in a group, of the one of the same region. */
function resultOf(goal: Stated, group: string, rows: ReadonlyMap<string, Gathered>): Stated | null {
  if (goal.cell.year === null) return null;
  const { base, measure, label } = goal.metric;
  const opposite = OPPOSITE[measure];
  const labels = opposite === undefined ? [label] : [label, `${base}${opposite[1]}`];
  const told = (status: Stated['cell']['status']): readonly Stated[] =>
    labels.flatMap((one) => rows.get(keyOf(status, one))?.groups.get(group) ?? []);
  const reached = told('achieved');
  const stated = reached.length > 0 ? reached : told('reference');
  const heads = headsOf(stated.filter(({ cell, member }) => cell.year === goal.cell.year && member !== goal.member));
  const [only] = heads;
  if (heads.length === 1 && only !== undefined && sameRegion(goal, only)) return only;
  const own = heads.filter((head) => sameRegion(goal, head));
  return own.length === 1 ? (own[0] ?? null) : null;
}

const sameRegion = (goal: Stated, result: Stated): boolean =>
  goal.member.analysis.meta.region === result.member.analysis.meta.region;

function metBy(goal: Stated, result: Stated): boolean | null {
  const asked = quantityOf(goal.cell);
  const reached = quantityOf(result.cell);
  if (asked === null || reached === null || !areComparable(asked, reached) || countApart(goal, result)) return null;
  const told = reachedBy(result, reached);
  const value = goal.metric.measure === result.metric.measure ? told : turned(told);
  return isMet(isFloor(goal) || isAll(goal) ? '>=' : goal.cell.comparator, asked, value, betterOf(goal));
}

/** 100%: there is no more. */
const isAll = ({ cell }: Stated): boolean => cell.comparator === '=' && cell.value === 100 && cell.unit === '%';

/** What a result leaves open: 不足90% is anything below, 超过90% anything above. */
interface Reached {
  readonly least: number;
  readonly most: number;
  /** Whether it is more than `least`, and less than `most`. */
  readonly over: boolean;
  readonly under: boolean;
}

function reachedBy({ cell }: Stated, { low, high }: Quantity): Reached {
  const [under, over] = [isBelow(cell), isAbove(cell)];
  const least = under || cell.comparator === '<=' ? -Infinity : low;
  return { least, most: under ? low : cell.comparator === '>=' ? Infinity : high, over, under };
}

/** A fall as a growth. */
const turned = ({ least, most, over, under }: Reached): Reached => ({
  least: -most,
  most: -least,
  over: under,
  under: over,
});

/** Null where what was reached may be either. */
function isMet(
  comparator: Stated['cell']['comparator'],
  { low, high }: Quantity,
  { least, most, over, under }: Reached,
  better: Better,
): boolean | null {
  const room = comparator === '~' ? ABOUT : 0;
  const [floor, ceiling] = [low - room * Math.abs(low), high + room * Math.abs(high)];
  const [above, below] = [difference(least, ceiling), difference(most, floor)];
  const reaches = difference(least, floor) >= 0 ? true : below < 0 || (below === 0 && under) ? false : null;
  const keeps = difference(most, ceiling) <= 0 ? true : above > 0 || (above === 0 && over) ? false : null;
  if (comparator === '>=') return reaches;
  if (comparator === '<=') return keeps;
  if (better === 'higher') return reaches;
  if (better === 'lower') return keeps;
  return reaches === true && keeps === true ? true : null;
}
