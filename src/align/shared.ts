/**
 * Runs of characters that stand in two documents or more, as long as they can be: each run is the longest that stands in
 * its documents, so that none is part of another with the same documents. By a generalised suffix array (`suffixes.ts`) over
 * what is shared at all, and counts of documents over its intervals (Hui, CPM 1992): near-linear in the length of all texts,
 * whether a passage stands in two documents or in all. Left out: what is repeated within one document alone.
 */
import { headSuffixes, type Suffixes } from './heads.js';
import { sharedStretches, type Stretches, type Strip } from './stretches.js';
import { commonLengths, suffixArray } from './suffixes.js';

export type { Strip } from './stretches.js';

/** Where a run stands, in the order of the strips: of each place the number of its strip, and where it starts there. */
export interface RunPlaces {
  readonly strips: Int32Array;
  readonly starts: Int32Array;
}

/** A run; where it stands is told when it is asked for, since of most runs it is not. */
export interface SharedRun {
  readonly length: number;
  /** Documents that have it. */
  readonly documents: number;
  readonly places: () => RunPlaces;
  /** Whether something holds of all places, which are looked at in no order, until it does not. */
  readonly isEverywhere: (holds: (strip: number, start: number) => boolean) => boolean;
}

/** An interval of the suffix array: suffixes that begin with the same run. */
interface Interval {
  readonly first: number;
  readonly last: number;
  readonly length: number;
  readonly documents: number;
}

/** No more places are looked at than so many times the length of the text: texts made to have endless runs end here. */
const MOST_PLACES = 16;

/**
 * Visits the runs of at least `least` characters, those with the most characters in documents × length first, places in
 * order of the strips; until there are no more, or `visit` says false.
 */
export function eachSharedRun(
  strips: readonly Strip[],
  least: number,
  visit: (run: SharedRun) => boolean | void,
): void {
  const stretches = sharedStretches(strips, least);
  const { order: suffixes, common } = headSuffixes(stretches) ?? allSuffixes(stretches);
  const { documents, before } = besides(stretches, suffixes, strips);
  const intervals = intervalsOf({ common, documents, least });
  const isOpen = (interval: Interval): boolean => !growsLeft(interval, before, documents);
  for (const interval of ranked(intervals, isOpen, MOST_PLACES * stretches.text.length))
    if (visit(runOf(interval, stretches, suffixes)) === false) return;
}

function allSuffixes({ text, alphabet }: Stretches): Suffixes {
  const order = suffixArray(text, alphabet);
  return { order, common: commonLengths(text, order) };
}

/** By rank of the suffix: the document it is of, -1 for a mark; and the character before it. */
function besides(
  { text, strips: owners }: Stretches,
  suffixes: Int32Array,
  strips: readonly Strip[],
): { readonly documents: Int32Array; readonly before: Int32Array } {
  const documents = new Int32Array(suffixes.length);
  const before = new Int32Array(suffixes.length);
  const documentOf = new Int32Array(strips.length);
  for (let strip = 0; strip < strips.length; strip++) documentOf[strip] = strips[strip]?.document ?? 0;
  for (let rank = 0; rank < suffixes.length; rank++) {
    const at = suffixes[rank] ?? 0;
    const strip = owners[at] ?? -1;
    documents[rank] = strip < 0 ? -1 : (documentOf[strip] ?? 0);
    before[rank] = at > 0 ? (text[at - 1] ?? 0) : 0;
  }
  return { documents, before };
}

/** Those that are open, the ones of most characters first, as far as the places of all, open or not, come to no more than `most`. */
function ranked(
  intervals: readonly Interval[],
  isOpen: (interval: Interval) => boolean,
  most: number,
): readonly Interval[] {
  const places = intervals.reduce((sum, interval) => sum + sizeOf(interval), 0);
  if (places <= most) return inOrder(intervals.filter(isOpen));
  let left = most;
  const within = inOrder(intervals);
  const end = within.findIndex((interval) => (left -= sizeOf(interval)) < 0);
  return within.slice(0, end).filter(isOpen);
}

const sizeOf = ({ first, last }: Interval): number => last - first + 1;

