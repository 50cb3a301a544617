/** Tables of a page: which row and column of the grid a cell stands in (HTML standard, 4.9.12). */
import type { Cell } from './block.js';
import { attribute, isElement, type Element } from './tree.js';

interface Table {
  row: number;
  column: number;
  /** For columns that a cell reaches down into: the last row it does. */
  readonly until: number[];
}

/** The standard's bound; where a page made to be costly goes further, columns are those of the bound. */
const COLUMNS_MAXIMUM = 1000;

/** Rows or columns a cell takes: 1 where nothing, or nothing of use, is said. */
function span(cell: Element, name: 'rowspan' | 'colspan'): number {
  const said = /^\s*(\d{1,5})/u.exec(attribute(cell, name) ?? '')?.[1];
  return Math.max(1, Math.min(COLUMNS_MAXIMUM, Number(said ?? 1)));
}

/** Puts a cell into the next column that is free; the column. */
function place(table: Table, cell: Element): number {
  const { until, row } = table;
  let column = table.column + 1;
  while (column < COLUMNS_MAXIMUM && (until[column] ?? 0) >= row) column++;
  const last = Math.min(COLUMNS_MAXIMUM, column + span(cell, 'colspan') - 1);
  const rows = span(cell, 'rowspan');
  if (rows > 1) for (let at = column; at <= last; at++) until[at] = row + rows - 1;
  table.column = last;
  return column;
}

/** What was counted of each table so far. */
export type Tables = WeakMap<Element, Table>;

/** The table around a row or cell; at most a row and a row group stand between. */
function tableOf(element: Element): Element | null {
  let at = element.parentNode;
  for (let up = 0; up < 4 && at !== null && isElement(at); up++) {
    if (at.tagName === 'table') return at;
    at = at.parentNode;
  }
  return null;
}

/** Counts rows and cells as the walk comes to them; the cell an element opens, null for any other. */
export function cellIn(element: Element, tables: Tables, depth: number): Cell | null {
  const isRow = element.tagName === 'tr';
  if (!isRow && element.tagName !== 'td' && element.tagName !== 'th') return null;
  const owner = tableOf(element);
  if (owner === null) return null;
  const table = tables.get(owner) ?? { row: 0, column: 0, until: [] };
  tables.set(owner, table);
  if (isRow) {
    table.row++;
    table.column = 0;
    return null;
  }
  return { table: owner, row: table.row, column: place(table, element), depth };
}
