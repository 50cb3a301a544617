/**
 * A matrix drawn for a terminal: lead columns, then the groups, newest years first, as many as fit; what does not fit stands
 * summed in one column at the far end (更早 15 年), so that twenty years stay readable and none is lost.
 */
import { MARGIN, type Frame } from '../table/page.js';
import type { Cell, Matrix, MatrixRow } from './block.js';
import type { Sheet } from './sheet.js';

const GAP = '  ';
/** Widest share of the line for the first column. */
const LEAD = 0.4;
/** The least a column of a group is cut to. */
const LEAST = 4;
/** The most it takes, and the share of the line: a longer amount is cut. */
const MOST = 20;
const SHARE = 0.3;

interface Column {
  readonly head: Cell;
  readonly width: number;
  readonly cellOf: (row: MatrixRow) => Cell;
  readonly align: Matrix['align'];
  readonly isFold: boolean;
}

/** Lines of the rows given; columns are as wide as what these rows hold. */
export function matrixLines(matrix: Matrix, sheet: Sheet, frame: Frame): readonly string[] {
  const leads = matrix.head.map((_, index) => leadColumn(matrix, index, frame));
  const groups = groupColumns(matrix, { sheet, frame, room: frame.width - widthOf(leads) });
  const columns = [...leads, ...groups];
  const rows = matrix.rows.map((row) => lineOf(columns, ({ cellOf }) => cellOf(row), frame));
  const isFolded = groups.some(({ isFold }) => isFold);
  const note = isFolded && matrix.olderNote !== undefined ? [MARGIN + frame.paint.quiet(matrix.olderNote)] : [];
  return [lineOf(columns, ({ head }) => head, frame), ...rows, ...note];
}

function leadColumn({ head, rows }: Matrix, index: number, { ruler, width }: Frame): Column {
  const cellOf = ({ lead }: MatrixRow): Cell => lead[index] ?? { text: '' };
  const column = columnOf(rows, { head: head[index] ?? '', cellOf, align: 'left' }, ruler.width);
  return index === 0 ? { ...column, width: Math.min(column.width, Math.floor(width * LEAD)) } : column;
}

type Bare = Pick<Column, 'cellOf' | 'align'> & { readonly head: string };

function columnOf(rows: readonly MatrixRow[], { head, cellOf, align }: Bare, width: (text: string) => number): Column {
  const widest = rows.reduce((most, row) => Math.max(most, width(cellOf(row).text)), width(head));
  return { head: { text: head, tone: 'quiet' }, width: widest, cellOf, align, isFold: false };
}

const widthOf = (columns: readonly Column[]): number => columns.reduce((sum, { width }) => sum + width + GAP.length, 0);

interface Room {
  readonly sheet: Sheet;
  readonly frame: Frame;
  readonly room: number;
}

/** The newest groups that fit, and the others in one column: behind the years, before groups that are read in order. */
function groupColumns(matrix: Matrix, { sheet, frame, room }: Room): readonly Column[] {
  const { groups } = sheet.result;
  const all = groups.map((group) => groupColumn(matrix, group, frame));
  const fitting = room + GAP.length;
  if (groups.length <= 1 || widthOf(all) <= fitting) return sheet.byYear ? all.toReversed() : all;
  const reserved = widthOf([foldColumn(matrix, groups, { sheet, frame })]);
  let count = groups.length - 1;
  while (count > 1 && widthOf(shown(all, count)) + reserved > fitting) count -= 1;
  const older = groups.slice(0, groups.length - count);
  const columns = [foldColumn(matrix, older, { sheet, frame }), ...shown(all, count)];
  return sheet.byYear ? columns.toReversed() : columns;
}

const shown = (columns: readonly Column[], count: number): readonly Column[] => columns.slice(columns.length - count);

function groupColumn({ rows, align }: Matrix, group: string, { ruler, width }: Frame): Column {
  const cellOf = ({ cells }: MatrixRow): Cell => cells.get(group) ?? { text: '' };
  const column = columnOf(rows, { head: group, cellOf, align }, ruler.width);
  return { ...column, width: Math.min(Math.max(column.width, LEAST), MOST, Math.floor(width * SHARE)) };
}

function foldColumn(
  { rows, align }: Matrix,
  groups: readonly string[],
  { sheet, frame }: Pick<Room, 'sheet' | 'frame'>,
): Column {
  const head = sheet.say(sheet.byYear ? 'compare.olderYears' : 'compare.olderGroups', { count: groups.length });
  const cellOf = (row: MatrixRow): Cell => ({ text: row.older(groups), tone: 'quiet' });
  return { ...columnOf(rows, { head, cellOf, align }, frame.ruler.width), isFold: true };
}

function lineOf(columns: readonly Column[], pick: (column: Column) => Cell, { ruler, paint }: Frame): string {
  const parts = columns.map((column) => {
    const { width, align } = column;
    const { text, tone = 'plain' } = pick(column);
    const fitted = ruler.cut(text, width);
    const space = ' '.repeat(Math.max(0, width - ruler.width(fitted)));
    const painted = tone === 'plain' || fitted === '' ? fitted : paint[tone](fitted);
    return align === 'right' ? space + painted : painted + space;
  });
  return `${MARGIN}${parts.join(GAP)}`.trimEnd();
}
