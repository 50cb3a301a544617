/** A status as people see it: a shape, a colour and a word. */
import { type Html, html } from '../../page/tag.js';
import type { Say } from '../../renderer.js';
import type { Status } from '../rows.js';

/** What is wrong first. */
export const STATUSES = ['missing', 'weaker', 'partly', 'covered'] as const satisfies readonly Status[];

const SHAPES: Readonly<Record<Status, string>> = { missing: '✕', weaker: '▼', partly: '◐', covered: '✓' };

export const statusWord = (status: Status, say: Say): Html =>
  html`<span aria-hidden="true">${SHAPES[status]}</span> ${say(`cover.status.${status}`)}`;

/** In a text what is covered says so by its shape alone: most of it is. */
export const statusMark = (status: Status, say: Say): Html =>
  status === 'covered'
    ? html`<span role="img" aria-label="${say('cover.status.covered')}">✓</span>`
    : statusWord(status, say);

/** Classes: `is-` is what the filters know, `st-` gives the colour. */
export const toneOf = ({ kind, status }: { readonly kind: string; readonly status: Status }): string =>
  `is-${kind} is-${status} st-${status}`;
