/**
 * The year of the speech alone, without the one it reviews. What a few years say hangs on the move they stand in (2020年是…
 * tells the year, or looks back on it), and to find the moves takes longer than all else that tells it: they are asked for
 * only where they decide.
 */
import type { Meta, Move } from '../model/types.js';
import { lazily } from '../source/lazily.js';
import type { Context } from './context.js';
import { moveAt } from './moves.js';
import { decide, type Decided } from './year-decided.js';
import { datedStatements, type GivenYears, inOrder, namedStatements, outsideYear } from './year.js';
import { DATED, type Statement } from './year-statement.js';

type Years = readonly [first: number, last: number];

export interface OwnYear extends Pick<Meta, 'year' | 'yearRange'> {
  /** What the years say that the text names, whatever the moves are, in text order. */
  readonly named: readonly Statement[];
  /** The same with what the events say that it names. */
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
  /** What the years say without the moves: of each in doubt, both. */
  readonly told: readonly Statement[];
  readonly dated: readonly Statement[];
  readonly decided: Pick<Decided, 'year' | 'range'>;
  /** What is known from beside the text. */
  readonly outside: ReturnType<typeof outsideYear>;
}

const isEqual = ({ relation }: Statement): boolean => relation === '=';

/** A date line or a title: what the text says behind it counts for nothing. */
const isHead = (one: Statement): boolean => isEqual(one) && (one.weight >= DATED || one.source === 'title');

const isSettled = ({ told, named }: Steps): boolean => told.length === named.length || named.some(isHead);

/** Where a year is named as that of the speech, events add nothing to it. */
const decideBy = (named: readonly Statement[], steps: Steps, context: Context): Decided =>
  decide(named.some(isEqual) ? named : [...named, ...steps.dated], context);

function yearsWithin(steps: Steps, context: Context): Years | null {
  const { told, named } = steps;
  if (isSettled(steps)) return withinOf(decideBy(named, steps, context));
  const equal = told.filter(isEqual);
  if (equal.length > 0) return heaviestWithin(equal);
  return steps.dated.some(isEqual) ? withinOf(decideBy(named, steps, context)) : null;
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
  told: ({ context }) => namedStatements(context, { moveAt: () => 'unknown', reviewed: false }),
  named: (_, { told }) => inOrder(told.filter(({ unsure }) => unsure !== true)),
  dated: ({ context }) => datedStatements(context),
  outside: ({ given }) => outsideYear(given),
  within: ({ context }, steps) => (steps.outside === null ? yearsWithin(steps, context) : withinOf(steps.outside)),
  decided: ({ context, moves }, steps) => {
    const { named, within, outside } = steps;
    if (outside !== null) return outside;
    if (isSettled(steps)) return decideBy(named, steps, context);
    if (within !== null && within[0] === within[1]) return { year: within[0], range: null };
    const known = namedStatements(context, { moveAt: (at) => moveAt(moves(), at), reviewed: false });
    return decideBy(known, steps, context);
  },
  year: (_, { decided }) => decided.year,
  yearRange: (_, { decided }) => decided.range,
  statements: (_, { named, dated }) => (dated.length === 0 ? named : inOrder([...named, ...dated])),
});

/** Each part is worked out when it is asked for. */
export const readOwnYear = (context: Context, moves: () => readonly Move[], given: GivenYears): OwnYear =>
  openYear({ context, moves, given });
