/** The lines of a text that are shown, and those between them that are folded or left out. */
import type { Span } from '../../../source/span.js';
import type { Anchor } from './anchors.js';

/** Lines before and after one with a finding. */
const AROUND = 1;

export interface Line extends Span {
  /** From 1. */
  readonly number: number;
}

/** Lines that follow one another: with findings or next to them, or a gap without. */
export interface Stretch {
  readonly isGap: boolean;
  readonly lines: readonly Line[];
}

/** Without their line ends. */
export function linesOf(text: string): readonly Line[] {
  const lines: Line[] = [];
  let start = 0;
  for (const { 0: mark, index } of text.matchAll(/\r\n|[\r\n]/gu)) {
    lines.push({ start, end: index, number: lines.length + 1 });
    start = index + mark.length;
  }
  return [...lines, { start, end: text.length, number: lines.length + 1 }];
}

/** Every line once, in order; a gap of empty lines is no gap. */
export function stretchesOf(lines: readonly Line[], anchors: readonly Anchor[]): readonly Stretch[] {
  const near = new Set<number>();
  for (const { mark } of anchors)
    for (const offset of [mark.start, Math.max(mark.start, mark.end - 1)]) {
      const at = indexAt(lines, offset);
      for (let index = at - AROUND; index <= at + AROUND; index++) near.add(index);
    }
  const stretches: { isGap: boolean; lines: Line[] }[] = [];
  lines.forEach((line, index) => {
    const isGap = !near.has(index);
    const last = stretches.at(-1);
    if (last?.isGap === isGap) last.lines.push(line);
    else stretches.push({ isGap, lines: [line] });
  });
  return stretches;
}

/** The last line that starts at or before an offset (binary search). */
export function indexAt(lines: readonly Line[], offset: number): number {
  let low = 0;
  let high = lines.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((lines[middle]?.start ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}
