/** Marks of notes: small raised numbers and signs, in the text and in front of the note. */
import { isBlank } from './characters.js';
import { lineOf, type Line } from './lines.js';
import type { Glyph } from './painted.js';
import { marksWithin } from './side-by-side.js';

const MARK = /^(?:\d{1,3}|[\u2460-\u2473\u2776-\u277f]|[ivxl]{1,5}|[*†‡]{1,3}|[[［〔(（]\d{1,3}[\]］〕)）])$/u;
const OPENS_NOTE =
  /^(?:[\u2460-\u2473\u2776-\u277f]|[[［〔]\d{1,3}[\]］〕]|\d{1,3}(?!\d)|[ivxl]{1,5}(?![a-z])|[*†‡]{1,3})/u;

/** At most so large, and at least so far above the baseline; in sizes of the line. */
const SMALL = 0.82;
const RAISED = 0.15;

const isRaised = (glyph: Glyph, { size, y }: Line): boolean =>
  glyph.size <= SMALL * size && y - glyph.y >= RAISED * size;

export interface Mark {
  readonly text: string;
  readonly glyphs: readonly Glyph[];
}

/** Raised glyphs side by side. */
function raisedRuns(line: Line): readonly Mark[] {
  const runs: Glyph[][] = [];
  let inside = false;
  for (const glyph of line.glyphs) {
    const raised = isRaised(glyph, line) && !isBlank(glyph.text);
    if (raised && inside) runs.at(-1)?.push(glyph);
    else if (raised) runs.push([glyph]);
    inside = raised;
  }
  return runs.map((glyphs) => ({ text: glyphs.map(({ text }) => text).join(''), glyphs }));
}

/** A square metre is no note: the 2 stands behind a Latin letter. */
function isPower({ glyphs }: Mark, line: Line): boolean {
  const before = line.glyphs[line.glyphs.indexOf(glyphs[0] as Glyph) - 1];
  return before !== undefined && /[a-z]$/iu.test(before.text);
}

/** A mark that did not fit on the line before stands alone on one, smaller than the text. */
function loneMark(line: Line, size: number): readonly Mark[] {
  const glyphs = line.glyphs.filter(({ text }) => !isBlank(text));
  return line.size <= SMALL * size ? [{ text: glyphs.map(({ text }) => text).join(''), glyphs }] : [];
}

/** A run as the marks it is made of, where all of them have notes; the run itself where not. */
function partsOf(mark: Mark, known: Known): readonly Mark[] {
  const parts = marksWithin(
    mark.glyphs.map(({ text }) => text),
    known,
  );
  return parts === null ? [mark] : parts.map(({ text, from, to }) => ({ text, glyphs: mark.glyphs.slice(from, to) }));
}

/** Whether notes of this mark are known. */
export type Known = (mark: string) => boolean;

const NONE: Known = () => false;

/** The marks in a line that may point to notes; `size` is that of the text, `known` tells marks side by side. */
export const marksIn = (line: Line, size = line.size, known: Known = NONE): readonly Mark[] =>
  [...raisedRuns(line), ...loneMark(line, size)]
    .filter((mark) => !isPower(mark, line))
    .flatMap((mark) => (known(mark.text) ? [mark] : partsOf(mark, known)))
    .filter(({ text }) => MARK.test(text));

/** The mark a line opens with, raised or not: maybe of a note. */
export function openingMark(line: Line): Mark | null {
  const seen = line.glyphs.filter(({ text }) => !isBlank(text));
  const raised = raisedRuns(line)[0];
  if (raised !== undefined && raised.glyphs[0] === seen[0] && MARK.test(raised.text)) return raised;
  const start = seen
    .slice(0, 8)
    .map(({ text }) => text)
    .join('');
  const text = OPENS_NOTE.exec(start)?.[0];
  return text === undefined ? null : { text, glyphs: seen.slice(0, [...text].length) };
}

/**
 * The line without a mark; null where nothing else stands on it. What stood before the mark reaches over its place, so
 * that none takes it for a space (8.2¹%).
 */
export function withoutGlyphs(line: Line, gone: readonly Glyph[]): Line | null {
  if (gone.length === 0) return line;
  const left: Glyph[] = [];
  for (const glyph of line.glyphs) {
    const before = left.at(-1);
    if (!gone.includes(glyph)) left.push(glyph);
    else if (before !== undefined) left[left.length - 1] = { ...before, width: before.width + glyph.width };
  }
  return lineOf(left);
}
