/** A sheet as blocks in the order of reading: running text, cells of tables between it, and frames beside it. */
import { isFrame, isIn, sorted } from './areas.js';
import { isLevel } from './beside.js';
import { gridsOf, TOUCH, type Area, type Cell, type Grid } from './grid.js';
import { linesOf, type Line } from './lines.js';
import type { Glyph, Rule, Sheet } from './painted.js';

export interface Block {
  readonly lines: readonly Line[];
  /** The sides of the cell or frame it stands in; null for running text. */
  readonly within: Pick<Area, 'left' | 'right'> | null;
  /** The frame it is in, around which the text runs on. */
  readonly apart: Area | null;
  /** The cell of a table it is in. */
  readonly place: { readonly grid: Grid; readonly cell: Cell } | null;
}

const isInside = ({ x1, y1, x2, y2 }: Rule, { left, right, top, foot }: Area): boolean =>
  x1 > left - TOUCH &&
  x2 < right + TOUCH &&
  y1 > top - TOUCH &&
  y2 < foot + TOUCH &&
  !isBorder([x1, x2], [left, right]) &&
  !isBorder([y1, y2], [top, foot]);

/** Both ends on the same border. */
const isBorder = ([from, to]: readonly [number, number], borders: readonly [number, number]): boolean =>
  borders.some((border) => Math.abs(from - border) <= TOUCH && Math.abs(to - border) <= TOUCH);

/** A frame around more than this share of a page is the border of the page. */
const MOST_OF_PAGE = 0.6;

function isPageBorder({ cells }: Grid, { glyphs }: Sheet): boolean {
  const [only] = cells;
  if (cells.length > 1 || only === undefined) return false;
  return glyphs.filter((glyph) => isIn(glyph, only)).length > MOST_OF_PAGE * glyphs.length;
}

/** Tables within cells, no deeper than anybody nests them. */
const DEEPEST = 4;

function blocksIn(
  grid: Grid,
  glyphs: ReadonlyMap<Area | null, readonly Glyph[]>,
  sheet: Sheet,
  depth: number,
): readonly Block[] {
  const framed = isFrame(grid);
  return grid.cells.flatMap((cell) => {
    const own = glyphs.get(cell) ?? [];
    if (own.length === 0) return [];
    const rules = depth < DEEPEST ? sheet.rules.filter((rule) => isInside(rule, cell)) : [];
    return blocksOf({ ...sheet, glyphs: own, rules }, depth + 1).map((block) => ({
      ...block,
      within: block.within ?? cell,
      apart: framed ? cell : block.apart,
      place: framed ? null : { grid, cell },
    }));
  });
}

const running = (lines: readonly Line[]): readonly Block[] =>
  lines.length === 0 ? [] : [{ lines, within: null, apart: null, place: null }];

/** How many lines are read before a table or frame: those above it, and the first beside a frame, which is behind it. */
function linesAbove(lines: readonly Line[], { cells: [cell, ...others], top }: Grid): number {
  const below = lines.findIndex(({ y }) => y > top);
  const next = lines[below];
  if (next === undefined) return lines.length;
  const isBeside = cell !== undefined && others.length === 0 && isLevel(next, cell, 0);
  return isBeside ? below + 1 : below;
}

/** The blocks of a sheet, from top to bottom. */
export function blocksOf(sheet: Sheet, depth = 0): readonly Block[] {
  const grids = gridsOf(sheet.rules).filter((grid) => depth > 0 || !isPageBorder(grid, sheet));
  const glyphs = sorted(sheet.glyphs, grids);
  const blocks: Block[] = [];
  let lines = linesOf(glyphs.get(null) ?? []);
  for (const grid of grids) {
    const inside = blocksIn(grid, glyphs, sheet, depth);
    if (inside.length === 0) continue;
    const above = linesAbove(lines, grid);
    blocks.push(...running(lines.slice(0, above)), ...inside);
    lines = lines.slice(above);
  }
  return [...blocks, ...running(lines)];
}
