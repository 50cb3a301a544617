/** How much room a line leaves, and whether what begins the next would have fitted in. */
import { isBlank, isLatin } from './characters.js';
import type { Column } from './column.js';
import type { Line } from './lines.js';
import type { Glyph } from './painted.js';

/** Marks that no line begins with, and marks that none ends with: they keep to the word before or behind them. */
const KEPT_BEFORE = /^[，。、；：！？）》〉】」』〕”’…—％%,.;:!?)\]}·～]$/u;
const KEPT_AFTER = /^[（《〈【「『〔“‘([{]$/u;
const IN_WORD = /^[A-Za-z0-9\u00c0-\u024f.,%+/$#&@_'’-]$/u;

/** Curly quotation marks are one sign for both sides, so programs part neither from what stands before or behind. */
const OPENING = /^[“‘]$/u;
const CLOSING = /^[”’]$/u;

/** What fits to a hair fits, where the end of the column is known; in sizes of the font. */
const HAIR = -0.05;
const ABOUT = 0.1;
/** A program may set Latin apart from Chinese. */
const SET_APART = 0.3;

/** Further in than this a line is not indented but centred or pushed to the right; in sizes of the font. */
export const DEEPEST_INDENT = 4.5;

export const seenOf = (line: Line): readonly Glyph[] => line.glyphs.filter(({ text }) => !isBlank(text));

/** No space between two glyphs. */
const isNext = (left: Glyph | undefined, right: Glyph | undefined): boolean =>
  left !== undefined && right !== undefined && right.x - left.x - left.width < 0.2 * right.size;

/** Number of the last glyph of a line that may not be parted from its first. */
function firstWordEnd(seen: readonly Glyph[]): number {
  const is = (pattern: RegExp, at: number): boolean => pattern.test(seen[at]?.text ?? '');
  for (let end = 0; ; end += 1) {
    while (is(KEPT_AFTER, end)) end += 1;
    if (is(IN_WORD, end)) while (is(IN_WORD, end + 1) && isNext(seen[end], seen[end + 1])) end += 1;
    while (is(KEPT_BEFORE, end + 1)) end += 1;
    if (!is(OPENING, end + 1) && !is(CLOSING, end)) return Math.min(end, seen.length - 1);
  }
}

/** Width of what cannot be parted at the start of a line: a character or word with the marks that keep to it. */
export function firstWordWidth(line: Line): number {
  const seen = seenOf(line);
  const last = seen[firstWordEnd(seen)];
  return last === undefined ? 0 : last.x + last.width - line.x;
}

export const indentOf = (line: Line, { left }: Column): number => (line.x - left) / line.size;

/** As much on the left as on the right, to a hair; the indent of a first line is no centring. */
function isCentred(line: Line, column: Column): boolean {
  const before = indentOf(line, column);
  const behind = (column.right - line.end) / line.size;
  return before > 0.3 && Math.abs(before - behind) < 0.2 && Math.abs(before - 2) > 0.1;
}

/**
 * Room left on the line: behind it, or on both sides where it is centred or pushed to the right, which it is not
 * when the next begins below it.
 */
function roomOn(line: Line, next: Line, column: Column): number {
  const before = line.x - column.left;
  const behind = column.right - line.end;
  const isMoved = isCentred(line, column) || before > DEEPEST_INDENT * line.size;
  return isMoved && Math.abs(line.x - next.x) > 0.1 * line.size ? before + behind : behind;
}

/** Whether the next word would have fitted on the line, so that the line was ended on purpose. */
export function hadRoom(line: Line, next: Line, column: Column): boolean {
  const mixed = isLatin(seenOf(line).at(-1)?.text ?? '') !== isLatin(seenOf(next)[0]?.text ?? '');
  return (
    roomOn(line, next, column) > firstWordWidth(next) + (mixed ? SET_APART : column.exact ? HAIR : ABOUT) * line.size
  );
}
