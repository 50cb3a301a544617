/** Which year the statements of a text come to: equality by source and weight, without one what the bounds leave open. */
import type { Meta } from '../model/types.js';
import type { Context } from './context.js';
import { newestYear } from './events.js';
import { boundsOf, type OpenEnd } from './year-bounds.js';
import { DATED, type Statement } from './year-statement.js';

export interface Decided {
  readonly year: number | null;
  readonly range: readonly [number, number] | null;
  readonly source: Meta['yearSource'];
  /** What the end of the range goes by where the text tells none. */
  readonly open?: OpenEnd;
}

/** Statements of equality by source and weight; without one, what the bounds leave open. */
export function decide(statements: readonly Statement[], { lexicon }: Context): Decided {
  const equal = statements.filter(({ relation }) => relation === '=');
  const dated = equal.find(({ weight }) => weight >= DATED);
  if (dated !== undefined) return { year: dated.year, range: null, source: 'text' };
  const isBehind = behindStarts(statements);
  const fits = (one: Statement): boolean => !isBehindEnd(one, statements) && isBehind(one);
  for (const source of ['title', 'text', 'inferred'] as const) {
    const own = equal.filter((statement) => statement.source === source);
    const best = heaviest(source === 'inferred' ? own.filter(fits) : own);
    if (best !== null) return { year: best, range: null, source };
  }
  const bounds = boundsOf(statements, newestYear(lexicon));
  if (bounds === null) return { year: null, range: null, source: 'none' };
  const { years, open } = bounds;
  return years[0] === years[1]
    ? { year: years[0], range: null, source: 'inferred' }
    : { year: null, range: years, source: 'inferred', ...(open === null ? {} : { open }) };
}

/** A year that is only concluded, and lightly, lies before what is told to be ahead: 承上启下 beside 迎接党的十八大. */
const LIGHT = 3;
const isBehindEnd = ({ year, weight }: Statement, statements: readonly Statement[]): boolean =>
  weight < LIGHT && statements.some((one) => one.relation === '<=' && one.weight > 0 && one.year < year);

/**
 * A year that is only concluded lies not before what the text has seen: 今年高考 of some year beside 党的二十大以来. Of what it has
 * seen in each year the first end and the last start are enough to tell whether any of it stands elsewhere.
 */
function behindStarts(statements: readonly Statement[]): (statement: Statement) => boolean {
  const seen = new Map<number, { firstEnd: number; lastStart: number }>();
  for (const { relation, source, weight, raises, year, start, end } of statements) {
    if (relation !== '>=' || source !== 'inferred' || weight <= 0 || raises === true) continue;
    const { firstEnd, lastStart } = seen.get(year) ?? { firstEnd: end, lastStart: start };
    seen.set(year, { firstEnd: Math.min(firstEnd, end), lastStart: Math.max(lastStart, start) });
  }
  const all = [...seen];
  return ({ year, start, end }) =>
    !all.some(([later, { firstEnd, lastStart }]) => later > year && (firstEnd <= start || end <= lastStart));
}

/** The year that most of the weight speaks for; of two the later. */
export function heaviest(statements: readonly Statement[]): number | null {
  const weights = new Map<number, number>();
  for (const { year, weight } of statements) weights.set(year, (weights.get(year) ?? 0) + weight);
  const best = [...weights].sort((a, b) => b[1] - a[1] || b[0] - a[0])[0];
  return best?.[0] ?? null;
}
