/**
 * Which of many passages share most with one, without looking at all of them: an inverted index of the heaviest terms of
 * each, in one sorted array. Of a term that many have, those nearest below the end of the range asked for are looked at:
 * cost does not grow with the number of passages, save by the logarithm of a search.
 */
import type { Passage } from './similar.js';

export interface PassageIndex {
  readonly passages: readonly Passage[];
  /** Key × 2^21 + number of the passage, ascending. */
  readonly entries: Float64Array;
}

/** Numbers of passages from `from` to below `to`. */
export interface Range {
  readonly from: number;
  readonly to: number;
}

export interface Near {
  readonly passage: number;
  /** Part of the cosine that its heaviest terms give. */
  readonly score: number;
}

const PASSAGES = 2 ** 21;
/** So many of its heaviest terms are indexed, and so many are asked for. */
const INDEXED = 64;
const ASKED = 96;
/** So many passages of one term are looked at. */
const VISITED = 24;

export function indexPassages(passages: readonly Passage[]): PassageIndex {
  const tops = passages.map((passage) => heaviest(passage, INDEXED));
  const entries = new Float64Array(tops.reduce((sum, { length }) => sum + length, 0));
  let length = 0;
  tops.forEach((top, number) => {
    for (const at of top) entries[length++] = (passages[number]?.keys[at] ?? 0) * PASSAGES + number;
  });
  return { passages, entries: entries.sort() };
}

/** At most `most` of the range that share a heavy term, the likest first; of equals the last one. */
export function nearest(index: PassageIndex, asked: Passage, range: Range, most: number): readonly Near[] {
  const scores = new Map<number, number>();
  for (const at of heaviest(asked, ASKED)) {
    const key = asked.keys[at] ?? 0;
    eachHaving(index, key, range, (number) => {
      const weight = (asked.weights[at] ?? 0) * weightOf(index.passages[number], key);
      scores.set(number, (scores.get(number) ?? 0) + weight);
    });
  }
  return Array.from(scores, ([passage, dot]) => ({ passage, score: scaled(dot, asked, index.passages[passage]) }))
    .toSorted((left, right) => right.score - left.score || right.passage - left.passage)
    .slice(0, most);
}

const scaled = (dot: number, left: Passage, right: Passage | undefined): number => {
  const norms = left.norm * (right?.norm ?? 0);
  return norms === 0 ? 0 : dot / norms;
};

function eachHaving({ entries }: PassageIndex, key: number, { from, to }: Range, visit: (number: number) => void) {
  const first = key * PASSAGES + from;
  const end = lowerBound(entries, key * PASSAGES + to);
  for (let at = end - 1; at >= 0 && at >= end - VISITED; at--) {
    const entry = entries[at] ?? 0;
    if (entry < first) return;
    visit(entry - key * PASSAGES);
  }
}

function lowerBound(sorted: Float64Array | Uint32Array, value: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((sorted[middle] ?? 0) < value) low = middle + 1;
    else high = middle;
  }
  return low;
}

function weightOf(passage: Passage | undefined, key: number): number {
  if (passage === undefined) return 0;
  const at = lowerBound(passage.keys, key);
  return passage.keys[at] === key ? (passage.weights[at] ?? 0) : 0;
}

/** Places of the heaviest terms, in order of weight; of equals the first. */
function heaviest({ weights }: Passage, most: number): readonly number[] {
  const places = Array.from(weights, (_, at) => at);
  if (places.length > most) places.sort((left, right) => (weights[right] ?? 0) - (weights[left] ?? 0) || left - right);
  return places.slice(0, most);
}
