/** Lines and glyphs set by hand: characters of one size on a page of A4, Chinese an em wide, Latin half of one. */
import type { Column } from '../../../../src/source/formats/pdf/column.js';
import { lineOf, type Line } from '../../../../src/source/formats/pdf/lines.js';
import type { Glyph } from '../../../../src/source/formats/pdf/painted.js';
import type { PlacedLine } from '../../../../src/source/formats/pdf/paragraphs.js';

export interface Place {
  readonly x?: number;
  readonly y?: number;
  readonly size?: number;
  readonly bold?: boolean;
  /** Between characters, in sizes. */
  readonly spacing?: number;
}

export const SIZE = 16;

/** Thirty characters wide: from 80 to 560. */
export const COLUMN: Column = { left: 80, right: 80 + 30 * SIZE, exact: true };

export const PAPER = { width: 640, height: 900 };

const widthOf = (character: string): number => (/[\x20-\x7e]/u.test(character) ? 0.5 : 1);

/** The glyphs of a text set from `x` on; `|` leaves a gap of an em and paints nothing. */
export function glyphs(text: string, place: Place = {}): readonly Glyph[] {
  const { y = 100, size = SIZE, bold = false, spacing = 0 } = place;
  let x = place.x ?? COLUMN.left;
  const set: Glyph[] = [];
  for (const character of text) {
    const width = (character === '|' ? 1 : widthOf(character)) * size;
    if (character !== '|') set.push({ text: character, x, y, width, size, bold, turn: 0 });
    x += width + spacing * size;
  }
  return set;
}

/** A line of runs set by hand. */
export function lineWith(...runs: readonly (readonly Glyph[])[]): Line {
  const line = lineOf(runs.flat());
  if (line === null) throw new Error('nothing to be seen');
  return line;
}

export const line = (text: string, place: Place = {}): Line => lineWith(glyphs(text, place));

/** A raised mark that follows a text set at `x`. */
export const raised = (mark: string, behind: readonly Glyph[]): readonly Glyph[] => {
  const last = behind.at(-1);
  return last === undefined
    ? []
    : glyphs(mark, { x: last.x + last.width, y: last.y - 0.35 * last.size, size: 0.6 * last.size });
};

/** Characters that fill a line of the column from an indent (in characters) on. */
export const filler = (indent = 0, characters = '工作'): string => characters.repeat(30).slice(0, 30 - indent);

/**
 * Lines of a column, 28 points apart, on one page: `>` in front pushes a line in by a character, `^` centres it, a
 * number in front of `#` sets another size, an empty line is a gap.
 */
export function column(...texts: readonly string[]): readonly PlacedLine[] {
  let y = 72;
  return texts.flatMap((text) => {
    y += 28;
    const [, size, rest] = /^(?:(\d+)#)?([^]*)$/u.exec(text) ?? [];
    const own = { size: size === undefined ? SIZE : Number(size), y };
    const written = (rest ?? '').replace(/^[>^]+/u, '');
    if (written === '') return [];
    const width = [...written].reduce((sum, one) => sum + widthOf(one), 0) * own.size;
    const indent = (/^>*/u.exec(rest ?? '')?.[0].length ?? 0) * SIZE;
    const x = (rest ?? '').startsWith('^') ? (COLUMN.left + COLUMN.right - width) / 2 : COLUMN.left + indent;
    return [{ line: line(written, { ...own, x }), page: 1, area: 1 }];
  });
}
