/**
 * Lines of a CSV file for a spreadsheet: UTF-8 with BOM (Excel takes it for GBK otherwise), CR LF and quoting by RFC 4180.
 * Text that a spreadsheet would run as a formula gets a leading '.
 */
export const BOM = '\uFEFF';
const FORMULA = /^[=+\-@\t\r]/u;

/** Text from a manuscript; a number is no formula and needs none of this. */
export const guard = (text: string): string => (FORMULA.test(text) ? `'${text}` : text);

export const lineOf = (cells: readonly string[]): string => `${cells.map(quote).join(',')}\r\n`;

const quote = (cell: string): string => (/[",\r\n]/u.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);
