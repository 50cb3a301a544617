/**
 * Footnotes and endnotes: smaller lines at the foot of a page, under a rule or with numbers that stand raised in the
 * text. They are taken out of the page, and their marks out of the text.
 */
import type { Column } from './column.js';
import type { Line } from './lines.js';
import { marksIn, openingMark, withoutGlyphs, type Mark } from './marks.js';
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
  return Math.max(-Infinity, ...rules.filter((rule) => isNoteRule(rule, left, right)).map(({ y1 }) => y1));
}

const textsOf = (lines: readonly Line[]): readonly string[] =>
  lines.flatMap((line) => marksIn(line).map(({ text }) => text));

interface Foot {
  /** Number of the line that may be the first of notes. */
  readonly from: number;
  /** Whether it stands under a rule: the end of a note from the page before may. */
  readonly ruled: boolean;
}

/** Where notes may begin: under the rule, at the first of the small lines at the foot, or at the top of a last page. */
function feetOf(page: NotedPage, size: number): readonly Foot[] {
  const { lines } = page;
  const rule = ruleOf(page);
  const under = rule === -Infinity ? -1 : lines.findIndex(({ y }) => y > rule);
  const small = lines.findLastIndex((line) => line.size >= SMALLER * size) + 1;
  return [
    ...(under === -1 ? [] : [{ from: under, ruled: true }]),
    ...lines.map((_, from) => ({ from, ruled: false })).slice(small),
    { from: 0, ruled: false },
  ];
}

/** Takes the notes out of all pages of a document, in order. */
export function notesOf(pages: readonly NotedPage[]): Noted {
  const size = bodySize(pages.flatMap(({ lines }) => lines));
  const pointed = new Set<string>();
  const told = new Set<string>();
  const taken = new Set<Line>();
  const notes: (Note & { readonly lines: PlacedLine[] })[] = [];
  for (const page of pages) {
    const { lines, cells, number } = page;
    const own = new Set<string>();
    const markOf = (line: Line | undefined): Mark | null => {
      const mark = line === undefined ? null : openingMark(line);
      return mark !== null && (own.has(mark.text) || pointed.has(mark.text)) ? mark : null;
    };
    const foot = feetOf(page, size).find(({ from, ruled }) => {
      own.clear();
      for (const text of textsOf([...lines.slice(0, from), ...cells])) own.add(text);
      return markOf(lines[from]) !== null || (ruled && notes.length > 0 && from < lines.length);
    });
    for (const line of foot === undefined ? [] : lines.slice(foot.from)) {
      const mark = markOf(line);
      if (mark !== null) {
        told.add(mark.text);
        notes.push({ kind: own.has(mark.text) ? 'footnote' : 'endnote', lines: [], column: page.column });
      }
      const bare = withoutGlyphs(line, mark?.glyphs ?? []);
      taken.add(line);
      if (bare !== null) notes.at(-1)?.lines.push({ line: bare, page: number, area: number });
    }
    if (foot === undefined) own.clear();
    for (const text of textsOf(foot === undefined ? [...lines, ...cells] : [])) own.add(text);
    for (const text of own) pointed.add(text);
  }
  return { notes, taken, unmarked: (line) => withoutGlyphs(line, goneFrom(line, told)) };
}

const goneFrom = (line: Line, told: ReadonlySet<string>): readonly Glyph[] =>
  marksIn(line)
    .filter(({ text }) => told.has(text))
    .flatMap(({ glyphs }) => glyphs);
