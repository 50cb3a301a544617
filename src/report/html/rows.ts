/** What the rows of every panel share: the way to the passage, and the head of a table by element. */
import type { Analysis, Element } from '../../model/types.js';
import { columnsFor, type Row, wordOf } from '../columns.js';
import { ELEMENT_TABLES } from '../elements.js';
import { tableOf } from '../page/table.js';
import { type Html, html } from '../page/tag.js';
import type { ShowPlace } from '../place.js';
import type { Say } from '../renderer.js';
import { type Kind, passageId, rowId } from './names.js';

export interface Sheet {
  readonly analysis: Analysis;
  readonly say: Say;
  readonly place: ShowPlace;
}

/** Link to a passage, worded by its place. */
export const passageLink = (id: string, place: string): Html => html`<a class="place" href="#${id}">${place}</a>`;

interface Listed {
  readonly element: Element;
  readonly kind: Kind;
}

/** An element's table as Markdown and terminal have it, the place first as a link. */
export function elementTable({ element, kind }: Listed, { analysis, say, place }: Sheet): Html {
  const table = ELEMENT_TABLES[element];
  const columns = columnsFor(table, 'people');
  const rows = table.rows(analysis, say) ?? [];
  return tableOf({
    caption: say(`element.${element}`),
    columns: [say('column.place'), ...columns.map(([column]) => say(`column.${column.key}`))],
    numeric: columns.flatMap(([, at], index) => (isNumeric(rows, at) ? [index + 1] : [])),
    short: columns.flatMap(([column, at], index) =>
      isShort(rows, (row) => wordOf(row.values[at] ?? null, column, say)) ? [index + 1] : [],
    ),
    // What is asked before what was reached: in text order each.
    rows: numbered(rows).map(({ row, number }) => ({
      id: rowId(kind, number),
      tone: row.alert ? 'alert' : '',
      cells: [
        row.span === null ? '' : passageLink(passageId(kind, number), place(row.span.start)),
        ...columns.map(([column, at]) => wordOf(row.values[at] ?? null, column, say)),
      ],
    })),
  });
}

/** Rows that the short view would show come first; each keeps the number it has in the text. */
function numbered(rows: readonly Row[]): readonly { readonly row: Row; readonly number: number }[] {
  const all = rows.map((row, index) => ({ row, number: index + 1 }));
  return [...all.filter(({ row }) => row.brief), ...all.filter(({ row }) => !row.brief)];
}

/** Characters of a column that is not broken. */
const SHORT = 6;
const isShort = (rows: readonly Row[], word: (row: Row) => string): boolean =>
  rows.every((row) => word(row).length <= SHORT);

const isNumeric = (rows: readonly Row[], at: number): boolean =>
  rows.some(({ values }) => typeof values[at] === 'number') &&
  rows.every(({ values }) => values[at] === null || typeof values[at] === 'number');
