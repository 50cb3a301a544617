/**
 * Which of many passages share most with one, without looking at all of them: an inverted index of the heaviest terms of
 * each, in one sorted array. Of a term that many have, those nearest below the end of the range asked for are looked at:
 * cost does not grow with the number of passages, save by the logarithm of a search.
 */
import type { Passage } from './similar.js';

export interface PassageIndex {
  readonly norms: Float64Array;
  /** Key × 2^21 + number of the passage, ascending. */
  readonly entries: Float64Array;
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

const PASSAGES = 2 ** 21;
/** So many of its heaviest terms are indexed, and so many are asked for. */
const INDEXED = 64;
const ASKED = 64;
/** So many passages of one term are looked at. */
const VISITED = 20;

export function indexPassages(passages: readonly Passage[]): PassageIndex {
  const tops = passages.map((passage) => heaviest(passage, INDEXED));
  const entries = new Float64Array(tops.reduce((sum, { length }) => sum + length, 0));
  let length = 0;
  tops.forEach((top, number) => {
    for (const at of top) entries[length++] = (passages[number]?.keys[at] ?? 0) * PASSAGES + number;
  });
  const norms = Float64Array.from(passages, ({ norm }) => norm);
  return { norms, entries: entries.sort(), dots: new Float64Array(passages.length) };
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
function sharing({ entries, dots }: PassageIndex, asked: Passage, { from, to }: Range): readonly number[] {
  const touched: number[] = [];
  if (to <= from) return touched;
  for (const at of heaviest(asked, ASKED)) {
    const weight = asked.weights[at] ?? 0;
    const key = (asked.keys[at] ?? 0) * PASSAGES;
    const end = lowerBound(entries, key + to);
    for (let entry = end - 1; entry >= 0 && entry >= end - VISITED; entry--) {
      const passage = (entries[entry] ?? 0) - key;
      if (passage < from) break;
      if (dots[passage] === 0) touched.push(passage);
      dots[passage] = (dots[passage] ?? 0) + weight * weight;
    }
  }
  return touched;
}

/** Place of the first that is not below a value. */
function lowerBound(sorted: Float64Array, value: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((sorted[middle] ?? 0) < value) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Places of the heaviest terms in order of keys; of equally heavy ones the first. */
function heaviest({ weights }: Passage, most: number): readonly number[] {
  const places: number[] = [];
  const { least, equals } = cutOf(weights, most);
  let left = equals;
  weights.forEach((weight, at) => {
    if (weight > least || (weight === least && left-- > 0)) places.push(at);
  });
  return places;
}

/** The weight of the last that is taken, and how many of that weight are. */
function cutOf(weights: Float32Array, most: number): { readonly least: number; readonly equals: number } {
  if (weights.length <= most) return { least: -1, equals: 0 };
  const sorted = weights.slice().sort();
  const from = sorted.length - most;
  const least = sorted[from] ?? 0;
  let equals = 0;
  while (sorted[from + equals] === least) equals++;
  return { least, equals };
}
