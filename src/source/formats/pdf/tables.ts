/**
 * Tables that go on over pages: the heading row printed again on each page is left out, and a row cut by the end of a
 * page is put together again.
 */
import { TOUCH, type Area, type Cell, type Grid } from './grid.js';
import type { PlacedLine } from './paragraphs.js';
import { textOf } from './spacing.js';

export interface PlacedBlock {
  readonly lines: readonly PlacedLine[];
  readonly within: Pick<Area, 'left' | 'right'> | null;
  readonly apart: Area | null;
  /** The cell of a table it is in. */
  readonly place: { readonly grid: Grid; readonly cell: Cell } | null;
}

type InCell = PlacedBlock & { readonly place: NonNullable<PlacedBlock['place']> };

const isInCell = (block: PlacedBlock | undefined): block is InCell => block !== undefined && block.place !== null;

const edgesOf = ({ cells }: Grid): readonly number[] =>
  [...new Set(cells.map(({ left }) => Math.round(left)))].sort((a, b) => a - b);

function isSameTable(one: Grid, other: Grid): boolean {
  const [edges, others] = [edgesOf(one), edgesOf(other)];
  return edges.length === others.length && edges.every((edge, index) => Math.abs(edge - (others[index] ?? 0)) <= TOUCH);
}

const inGrid = (blocks: readonly PlacedBlock[], grid: Grid): readonly InCell[] =>
  blocks.filter(isInCell).filter(({ place }) => place.grid === grid);

const inRow = (blocks: readonly InCell[], row: number | undefined): readonly InCell[] =>
  blocks.filter(({ place }) => place.cell.row === row);

const textIn = (blocks: readonly InCell[]): string =>
  blocks
    .map(({ lines, place }) => `${place.cell.column}:${lines.map(({ line }) => textOf(line.glyphs)).join('')}`)
    .join('\n');

const columnsIn = (blocks: readonly InCell[]): readonly number[] => blocks.map(({ place }) => place.cell.column);

/** A row without its first cells is the rest of one that has them. */
function goesOn(last: readonly InCell[], next: readonly InCell[]): boolean {
  const [columns, others] = [columnsIn(last), columnsIn(next)];
  return (
    columns.includes(0) &&
    !others.includes(0) &&
    others.length > 0 &&
    others.every((column) => columns.includes(column))
  );
}

interface Joined {
  readonly before: readonly PlacedBlock[];
  readonly after: readonly PlacedBlock[];
}

/** Two pages, the table that ends the one going on in the other; `heading` is the text of its first row. */
function joined(
  before: readonly PlacedBlock[],
  after: readonly PlacedBlock[],
  own: Grid,
  other: Grid,
  heading: string,
): Joined {
  const rows = inGrid(after, other);
  const first = inRow(rows, rows[0]?.place.cell.row);
  const repeated = textIn(first) === heading ? first : [];
  const left = rows.filter((block) => !repeated.includes(block));
  const table = inGrid(before, own);
  const last = inRow(table, table.at(-1)?.place.cell.row);
  const next = inRow(left, left[0]?.place.cell.row);
  const rest = goesOn(last, next) ? next : [];
  const longer = (block: PlacedBlock): PlacedBlock => {
    const added = rest.filter(({ place }) =>
      last.some((one) => one === block && one.place.cell.column === place.cell.column),
    );
    return added.length === 0 ? block : { ...block, lines: [...block.lines, ...added.flatMap(({ lines }) => lines)] };
  };
  const gone: readonly PlacedBlock[] = [...repeated, ...rest];
  return { before: before.map(longer), after: after.filter((block) => !gone.includes(block)) };
}

/** The blocks of all pages, tables put together; nothing else changes. */
export function joinedTables(pages: readonly (readonly PlacedBlock[])[]): readonly (readonly PlacedBlock[])[] {
  const result: (readonly PlacedBlock[])[] = [];
  let heading = '';
  let table: Grid | undefined;
  for (const page of pages) {
    const before = result.at(-1) ?? [];
    const last = before.findLast(({ apart }) => apart === null);
    const first = page.find(({ apart }) => apart === null);
    if (isInCell(last) && isInCell(first) && isSameTable(last.place.grid, first.place.grid)) {
      if (last.place.grid !== table) heading = textIn(inRow(inGrid(before, last.place.grid), 0));
      table = first.place.grid;
      const both = joined(before, page, last.place.grid, first.place.grid, heading);
      result.splice(-1, 1, both.before);
      result.push(both.after);
    } else result.push(page);
  }
  return result;
}
