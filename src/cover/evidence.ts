/** Passages of the draft as they are given: spans of the source, trimmed of marks and blanks at their ends. */
import { type Clauses, sourceSpan } from '../align/clauses.js';
import type { Evidence } from '../model/cover.js';
import type { Span } from '../source/span.js';

/** What stands at a span of the source. */
export const evidenceAt = (source: string, { start, end }: Span): Evidence => ({
  span: { start, end },
  text: source.slice(start, end),
});

/** What stands at a stretch of the folded text, with the marks around it that belong there: “…” whole, and the stop. */
export function evidenceOf(clauses: Clauses, source: string, stretch: Span): Evidence {
  const span = sourceSpan(clauses, stretch);
  const end = /^[。！？；”’》）]/u.test(source.slice(span.end)) ? span.end + 1 : span.end;
  const start = /[“‘《（]$/u.test(source.slice(0, span.start).slice(-1)) ? span.start - 1 : span.start;
  return evidenceAt(source, { start, end });
}

/** Clauses in a row are one stretch; the longest first. */
export function stretchesOf({ clauses }: Clauses, indices: readonly number[]): readonly Span[] {
  const stretches: Span[] = [];
  let last = -2;
  for (const index of [...indices].sort((left, right) => left - right)) {
    const { start, end } = clauses[index] ?? { start: 0, end: 0 };
    const before = stretches.at(-1);
    if (index === last + 1 && before !== undefined) stretches[stretches.length - 1] = { start: before.start, end };
    else stretches.push({ start, end });
    last = index;
  }
  return stretches.toSorted(
    (left, right) => right.end - right.start - (left.end - left.start) || left.start - right.start,
  );
}
