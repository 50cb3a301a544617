/** Which cell of which table a paragraph is in, told by the marks that end cells and rows ([MS-DOC] 2.4.3). */
import type { Origin } from '../../origin.js';
import { cellsOf } from './cells.js';
import { lastNotAbove } from './plc.js';
import type { StoryParagraph } from './story.js';

export interface Placed {
  readonly paragraph: StoryParagraph;
  readonly origin: Origin;
  /** In a cell that another one covers: an empty line stands for it. */
  readonly covered: boolean;
}

interface Inside {
  readonly paragraph: StoryParagraph;
  /** Place among all paragraphs. */
  readonly at: number;
  /** From 0. */
  readonly cell: number;
  /** Of the paragraphs in the cell, from 1. */
  readonly count: number;
}

/** A row that is open: its paragraphs by the cell they are in, from 0. */
interface Row {
  readonly number: number;
  /** Place of its first paragraph among all. */
  readonly from: number;
  readonly inside: Inside[];
  cell: number;
  count: number;
}

/** A table that is open. */
interface Table {
  readonly number: number;
  /** Rows that are done, with what their ends say of the cells. */
  readonly rows: { readonly row: Row; readonly said: Uint8Array }[];
  row: Row;
}

/** Depths above this no program writes; a damaged file may claim any. */
const DEEPEST = 100;
/** Edges as near as this are one, in twentieths of a point: some programs do not hit them. */
const NEAR = 10;

/** Left edges of all columns, rising. */
function columnsOf(rows: Table['rows']): readonly number[] {
  const found = new Set<number>();
  for (const { said } of rows) for (const { left } of cellsOf(said)) found.add(left);
  const edges = [...found].sort((left, right) => left - right);
  return edges.filter((edge, index) => index === 0 || edge - (edges[index - 1] ?? 0) > NEAR);
}

const newRow = (number: number, from: number): Row => ({ number, from, inside: [], cell: 0, count: 0 });

const NOTHING = new Uint8Array();

/** Fills in the places of a table's paragraphs. The columns are known at its end. */
function close({ number, rows, row: last }: Table, all: (Placed | null)[]): void {
  const columns = columnsOf(rows);
  const columnAt = (left: number): number => lastNotAbove(columns.length, (index) => columns[index] ?? 0, left) + 1;
  for (const { row, said } of [...rows, { row: last, said: NOTHING }]) {
    const cells = cellsOf(said);
    for (const { paragraph, at, cell, count } of row.inside) {
      const { left, covered = false } = cells[cell] ?? {};
      const column = left === undefined ? cell + 1 : columnAt(left);
      const origin = { table: number, row: row.number, column, paragraph: covered ? 1 : count };
      if (!covered) all[at] = { paragraph, origin, covered };
      else if (paragraph.endsCell) all[at] = { paragraph: { ...paragraph, text: '' }, origin, covered };
    }
  }
}

/**
 * A row's end. One that a tracked change has taken away counts, but is not seen; its text is deleted too. LibreOffice
 * deletes the end of the row before instead, whose text stays.
 */
function endRow(table: Table, { mark, format }: StoryParagraph, all: (Placed | null)[]): void {
  const { row } = table;
  if (mark === 'deleted' && row.inside.every(({ paragraph }) => paragraph.text === '')) all.fill(null, row.from);
  else table.rows.push({ row, said: format.row });
  table.row = newRow(row.number + 1, all.length);
}

function putInCell({ row }: Table, paragraph: StoryParagraph, all: (Placed | null)[]): void {
  row.inside.push({ paragraph, at: all.push(null) - 1, cell: row.cell, count: (row.count += 1) });
  if (paragraph.endsCell) Object.assign(row, { cell: row.cell + 1, count: 0 });
}

/** Places the paragraphs of a story: those outside tables are numbered, and tables in the order they begin. */
export function placed(paragraphs: Iterable<StoryParagraph>): readonly Placed[] {
  const all: (Placed | null)[] = [];
  const open: Table[] = [];
  let tables = 0;
  let outside = 0;
  const reach = (depth: number): void => {
    for (const table of open.splice(depth).reverse()) close(table, all);
    while (open.length < depth) open.push({ number: (tables += 1), rows: [], row: newRow(1, all.length) });
  };
  for (const paragraph of paragraphs) {
    reach(Math.max(0, Math.min(DEEPEST, paragraph.format.depth)));
    const table = open.at(-1);
    if (table === undefined) all.push({ paragraph, origin: { paragraph: (outside += 1) }, covered: false });
    else if (paragraph.format.endsRow) endRow(table, paragraph, all);
    else putInCell(table, paragraph, all);
  }
  reach(0);
  return all.filter((one) => one !== null);
}
