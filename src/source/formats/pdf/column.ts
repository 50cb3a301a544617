/** The column text is set in: where its lines begin and end when they are full. */
import { isBlank } from './characters.js';
import { crowdsOf } from './crowds.js';
import type { Line } from './lines.js';
import { ascending, greatest, middle } from './numbers.js';

export interface Column {
  readonly left: number;
  readonly right: number;
  /** Whether lines end together there, so that it is known to a hair. */
  readonly exact: boolean;
}

/** Points within which edges are one edge. */
const SAME = 1.5;

/** How far a full line may end before the column does, where lines are not justified; in sizes of the font. */
const RAGGED = 3;

/** The share of lines that must be full for a column that ends well before a margin as wide as the left one. */
const MOSTLY = 0.4;
/** And how wide it is at least, in sizes of the font; and the share of lines that may go beyond it. */
const NARROWEST = 12;
const BEYOND = 0.1;

/** The outermost edge that more than a stray line has. */
export function leftOf(lines: readonly Line[]): number {
  const edges = ascending(lines.map(({ x }) => x));
  const enough = Math.max(2, lines.length * 0.04);
  const shared = crowdsOf(edges, SAME).findIndex(({ count }) => count >= enough);
  return edges[Math.max(0, shared)] ?? 0;
}

/** A full stop or comma may hang beyond the end of the column. */
export const HUNG = /^[，。、；：,.]$/u;

/** Where the line ends without such a mark; null where it ends in none. */
export function endWithoutMark({ glyphs }: Line): number | null {
  const last = glyphs.findLast(({ text }) => !isBlank(text));
  return last !== undefined && HUNG.test(last.text) ? last.x : null;
}

/** The ends of lines, without marks that hang beyond where other lines end. */
function endsOf(lines: readonly Line[]): readonly number[] {
  const stepOf = (end: number): number => Math.round(end / SAME);
  const plain = new Set(lines.filter((line) => endWithoutMark(line) === null).map(({ end }) => stepOf(end)));
  return lines.map((line) => {
    const inner = endWithoutMark(line);
    return inner !== null && [-1, 0, 1].some((step) => plain.has(stepOf(inner) + step)) ? inner : line.end;
  });
}

/** The end most of the longest lines share: justified they end there to a hair; marks hung beyond it are few. */
function rightOf(lines: readonly Line[], left: number, width: number): Omit<Column, 'left'> {
  const size = middle(lines.map((line) => line.size)) ?? 0;
  const ends = endsOf(lines);
  const last = greatest(ends);
  const long = ascending(ends.filter((end) => end > last - RAGGED * size));
  const shared = crowdsOf(long, SAME).reduce((best, one) => (one.count > best.count ? one : best), {
    count: 0,
    middle: last,
  });
  // As wide a margin as on the left, where no two lines show that they end together.
  const mirrored = width - left;
  const isShared = shared.count >= 2 && shared.count >= 0.3 * long.length;
  const right = isShared
    ? shared.middle
    : Math.max(mirrored, greatest(lines.map((line) => endWithoutMark(line) ?? line.end)));
  // Short lines only, of a list or a verse: none of them shows where the column ends.
  const isNarrow = right < mirrored - RAGGED * size;
  const isColumn =
    shared.count >= MOSTLY * lines.length &&
    right - left >= NARROWEST * size &&
    long.filter((end) => end > right + size + SAME).length <= BEYOND * shared.count;
  return isNarrow && !isColumn ? { right: mirrored, exact: false } : { right, exact: isShared };
}

/** The column that lines stand in, on paper so wide. */
export function columnOf(lines: readonly Line[], width: number): Column {
  if (lines.length === 0) return { left: 0, right: width, exact: false };
  const left = leftOf(lines);
  return { left, ...rightOf(lines, left, width) };
}
