/**
 * Which of many passages share most with one, without looking at all of them: an inverted index of the heaviest terms of
 * each. Of a term that many have, those nearest below the end of the range asked for are looked at:
 * cost does not grow with the number of passages, save by the logarithm of a search.
 */
import { type TermNumbers, termNumbers } from './numbers.js';
import type { Passage } from './similar.js';

export interface PassageIndex {
  readonly norms: Float64Array;
  readonly terms: TermNumbers;
  /** Where the passages of each term begin in `passages`; one more at the end. */
  readonly starts: Int32Array;
  /** Numbers of passages, ascending for each term. */
  readonly passages: Int32Array;
  /** Work space of a search, all 0 between two: a table made for each would cost more than the search. */
  readonly dots: Float64Array;
}

/** Numbers of passages from `from` to below `to`. */
export interface Range {
  readonly from: number;
  readonly to: number;
}

export interface Near {
  readonly passage: number;
  /** Estimate of the cosine by the heaviest terms, each as often in the one as in the other. */
  readonly score: number;
}

/** So many passages of one term are looked at. */
const VISITED = 12;

export function indexPassages(passages: readonly Passage[]): PassageIndex {
  const terms = termNumbers();
  const counts: number[] = [];
  eachTerm(passages, (key) => {
    const term = terms.add(key);
    counts[term] = (counts[term] ?? 0) + 1;
  });
  const starts = new Int32Array(counts.length + 1);
  counts.forEach((count, term) => (starts[term + 1] = (starts[term] ?? 0) + count));
  const free = starts.slice();
  const found = new Int32Array(starts.at(-1) ?? 0);
  eachTerm(passages, (key, passage) => {
    const term = terms.of(key);
    const place = free[term] ?? 0;
    found[place] = passage;
    free[term] = place + 1;
  });
  const norms = Float64Array.from(passages, ({ norm }) => norm);
  return { norms, terms, starts, passages: found, dots: new Float64Array(passages.length) };
}

function eachTerm(passages: readonly Passage[], visit: (key: number, passage: number) => void): void {
  passages.forEach(({ keys, heaviest }, passage) => {
    for (const at of heaviest) visit(keys[at] ?? 0, passage);
  });
}

/** At most `most` of the range that share a heavy term, the likest first; of equals the last one. */
export function nearest(index: PassageIndex, asked: Passage, range: Range, most: number): readonly Near[] {
  const best: Near[] = [];
  for (const passage of sharing(index, asked, range)) {
    const score = (index.dots[passage] ?? 0) / (asked.norm * (index.norms[passage] ?? 1));
    index.dots[passage] = 0;
    const least = best.at(-1);
    if (best.length === most && least !== undefined && isBefore(least, passage, score)) continue;
    if (best.length === most) best.pop();
    let place = best.length;
    for (let above = best[place - 1]; above !== undefined && !isBefore(above, passage, score); above = best[place - 1])
      place--;
    best.splice(place, 0, { passage, score });
  }
  return best;
}

const isBefore = (near: Near, passage: number, score: number): boolean =>
  near.score > score || (near.score === score && near.passage > passage);

/** Passages that share heavy terms, with the sums of what they share left in the work space. */
function sharing(
  { terms, starts, passages, dots }: PassageIndex,
  asked: Passage,
  { from, to }: Range,
): readonly number[] {
  const touched: number[] = [];
  if (to <= from) return touched;
  for (const at of asked.heaviest) {
    const term = terms.of(asked.keys[at] ?? 0);
    if (term < 0) continue;
    const weight = asked.weights[at] ?? 0;
    const first = starts[term] ?? 0;
    const end = lowerBound(passages, to, first, starts[term + 1] ?? 0);
    for (let place = end - 1; place >= first && place >= end - VISITED; place--) {
      const passage = passages[place] ?? 0;
      if (passage < from) break;
      if (dots[passage] === 0) touched.push(passage);
      dots[passage] = (dots[passage] ?? 0) + weight * weight;
    }
  }
  return touched;
}

/** Place of the first from `low` to `high` that is not below a value. */
function lowerBound(sorted: Int32Array, value: number, low: number, high: number): number {
  let from = low;
  let to = high;
  while (from < to) {
    const middle = (from + to) >>> 1;
    if ((sorted[middle] ?? 0) < value) from = middle + 1;
    else to = middle;
  }
  return from;
}
