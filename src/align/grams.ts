/**
 * Where runs of four characters stand in a folded text: a table of chains in typed arrays, made in one pass. Seeds of what
 * two texts share are found by it in time linear in both.
 */
import type { Folded } from './fold.js';

/** Four characters: shorter runs are everywhere, longer ones miss a passage with a word changed in every clause. */
export const GRAM = 4;

export interface GramIndex {
  readonly folded: Folded;
  /** Last place of each hash + 1, 0 for none. */
  readonly heads: Int32Array;
  /** The place before it of the same hash + 1. */
  readonly before: Int32Array;
  readonly mask: number;
}

const hashAt = (codes: Uint16Array, at: number): number => {
  let hash = 0;
  for (let step = 0; step < GRAM; step++) hash = (Math.imul(hash, 0x9e3779b1) + (codes[at + step] ?? 0)) | 0;
  return (hash ^ (hash >>> 15)) >>> 0;
};

export function indexGrams(folded: Folded): GramIndex {
  const { codes } = folded;
  const size = 2 ** Math.ceil(Math.log2(Math.max(16, codes.length)));
  const heads = new Int32Array(size);
  const before = new Int32Array(codes.length);
  const mask = size - 1;
  for (let at = 0; at + GRAM <= codes.length; at++) {
    const slot = hashAt(codes, at) & mask;
    before[at] = heads[slot] ?? 0;
    heads[slot] = at + 1;
  }
  return { folded, heads, before, mask };
}

/** A run that stands oftener than this tells nothing of where a passage comes from. */
const MOST_PLACES = 64;

/** Visits the places in the index, from the last one back, of the run that stands at `at` in the codes. */
export function eachPlace(
  { folded, heads, before, mask }: GramIndex,
  codes: Uint16Array,
  at: number,
  visit: (place: number) => void,
): void {
  let left = MOST_PLACES;
  for (let place = heads[hashAt(codes, at) & mask] ?? 0; place > 0 && left > 0; place = before[place - 1] ?? 0) {
    left--;
    if (sameRun(folded.codes, place - 1, codes, at)) visit(place - 1);
  }
}

function sameRun(left: Uint16Array, from: number, right: Uint16Array, at: number): boolean {
  for (let step = 0; step < GRAM; step++) if (left[from + step] !== right[at + step]) return false;
  return true;
}
