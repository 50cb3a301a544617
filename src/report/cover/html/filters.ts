/** Switches by status and by kind, each with its look. */
import { legendOf, type Switch } from '../../page/filter.js';
import { type Html, html } from '../../page/tag.js';
import { KINDS } from '../rows.js';
import type { Sheet } from './sheet.js';
import { STATUSES, statusWord } from './status.js';

export function filtersOf({ items, coverage, say }: Sheet): Html {
  const statuses = STATUSES.map((name) => ({
    name,
    label: html`<span class="st-${name}"><span class="word">${statusWord(name, say)}</span></span>`,
    count: items.filter(({ status }) => status === name).length,
  }));
  const kinds = KINDS.map((name) => ({
    name,
    label: html`<span class="m k-${name}">${say(`cover.${name}`)}</span>`,
    count: items.filter(({ kind }) => kind === name).length,
  }));
  const own = {
    name: 'own',
    label: html`<span class="m own">${say('page.cover.ownRef')}</span>`,
    count: coverage.own.length,
  };
  return html`<div class="part filters">${shown(statuses)}${shown([...kinds, own])}</div>`;

  function shown(switches: readonly (Switch & { readonly count: number })[]): Html | null {
    const some = switches.filter(({ count }) => count > 0);
    return some.length === 0 ? null : legendOf(some, say);
  }
}
