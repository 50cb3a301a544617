/**
 * The passage that a short text comes from, among indexed texts: runs of four characters vote for a place (seed), the
 * places voted for most are aligned character by character (extend). Near-linear in both texts.
 */
import { alignWithin, type Alignment } from './edits.js';
import type { Folded } from './fold.js';
import { eachPlace, GRAM, type GramIndex } from './grams.js';

export interface Passage {
  /** Index of the text. */
  readonly index: number;
  /** In folded characters of both. */
  readonly alignment: Alignment;
}

/** Votes within so many characters of one diagonal are for one place: words may have been dropped in between. */
const BUCKET = 32;
/** So many places are aligned. */
const CANDIDATES = 4;
/** A longer text is looked for by its beginning: alignment costs the square of it. */
export const LONGEST = 600;

interface Candidate {
  readonly index: number;
  readonly diagonal: number;
  readonly votes: number;
}

/** The passage nearest to it; of equals the first. Null where no run of four characters is shared. */
export function findPassage(short: Folded, indices: readonly GramIndex[]): Passage | null {
  const codes = short.codes.subarray(0, LONGEST);
  let best: Passage | null = null;
  for (const { index, diagonal } of candidatesFor(codes, indices)) {
    const text = indices[index]?.folded.codes;
    if (text === undefined) continue;
    const slack = BUCKET + (codes.length >> 1);
    const from = Math.max(0, diagonal - slack);
    const to = Math.min(text.length, diagonal + BUCKET + codes.length + slack);
    const alignment = alignWithin(codes, text, from, to);
    if (best === null || alignment.cost < best.alignment.cost) best = { index, alignment };
    if (best.alignment.cost === 0) break;
  }
  return best;
}

function candidatesFor(codes: Uint16Array, indices: readonly GramIndex[]): readonly Candidate[] {
  const candidates: Candidate[] = [];
  indices.forEach((grams, index) => {
    const votes = new Map<number, number>();
    for (let at = 0; at + GRAM <= codes.length; at++)
      eachPlace(grams, codes, at, (place) => {
        const bucket = Math.floor((place - at) / BUCKET);
        votes.set(bucket, (votes.get(bucket) ?? 0) + 1);
      });
    for (const [bucket, own] of votes) {
      // A passage may lie across two buckets.
      const count = own + (votes.get(bucket + 1) ?? 0);
      candidates.push({ index, diagonal: bucket * BUCKET, votes: count });
    }
  });
  return candidates
    .toSorted((left, right) => right.votes - left.votes || left.index - right.index || left.diagonal - right.diagonal)
    .slice(0, CANDIDATES);
}
