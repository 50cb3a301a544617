/** What the draft adds. */
import { folding } from '../../page/shell.js';
import { type Html, html } from '../../page/tag.js';
import type { Sheet } from './sheet.js';

export function ownOf({ coverage, place, say }: Sheet): Html | null {
  const { own } = coverage;
  if (own.length === 0) return null;
  const rows = own.map(
    ({ path, heading, span }, index) =>
      html`<li class="is-own deep-0" id="row-own-${index + 1}">
        <p><a href="#own-${index + 1}"><b>${path}</b> <span class="place">${place(span.start)}</span></a> ${heading}</p>
      </li>
`,
  );
  const title = html`+ ${say('cover.own')} <span class="count">${own.length}</span>`;
  return folding('part-own', title, { open: false, body: html`<ul class="asked">${rows}</ul>` });
}
