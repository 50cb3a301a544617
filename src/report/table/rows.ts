/** The rows of an element as a grid: place first, a quiet header above. */
import { type Column, columnsFor, type Row, wordOf } from '../columns.js';
import { ELEMENT_TABLES } from '../elements.js';
import type { Section } from '../sections.js';
import { clean } from '../width.js';
import { type Cell, grid } from './grid.js';
import type { Page } from './page.js';

const DEFAULT_SHARE = 0.25;

/** Lines of a section that has no drawing of its own. */
export function rowLines({ element, rows, full }: Section, page: Page): readonly string[] {
  const filled = columnsFor(ELEMENT_TABLES[element], 'people').filter(([, index]) =>
    rows.some(({ values }) => has(values[index])),
  );
  const columns = filled.length > 0 ? filled : [];
  const cells = rows.map((row) => [
    placeCell(row, page),
    ...columns.map(([column, index]) => cellOf(row, [column, index], page)),
  ]);
  const layout = { shares: [1, ...columns.map(([column]) => column.share ?? DEFAULT_SHARE)], wrap: full };
  return grid(
    [
      headerOf(
        columns.map(([column]) => column),
        page,
      ),
      ...cells,
    ],
    layout,
    page,
  );
}

/** A column that is empty from top to bottom is left out. */
const has = (value: unknown): boolean => value !== null && value !== undefined && value !== '';

function headerOf(columns: readonly Column[], { say, paint }: Page): readonly Cell[] {
  return ['place', ...columns.map(({ key }) => key)].map((key) => ({ text: say(`column.${key}`), paint: paint.quiet }));
}

const placeCell = ({ span }: Row, { place, paint }: Page): Cell => ({
  text: span === null ? '' : place(span.start),
  paint: paint.quiet,
});

function cellOf(row: Row, [column, index]: readonly [Column, number], { say, paint }: Page): Cell {
  const text = clean(wordOf(row.values[index] ?? null, column, say));
  return { text, paint: row.alert ? paint.alert : undefined };
}
