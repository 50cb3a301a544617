/** What stands beside a passage of the draft: the heading above it, and the sentences before and behind it. */
import { firstIndex } from '../source/sorted.js';
import type { Span } from '../source/span.js';
import type { Blocks } from './blocks.js';

/** `counts`: which of the two sentences do. */
export function besidePassage(
  { sentences, clauses, blocks, blockOf, text }: Blocks,
  { start, end }: Span,
  counts: (sentence: Span) => boolean = () => true,
): string {
  const first = lastFrom(sentences, start);
  const last = lastFrom(sentences, Math.max(start, end - 1));
  const near = [sentences[first - 1], sentences[last + 1]].flatMap((sentence) =>
    sentence !== undefined && counts(sentence) ? [sentence] : [],
  );
  const { clauses: own = [], heading = 0 } = blocks[blockOf[lastFrom(clauses, start)] ?? 0] ?? {};
  const headings = own.slice(0, heading).flatMap((clause) => clauses[clause] ?? []);
  return [...headings, ...near].map((stretch) => text.slice(stretch.start, stretch.end)).join('。');
}

/** The last stretch that begins at or before a place. */
const lastFrom = (stretches: readonly Span[], place: number): number =>
  firstIndex(stretches.length, (at) => (stretches[at]?.start ?? 0) <= place) - 1;
