/**
 * Which of many passages share most with one, without looking at all of them: an inverted index of the heaviest terms of
 * each. Of a term that many have, those nearest below the end of the range asked for are looked at:
 * cost does not grow with the number of passages, save by the logarithm of a search.
 */
import { type KeyNumbers, keyNumbers } from './numbers.js';
import type { Passage } from './similar.js';

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
  const terms = keyNumbers(FEW_TERMS);
  const counts: number[] = [];
  eachHeavy(passages, (key) => {
    const term = terms.add(key);
    counts[term] = (counts[term] ?? 0) + 1;
  });
  const starts = new Int32Array(counts.length + 1);
  for (let term = 0; term < counts.length; term++) starts[term + 1] = (starts[term] ?? 0) + (counts[term] ?? 0);
  const ends = starts.slice();
  const found = new Int32Array(starts.at(-1) ?? 0);
  eachHeavy(passages, (key, passage) => {
    const term = terms.of(key);
    const place = ends[term] ?? 0;
    found[place] = passage;
    ends[term] = place + 1;
  });
  const norms = Float64Array.from(passages, ({ norm }) => norm);
  return { norms, terms, starts, passages: found, ends, dots: new Float64Array(passages.length) };
}

function eachHeavy(passages: readonly Passage[], visit: (term: number, passage: number) => void): void {
  for (let passage = 0; passage < passages.length; passage++) {
    const { block, start, end, heaviest } = passages[passage] as Passage;
    const length = heaviest?.length ?? end - start;
    for (let at = 0; at < length; at++) visit(block.terms[start + (heaviest?.[at] ?? at)] ?? 0, passage);
  }
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
    let place = best.length;
    while (place > 0 && !isBefore(place - 1, passage, score)) place--;
    if (place === most) continue;
    if (best.length === most) best.pop();
    for (let at = best.length; at > place; at--) {
      best[at] = best[at - 1] ?? 0;
      scores[at] = scores[at - 1] ?? 0;
    }
    best[place] = passage;
    scores[place] = score;
  }
  return best.slice();
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
