/**
 * Moves of a speech: opening, review, problems, requirements, closing. Every sentence gets a score for each move (see
 * `move-scores.ts`); the best path through the sentences is found with costs for changing move (a Viterbi search over five states).
 * Title, date and notice lines belong to none, and neither do footnotes and endnotes.
 */
import type { Lexicon } from '../lexicon/lexicon.js';
import type { Move } from '../model/types.js';
import type { Unit } from '../syntax/outline.js';
import type { Context } from './context.js';
import type { Kind as UnitKind } from './kind-weights.js';
import { landmarksOf } from './move-landmarks.js';
import { bestPath } from './move-path.js';
import { cuesOf, MOVE_KINDS } from './move-cue-table.js';
import { scorer } from './move-scores.js';
import { signReader } from './move-signs.js';
import { segmentsOf } from './move-segments.js';

type Kind = Move['kind'];

export function extractMoves(context: Context, kinds: ReadonlyMap<Unit, UnitKind>): readonly Move[] {
  const landmarks = landmarksOf(context.syntax);
  const segments = segmentsOf(context.syntax, kinds, landmarks.end);
  const score = scorer(context, kinds, landmarks);
  const { lean, costs } = signReader(context, segments, { kinds, landmarks });
  const path = bestPath(segments, costs, (segment, index, scores) => {
    score(segment, scores);
    lean(index, scores);
  });
  const moves: { kind: Kind; span: { start: number; end: number } }[] = [];
  segments.forEach(({ start, end }, index) => {
    const kind = MOVE_KINDS[path[index] ?? 0] ?? 'requirements';
    const last = moves.at(-1);
    if (last !== undefined && last.kind === kind) last.span.end = end;
    else moves.push({ kind, span: { start, end } });
  });
  return moves;
}

/** Gives the cues' characters their keys, before any text is read with this lexicon. */
export const prepareMoves = (lexicon: Lexicon): unknown => cuesOf(lexicon);

/** Move at a place; null in front matter. */
export function moveAt(moves: readonly Move[], at: number): Kind | null {
  let low = 0;
  let high = moves.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((moves[middle]?.span.start ?? 0) <= at) low = middle + 1;
    else high = middle;
  }
  return low === 0 ? null : (moves[low - 1]?.kind ?? null);
}
