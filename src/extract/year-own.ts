/**
 * The year of the speech alone, without the one it reviews. What a few years say hangs on the move they stand in (2020年是…
 * tells the year, or looks back on it), and to find the moves takes longer than all else that tells it: they are asked for
 * only where they decide.
 */
import type { Meta, Move } from '../model/types.js';
import { lazily } from '../source/lazily.js';
import type { Context } from './context.js';
import { moveAt } from './moves.js';
import { decide, type Decided, type GivenYears, inOrder, outsideYear, statementsIn } from './year.js';
import { DATED, type Statement } from './year-statement.js';

type Years = readonly [first: number, last: number];

export interface OwnYear extends Pick<Meta, 'year' | 'yearRange'> {
  /** What the text says of the year whatever the moves are, in text order. */
  readonly statements: readonly Statement[];
  /** Years between which it lies for certain, told without the moves; null where nothing is certain without them. */
  readonly within: Years | null;
}

interface From {
  readonly context: Context;
  readonly moves: () => readonly Move[];
  readonly given: GivenYears;
}

interface Steps extends OwnYear {
  /** What is said without the moves: of each year in doubt, both. */
  readonly told: readonly Statement[];
  readonly sure: readonly Statement[];
  readonly decided: Pick<Decided, 'year' | 'range'>;
}

/** A date line or a title: what the text says behind it counts for nothing. */
const isHead = ({ relation, source, weight }: Statement): boolean =>
  relation === '=' && (weight >= DATED || source === 'title');

const isSettled = ({ told, sure }: Steps): boolean => told.length === sure.length || sure.some(isHead);

function yearsWithin(steps: Steps, context: Context): Years | null {
  const { told, sure } = steps;
  const equal = told.filter(({ relation }) => relation === '=');
  if (isSettled(steps)) return withinOf(decide(sure, context));
  const named = equal.filter(({ source }) => source === 'text');
  if (named.length > 0) return heaviestWithin(named);
  return equal.length > 0 ? withinOf(decide(sure, context)) : null;
}

const withinOf = ({ year, range }: Pick<Decided, 'year' | 'range'>): Years | null =>
  year === null ? range : [year, year];

/** First and last of the years that may turn out the heaviest. */
function heaviestWithin(equal: readonly Statement[]): Years {
  const least = new Map<number, number>();
  const most = new Map<number, number>();
  for (const { year, weight, unsure } of equal) {
    most.set(year, (most.get(year) ?? 0) + weight);
    if (unsure !== true) least.set(year, (least.get(year) ?? 0) + weight);
  }
  const floor = Math.max(0, ...least.values());
  const heaviest = [...most].filter(([, weight]) => weight >= floor).map(([year]) => year);
  return [Math.min(...heaviest), Math.max(...heaviest)];
}

const openYear = lazily<From, Steps>({
  told: ({ context }) => statementsIn(context, { moveAt: () => 'unknown', reviewed: false }),
  sure: (_, { told }) => told.filter(({ unsure }) => unsure !== true),
  within: ({ context, given }, steps) => {
    const outside = outsideYear(given);
    return outside === null ? yearsWithin(steps, context) : withinOf(outside);
  },
  decided: ({ context, moves, given }, steps) => {
    const outside = outsideYear(given);
    if (outside !== null) return outside;
    const { sure, within } = steps;
    if (isSettled(steps)) return decide(sure, context);
    if (within !== null && within[0] === within[1]) return { year: within[0], range: null };
    return decide(statementsIn(context, { moveAt: (at) => moveAt(moves(), at), reviewed: false }), context);
  },
  year: (_, { decided }) => decided.year,
  yearRange: (_, { decided }) => decided.range,
  statements: (_, { sure }) => inOrder(sure),
});

/** Each part is worked out when it is asked for. */
export const readOwnYear = (context: Context, moves: () => readonly Move[], given: GivenYears): OwnYear =>
  openYear({ context, moves, given });
