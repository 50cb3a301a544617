/** Lines beside a frame are shorter or begin further in. They are seen as if they had the width of the column. */
import { endWithoutMark, type Column } from './column.js';
import type { Area } from './grid.js';
import { shiftedLine, type Line } from './lines.js';
import { greatest, least } from './numbers.js';

/** From the baseline up to the top of characters, down to their foot, and around a frame; in sizes of the font. */
const ABOVE = 0.8;
const BELOW = 0.12;
const MARGIN = 0.6;

/** Further from the frame than this no line ends that is full, and so far one does where none shows it. */
const FAR = 2;
const USUAL = 0.5;

/** Whether a line stands at the height of a frame, with `margin` around that in sizes of the font. */
export const isLevel = ({ y, size }: Line, { top, foot }: Area, margin: number): boolean =>
  y - ABOVE * size < foot + margin * size && y + BELOW * size > top - margin * size;

/** Where full lines end before the frame; one of them ends there without a mark, or none shows it. */
function rightBefore({ left }: Area, beside: readonly Line[]): number {
  const right = greatest(beside.map((line) => endWithoutMark(line) ?? line.end));
  const size = greatest(beside.map((line) => line.size));
  return left - right > FAR * size ? left - USUAL * size : right;
}

/** The lines as they would stand had the frame not been there. */
export function widened(lines: readonly Line[], frame: Area, column: Column): readonly Line[] {
  const level = lines.filter((line) => isLevel(line, frame, MARGIN));
  const before = level.filter(({ end, size }) => end <= frame.left + size && frame.right > column.right - 2 * size);
  const behind = level.filter(({ x, size }) => x >= frame.right - 0.1 * size && frame.left < column.left + 2 * size);
  if (before.length > 0) {
    const by = column.right - rightBefore(frame, before);
    return lines.map((line) => (before.includes(line) ? { ...line, end: line.end + by } : line));
  }
  const by = column.left - least(behind.map(({ x }) => x));
  return lines.map((line) => (behind.includes(line) ? { ...shiftedLine(line, by), end: line.end } : line));
}
