/** Passages of the draft as they are given: spans of the source, trimmed of marks and blanks at their ends. */
import { type Clauses, sourceSpan } from '../align/clauses.js';
import type { Evidence } from '../model/cover.js';
import type { Span } from '../source/span.js';

/** Signs that belong to the figure before or behind them and are in no folded text: 60%, ≥72. */
const SIGN_BEHIND = /^[\t \u3000]?[%％‰℃°′″㎡㎥㎞㎏²³]+/u;
const SIGN_BEFORE = /[≥≤≧≦<>＜＞±+＋￥¥$＄]$/u;

/** A passage with the signs at its edges that belong to its figures. */
export function wholeFigures(source: string, { start, end }: Span): Span {
  const behind = /\d$|[０-９]$/u.test(source.slice(start, end))
    ? SIGN_BEHIND.exec(source.slice(end, end + EDGE))
    : null;
  const isFigure = /^[\d０-９]/u.test(source.slice(start, start + 1));
  const before = isFigure && SIGN_BEFORE.test(source.slice(Math.max(0, start - 1), start)) ? 1 : 0;
  return { start: start - before, end: end + (behind?.[0].length ?? 0) };
}

const EDGE = 4;

/** What stands at a span of the source. */
export function evidenceAt(source: string, passage: Span): Evidence {
  const { start, end } = wholeFigures(source, passage);
  return { span: { start, end }, text: source.slice(start, end) };
}

/** What stands at a stretch of the folded text, with the marks around it that belong there: “…” whole, and the stop. */
export function evidenceOf(clauses: Clauses, source: string, stretch: Span): Evidence {
  const span = wholeFigures(source, sourceSpan(clauses, stretch));
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
