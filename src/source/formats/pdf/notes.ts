/**
 * Footnotes and endnotes: smaller lines at the foot of a page, under a rule or with numbers that stand raised in the
 * text. They are taken out of the page, and their marks out of the text.
 */
import type { Column } from './column.js';
import type { Line } from './lines.js';
import { marksIn, openingMark, withoutGlyphs, type Known } from './marks.js';
import { greatest } from './numbers.js';
import type { Glyph, Rule } from './painted.js';
import type { PlacedLine } from './paragraphs.js';

export interface NotedPage {
  /** From 1. */
  readonly number: number;
  /** From top to bottom, tables left out; below them nothing else is left. */
  readonly lines: readonly Line[];
  /** Lines of tables: marks stand in them too. */
  readonly cells: readonly Line[];
  readonly rules: readonly Rule[];
  readonly column: Column;
}

export interface Note {
  readonly kind: 'footnote' | 'endnote';
  /** Without the mark in front. */
  readonly lines: readonly PlacedLine[];
  readonly column: Column;
}

export interface Noted {
  readonly notes: readonly Note[];
  /** The lines they were on. */
  readonly taken: ReadonlySet<Line>;
  /** A line without the marks of these notes, null where nothing else stands on it; others (10²) are text. */
  readonly unmarked: (line: Line) => Line | null;
}

/** How much smaller than the text notes are at least. */
const SMALLER = 0.95;

/** The size most of the text has. */
export function bodySize(lines: readonly Line[]): number {
  const widths = new Map<number, number>();
  for (const { size, x, end } of lines) widths.set(size, (widths.get(size) ?? 0) + end - x);
  return [...widths].reduce((best, one) => (one[1] > best[1] ? one : best), [0, -1])[0];
}

/** The rule above footnotes starts where the text does and reaches over a part of it. */
const SHORTEST = 0.15;
const LONGEST = 0.55;

const isNoteRule = ({ x1, x2, y1, y2 }: Rule, left: number, right: number): boolean =>
  y1 === y2 && Math.abs(x1 - left) < 3 && x2 - x1 > SHORTEST * (right - left) && x2 - x1 < LONGEST * (right - left);

/** Height of the lowest rule that may part notes from the text; below everything where there is none. */
function ruleOf({ rules, column: { left, right } }: NotedPage): number {
  return greatest(rules.filter((rule) => isNoteRule(rule, left, right)).map(({ y1 }) => y1));
}

/** What marks are looked for with. */
interface Marked {
  /** Size of the text. */
  readonly size: number;
  readonly known: Known;
}

const textsOf = (lines: readonly Line[], { size, known }: Marked): readonly string[] =>
  lines.flatMap((line) => marksIn(line, size, known).map(({ text }) => text));

/** Marks that open a line where notes may stand: a smaller one, or one under a rule. */
function openedMarks(pages: readonly NotedPage[], size: number): ReadonlySet<string> {
  const lines = pages.flatMap((page) => {
    const rule = ruleOf(page);
    return page.lines.filter((line) => line.size < SMALLER * size || (rule !== -Infinity && line.y > rule));
  });
  return new Set(lines.flatMap((line) => openingMark(line)?.text ?? []));
}

/** What no line of the text itself opens with under such a rule, so that it needs no raised mark that points to it. */
const SURE = /^(?:[\u2460-\u2473\u2776-\u277f]|[[［〔]\d{1,3}[\]］〕]|[*†‡]{1,3})/u;
/** A note that has no mark. */
const REMARK = /^注[：:]/u;

const startOfLine = (line: Line): string =>
  line.glyphs
    .map(({ text }) => text)
    .join('')
    .trimStart();

/** Marks of lines that are notes for sure: smaller than the text, all of them, and under a rule. */
function sureMarks(lines: readonly Line[], size: number): readonly string[] {
  if (!lines.every((line) => line.size < SMALLER * size)) return [];
  return lines
    .filter((line) => SURE.test(startOfLine(line)))
    .flatMap((line) => openingMark(line) ?? [])
    .map(({ text }) => text);
}

