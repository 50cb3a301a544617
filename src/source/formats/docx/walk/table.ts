/** Tables: row by row, each cell a container of paragraphs, its place told by the columns of the grid. */
import type { Element } from '../elements.js';
import type { Attributes } from '../namespaces.js';
import { flag, integer } from '../values.js';
import { SKIP } from '../xml.js';
import { closeContainer, handOverPending, openContainer } from './container.js';
import type { Container, Walk } from './state.js';

/** Word has 63. */
const COLUMNS_MAXIMUM = 1000;

const columns = (attributes: Attributes): number =>
  Math.max(0, Math.min(COLUMNS_MAXIMUM, integer(attributes['w:val']) ?? 1));

const TABLE: Element<Walk> = {
  open: (walk) => {
    const container = walk.containers.at(-1);
    if (container === undefined || container.cell !== 'shown') return SKIP;
    handOverPending(container);
    walk.tables.push({ number: (walk.tableCount += 1), row: 0, columns: 0, gone: false });
  },
  close: (walk) => {
    walk.tables.pop();
  },
};

const ROW: Element<Walk> = {
  open: (walk) => {
    const table = walk.tables.at(-1);
    if (table !== undefined) Object.assign(table, { row: table.row + 1, columns: 0, gone: false });
  },
};

const ROW_PROPERTIES: Element<Walk> = {
  open: (walk) => {
    walk.properties = 'row';
  },
  close: (walk) => {
    walk.properties = null;
  },
};

/** The row whose properties are open is deleted, or hidden. */
export const dropRow = (walk: Walk): void => {
  const table = walk.tables.at(-1);
  if (table !== undefined) table.gone = true;
};

function openCell(walk: Walk): typeof SKIP | void {
  const table = walk.tables.at(-1);
  const around = walk.containers.at(-1);
  if (table === undefined || around === undefined || table.gone) return SKIP;
  const { number, row, columns: before } = table;
  const origin = { ...around.origin, table: number, row, column: before + 1 };
  openContainer(walk, { story: around.story, origin, pieces: around.pieces, found: around.found });
}

/** What a covered cell holds is not seen: an empty line stands for it. */
function closeCell(walk: Walk): void {
  const cell = closeContainer(walk);
  const table = walk.tables.at(-1);
  if (cell === null || table === undefined) return;
  table.columns = Math.min(COLUMNS_MAXIMUM, table.columns + cell.span);
  if (cell.cell === 'covered') cell.pieces.push({ text: '', origin: { ...cell.origin, paragraph: 1 } });
}

/** An element that says something of the cell that is open. */
const property = (tell: (cell: Container, attributes: Attributes) => void): Element<Walk> => ({
  open: (walk, attributes) => {
    const cell = walk.containers.at(-1);
    if (cell !== undefined) tell(cell, attributes);
  },
});

/** Merged with the cell above or before it, unless it is the first (ECMA-376 part 1, 17.4.84). */
const merged = property((cell, attributes) => {
  if (attributes['w:val'] !== 'restart' && cell.cell === 'shown') cell.cell = 'covered';
});

const onRow = (tell: (walk: Walk, attributes: Attributes) => void): Element<Walk> => ({
  open: (walk, attributes) => {
    if (walk.properties === 'row') tell(walk, attributes);
  },
});

function before(walk: Walk, attributes: Attributes): void {
  const table = walk.tables.at(-1);
  if (table !== undefined) table.columns = columns(attributes);
}

export const TABLES: readonly (readonly [string, Element<Walk>])[] = [
  ['w:tbl', TABLE],
  ['w:tr', ROW],
  ['w:trPr', ROW_PROPERTIES],
  ['w:gridBefore', onRow(before)],
  ['w:hidden', onRow((walk, attributes) => (flag(attributes['w:val']) ? dropRow(walk) : undefined))],
  ['w:tc', { open: openCell, close: closeCell }],
  ['w:gridSpan', property((cell, attributes) => void (cell.span = Math.max(1, columns(attributes))))],
  ['w:vMerge', merged],
  ['w:hMerge', merged],
  ['w:cellDel', property((cell) => void (cell.cell = 'gone'))],
];
