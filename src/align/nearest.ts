/**
 * Which of many passages share most with one, without looking at all of them: an inverted index of the heaviest terms of
 * each. Of a term that many have, those nearest below the end of the range asked for are looked at:
 * cost does not grow with the number of passages, save by the logarithm of a search.
 */
import { type KeyNumbers, keyNumbers } from './numbers.js';
import { estimateOf, type Passage } from './similar.js';

export interface PassageIndex {
  readonly norms: Float64Array;
  /** Terms of this index by their numbers in the vocabulary. */
  readonly terms: KeyNumbers;
  /** Where the passages of each term begin in `passages`; one more at the end. */
  readonly starts: Int32Array;
  /** Numbers of passages, ascending for each term. */
  readonly passages: Int32Array;
  /** Where the last search of each term ended: the next one mostly ends near by. */
  readonly ends: Int32Array;
  /** Work space of a search, all 0 between two: a table made for each would cost more than the search. */
  readonly dots: Float64Array;
}

/** Numbers of passages from `from` to below `to`. */
export interface Range {
  readonly from: number;
  readonly to: number;
}

/** So many passages of one term are looked at. */
const VISITED = 12;
const FEW_TERMS = 32;

export function indexPassages(passages: readonly Passage[]): PassageIndex {
  const heavy = heavyTerms(passages);
  const terms = keyNumbers(FEW_TERMS);
  const counts: number[] = [];
  for (const key of heavy.keys) {
    const term = terms.add(key);
    counts[term] = (counts[term] ?? 0) + 1;
  }
  const starts = new Int32Array(counts.length + 1);
  for (let term = 0; term < counts.length; term++) starts[term + 1] = (starts[term] ?? 0) + (counts[term] ?? 0);
  const ends = starts.slice();
  const found = new Int32Array(heavy.keys.length);
  for (let at = 0; at < heavy.keys.length; at++) {
    const term = terms.of(heavy.keys[at] ?? 0);
    const place = ends[term] ?? 0;
    found[place] = heavy.passages[at] ?? 0;
    ends[term] = place + 1;
  }
  const norms = Float64Array.from(passages, ({ norm }) => norm);
  return { norms, terms, starts, passages: found, ends, dots: new Float64Array(passages.length) };
}

interface Heavy {
  /** Heavy terms of the passages, one passage behind the other. */
  readonly keys: Uint32Array;
  /** The passage of each. */
  readonly passages: Int32Array;
}

function heavyTerms(passages: readonly Passage[]): Heavy {
  const total = passages.reduce((sum, { heaviest, start, end }) => sum + (heaviest?.length ?? end - start), 0);
  const keys = new Uint32Array(total);
  const owners = new Int32Array(total);
  let to = 0;
  for (let passage = 0; passage < passages.length; passage++) {
    const { block, start, end, heaviest } = passages[passage] as Passage;
    const length = heaviest?.length ?? end - start;
    for (let at = 0; at < length; at++) {
      keys[to] = block.terms[start + (heaviest?.[at] ?? at)] ?? 0;
      owners[to++] = passage;
    }
  }
  return { keys, passages: owners };
}

/** What was found last, the likest first: work space of a search. */
const best: number[] = [];
const scores: number[] = [];

/**
 * Numbers of at most `most` passages of the range that share a heavy term, the likest first; of equals the last one. Likeness
 * is an estimate of the cosine by the heaviest terms, each as often in the one as in the other.
 */
export function nearest(index: PassageIndex, asked: Passage, range: Range, most: number): readonly number[] {
  const { dots, norms } = index;
  best.length = 0;
  scores.length = 0;
  for (const passage of sharing(index, asked, range)) {
    const score = (dots[passage] ?? 0) / (asked.norm * (norms[passage] ?? 1));
    dots[passage] = 0;
    put(passage, score, most);
  }
  return best.slice();
}

/** Whether so few short passages need no index: all of them would be met in a search. */
export const areFew = (passages: readonly Passage[]): boolean =>
  passages.length <= VISITED && passages.every(({ heaviest }) => heaviest === null);

/** The same among few, looked at one by one. */
export function nearestOfFew(
  passages: readonly Passage[],
  asked: Passage,
  { from, to }: Range,
  most: number,
): readonly number[] {
  best.length = 0;
  scores.length = 0;
  for (let passage = from; passage < to; passage++) {
    const other = passages[passage];
    const dot = other === undefined ? 0 : estimateOf(asked, other);
    if (other !== undefined && dot > 0) put(passage, dot / (asked.norm * other.norm), most);
  }
  return best.slice();
}

/** Among those found, where it is one of the likest. */
function put(passage: number, score: number, most: number): void {
  let place = best.length;
  while (place > 0 && !isBefore(place - 1, passage, score)) place--;
  if (place === most) return;
  if (best.length === most) best.pop();
  for (let at = best.length; at > place; at--) {
    best[at] = best[at - 1] ?? 0;
    scores[at] = scores[at - 1] ?? 0;
  }
  best[place] = passage;
  scores[place] = score;
}

function isBefore(at: number, passage: number, score: number): boolean {
  const known = scores[at] ?? 0;
  return known > score || (known === score && (best[at] ?? 0) > passage);
}

/** Passages met in a search: work space. */
const touched: number[] = [];

/** Passages that share heavy terms, with the sums of what they share left in the work space. */
function sharing(index: PassageIndex, asked: Passage, { from, to }: Range): readonly number[] {
  const { terms, starts, passages, dots } = index;
  touched.length = 0;
  if (to <= from) return touched;
  const { block, start, heaviest } = asked;
  const length = heaviest?.length ?? asked.end - start;
  for (let at = 0; at < length; at++) {
    const place = start + (heaviest?.[at] ?? at);
    const term = terms.of(block.terms[place] ?? 0);
    if (term < 0) continue;
    const weight = block.values[place] ?? 0;
    const end = endOf(index, term, to);
    const first = Math.max(starts[term] ?? 0, end - VISITED);
    for (let near = end - 1; near >= first; near--) {
      const passage = passages[near] ?? 0;
      if (passage < from) break;
      const dot = dots[passage] ?? 0;
      if (dot === 0) touched.push(passage);
      dots[passage] = dot + weight * weight;
    }
  }
  return touched;
}

/** Steps that are tried before the rest is halved. */
const STEPS = 4;

/** Place behind the passages of a term that are below `to`: sought from where the last search ended. */
function endOf({ starts, passages, ends }: PassageIndex, term: number, to: number): number {
  let low = starts[term] ?? 0;
  let high = starts[term + 1] ?? 0;
  let end = ends[term] ?? high;
  for (let step = 0; step < STEPS; step++) {
    if (end > low && (passages[end - 1] ?? 0) >= to) high = --end;
    else if (end < high && (passages[end] ?? 0) < to) low = ++end;
    else return (ends[term] = end);
  }
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((passages[middle] ?? 0) < to) low = middle + 1;
    else high = middle;
  }
  return (ends[term] = low);
}
