/**
 * Whether a line goes on in the next. The surest sign is what would have fitted: a line that ends with room for the
 * first word of the next was ended by its writer. Where it had none, indents, sizes and gaps decide.
 */
import type { Column } from './column.js';
import { areSiblings, isBullet, startsItem, startsSection } from './items.js';
import type { Line } from './lines.js';
import { hadRoom, indentOf, seenOf } from './room.js';
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

/** Less than this further in or out is no indent: a full-width bracket may be set half as wide. */
const INDENT = 0.8;
const NEW_SIZE = 0.08;
/** So much more than the usual pitch is a gap between paragraphs. */
const GAP = 0.3;

/** As much room on either side, or nearly. */
const isEven = ({ x, end, size }: Line, { left, right }: Column): boolean =>
  Math.abs(x - left - (right - end)) < 0.6 * size;

/** Nearly as wide as the column, which a centred line is that goes on. */
const isFull = (line: Line, column: Column): boolean => line.x - column.left < line.size && isEven(line, column);

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
