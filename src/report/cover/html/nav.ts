/** Links to the parts of the page, with how much is in each. */
import { type Html, html } from '../../page/tag.js';
import { listId } from './lists.js';
import type { Sheet } from './sheet.js';
import { STATUSES, statusWord } from './status.js';
import { upperName } from './upper.js';

export function navOf(sheet: Sheet): Html {
  const { items, coverage, uppers, say } = sheet;
  const lists = STATUSES.map((status) => ({
    to: listId(status),
    name: html`<span class="st-${status}"><span class="word">${statusWord(status, say)}</span></span>`,
    count: items.filter((item) => item.status === status).length,
  }));
  const links = [
    ...lists,
    {
      to: 'part-targets',
      name: say('page.cover.targets'),
      count: items.filter(({ kind }) => kind === 'targets').length,
    },
    { to: 'part-own', name: say('page.cover.ownRef'), count: coverage.own.length },
  ].filter(({ count }) => count > 0);
  const texts = [
    ...uppers.map((upper) => ({ to: `upper-${upper.number}`, name: upperName(upper, sheet) })),
    { to: 'draft', name: say('page.cover.draft') },
  ];
  return html`<h2>${say('page.parts')}</h2>
    <ul class="jumps">
      ${links.map(({ to, name, count }) => html`<li><a href="#${to}">${name} <span class="count">${count}</span></a></li>`)}
      ${texts.map(({ to, name }) => html`<li><a href="#${to}">${name}</a></li>`)}
    </ul>`;
}
