/**
 * Which threads a requirement could go on: those of the units that share its rare words, and of the unit that stands in its
 * place in the document before. Each pair is scored by the likest unit of the thread.
 */
import { likenessScore } from '../../align/likeness.js';
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
  let at = 0;
  while (at < best.length && best[at]?.thread !== pair.thread) at++;
  if (at === best.length) best.push(pair);
  else if (pair.like > (best[at]?.like ?? 0)) best[at] = pair;
}

export const pairOf = ({ units: { units }, threadOf }: Known, unit: number, other: number): Pair => ({
  unit,
  thread: threadOf(other),
  other,
  like: likenessOf(units[unit], units[other]),
});

const likenessOf = (left: RequirementUnit | undefined, right: RequirementUnit | undefined): number =>
  left === undefined || right === undefined ? 0 : likenessScore(left, right);

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
  const found: number[] = [];
  for (const other of nearest(headings, own.heading, range, CANDIDATES)) insert(found, other);
  for (const other of nearest(bodies, own.body, range, CANDIDATES)) insert(found, other);
  if (inPlace !== undefined) insert(found, inPlace);
  return found;
}

/** Among descending numbers, once. */
function insert(found: number[], other: number): void {
  let place = found.length;
  while (place > 0 && (found[place - 1] ?? 0) < other) place--;
  if (place > 0 && found[place - 1] === other) return;
  found.push(other);
  for (let at = found.length - 1; at > place; at--) found[at] = found[at - 1] ?? 0;
  found[place] = other;
}
