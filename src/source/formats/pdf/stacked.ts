/**
 * Upright characters set one below the other: how programs paint vertical text without a vertical font. Made into
 * what a vertical font makes them, characters read downwards.
 */
import type { Glyph } from './painted.js';

/** How far the next character stands below, in font sizes. */
const LEAST = 0.8;
const MOST = 1.7;

/** From the middle of a column to where the baseline of text turned sideways runs; from a baseline up to the top. */
const BASELINE = 0.38;
const TOP = 0.88;

function isBelow(glyph: Glyph, next: Glyph): boolean {
  const down = (next.y - glyph.y) / glyph.size;
  return (
    Math.abs(next.x + next.width / 2 - glyph.x - glyph.width / 2) < 0.1 * glyph.size && down > LEAST && down < MOST
  );
}

const isBehind = (glyph: Glyph, next: Glyph): boolean =>
  Math.abs(next.y - glyph.y) < 0.1 * glyph.size && next.x > glyph.x;

/** Whether most of the text runs down: in the order of the file, more steps lead down than to the right. */
function isStacked(glyphs: readonly Glyph[]): boolean {
  let [down, right] = [0, 0];
  for (const [index, next] of glyphs.entries()) {
    const glyph = glyphs[index - 1];
    if (glyph === undefined) continue;
    if (isBelow(glyph, next)) down += 1;
    else if (isBehind(glyph, next)) right += 1;
  }
  return down > right;
}

const stood = (glyph: Glyph): Glyph => ({
  ...glyph,
  x: glyph.x + glyph.width / 2 - BASELINE * glyph.size,
  y: glyph.y - TOP * glyph.size,
  width: glyph.size,
  turn: 90,
});

/** The glyphs of a page, those of vertical text turned. */
export function unstacked(glyphs: readonly Glyph[]): readonly Glyph[] {
  if (!isStacked(glyphs.filter(({ turn }) => turn === 0))) return glyphs;
  return glyphs.map((glyph) => (glyph.turn === 0 ? stood(glyph) : glyph));
}
