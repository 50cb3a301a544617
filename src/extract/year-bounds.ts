/** What bounds leave open where nothing tells the year of a speech itself. */
import type { Statement } from './year-statement.js';

/** First and last year possible; null where nothing tells the first. */
export function boundsOf(statements: readonly Statement[], newest: number): readonly [number, number] | null {
  const lows = statements.filter(({ relation, weight }) => relation === '>=' && weight > 0);
  if (lows.length === 0) return null;
  const low = Math.max(...lows.map(({ year }) => year));
  const ends = statements.filter(({ relation, year }) => relation === '<=' && year >= low);
  const [decades, told] = [ends.filter((end) => end.decade), ends.filter((end) => !end.decade)];
  const hard = told.filter(({ weight }) => weight > 0);
  const nearest = earliest(hard.length > 0 ? hard : told) ?? openEnd(lows, low, newest);
  return [low, Math.min(nearest, earliest(decades) ?? nearest)];
}

const earliest = (ends: readonly Statement[]): number | null =>
  ends.length === 0 ? null : Math.min(...ends.map(({ year }) => year));

/** What is new is named in its year or the next; what lasts leaves the end open, and 202x年 up to its last year. */
function openEnd(lows: readonly Statement[], low: number, newest: number): number {
  const lowest = lows.filter(({ year }) => year === low);
  if (lowest.some(({ lasts, decade }) => lasts !== true && decade !== true)) return low + 1;
  return lowest.every(({ decade }) => decade) ? Number.POSITIVE_INFINITY : Math.max(low, newest) + 1;
}
