/** Glyphs to lines: those on one baseline, from left to right, small raised and lowered ones with the line they belong to. */
import { isBlank } from './characters.js';
import type { Glyph } from './painted.js';
import { addTo } from '../../grouping.js';

export interface Line {
  /** From left to right, white space included; at least one that can be seen. */
  readonly glyphs: readonly Glyph[];
  /** Left edge of the first and right edge of the last glyph that can be seen. */
  readonly x: number;
  readonly end: number;
  /** Baseline and size of most of it. */
  readonly y: number;
  readonly size: number;
  /** Whether all of it is bold. */
  readonly bold: boolean;
}

/** Neighbours in the file on one baseline and of one size. */
interface Run {
  readonly glyphs: readonly Glyph[];
  readonly y: number;
  readonly size: number;
}

const near = (left: Glyph, right: Glyph): boolean =>
  Math.abs(left.y - right.y) < 0.05 * left.size && Math.abs(left.size - right.size) < 0.05 * left.size;

function runsOf(glyphs: readonly Glyph[]): readonly Run[] {
  const runs: Glyph[][] = [];
  for (const glyph of glyphs) {
    const run = runs.at(-1);
    const last = run?.at(-1);
    if (run !== undefined && last !== undefined && near(last, glyph)) run.push(glyph);
    else runs.push([glyph]);
  }
  return runs.map((run) => ({ glyphs: run, y: run[0]?.y ?? 0, size: run[0]?.size ?? 0 }));
}

/** From the baseline up to the top of most characters, and down to their foot; in font sizes. */
const ABOVE = 0.8;
const BELOW = 0.12;

/** How much of the smaller one stands beside the larger: enough for a mark of a note, too little for the next line. */
const BESIDE = 0.55;

function standsBeside(small: Run, large: Run): boolean {
  const top = Math.max(small.y - ABOVE * small.size, large.y - ABOVE * large.size);
  const foot = Math.min(small.y + BELOW * small.size, large.y + BELOW * large.size);
  return (foot - top) / ((ABOVE + BELOW) * Math.min(small.size, large.size)) >= BESIDE;
}

/** Height of the strips a page is cut into, to look for the line of a run among near ones only; in points. */
const STRIP = 4;

/** Runs grouped by line; the largest come first, so that a line is founded by what it mostly is. */
function grouped(runs: readonly Run[]): readonly (readonly Run[])[] {
  const groups: Run[][] = [];
  const strips = new Map<number, Run[][]>();
  const stripsOf = ({ y, size }: Run): readonly number[] => {
    const from = Math.floor((y - ABOVE * size) / STRIP);
    const count = Math.min(64, Math.floor((y + BELOW * size) / STRIP) - from + 1);
    return Array.from({ length: count }, (_, index) => from + index);
  };
  for (const run of [...runs].sort((left, right) => right.size - left.size || left.y - right.y)) {
    const own = stripsOf(run);
    const beside = own
      .flatMap((strip) => strips.get(strip) ?? [])
      .find(([founder]) => founder !== undefined && standsBeside(run, founder));
    if (beside !== undefined) {
      beside.push(run);
      continue;
    }
    const group = [run];
    groups.push(group);
    for (const strip of own) addTo(strips, strip, group);
  }
  return groups;
}

/** Some programs paint a character twice, a hair apart, to make it bold; blanks are narrow, theirs is one place. */
const isTwin = (left: Glyph | undefined, right: Glyph): boolean =>
  left !== undefined &&
  left.text === right.text &&
  Math.abs(left.x - right.x) < (isBlank(right.text) ? 0.02 : 0.2) * right.size &&
  Math.abs(left.y - right.y) < 0.2 * right.size;

/** The value most of the width has. */
function prevailing(glyphs: readonly Glyph[], valueOf: (glyph: Glyph) => number): number {
  const widths = new Map<number, number>();
  for (const glyph of glyphs) {
    const value = valueOf(glyph);
    widths.set(value, (widths.get(value) ?? 0) + glyph.width);
  }
  return [...widths].reduce((best, one) => (one[1] > best[1] ? one : best), [0, -1])[0];
}

const rounded = (value: number): number => Math.round(value * 100) / 100;

/** A line of glyphs that stand on it; null where nothing can be seen. */
export function lineOf(glyphs: readonly Glyph[]): Line | null {
  const sorted = [...glyphs].sort((left, right) => left.x - right.x);
  const own = sorted.filter((glyph, index) => !isTwin(sorted[index - 1], glyph));
  const seen = own.filter(({ text }) => !isBlank(text));
  const first = seen[0];
  if (first === undefined) return null;
  const size = prevailing(seen, (glyph) => rounded(glyph.size));
  const most = seen.filter((glyph) => rounded(glyph.size) === size);
  return {
    glyphs: own,
    x: first.x,
    end: seen.reduce((end, { x, width }) => Math.max(end, x + width), -Infinity),
    y: prevailing(most, (glyph) => rounded(glyph.y)),
    size,
    bold: seen.every(({ bold }) => bold),
  };
}

/** The lines of a page or cell, from top to bottom. */
export function linesOf(glyphs: readonly Glyph[]): readonly Line[] {
  const lines = grouped(runsOf(glyphs))
    .map((runs) => lineOf(runs.flatMap((run) => run.glyphs)))
    .filter((line) => line !== null);
  return lines.sort((left, right) => left.y - right.y || left.x - right.x);
}

/** The line moved sideways. */
export const shiftedLine = (line: Line, shift: number): Line =>
  shift === 0
    ? line
    : {
        ...line,
        x: line.x + shift,
        end: line.end + shift,
        glyphs: line.glyphs.map((glyph) => ({ ...glyph, x: glyph.x + shift })),
      };
