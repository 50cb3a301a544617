/**
 * Texts copied from a page have a line break at the end of each of its lines, in the midst of a sentence or a word.
 * Told by the whole text: hardly a line is longer than a page is wide, many are as long as the longest, and most of those end
 * in the midst of a sentence that the next line goes on with. Left out: a break behind a stop, before a blank or a marker, and behind a short line,
 * which may well end a paragraph.
 */
import { classAt, codeAt, LATIN, SENTENCE_END } from './chars.js';
import { breakAt, isWithin } from './cut.js';
import type { Span } from './span.js';
import { isSiteLine } from './site-lines.js';
import { strayBreaks } from './stray-lines.js';

/** Widths in columns: 汉字 and full-width marks take two. */
const NARROWEST = 30;
const WIDEST = 130;
/** What marks that may begin no line, and words that are not cut, leave open at the end of a full line. */
const RAGGED = 8;
/** … of one that opens with a marker: short of that it is a heading. */
const RAGGED_MARKED = 6;
const INDENT = 4;
const FEWEST_LINES = 8;
/** A manuscript of short paragraphs has as many lines that end one. */
const FULL_SHARE = 0.25;
const FEWEST_FULL = 4;
const JOINED_SHARE = 0.6;
/** Of so many lines one may be longer than the page: where words were put in after it was wrapped. */
const LINES_AN_EDITED_ONE = 12;

interface Line extends Span {
  readonly width: number;
}

const BLANK_END = /[ \t\r\u00a0\u3000]+$/;
/** 。 in its half-width form, and what stands behind a stop: ” ）. */
const STOPPED = /(?:[。！？!?…：:]|[^\dA-Za-z]\.)[”’"'）)》]*$/;
const OPENS_ANEW =
  /^(?:[ \t\u00a0\u3000]|$|[一二三四五六七八九十]{1,3}、|第[一二三四五六七八九十]{1,3}[，、：章节]|[（(][一二三四五六七八九十\d]{1,3}[）)]|\d{1,2}[、．.](?!\d)|[①-⑳]|同志们|——)/;

/** The breaks of a wrapped text, with the blanks before each; where it is not wrapped, those within a number or a word. */
export function breaksOf(text: string): readonly Span[] {
  const within = merged(cutsOf(text), strayBreaks(text));
  const paged = pageBreaks(text);
  return merged(paged, within);
}

/** Breaks of two readings, each line end once, in text order. */
function merged(some: readonly Span[], others: readonly Span[]): readonly Span[] {
  if (some.length === 0 || others.length === 0) return some.length === 0 ? others : some;
  const known = new Set(some.map(({ end }) => end));
  return [...some, ...others.filter(({ end }) => !known.has(end))].toSorted((left, right) => left.end - right.end);
}

const BREAK = /(?<![ \t\r\u00a0\u3000])[ \t\r\u00a0\u3000]*\n/gu;

/** Whether a line ends within a span. */
export function isBroken(text: string, { start, end }: Span): boolean {
  const next = text.indexOf('\n', start);
  return next >= 0 && next < end;
}

/** The breaks of a text whose paragraphs are known: the line ends within them. */
export const breaksWithin = (text: string, paragraphs: readonly { readonly span: Span }[]): readonly Span[] =>
  paragraphs.flatMap(({ span }) => {
    if (!isBroken(text, span)) return [];
    const { start, end } = span;
    return [...text.slice(start, end).matchAll(BREAK)].map(({ 0: found, index }) => ({
      start: start + index,
      end: start + index + found.length,
    }));
  });

/** A text of as many characters with blanks for the breaks within its paragraphs. */
export function blanked(text: string, paragraphs: readonly { readonly span: Span }[]): string {
  const breaks = breaksWithin(text, paragraphs);
  if (breaks.length === 0) return text;
  const ends = [...breaks.map(({ start }) => start), text.length];
  return ends
    .map((end, index) => {
      const { start, end: from } = breaks[index - 1] ?? { start: 0, end: 0 };
      return ' '.repeat(from - start) + text.slice(from, end);
    })
    .join('');
}

/** Line ends within a number or a word. */
function cutsOf(text: string): readonly Span[] {
  const cuts: Span[] = [];
  let from = 0;
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) {
    const own = breakAt(text, at);
    if (isWithin(text, { start: from, end: own.start }, own.end)) cuts.push(own);
    else from = at + 1;
  }
  return cuts;
}

