/** Tables of a page: which row and column a cell stands in. */
import type { Cell } from './block.js';
import { isElement, type Element } from './tree.js';

interface Table {
  row: number;
  column: number;
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
  const table = tables.get(owner) ?? { row: 0, column: 0 };
  tables.set(owner, table);
  if (isRow) {
    table.row++;
    table.column = 0;
    return null;
  }
  table.column++;
  return { table: owner, row: table.row, column: table.column, depth };
}
