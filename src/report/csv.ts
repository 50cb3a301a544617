/**
 * One list of elements as CSV for a spreadsheet: UTF-8 with BOM (Excel takes it for GBK otherwise),
 * CR LF and quoting by RFC 4180. Text that a spreadsheet would run as a formula gets a leading '.
 */
import type { Analysis } from '../model/types.js';
import { type Column, columnsFor, type ElementTable, type Row, type Value, wordOf } from './columns.js';
import { ELEMENT_TABLES } from './elements.js';
import { originFinder, placeOf, showOrigin } from './place.js';
import type { RenderOptions, Say } from './renderer.js';

export const BOM = '\uFEFF';
const FORMULA = /^[=+\-@\t\r]/u;
const PLACE_KEYS = ['line', 'column', 'start', 'end', 'origin'] as const;

/** Renders the one element named by `only`; the caller has made sure there is one. */
export function render(analysis: Analysis, options: RenderOptions): string {
  const element = options.only?.[0];
  if (element === undefined || options.only?.length !== 1) throw new TypeError('csv needs exactly one element');
  const table = ELEMENT_TABLES[element];
  const rows = table.rows(analysis, options.say) ?? [];
  const place = hasPlace(table) ? placeCells(analysis, options.say) : () => [];
  const lines = rows.map((row) => bodyOf(row, { place, table, options }));
  return `${options.first ? BOM + lineOf(headerOf(table, options)) : ''}${lines.map(lineOf).join('')}`;
}

/** Terms are words of the whole text and stand nowhere. */
const hasPlace = (table: ElementTable): boolean => table.element !== 'terms';

function headerOf(table: ElementTable, { file, say }: RenderOptions): readonly string[] {
  const keys = columnsFor(table, 'data').map(([column]) => column.key);
  const all = [...(file === null ? [] : ['file']), ...(hasPlace(table) ? PLACE_KEYS : []), ...keys];
  return all.map((key) => say(`column.${key}`));
}

interface Body {
  readonly place: PlaceCells;
  readonly table: ElementTable;
  readonly options: RenderOptions;
}

function bodyOf(row: Row, { place, table, options }: Body): readonly string[] {
  const values = columnsFor(table, 'data').map(([column, index]) => cellOf(row.values[index] ?? null, column, options));
  return [...(options.file === null ? [] : [guard(options.file)]), ...place(row), ...values];
}

type PlaceCells = (row: Row) => readonly string[];

function placeCells(analysis: Analysis, say: Say): PlaceCells {
  const findOrigin = originFinder(analysis);
  return ({ span }) => {
    if (span === null) return PLACE_KEYS.map(() => '');
    const { line, column } = placeOf(analysis.source.lineStarts, span.start);
    const found = findOrigin(span.start);
    const origin = found === null ? '' : showOrigin(found.origin, say);
    return [...[line, column, span.start, span.end].map(String), origin];
  };
}

/** A number is no formula and stays as it is. */
function cellOf(value: Value, column: Column, { say }: RenderOptions): string {
  return typeof value === 'number' ? String(value) : guard(wordOf(value, column, say));
}

/** Text that a spreadsheet would run, made harmless. */
export const guard = (text: string): string => (FORMULA.test(text) ? `'${text}` : text);

/** A line of cells, quoted where they need it. */
export const lineOf = (cells: readonly string[]): string => `${cells.map(quote).join(',')}\r\n`;

const quote = (cell: string): string => (/[",\r\n]/u.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);