function pageBreaks(text: string): readonly Span[] {
  const lines = linesOf(text);
  if (lines === null) return [];
  const widths = lines.map(({ width }) => width).toSorted((left, right) => right - left);
  const widest = widths[0] ?? 0;
  const usual = widths[Math.floor(lines.length / LINES_AN_EDITED_ONE)] ?? widest;
  const breaks = breaksOfPage(text, lines, widest);
  return breaks.length > 0 || usual >= widest - RAGGED ? breaks : breaksOfPage(text, lines, usual);
}

/** The breaks of a page as wide as told. */
function breaksOfPage(text: string, lines: readonly Line[], wide: number): readonly Span[] {
  // A paragraph's first line was indented, before the copy lost the blanks.
  const opens = (index: number): boolean => {
    const before = lines[index - 1];
    return before !== undefined && (before.width < wide - RAGGED - INDENT || !isCut(text, before));
  };
  const full = lines.filter(
    ({ start, width }, index) =>
      width >= wide - RAGGED_MARKED ||
      (width + (opens(index) ? INDENT : 0) >= wide - RAGGED && !OPENS_ANEW.test(text.slice(start, start + 8))),
  );
  const joined = full.filter((line) => isCut(text, line) && joins(text, line.end));
  const isWrapped =
    wide >= NARROWEST &&
    full.length >= Math.max(FEWEST_FULL, lines.length * FULL_SHARE) &&
    joined.length >= full.length * JOINED_SHARE;
  if (!isWrapped) return [];
  const known = new Set(joined);
  const cut = lines.filter((line) => known.has(line) || (GOES_ON.test(lastOf(text, line)) && joins(text, line.end)));
  return cut.map(({ end }) => ({ start: end, end: text.indexOf('\n', end) + 1 }));
}

/** A short line of a wrapped text that ends so goes on in the next, too: it was edited behind the copy. */
const GOES_ON = /(?:[，、]|[一-龥，、；](?:要|必须|负责|把|将|的|和|与|及))$/;
const lastOf = (text: string, { start, end }: Line): string => text.slice(Math.max(start, end - 4), end);

/** The lines that are not blank; null where one is too long for a page, or they are too few. */
function linesOf(text: string): readonly Line[] | null {
  const lines: Line[] = [];
  for (let start = 0; start < text.length;) {
    const next = text.indexOf('\n', start);
    const limit = next < 0 ? text.length : next;
    if (limit - start > WIDEST) return null;
    const written = text.slice(start, limit).replace(BLANK_END, '');
    const width = widthOf(written);
    if (width > WIDEST) return null;
    if (width > 0) lines.push({ start, end: start + written.length, width });
    start = limit + 1;
  }
  return lines.length < FEWEST_LINES ? null : lines;
}

/** Marks that were full-width on the page, where a copy has made them half-width between 汉字. */
const HALVED = /(?<=[\u4e00-\u9fff”’）》])[,;:!?()](?![\d\w])/g;

function widthOf(line: string): number {
  let width = line.match(HALVED)?.length ?? 0;
  for (let at = 0; at < line.length; at++) width += line.charCodeAt(at) < 0x2000 ? 1 : 2;
  return width;
}

const isCut = (text: string, { start, end }: Line): boolean =>
  classAt(text, end - 1) !== SENTENCE_END &&
  !STOPPED.test(text.slice(Math.max(start, end - 4), end)) &&
  !isNote(text.slice(start, end));

/** （未完，全文共1971字）, 上一篇：…: a line of its own, whatever its length. */
const isNote = (line: string): boolean => BRACKETED.test(line) || isSiteLine(line);
const BRACKETED = /^[（(【[][^（()）【】[\]]*[）)】\]]$/u;

/** Whether the line behind a cut one goes on from it. */
function joins(text: string, end: number): boolean {
  const next = text.indexOf('\n', end) + 1;
  if (next === 0 || OPENS_ANEW.test(text.slice(next, next + 8))) return false;
  return classAt(text, end - 1) !== LATIN || classAt(text, next) !== LATIN || codeAt(text, next) > 0x7f;
}
