/** The column text is set in: where its lines begin and end when they are full. */
import { isBlank } from './characters.js';
import type { Line } from './lines.js';

export interface Column {
  readonly left: number;
  readonly right: number;
}

/** Points within which edges are one edge. */
const SAME = 1.5;

/** How far a full line may end before the column does, where lines are not justified; in sizes of the font. */
const RAGGED = 3;

/** The share of lines that must be full for a column that ends well before a margin as wide as the left one. */
const MOSTLY = 0.4;

const median = (values: readonly number[]): number => {
  const sorted = [...values].sort((left, right) => left - right);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
};

const around = (values: readonly number[], value: number): readonly number[] =>
  values.filter((other) => Math.abs(other - value) <= SAME);

/** The outermost edge that more than a stray line has. */
export function leftOf(lines: readonly Line[]): number {
  const edges = lines.map(({ x }) => x).sort((left, right) => left - right);
  const enough = Math.max(2, lines.length * 0.04);
  return edges.find((edge) => around(edges, edge).length >= enough) ?? edges[0] ?? 0;
}

/** A full stop or comma may hang beyond the end of the column. */
const HUNG = /^[，。、；：,.]$/u;

function endWithoutMark({ glyphs, end }: Line): number {
  const last = glyphs.findLast(({ text }) => !isBlank(text));
  return last !== undefined && HUNG.test(last.text) ? last.x : end;
}

/** The end most of the longest lines share: justified they end there to a hair; marks hung beyond it are few. */
function rightOf(lines: readonly Line[], left: number, width: number): number {
  const size = median(lines.map((line) => line.size));
  const ends = lines.map(({ end }) => end);
  const last = Math.max(...ends);
  const long = ends.filter((end) => end > last - RAGGED * size);
  const shared = long
    .map((end) => around(long, end))
    .reduce((best, one) => (one.length > best.length ? one : best), [] as readonly number[]);
  // As wide a margin as on the left, where no two lines show that they end together.
  const mirrored = width - left;
  const isShared = shared.length >= 2 && shared.length >= 0.3 * long.length;
  const right = isShared ? median(shared) : Math.max(mirrored, ...lines.map(endWithoutMark));
  // Short lines only, of a list or a verse: none of them shows where the column ends.
  const isNarrow = right < mirrored - RAGGED * size && shared.length < MOSTLY * lines.length;
  return isNarrow ? mirrored : right;
}

/** The column that lines stand in, on paper so wide. */
export function columnOf(lines: readonly Line[], width: number): Column {
  if (lines.length === 0) return { left: 0, right: width };
  const left = leftOf(lines);
  return { left, right: rightOf(lines, left, width) };
}
