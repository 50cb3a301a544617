/** What bounds leave open where nothing tells the year of a speech itself. */
import type { Statement } from './year-statement.js';

/**
 * What the last year goes by where the text tells none: what is new is named in its year or the `next-year`; what lasts, no
 * later than a year after the `newest-event` that is known.
 */
export type OpenEnd = 'newest-event' | 'next-year';

export interface Bounds {
  readonly years: readonly [first: number, last: number];
  /** Null where the text tells the last year. */
  readonly open: OpenEnd | null;
}

/** First and last year possible; null where nothing tells the first. */
export function boundsOf(statements: readonly Statement[], newest: number): Bounds | null {
  const lows = statements.filter(({ relation, weight }) => relation === '>=' && weight > 0);
  const told = lows.filter(({ raises }) => raises !== true);
  if (told.length === 0) return null;
  const low = Math.max(...told.map(({ year }) => year));
  const ends = statements.filter(({ relation, year }) => relation === '<=' && year >= low);
  return raised(
    { low, ...nearestEnd(told, ends, low, newest) },
    lows.filter(({ raises }) => raises === true),
    ends,
    newest,
  );
}

interface End {
  readonly high: number;
  readonly open: OpenEnd | null;
}

function nearestEnd(lows: readonly Statement[], ends: readonly Statement[], low: number, newest: number): End {
  const [decades, told] = [ends.filter((end) => end.decade), ends.filter((end) => !end.decade)];
  const hard = told.filter(({ weight }) => weight > 0);
  const nearest = earliest(hard.length > 0 ? hard : told);
  const end = nearest === null ? openEnd(lows, low, newest) : { high: nearest, open: null };
  const decade = earliest(decades);
  return decade !== null && decade <= end.high ? { high: decade, open: null } : end;
}

/** 农业农村局 beside an event of 2016: not before 2018, unless something tells that the speech is older. */
function raised(
  { low, high, open }: End & { readonly low: number },
  since: readonly Statement[],
  ends: readonly Statement[],
  newest: number,
): Bounds {
  const last = earliest(ends.filter(({ weight }) => weight > 0)) ?? Number.POSITIVE_INFINITY;
  const first = Math.max(low, ...since.map(({ year }) => year).filter((year) => year <= last));
  if (first === low || first < high || first === last) return { years: [first, high], open };
  if (first === high) return { years: [first, high + 1], open: 'next-year' };
  const next = earliest(ends.filter(({ year }) => year > first));
  return next === null ? { years: [first, newest + 1], open: 'newest-event' } : { years: [first, next], open: null };
}

const earliest = (ends: readonly Statement[]): number | null =>
  ends.length === 0 ? null : Math.min(...ends.map(({ year }) => year));

/** 202x年 leaves the end to its last year. */
function openEnd(lows: readonly Statement[], low: number, newest: number): End {
  const lowest = lows.filter(({ year }) => year === low);
  const isNew = lowest.some(({ lasts, decade }) => lasts !== true && decade !== true);
  if (!isNew && lowest.every(({ decade }) => decade)) return { high: Number.POSITIVE_INFINITY, open: null };
  return isNew || low > newest ? { high: low + 1, open: 'next-year' } : { high: newest + 1, open: 'newest-event' };
}
