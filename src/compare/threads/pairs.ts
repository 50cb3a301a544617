/**
 * Which threads a requirement could go on: those of the units that share its rare words, and of the unit that stands in its
 * place in the document before. Each pair is scored by the likest unit of the thread.
 */
import { likeness } from '../../align/likeness.js';
import { nearest, type Range } from '../../align/nearest.js';
import type { RequirementUnit, Units } from './units.js';

export interface Pair {
  readonly unit: number;
  readonly thread: number;
  /** The unit of the thread that is likest. */
  readonly other: number;
  /** Likeness of the two texts. */
  readonly like: number;
  /** Whether the thread has merged into one that could go on instead. */
  readonly isHeld?: boolean;
}

/** What is known when the next document is read. */
export interface Known {
  readonly units: Units;
  /** Thread of a unit read. */
  readonly threadOf: (unit: number) => number;
  /** The last unit of the thread that took a thread in and still goes on; null where none did. */
  readonly holderOf: (thread: number) => number | null;
  /** Last unit read by its path. */
  readonly byPath: ReadonlyMap<string, number>;
}

/** Whatever stands around them, texts have to have something in common. */
export const LIKE_AT_ALL = 0.05;
const CANDIDATES = 5;
const LIKE_HOLDER = 0.15;

/** Pairs of a document's units, in order of the units, then of the threads. */
export function pairsOf(known: Known, { from, to }: Range): readonly Pair[] {
  const pairs: Pair[] = [];
  for (let unit = from; unit < to; unit++) {
    const best: Pair[] = [];
    for (const other of candidatesOf(known, unit, from)) keepBest(best, known, pairOf(known, unit, other));
    for (const pair of best.sort(byThread)) pairs.push(pair);
  }
  return pairs;
}

const byThread = (left: Pair, right: Pair): number => left.thread - right.thread;

/** What was merged goes on in the other as long as that is like enough, and by itself where the other goes on without it. */
function keepBest(best: Pair[], known: Known, own: Pair): void {
  const holder = known.holderOf(own.thread);
  const held = holder === null ? null : pairOf(known, own.unit, holder);
  if (held === null || held.like < LIKE_HOLDER) return put(best, own);
  put(best, held);
  put(best, { ...own, isHeld: true });
}

/** The likest pair of each thread, of equals the first. */
function put(best: Pair[], pair: Pair): void {
  if (pair.like < LIKE_AT_ALL) return;
  const at = best.findIndex(({ thread }) => thread === pair.thread);
  if (at < 0) best.push(pair);
  else if (pair.like > (best[at]?.like ?? 0)) best[at] = pair;
}

export const pairOf = ({ units: { units }, threadOf }: Known, unit: number, other: number): Pair => ({
  unit,
  thread: threadOf(other),
  other,
  like: likenessOf(units[unit], units[other]),
});

const likenessOf = (left: RequirementUnit | undefined, right: RequirementUnit | undefined): number =>
  left === undefined || right === undefined ? 0 : likeness(left, right).score;

/** Latest first, so that of equals the latest is kept. */
function candidatesOf(
  { units: { units, headings, bodies }, byPath }: Known,
  unit: number,
  to: number,
): readonly number[] {
  const own = units[unit];
  if (own === undefined) return [];
  const range = { from: 0, to };
  const inPlace = byPath.get(own.requirement.path);
  const found = [...nearest(headings, own.heading, range, CANDIDATES), ...nearest(bodies, own.body, range, CANDIDATES)];
  if (inPlace !== undefined) found.push(inPlace);
  return found.sort((left, right) => right - left).filter((other, at) => other !== found[at - 1]);
}
