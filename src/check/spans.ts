/** Questions about many spans, each answered by a look at one of them: asked of every count of a giant text. */
import type { Span } from '../source/span.js';

export interface SpanIndex {
  /** Whether one of the spans holds this one whole. */
  readonly covers: (span: Span) => boolean;
  /** Whether one of the spans shares a character with this one. */
  readonly meets: (span: Span) => boolean;
}

export function spanIndex(spans: readonly Span[]): SpanIndex {
  const ordered = spans.toSorted((one, other) => one.start - other.start);
  const starts = ordered.map(({ start }) => start);
  let reach = -1;
  /** The furthest end of a span and those before it. */
  const ends = ordered.map(({ end }) => (reach = Math.max(reach, end)));
  return {
    covers: ({ start, end }) => (ends[countUpTo(starts, start) - 1] ?? -1) >= end,
    meets: ({ start, end }) => (ends[countUpTo(starts, end - 1) - 1] ?? -1) > start,
  };
}

/** How many of the ascending numbers are not above the limit. */
export function countUpTo(numbers: readonly number[], limit: number): number {
  let low = 0;
  let high = numbers.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((numbers[middle] ?? 0) <= limit) low = middle + 1;
    else high = middle;
  }
  return low;
}
