/** What the draft adds. */
import { folding } from '../../page/shell.js';
import { type Html, html } from '../../page/tag.js';
import type { Sheet } from './sheet.js';

export function ownOf({ coverage, place, say }: Sheet): Html | null {
  const { own, ownItems } = coverage;
  const count = own.length + ownItems.length;
  if (count === 0) return null;
  const units = own.map(
    ({ path, heading, span }, index) =>
      html`<li class="is-own deep-0" id="row-own-${index + 1}">
        <p><a href="#own-${index + 1}"><b>${path}</b> <span class="place">${place(span.start)}</span></a> ${heading}</p>
      </li>
`,
  );
  const items = ownItems.map(
    ({ kind, text, span }) =>
      html`<li class="is-own deep-0">
        <p><b>${say(`cover.${kind}`)}</b> <span class="place">${place(span.start)}</span> ${text}</p>
      </li>
`,
  );
  const title = html`+ ${say('cover.own')} <span class="count">${count}</span>`;
  return folding('part-own', title, { open: false, body: html`<ul class="asked">${units}${items}</ul>` });
}
