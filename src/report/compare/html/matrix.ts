/** A table with a column for each group, newest year first; its first column stays in sight, and it scrolls by itself. */
import { type Content, type Html, html, NOTHING } from '../../page/tag.js';
import { inOrder } from '../sheet.js';
import type { Desk } from './desk.js';

export interface GroupCell {
  readonly text: Content;
  /** Classes of the cell. */
  readonly tone?: string;
}

export interface GroupRow {
  readonly id: string | null;
  readonly tone?: string;
  /** The first names the row. */
  readonly lead: readonly Content[];
  readonly cellOf: (group: string) => GroupCell | null;
  /** Behind the groups. */
  readonly tail?: Content;
}

export interface GroupTable {
  readonly caption: string;
  readonly head: readonly string[];
  readonly tail?: string;
  readonly rows: readonly GroupRow[];
  /** Classes of the table. */
  readonly tone: string;
}

export function groupTable({ caption, head, rows, tone, tail }: GroupTable, { sheet }: Desk): Html {
  const groups = inOrder(sheet.result.groups, sheet);
  return html`<div class="frame tall" tabindex="0" role="region" aria-label="${caption}">
    <table class="by-group ${tone}">
      <caption>${caption}</caption>
      <thead>
        <tr>
          ${[...head, ...groups, ...(tail === undefined ? [] : [tail])].map((name) => html`<th scope="col">${name}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${rows.map((row) => rowOf(row, groups))}
      </tbody>
    </table>
  </div>`;
}

function rowOf({ id, tone = '', lead, cellOf, tail }: GroupRow, groups: readonly string[]): Html {
  const [name = '', ...others] = lead;
  const cells = groups.map((group) => {
    const cell = cellOf(group);
    if (cell === null) return html`<td></td>`;
    return html`<td${classOf(cell.tone ?? '')}>${cell.text}</td>`;
  });
  return html`<tr${id === null ? NOTHING : html` id="${id}"`}${classOf(tone)}><th scope="row">${name}</th>${others.map((each) => html`<td class="lead">${each}</td>`)}${cells}${tail === undefined ? null : html`<td class="lead">${tail}</td>`}</tr>
`;
}

const classOf = (tone: string): Html => (tone === '' ? NOTHING : html` class="${tone}"`);
