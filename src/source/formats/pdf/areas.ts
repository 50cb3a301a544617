/** Which cell or frame each glyph of a sheet stands in, if any. */
import { HUNG } from './column.js';
import type { Area, Grid } from './grid.js';
import type { Glyph } from './painted.js';

/** A frame is one cell alone. */
export const isFrame = ({ cells }: Grid): boolean => cells.length === 1;

/** Where on its line the middle of a character is, in font sizes. */
const MIDDLE = 0.35;

export function isIn({ x, y, width, size }: Glyph, { left, right, top, foot }: Area): boolean {
  const [across, down] = [x + width / 2, y - MIDDLE * size];
  return across > left && across < right && down > top && down < foot;
}

/** A mark right behind the glyph painted before it belongs to that, though it may hang over a border. */
const isHung = ({ text, x, y, size }: Glyph, before: Glyph | undefined): boolean =>
  HUNG.test(text) &&
  before !== undefined &&
  Math.abs(x - before.x - before.width) < 0.3 * size &&
  Math.abs(y - before.y) < 0.6 * size;

/** Glyphs painted one behind the other on one baseline, with next to nothing between them. */
function runsOf(glyphs: readonly Glyph[]): readonly (readonly [Glyph, ...Glyph[]])[] {
  const runs: [Glyph, ...Glyph[]][] = [];
  let last: Glyph | undefined;
  for (const glyph of glyphs) {
    const near =
      last !== undefined &&
      Math.abs(glyph.y - last.y) < 0.05 * last.size &&
      Math.abs(glyph.x - last.x - last.width) < 0.15 * last.size;
    if (near) runs.at(-1)?.push(glyph);
    else runs.push([glyph]);
    last = glyph;
  }
  return runs;
}

/** Whether glyphs of one run stand in a frame and others of it do not: they run on behind the frame. */
function runsThrough(run: readonly [Glyph, ...Glyph[]], { left, right, top, foot }: Area): boolean {
  const [first] = run;
  const last = run.at(-1) ?? first;
  const [from, to] = [first.x + first.width / 2, last.x + last.width / 2];
  const down = first.y - MIDDLE * first.size;
  return down > top && down < foot && from < right && to > left && !(from > left && to < right);
}

/** Glyphs of each area, and under null those in none. */
export function sorted(glyphs: readonly Glyph[], grids: readonly Grid[]): ReadonlyMap<Area | null, readonly Glyph[]> {
  const all = grids.flatMap(({ cells }) => cells);
  const frames = new Set<Area>(grids.filter(isFrame).flatMap(({ cells }) => cells));
  const found = new Map<Area | null, Glyph[]>([[null, []], ...all.map((area): [Area, Glyph[]] => [area, []])]);
  let last: Area | null = null;
  let before: Glyph | undefined;
  for (const run of runsOf(glyphs)) {
    const crossed = new Set([...frames].filter((frame) => runsThrough(run, frame)));
    const areas = crossed.size === 0 ? all : all.filter((area) => !crossed.has(area));
    if (last !== null && crossed.has(last)) last = null;
    for (const glyph of run) {
      // The next glyph most often stands in the same cell.
      if ((last === null || !isIn(glyph, last)) && !isHung(glyph, before))
        last = areas.find((area) => isIn(glyph, area)) ?? null;
      found.get(last)?.push(glyph);
      before = glyph;
    }
  }
  return found;
}
