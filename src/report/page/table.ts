/** Tables of a page: a caption for those who do not see it, headers with their scope, rows that can be linked to. */
import type { Say } from '../renderer.js';
import { type Content, html, type Html, NOTHING } from './tag.js';

export interface PageRow {
  /** What links lead to; null for none. */
  readonly id: string | null;
  /** One per column; the first is the row's header where `rowHeader`. */
  readonly cells: readonly Content[];
  /** Classes, such as `alert`. */
  readonly tone?: string;
}

export interface PageTable {
  readonly caption: string;
  readonly columns: readonly Content[];
  readonly rows: readonly PageRow[];
  /** Indexes of columns that hold numbers: set to the right. */
  readonly numeric?: readonly number[];
  /** Indexes of columns of short words, which stay on one line. */
  readonly short?: readonly number[];
  /** The first cell of each row names it. */
  readonly rowHeader?: boolean;
  /** Classes of the table. */
  readonly tone?: string;
}

/** The table in a frame that scrolls sideways by itself, by keyboard too. */
export function tableOf({
  caption,
  columns,
  rows,
  numeric = [],
  short = [],
  rowHeader = false,
  tone = '',
}: PageTable): Html {
  const classOf = (index: number): Html =>
    numeric.includes(index) ? html` class="number"` : short.includes(index) ? html` class="short"` : NOTHING;
  const head = columns.map((column, index) => html`<th scope="col" ${classOf(index)}>${column}</th>`);
  const cell = (content: Content, index: number): Html =>
    rowHeader && index === 0
      ? html`<th scope="row" ${classOf(index)}>${content}</th>`
      : html`<td${classOf(index)}>${content}</td>`;
  const body = rows.map(
    ({ id, cells, tone: of = '' }) =>
      html`<tr${id === null ? NOTHING : html` id="${id}"`}${of === '' ? NOTHING : html` class="${of}"`}>${cells.map(cell)}</tr>
`,
  );
  return html`<div class="frame" tabindex="0" role="region" aria-label="${caption}">
    <table class="${tone}">
      <caption>${caption}</caption>
      <thead>
        <tr>
          ${head}
        </tr>
      </thead>
      <tbody>
        ${body}
      </tbody>
    </table>
  </div>`;
}

/** A box that leaves only the rows or items holding what is typed; shown where there is JavaScript. `target` is an id. */
export const searchOf = (target: string, say: Say): Html =>
  html`<p class="scripted">
    <label class="search">${say('page.search')} <input type="search" data-search="${target}" autocomplete="off" /></label>
    <output data-search-count="${target}"></output>
  </p>`;
