/** Switches that show and hide one kind of thing on the page, each with a sample of how it looks. */
import type { Say } from '../renderer.js';
import { type Content, html, type Html } from './tag.js';

export interface Switch {
  /** Elements of the class `is-<name>` are dimmed or hidden while it is off (see `page.css`, `page.ts`). */
  readonly name: string;
  readonly label: Content;
  readonly count: number | null;
}

/** A legend; its boxes work where there is JavaScript, else it explains alone. */
export function legendOf(switches: readonly Switch[], say: Say): Html {
  const items = switches.map(
    ({ name, label, count }) =>
      html`<li>
        <label><input class="scripted" type="checkbox" data-switch="${name}" checked />
          ${label}${count === null ? null : html` <span class="count">${count}</span>`}</label>
      </li>`,
  );
  return html`<ul class="legend" aria-label="${say('page.legend')}">
    ${items}
  </ul>`;
}
