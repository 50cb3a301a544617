/** Small pieces that parts of the page share: chips of what became of a row, and lists folded beyond the first few. */
import { legendOf, type Switch } from '../../page/filter.js';
import { type Content, type Html, html } from '../../page/tag.js';
import type { Say } from '../../renderer.js';
import type { TargetRow } from '../../../model/compare.js';
import { strictness, type TargetTurn } from '../parts/targets.js';
import type { Desk } from './desk.js';

/** Good, bad and so-so have a colour; the word says the same. */
const TONES: Readonly<Record<string, string>> = {
  dropped: 'bad',
  less: 'bad',
  missed: 'bad',
  moved: 'warn',
  taken: 'warn',
  reworded: 'warn',
  merged: 'warn',
  split: 'warn',
  new: 'good',
  returned: 'good',
  more: 'good',
  met: 'good',
};

/** 不提了, 新提, … as a chip. */
export const changeChip = (kind: string, say: Say): Html => chip(kind, say(`change.${kind}`));

/** 提高, 降低，更严, …: coloured by whether more is asked. */
export function turnChip(turn: TargetTurn, status: TargetRow['status'], { say, sign = '' }: Chipping): Html {
  const note = strictness(turn, status, say);
  const words = `${sign}${say(`change.${turn.kind}`)}`;
  return chip(turn.demand ?? turn.kind, note === '' ? words : `${words}${say('separator.list')}${note}`);
}

interface Chipping {
  readonly say: Say;
  /** Before the words. */
  readonly sign?: string;
}

export const chip = (kind: string, words: string): Html =>
  html`<span class="chip ${TONES[kind] ?? 'quiet'}">${words}</span>`;

/** The first few, and the others in a fold. */
export function folded(items: readonly Content[], few: number, { say }: Desk): Html {
  // A fold that spares one is none.
  if (items.length <= few + 1) return html`<div class="items">${items}</div>`;
  return html`<div class="items">${items.slice(0, few)}</div>
    <details class="more">
      <summary>${say('page.moreItems', { count: items.length - few })}</summary>
      <div class="items">${items.slice(few)}</div>
    </details>`;
}

/** Rows that are shown of a list unless all are asked for, and what is said of the others. */
export function within<Row>(
  rows: readonly Row[],
  part: string,
  { full, say }: Desk,
): { readonly rows: readonly Row[]; readonly rest: Html | null } {
  const shown = full ? rows : rows.slice(0, MOST_ROWS);
  const count = rows.length - shown.length;
  if (count === 0) return { rows: shown, rest: null };
  return { rows: shown, rest: html`<p class="quiet">${say('section.more', { count, element: part })}</p>` };
}

/** As in Markdown. */
const MOST_ROWS = 100;

/** A block with a heading under that of its part; nothing where it holds nothing. */
export const block = (title: string, body: Content): Html =>
  html`<h3>${title}</h3>
    ${body}`;

/** Switches of the kinds there are; one alone would switch everything off. */
export function switchesOf(switches: readonly Switch[], { say }: Desk): Html | null {
  const shown = switches.filter(({ count }) => count !== null && count > 0);
  return shown.length < 2 ? null : legendOf(shown, say);
}
