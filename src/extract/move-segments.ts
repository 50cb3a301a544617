/** The stretches that each belong to one move: sentences, cut where a unit begins that does something else than the one before. */
import type { Unit } from '../syntax/outline.js';
import { indexAt } from '../syntax/scan.js';
import type { Syntax } from '../syntax/syntax.js';
import type { Kind } from './kind-weights.js';

export interface Segment {
  readonly start: number;
  readonly end: number;
  readonly opensParagraph: boolean;
}

/** 一方面，…提高；另一方面，…屡禁不止。 */
export function segmentsOf(
  { sentences, paragraphs, front, units, bodyEnd }: Syntax,
  kinds: ReadonlyMap<Unit, Kind>,
): readonly Segment[] {
  const segments: Segment[] = [];
  let paragraph = -1;
  let unit = 0;
  const push = (start: number, end: number): void => {
    const before = paragraph;
    while ((paragraphs.starts[paragraph + 1] ?? Infinity) <= start) paragraph++;
    segments.push({ start, end, opensParagraph: segments.length === 0 || paragraph > before });
  };
  for (let index = Math.max(0, indexAt(sentences, front.bodyStart)); index < sentences.length; index++) {
    let start = Math.max(sentences.starts[index] ?? 0, front.bodyStart);
    const end = sentences.ends[index] ?? start;
    if (end <= start) continue;
    if (start >= bodyEnd) break;
    for (; (units[unit]?.marker.start ?? end) < end; unit++) {
      const next = units[unit];
      const before = units[unit - 1];
      if (next === undefined || before === undefined || next.marker.start <= start) continue;
      if (next.list !== before.list || kinds.get(next) === kinds.get(before)) continue;
      push(start, next.marker.start);
      start = next.marker.start;
    }
    push(start, end);
  }
  return segments;
}