interface Foot {
  /** Numbers of the lines that may be the first of notes, in order. */
  readonly from: readonly number[];
  /** Lines above all of them, where marks point to notes. */
  readonly body: readonly Line[];
  /** Whether they stand under a rule: the rest of a note from the page before may, without a mark. */
  readonly ruled: boolean;
}

/** Where notes may begin: under the rule, at one of the small lines at the foot, or at the top of a last page. */
function feetOf(page: NotedPage, size: number): readonly Foot[] {
  const { lines, cells } = page;
  const rule = ruleOf(page);
  const under = rule === -Infinity ? -1 : lines.findIndex(({ y }) => y > rule);
  const small = lines.findLastIndex((line) => line.size >= SMALLER * size) + 1;
  const above = (count: number): readonly Line[] => [...lines.slice(0, count), ...cells];
  return [
    ...(under === -1 ? [] : [{ from: [under], body: above(under), ruled: true }]),
    { from: lines.slice(small).map((_, index) => small + index), body: above(small), ruled: false },
    { from: [0], body: cells, ruled: false },
  ];
}

/** The first line of the notes of a page, and the marks above it; null where it has none. */
interface Start {
  readonly from: number;
  readonly own: ReadonlySet<string>;
}

/** What is known of the pages before. */
interface Before {
  readonly pointed: ReadonlySet<string>;
  readonly hasNotes: boolean;
}

const isOpened = (line: Line | undefined, ...marks: readonly ReadonlySet<string>[]): boolean => {
  const mark = line === undefined ? null : openingMark(line);
  return mark !== null && marks.some((known) => known.has(mark.text));
};

function startOf(page: NotedPage, marked: Marked, { pointed, hasNotes }: Before): Start | null {
  const { size } = marked;
  for (const { from, body, ruled } of feetOf(page, size)) {
    const under = ruled ? page.lines.slice(from[0]) : [];
    const own = new Set([...textsOf(body, marked), ...sureMarks(under, size)]);
    const isRemark = under[0] !== undefined && under[0].size < SMALLER * size && REMARK.test(startOfLine(under[0]));
    const found = from.find((index) => isOpened(page.lines[index], own, pointed) || isRemark || (ruled && hasNotes));
    if (found !== undefined && found < page.lines.length) return { from: found, own };
  }
  return null;
}

/** Takes the notes out of all pages of a document, in order. */
export function notesOf(pages: readonly NotedPage[]): Noted {
  const size = bodySize(pages.flatMap(({ lines }) => lines));
  const opened = openedMarks(pages, size);
  const marked: Marked = { size, known: (mark) => opened.has(mark) };
  const pointed = new Set<string>();
  const told = new Set<string>();
  const taken = new Set<Line>();
  const notes: (Note & { readonly lines: PlacedLine[] })[] = [];
  for (const page of pages) {
    const { lines, cells, number, column } = page;
    const start = startOf(page, marked, { pointed, hasNotes: notes.length > 0 });
    const own = start?.own ?? new Set(textsOf([...lines, ...cells], marked));
    for (const text of own) pointed.add(text);
    for (const line of start === null ? [] : lines.slice(start.from)) {
      const mark = isOpened(line, pointed) ? openingMark(line) : null;
      if (mark !== null) {
        told.add(mark.text);
        notes.push({ kind: own.has(mark.text) ? 'footnote' : 'endnote', lines: [], column });
      } else if (REMARK.test(startOfLine(line))) notes.push({ kind: 'footnote', lines: [], column });
      const bare = withoutGlyphs(line, mark?.glyphs ?? []);
      taken.add(line);
      if (bare !== null) notes.at(-1)?.lines.push({ line: bare, page: number, area: number });
    }
  }
  return { notes, taken, unmarked: (line) => withoutGlyphs(line, goneFrom(line, told, marked)) };
}

const goneFrom = (line: Line, told: ReadonlySet<string>, { size, known }: Marked): readonly Glyph[] =>
  marksIn(line, size, known)
    .filter(({ text }) => told.has(text))
    .flatMap(({ glyphs }) => glyphs);
