/** The text of a line: its characters as typed, and a space where a gap is one. */
import { isBlank, isLatin } from './characters.js';
import { numberLength } from './items.js';
import type { Glyph } from './painted.js';

/** Between words of Latin letters; a space is a quarter of the size or more. In font sizes. */
const WORD = 0.18;

/** Between others: what a tab or a column leaves, never what justifying a line or setting Latin apart does. */
const WIDE = 0.75;

const FULL_SPACE = '\u3000';

/** Stands for a gap until it is known what the gap is; no font has it. */
const GAP = '\0';

const gapAfter = (left: Glyph, right: Glyph): number =>
  (right.x - left.x - left.width) / Math.max(left.size, right.size);

/** The gap most neighbours of the line have: letters may be spaced, and lines justified. */
function usualGap(glyphs: readonly Glyph[]): number {
  const gaps = glyphs.slice(1).map((glyph, index) => gapAfter(glyphs[index] ?? glyph, glyph));
  const middle = gaps.sort((left, right) => left - right)[Math.floor((gaps.length - 1) / 2)];
  return Math.max(0, middle ?? 0);
}

/** What stands for the gap between two glyphs: nothing, a space, or a full-width one. */
function spaceBetween(left: Glyph, right: Glyph, usual: number): string {
  if (isBlank(left.text) || isBlank(right.text)) return '';
  const gap = gapAfter(left, right) - usual;
  if (isLatin(left.text) && isLatin(right.text)) return gap > WORD ? ' ' : '';
  return gap > WIDE ? GAP : '';
}

/**
 * A blank of a glyph the next one is painted over (the end of a deletion does it): nobody sees it. Between words of
 * Latin letters it parts them all the same. In widths of the blank.
 */
const LEAST_ROOM = 0.75;

function isPaintedOver(glyphs: readonly Glyph[], index: number): boolean {
  const [before, blank, next] = [glyphs[index - 1], glyphs[index], glyphs[index + 1]];
  if (before === undefined || blank === undefined || next === undefined || !isBlank(blank.text)) return false;
  if (isBlank(before.text) || isBlank(next.text) || (isLatin(before.text) && isLatin(next.text))) return false;
  return next.x - (before.x + before.width) < LEAST_ROOM * blank.width;
}

/** Dots that lead from a heading to its page stand for a tab. */
const LEADERS = /[.．·･‧]{6,}|…{5,}/gu;

/** A gap behind the number that opens a line is the layout's: nothing stands for it, or a space behind 第一. */
function withoutNumberGap(text: string): string {
  const gap = text.indexOf(GAP);
  const number = text.slice(0, gap);
  if (gap === -1 || numberLength(number) !== gap) return text;
  return number + (/[\p{L}\p{Nd}]$/u.test(number) ? ' ' : '') + text.slice(gap + 1);
}

/** Text of glyphs that stand on one line, in their order. */
export function textOf(painted: readonly Glyph[]): string {
  const glyphs = painted.filter((_, index) => !isPaintedOver(painted, index));
  const usual = usualGap(glyphs);
  const text = glyphs
    .map((glyph, index) => {
      const before = glyphs[index - 1];
      return (before === undefined ? '' : spaceBetween(before, glyph, usual)) + glyph.text;
    })
    .join('');
  return withoutNumberGap(text).replaceAll(GAP, FULL_SPACE).replace(LEADERS, '\t');
}
