/**
 * Rows in columns without borders (box-drawing characters are of ambiguous width themselves). Cells
 * come cut or wrapped to their column; cli-table3 only sets them side by side.
 */
import Table from 'cli-table3';
import type { Measure } from '../width.js';
import { type Frame, MARGIN } from './page.js';
import type { Paint } from './style.js';

export interface Cell {
  readonly text: string;
  readonly paint?: Paint | undefined;
}

export interface Layout {
  /** Widest share of the width each column may take; the last one takes what is left. */
  readonly shares: readonly number[];
  /** Wrap the cells instead of cutting them. */
  readonly wrap: boolean;
}

const GAP = 2;
/** Rows that cli-table3 gets at once: its time grows with their square. */
const CHUNK = 50;
const LEAST_REST = 12;
const LEAST = 4;
/** A noncharacter, so in no text; cli-table3 takes it for one column. */
const WIDENER = '\uFDD0';
const NO_BORDERS = Object.fromEntries(
  ['top', 'top-mid', 'top-left', 'top-right', 'bottom', 'bottom-mid', 'bottom-left', 'bottom-right']
    .concat(['left', 'left-mid', 'mid', 'mid-mid', 'right', 'right-mid', 'middle'])
    .map((name) => [name, '']),
);

/** The lines of a grid, with the margin, without trailing space. */
export function grid(rows: readonly (readonly Cell[])[], layout: Layout, page: Frame): readonly string[] {
  const widths = widthsOf(rows, layout, page);
  const filled = rows.map((row) => row.map((cell, index) => fill(cell, widths[index] ?? 0, layout, page)));
  const starts = Array.from({ length: Math.ceil(rows.length / CHUNK) }, (_, chunk) => chunk * CHUNK);
  return starts.flatMap((start) => setSideBySide(filled.slice(start, start + CHUNK), widths));
}

function setSideBySide(rows: readonly (readonly string[])[], widths: readonly number[]): readonly string[] {
  const style = { head: [], border: [], 'padding-left': 0, 'padding-right': GAP };
  const table = new Table({ chars: NO_BORDERS, style, colWidths: widths.map((width) => width + GAP) });
  for (const row of rows) table.push([...row]);
  const lines = table.toString().replaceAll(WIDENER, '').split('\n');
  return lines.map((line) => `${MARGIN}${line}`.trimEnd());
}

/** Each column as wide as its widest cell, but no wider than its share; the last takes the rest. */
function widthsOf(rows: readonly (readonly Cell[])[], { shares }: Layout, { ruler, width }: Frame): readonly number[] {
  const widest = (index: number) => rows.reduce((most, row) => Math.max(most, ruler.width(row[index]?.text ?? '')), 0);
  const capped = shares.slice(0, -1).map((share, index) => Math.min(widest(index), Math.floor(share * width)));
  const room = width - GAP * capped.length;
  const fitted = shrink(capped, room - LEAST_REST);
  return [...fitted, Math.max(LEAST_REST, room - sum(fitted))];
}

/** Takes from the widest column, again and again, until all fit: it has most to spare. */
function shrink(widths: readonly number[], room: number): readonly number[] {
  const widest = widths.indexOf(Math.max(...widths));
  const width = widths[widest] ?? 0;
  return sum(widths) <= room || width <= LEAST ? widths : shrink(widths.with(widest, width - 1), room);
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);

function fill({ text, paint = (plain) => plain }: Cell, width: number, layout: Layout, page: Frame): string {
  const lines = layout.wrap ? page.ruler.wrap(text, width) : [page.ruler.cut(text, width)];
  return lines.map((line) => paint(widen(line, page.ruler))).join('\n');
}

/** cli-table3 counts characters of ambiguous width as one column; where they take two, each gets a mark to be counted. */
const widen = (text: string, ruler: Measure): string =>
  [...text].map((character) => (ruler.widened(character) ? character + WIDENER : character)).join('');
