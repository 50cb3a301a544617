/** A sheet as blocks in the order of reading: running text, cells of tables between it, and frames beside it. */
import { gridsOf, TOUCH, type Area, type Cell, type Grid } from './grid.js';
import { linesOf, type Line } from './lines.js';
import type { Glyph, Rule, Sheet } from './painted.js';

export interface Block {
  readonly lines: readonly Line[];
  /** The sides of the cell or frame it stands in; null for running text. */
  readonly within: Pick<Area, 'left' | 'right'> | null;
  /** In a frame: the text around it runs on. */
  readonly apart: boolean;
  /** The cell of a table it is in. */
  readonly place: { readonly grid: Grid; readonly cell: Cell } | null;
}

/** Where on its line the middle of a character is, in font sizes. */
const MIDDLE = 0.35;

function isIn({ x, y, width, size }: Glyph, { left, right, top, foot }: Area): boolean {
  const [across, down] = [x + width / 2, y - MIDDLE * size];
  return across > left && across < right && down > top && down < foot;
}

/** Glyphs of each area, and under null those in none. */
function sorted<Place extends Area>(
  glyphs: readonly Glyph[],
  areas: readonly Place[],
): ReadonlyMap<Place | null, readonly Glyph[]> {
  const found = new Map<Place | null, Glyph[]>([[null, []], ...areas.map((area): [Place, Glyph[]] => [area, []])]);
  let last: Place | null = null;
  for (const glyph of glyphs) {
    // The next glyph most often stands in the same cell.
    if (last === null || !isIn(glyph, last)) last = areas.find((area) => isIn(glyph, area)) ?? null;
    found.get(last)?.push(glyph);
  }
  return found;
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
  const framed = grid.cells.length === 1;
  return grid.cells.flatMap((cell) => {
    const own = glyphs.get(cell) ?? [];
    if (own.length === 0) return [];
    const rules = depth < DEEPEST ? sheet.rules.filter((rule) => isInside(rule, cell)) : [];
    return blocksOf({ ...sheet, glyphs: own, rules }, depth + 1).map((block) => ({
      ...block,
      within: block.within ?? cell,
      apart: framed || block.apart,
      place: framed ? null : { grid, cell },
    }));
  });
}

const running = (lines: readonly Line[]): readonly Block[] =>
  lines.length === 0 ? [] : [{ lines, within: null, apart: false, place: null }];

/** The blocks of a sheet, from top to bottom. */
export function blocksOf(sheet: Sheet, depth = 0): readonly Block[] {
  const grids = gridsOf(sheet.rules).filter((grid) => depth > 0 || !isPageBorder(grid, sheet));
  const glyphs = sorted(
    sheet.glyphs,
    grids.flatMap((grid) => grid.cells),
  );
  const blocks: Block[] = [];
  let lines = linesOf(glyphs.get(null) ?? []);
  for (const grid of grids) {
    const inside = blocksIn(grid, glyphs, sheet, depth);
    if (inside.length === 0) continue;
    const below = lines.findIndex(({ y }) => y > grid.top);
    blocks.push(...running(below === -1 ? lines : lines.slice(0, below)), ...inside);
    lines = below === -1 ? [] : lines.slice(below);
  }
  return [...blocks, ...running(lines)];
}
