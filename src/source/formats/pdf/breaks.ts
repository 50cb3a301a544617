/**
 * Whether a line goes on in the next. The surest sign is what would have fitted: a line that ends with room for the
 * first word of the next was ended by its writer. Where it had none, indents, sizes and gaps decide.
 */
import { isBlank, isLatin } from './characters.js';
import type { Column } from './column.js';
import { areSiblings, isBullet, startsItem, startsSection } from './items.js';
import type { Line } from './lines.js';
import type { Glyph } from './painted.js';
import { textOf } from './spacing.js';

/** What is known of the text around two lines. */
export interface Setting {
  readonly column: Column;
  /** Whether paragraphs are told by their first lines standing further in. */
  readonly indented: boolean;
  /** By how much they do where they do, in sizes of the font. */
  readonly indent: number;
  /** From one line to the next within a paragraph, in sizes of the font. */
  readonly pitch: number;
}

/** Marks that no line begins with, and marks that none ends with: they keep to the word before or behind them. */
const KEPT_BEFORE = /^[，。、；：！？）》〉】」』〕”’…—％%,.;:!?)\]}·～]$/u;
const KEPT_AFTER = /^[（《〈【「『〔“‘([{]$/u;
const IN_WORD = /^[A-Za-z0-9\u00c0-\u024f.,%+/$#&@_'’-]$/u;

/** Lines may be squeezed by this much; a program may set Latin apart by more. In sizes of the font. */
const SQUEEZED = 0.1;
const SET_APART = 0.3;
/** Less than this further in or out is no indent: a full-width bracket may be set half as wide. */
const INDENT = 0.8;
const DEEP = 4.5;
const NEW_SIZE = 0.08;
/** So much more than the usual pitch is a gap between paragraphs. */
const GAP = 0.3;

const seenOf = (line: Line): readonly Glyph[] => line.glyphs.filter(({ text }) => !isBlank(text));

/** Curly quotation marks are one sign for both sides, so programs part neither from what stands before or behind. */
const QUOTES = /^[“‘]$/u;

/** Number of the first glyph of a line that may stand on the line below. */
function firstWordEnd(seen: readonly Glyph[]): number {
  const is = (pattern: RegExp, at: number): boolean => pattern.test(seen[at]?.text ?? '');
  let end = 0;
  while (is(KEPT_AFTER, end)) end += 1;
  if (is(IN_WORD, end)) while (is(IN_WORD, end + 1) && isNext(seen[end], seen[end + 1])) end += 1;
  while (is(KEPT_BEFORE, end + 1)) end += 1;
  return is(QUOTES, end + 1) ? end + 1 + firstWordEnd(seen.slice(end + 1)) : end;
}

/** Width of what cannot be parted at the start of a line: a character or word with the marks that keep to it. */
export function firstWordWidth(line: Line): number {
  const seen = seenOf(line);
  const last = seen[Math.min(firstWordEnd(seen), seen.length - 1)];
  return last === undefined ? 0 : last.x + last.width - line.x;
}

/** No space between two glyphs. */
const isNext = (left: Glyph | undefined, right: Glyph | undefined): boolean =>
  left !== undefined && right !== undefined && right.x - left.x - left.width < 0.2 * right.size;

/** As much on the left as on the right, to a hair; the indent of a first line is no centring. */
function isCentred(line: Line, { left, right }: Column): boolean {
  const before = (line.x - left) / line.size;
  const behind = (right - line.end) / line.size;
  return before > 0.3 && Math.abs(before - behind) < 0.2 && Math.abs(before - 2) > 0.1;
}

/** As much room on either side, or nearly. */
const isEven = ({ x, end, size }: Line, { left, right }: Column): boolean =>
  Math.abs(x - left - (right - end)) < 0.6 * size;

/**
 * Room left on the line: behind it, or on both sides where it is centred or pushed to the right, which it is not
 * when the next begins below it.
 */
function roomOn(line: Line, next: Line, column: Column): number {
  const before = line.x - column.left;
  const behind = column.right - line.end;
  const isMoved = isCentred(line, column) || before > DEEP * line.size;
  return isMoved && Math.abs(line.x - next.x) > 0.1 * line.size ? before + behind : behind;
}

/** Nearly as wide as the column, which a centred line is that goes on. */
const isFull = (line: Line, column: Column): boolean => line.x - column.left < line.size && isEven(line, column);

export const indentOf = (line: Line, { left }: Column): number => (line.x - left) / line.size;

/** Whether the next word would have fitted on the line, so that the line was ended on purpose. */
export function hadRoom(line: Line, next: Line, column: Column): boolean {
  const mixed = isLatin(seenOf(line).at(-1)?.text ?? '') !== isLatin(seenOf(next)[0]?.text ?? '');
  return roomOn(line, next, column) > firstWordWidth(next) + (mixed ? SET_APART : SQUEEZED) * line.size;
}

export const isOtherSize = (line: Line, next: Line): boolean =>
  Math.abs(line.size - next.size) > NEW_SIZE * Math.max(line.size, next.size);

/** Whether a gap parts the lines. */
const isParted = (line: Line, next: Line, pitch: number): boolean =>
  next.y - line.y > (pitch + GAP) * Math.max(line.size, next.size);

/** Text behind the number of a list item, where lines that hang below it begin. */
function hangsBelow(line: Line, next: Line): boolean {
  const seen = seenOf(line);
  const marker = isBullet(seen[0]?.text ?? '') ? 1 : startsItem(textOf(line.glyphs));
  if (marker === 0) return false;
  const text = seen[marker];
  return text !== undefined && Math.abs(text.x - next.x) < INDENT * line.size;
}

/** By the indents alone; `first` and `line` are the first and the last line of the paragraph so far. */
function startsByIndent(first: Line, line: Line, next: Line, { column, indented }: Setting): boolean {
  const before = indentOf(line, column);
  const after = indentOf(next, column);
  if (next.x - column.left > next.size && isEven(next, column) && isFull(line, column) && isFull(first, column))
    return false;
  if (first !== line) return Math.abs(after - before) > INDENT;
  if (after > before + INDENT) return !hangsBelow(line, next);
  return Math.abs(after - before) <= INDENT && after > INDENT && indented;
}

/** Text that stops in the middle, neither a heading nor a list. */
const UNFINISHED = /[，。；、：].*[^\p{P}\s]$/u;

/**
 * A frame without a border holds narrow lines that all seem to have room: lines of one indent that is not that of
 * first lines, the upper one stopping within a sentence.
 */
function isNarrower(line: Line, next: Line, { column, indent }: Setting): boolean {
  const own = indentOf(line, column);
  return (
    own > 0.3 &&
    Math.abs(own - indent) > 0.3 &&
    Math.abs(line.x - next.x) < 0.1 * line.size &&
    UNFINISHED.test(textOf(line.glyphs)) &&
    startsItem(textOf(next.glyphs)) === 0
  );
}

const SENTENCE_END = /[。！？]$/u;
/** Words a speech turns to its hearers with, far more often at the start of a paragraph than within one. */
const TURN = /^(?:同志们|各位|下面，|最后，|谢谢)/u;

/** Lines of a paragraph that are looked through; hardly any has more. */
const LONGEST = 40;

/**
 * Where no indent tells: a full line ends a sentence, and the next opens as paragraphs do. Without such a sign it is
 * likelier to run on, by three to one in texts of paragraphs of three lines.
 */
function startsByWords(lines: readonly Line[], line: Line, next: Line): boolean {
  if (!SENTENCE_END.test(textOf(line.glyphs))) return false;
  const text = textOf(next.glyphs);
  if (startsSection(text) || TURN.test(text)) return true;
  const before = lines.slice(0, LONGEST).map(({ glyphs }) => textOf(glyphs));
  return areSiblings(before.join(''), text);
}

/**
 * Whether `next` begins a paragraph, behind the lines of another so far. `below` says that it stands right below, so
 * that the gap between them counts: no page ends between them, nor does a frame stand there.
 */
export function startsParagraph(
  lines: readonly [Line, ...Line[]],
  next: Line,
  setting: Setting,
  below: boolean,
): boolean {
  const [first] = lines;
  const line = lines.at(-1) ?? first;
  if (isOtherSize(line, next) || (below && isParted(line, next, setting.pitch))) return true;
  if (isNarrower(line, next, setting)) return false;
  return (
    hadRoom(line, next, setting.column) ||
    startsByIndent(first, line, next, setting) ||
    (!setting.indented && startsByWords(lines, line, next))
  );
}
