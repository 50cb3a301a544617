/**
 * Pages of two columns, or more: running text on both sides of a gutter that hardly a line crosses. Lines across it
 * (a title) part the page into bands; in each, the left column is read before the right one.
 */
import { crowdsOf } from './crowds.js';
import type { Line } from './lines.js';
import { ascending, greatest, least, middle } from './numbers.js';
import { partsOf } from './rows.js';

/** A column of the page, or all of it. */
export interface Frame {
  readonly lines: readonly Line[];
  /** Whether it is a column beside another. */
  readonly beside: boolean;
}

/** Gaps that may be part of a gutter, in sizes of the font. */
const GAP = 0.9;

/** Lines on each side that make it columns and not a table; their share across; how far they fill their side. */
const ENOUGH = 6;
const ACROSS = 0.25;
const FILLED = 0.6;

/** Points within which lines begin at one edge. */
const SAME = 2;
/** How far a right column begins from the left of the page at least, in sizes of the font. */
const NARROWEST = 6;

interface Sides {
  readonly before: readonly Line[];
  readonly behind: readonly Line[];
  readonly across: readonly Line[];
}

function sidesOf(parts: readonly Line[], gutter: number): Sides {
  const before = parts.filter(({ end }) => end <= gutter);
  const behind = parts.filter(({ x }) => x >= gutter);
  return { before, behind, across: parts.filter((part) => part.x < gutter && part.end > gutter) };
}

/** Most lines of a column are nearly as wide as it; cells of a table are not. */
function isFilled(lines: readonly Line[]): boolean {
  const left = least(lines.map(({ x }) => x));
  const right = greatest(lines.map(({ end }) => end));
  return (middle(lines.map(({ x, end }) => end - x)) ?? 0) >= FILLED * (right - left);
}

const isGutter = ({ before, behind, across }: Sides, least: number): boolean =>
  before.length >= least && behind.length >= least && across.length <= ACROSS * (before.length + behind.length);

/** Enough for any page; a drawing has more. */
const MOST_EDGES = 100;

/** Edges that many lines share, where a right column may begin. */
function edgesOf(parts: readonly Line[]): readonly number[] {
  const left = least(parts.map(({ x }) => x));
  const starts = ascending(parts.filter(({ x, size }) => x > left + NARROWEST * size).map(({ x }) => x));
  const crowds = crowdsOf(starts, SAME);
  return [...new Set(starts.filter((_, index) => (crowds[index]?.count ?? 0) >= ENOUGH / 2))].slice(0, MOST_EDGES);
}

/** Where the gutter of a page lies, or null: just before the edge of the right column. */
export function gutterOf(lines: readonly Line[]): number | null {
  const parts = lines.flatMap((line) => partsOf(line, GAP));
  const gutters = edgesOf(parts)
    .map((edge) => ({ gutter: edge - SAME, sides: sidesOf(parts, edge - SAME) }))
    .filter(({ sides }) => isGutter(sides, ENOUGH) && isFilled(sides.before) && isFilled(sides.behind))
    .sort((left, right) => left.sides.across.length - right.sides.across.length || left.gutter - right.gutter);
  return gutters[0]?.gutter ?? null;
}

/** A page as its columns in the order of reading; whole where it has no such gutter. */
export function framesOf(lines: readonly Line[], gutter: number | null): readonly Frame[] {
  const whole = [{ lines, beside: false }];
  if (gutter === null) return whole;
  const parts = lines.flatMap((line) => partsOf(line, GAP));
  if (!isGutter(sidesOf(parts, gutter), 1)) return whole;
  const frames: Frame[] = [];
  let band: Line[] = [];
  const flush = (): void => {
    const { before, behind } = sidesOf(band, gutter);
    if (before.length > 0) frames.push({ lines: before, beside: true });
    if (behind.length > 0)
      frames.push(...framesOf(behind, gutterOf(behind)).map((frame) => ({ ...frame, beside: true })));
    band = [];
  };
  for (const line of lines) {
    const own = partsOf(line, GAP);
    if (!own.some((part) => part.x < gutter && part.end > gutter)) {
      band.push(...own);
      continue;
    }
    flush();
    const last = frames.at(-1);
    if (last !== undefined && !last.beside) frames.splice(-1, 1, { lines: [...last.lines, line], beside: false });
    else frames.push({ lines: [line], beside: false });
  }
  flush();
  return frames;
}
