/**
 * Tables without borders: lines one below the other whose parts, set far apart, begin, end or are centred at the same
 * places. One line set apart alone is none: 县委书记 and a name behind it.
 */
import { isBlank } from './characters.js';
import { isMarker } from './items.js';
import { lineOf, type Line } from './lines.js';
import type { Glyph } from './painted.js';

/** Running text, or one cell of a row. */
export interface Row {
  readonly cell: boolean;
  readonly lines: readonly Line[];
}

/** Gaps that part columns, in sizes of the font; blanks typed in between make a gap of words. */
const APART = 2;

/** Points within which columns are one. */
const SAME = 2;

/** The parts of a line, from left to right; `apart` is the gap between them in sizes of the font. */
export function partsOf(line: Line, apart: number): readonly Line[] {
  const parts: Glyph[][] = [[]];
  let before: Glyph | undefined;
  for (const glyph of line.glyphs) {
    const gap = before === undefined ? 0 : glyph.x - before.x - before.width;
    const typed = isBlank(glyph.text) || (before !== undefined && isBlank(before.text));
    if (gap > apart * line.size && !typed && !isNumber(parts)) parts.push([]);
    parts.at(-1)?.push(glyph);
    before = glyph;
  }
  return parts.length === 1 ? [line] : parts.map(lineOf).filter((part) => part !== null);
}

/** The number of a list item belongs to the text behind it. */
const isNumber = (parts: readonly (readonly Glyph[])[]): boolean =>
  parts.length === 1 && isMarker((parts[0] ?? []).map(({ text }) => text).join(''));

const isAligned = (one: Line, other: Line): boolean =>
  Math.abs(one.x - other.x) <= SAME ||
  Math.abs(one.end - other.end) <= SAME ||
  Math.abs(one.x + one.end - other.x - other.end) <= 2 * SAME;

/** Whether a column of one line, other than the first, goes on in the other. */
const shareColumn = (parts: readonly Line[], others: readonly Line[]): boolean =>
  parts
    .slice(1)
    .some((part) => others.some((other, index) => (index > 0 || others.length === 1) && isAligned(part, other)));

/** Lines further apart than this are no rows of one table, in sizes of the font. */
const NEAR = 4;

const isNear = (line: Line, next: Line): boolean => next.y - line.y < NEAR * Math.max(line.size, next.size);

/** Lines in order as running text and cells. */
export function rowsOf(lines: readonly Line[]): readonly Row[] {
  const parted = lines.map((line) => ({ line, parts: partsOf(line, APART) }));
  const rows: Row[] = [];
  let text: Line[] = [];
  const flush = (): void => {
    if (text.length > 0) rows.push({ cell: false, lines: text });
    text = [];
  };
  for (let at = 0; at < parted.length;) {
    let end = at;
    let known: readonly Line[] = parted[at]?.parts ?? [];
    if (known.length > 1)
      for (let next = parted[end + 1]; next !== undefined; next = parted[end + 1]) {
        const last = parted[end]?.line;
        if (last === undefined || !isNear(last, next.line) || !shareColumn(known, next.parts)) break;
        if (next.parts.length > 1) known = next.parts;
        end += 1;
      }
    const table = parted.slice(at, end + 1);
    if (table.filter(({ parts }) => parts.length > 1).length > 1) {
      flush();
      for (const { parts } of table) rows.push(...parts.map((part) => ({ cell: true, lines: [part] })));
      at = end + 1;
    } else {
      text.push(...table.slice(0, 1).map(({ line }) => line));
      at += 1;
    }
  }
  flush();
  return rows;
}
