/**
 * A table as CSV for programs, by RFC 4180 but for the line ends: UTF-8 without a mark, missing values empty, lists as JSON.
 * Unlike the CSV of `analyze`, which a spreadsheet opens, nothing is changed in a text.
 */
import type { Cell, Table } from './column.js';

export const headOf = ({ columns }: Table): string => lineOf(columns.map(({ name }) => name));

export const lineOf = (cells: readonly Cell[]): string => `${cells.map(cellOf).join(',')}\n`;

function cellOf(cell: Cell): string {
  if (cell === null) return '';
  // A text without a character is there, unlike a missing one.
  if (cell === '') return '""';
  return quoted(typeof cell === 'object' ? JSON.stringify(cell) : String(cell));
}

const quoted = (text: string): string => (/[",\r\n]/u.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
