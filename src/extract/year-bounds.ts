/** What bounds leave open where nothing tells the year of a speech itself. */
import type { Statement } from './year-statement.js';

/** First and last year possible; null where nothing tells the first. */
export function boundsOf(statements: readonly Statement[], newest: number): readonly [number, number] | null {
  const lows = statements.filter(({ relation, weight }) => relation === '>=' && weight > 0);
  const told = lows.filter(({ raises }) => raises !== true);
  if (told.length === 0) return null;
  const low = Math.max(...told.map(({ year }) => year));
  const ends = statements.filter(({ relation, year }) => relation === '<=' && year >= low);
  const years = [low, nearestEnd(told, ends, low, newest)] as const;
  return raised(
    years,
    lows.filter(({ raises }) => raises === true),
    ends,
    newest,
  );
}

function nearestEnd(lows: readonly Statement[], ends: readonly Statement[], low: number, newest: number): number {
  const [decades, told] = [ends.filter((end) => end.decade), ends.filter((end) => !end.decade)];
  const hard = told.filter(({ weight }) => weight > 0);
  const nearest = earliest(hard.length > 0 ? hard : told) ?? openEnd(lows, low, newest);
  return Math.min(nearest, earliest(decades) ?? nearest);
}

/** 农业农村局 beside an event of 2016: not before 2018, unless something tells that the speech is older. */
function raised(
  [low, high]: readonly [number, number],
  since: readonly Statement[],
  ends: readonly Statement[],
  newest: number,
): readonly [number, number] {
  const last = earliest(ends.filter(({ weight }) => weight > 0)) ?? Number.POSITIVE_INFINITY;
  const first = Math.max(low, ...since.map(({ year }) => year).filter((year) => year <= last));
  if (first === low || first < high || first === last) return [first, high];
  return [first, first === high ? high + 1 : (earliest(ends.filter(({ year }) => year > first)) ?? newest + 1)];
}

const earliest = (ends: readonly Statement[]): number | null =>
  ends.length === 0 ? null : Math.min(...ends.map(({ year }) => year));

/** What is new is named in its year or the next; what lasts leaves the end open, and 202x年 up to its last year. */
function openEnd(lows: readonly Statement[], low: number, newest: number): number {
  const lowest = lows.filter(({ year }) => year === low);
  if (lowest.some(({ lasts, decade }) => lasts !== true && decade !== true)) return low + 1;
  return lowest.every(({ decade }) => decade) ? Number.POSITIVE_INFINITY : Math.max(low, newest) + 1;
}
