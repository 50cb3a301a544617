/** The best path through the moves: each segment has a score for each, and changing from one to another costs (a Viterbi search). */
import type { Segment } from './move-segments.js';

/** Cost of going from one move (a row) to another at a paragraph; forward is cheap, back dear. */
// prettier-ignore
const CHANGE = Float64Array.of(
  0, 3, 3, 6, 6,
  8, 0, 3, 6, 6,
  9, 7, 0, 5, 6,
  12, 7, 7, 0, 5,
  30, 30, 30, 14, 0,
);
/** Within a paragraph a change costs more. */
const dearer = (by: number): Float64Array => CHANGE.map((cost) => (cost === 0 ? 0 : cost + by));
const CHANGE_WITHIN = dearer(3);
/** … unless the breaks of the text are lost: few paragraphs with many sentences each tell nothing by where they end. */
const CHANGE_ANYWHERE = dearer(1);
const MANY_SENTENCES = 8;

/** Whether most segments stand in paragraphs that are too long to be the speech's own. */
function areBreaksLost(segments: readonly Segment[]): boolean {
  const paragraphs = segments.filter(({ opensParagraph }) => opensParagraph).length;
  return segments.length >= MANY_SENTENCES && segments.length / paragraphs >= MANY_SENTENCES;
}
/** How likely a speech is to begin with each move. */
export const FIRST: readonly number[] = [0, -2, -4, -4, -40];

/** What it costs to come to each segment from the one before. */
export function costsOf(segments: readonly Segment[]): readonly Float64Array[] {
  const within = areBreaksLost(segments) ? CHANGE_ANYWHERE : CHANGE_WITHIN;
  return segments.map(({ opensParagraph }) => (opensParagraph ? CHANGE : within));
}

/** Scores of a segment, one for each kind. Made once a text and filled anew for each segment. */
export type Scores = Float64Array;

/** The kind of each segment, as an index, on the path that scores best. */
export function bestPath(
  segments: readonly Segment[],
  costs: readonly Float64Array[],
  score: (segment: Segment, index: number, scores: Scores) => void,
): Uint8Array {
  const states = FIRST.length;
  const scores = new Float64Array(states);
  /** For each segment and state, the state before it on the best path there. */
  const back = new Uint8Array(segments.length * states);
  let best = Float64Array.from(FIRST);
  let next = new Float64Array(states);
  let step = 0;
  for (const [index, segment] of segments.entries()) {
    score(segment, index, scores);
    const change = costs[index];
    for (let to = 0; to < states; to++) {
      let value = -Infinity;
      let before = 0;
      for (let from = 0; from < states; from++) {
        const reached = (best[from] ?? 0) - (change?.[from * states + to] ?? 0);
        if (reached <= value) continue;
        value = reached;
        before = from;
      }
      back[step++] = before;
      next[to] = value + (scores[to] ?? 0);
    }
    [best, next] = [next, best];
  }
  const path = new Uint8Array(segments.length);
  let state = best.indexOf(Math.max(...best));
  for (let index = segments.length - 1; index >= 0; index--) {
    path[index] = state;
    state = back[index * states + state] ?? state;
  }
  return path;
}