/** Most characters first, of equals in order of the suffixes; sorted as numbers, since there are many. */
function inOrder(intervals: readonly Interval[]): readonly Interval[] {
  const bySuffix = intervals.toSorted((one, other) => one.first - other.first);
  const { length } = bySuffix;
  const keys = Float64Array.from(bySuffix, (one, at) => one.documents * one.length * length + (length - 1 - at));
  return Array.from(keys.sort().reverse(), (key) => bySuffix[length - 1 - (key % length)] as Interval);
}

interface Ordered {
  readonly common: Int32Array;
  /** Document of the suffix of each rank; -1 for a mark. */
  readonly documents: Int32Array;
  readonly least: number;
}

/** An interval that is still open; suffixes of one document beyond its first are doubles. */
interface Open {
  readonly first: number;
  readonly length: number;
  doubles: number;
  /** Most documents of an interval within. */
  inner: number;
}

/** Intervals of two documents or more, save those whose run goes on alike in all of its documents. */
function intervalsOf({ common, documents: owners, least }: Ordered): readonly Interval[] {
  const found: Interval[] = [];
  const stack: Open[] = [{ first: 0, length: 0, doubles: 0, inner: 0 }];
  const top = (): Open => stack.at(-1) as Open;
  const lastOf: number[] = [];
  for (let rank = 0; rank <= common.length; rank++) {
    const shared = common[rank] ?? 0;
    while (top().length > shared) {
      const { first, length, doubles, inner } = stack.pop() as Open;
      const documents = rank - first - doubles;
      if (length >= least && documents > 1 && documents > inner)
        found.push({ first, last: rank - 1, length, documents });
      if (top().length < shared) stack.push({ first, length: shared, doubles: 0, inner: 0 });
      top().doubles += doubles;
      top().inner = Math.max(top().inner, documents);
    }
    if (top().length < shared) stack.push({ first: rank - 1, length: shared, doubles: 0, inner: 0 });
    const document = owners[rank] ?? -1;
    if (document < 0) continue;
    const before = lastOf[document];
    if (before !== undefined) holding(stack, before).doubles++;
    lastOf[document] = rank;
  }
  return found;
}

/** The innermost open interval that holds a rank. */
function holding(stack: readonly Open[], rank: number): Open {
  let low = 0;
  let high = stack.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((stack[middle]?.first ?? 0) <= rank) low = middle;
    else high = middle - 1;
  }
  return stack[low] as Open;
}

/** Whether one character stands before the run in all of its documents: then a longer run says as much. */
function growsLeft({ first, last, documents }: Interval, before: Int32Array, owners: Int32Array): boolean {
  // One place a document, as most have: all characters have to be the first one.
  if (last - first + 1 === documents) return isAllOne(before, first, last);
  const tried = new Set<number>();
  const pivot = owners[first];
  for (let rank = first; rank <= last; rank++) {
    const code = before[rank] ?? 0;
    if (owners[rank] !== pivot || tried.has(code)) continue;
    tried.add(code);
    const having = new Set<number>();
    for (let other = first; other <= last; other++) if (before[other] === code) having.add(owners[other] ?? -1);
    if (having.size === documents) return true;
  }
  return false;
}

function isAllOne(codes: Int32Array, first: number, last: number): boolean {
  for (let rank = first + 1; rank <= last; rank++) if (codes[rank] !== codes[first]) return false;
  return true;
}

function runOf(
  { first, last, length, documents }: Interval,
  { strips, offsets }: Stretches,
  suffixes: Int32Array,
): SharedRun {
  return {
    length,
    documents,
    places: () => {
      // In the text they are in the order of the strips.
      const places = suffixes.slice(first, last + 1).sort();
      return { strips: places.map((at) => strips[at] ?? 0), starts: places.map((at) => offsets[at] ?? 0) };
    },
    isEverywhere: (holds) => {
      for (let rank = first; rank <= last; rank++) {
        const at = suffixes[rank] ?? 0;
        if (!holds(strips[at] ?? 0, offsets[at] ?? 0)) return false;
      }
      return true;
    },
  };
}
