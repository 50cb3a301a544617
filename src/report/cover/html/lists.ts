/**
 * What is asked, by status: what is missing first and open, what is covered folded. Within a status the items of a checklist by
 * weight; then whole requirements in the order of the upper text with what stands in them below them; then single things
 * asked within requirements that are there.
 */
import { folding, part } from '../../page/shell.js';
import { type Html, html } from '../../page/tag.js';
import { KINDS, type Status } from '../rows.js';
import type { Item } from './items.js';
import { itemRow } from './row.js';
import type { Sheet } from './sheet.js';
import { STATUSES, statusWord } from './status.js';
import { upperName } from './upper.js';

/** More than so many of what is only partly there are folded: the first screens are for what is missing. */
const MOST_OPEN = 12;

export const listId = (status: Status): string => `part-${status}`;

export function listsOf(sheet: Sheet): readonly Html[] {
  const lists = STATUSES.map((status) => ({ status, items: sheet.items.filter((item) => item.status === status) }));
  const wrong = lists.some(({ status, items }) => status !== 'covered' && items.length > 0);
  const praise = html`<p class="good">✓ ${sheet.say('page.cover.allThere')}</p>`;
  const all = sheet.items.length > 0 && !wrong ? [html`<div class="part">${praise}</div>`] : [];
  return [...all, ...lists.filter(({ items }) => items.length > 0).map((list) => listOf(list, sheet))];
}

interface List {
  readonly status: Status;
  readonly items: readonly Item[];
}

function listOf({ status, items }: List, sheet: Sheet): Html {
  const title = html`<span class="st-${status}"><span class="word">${statusWord(status, sheet.say)}</span></span> <span class="count">${items.length}</span>`;
  const list = html`${groupsOf(items, sheet)}`;
  if (status === 'missing') return html`${part(listId(status), title, list)}`;
  const open = status === 'weaker' || (status === 'partly' && items.length <= MOST_OPEN);
  return folding(listId(status), title, { open, body: list });
}

/** By upper text where there are several, each under its name. */
function groupsOf(items: readonly Item[], sheet: Sheet): readonly Html[] {
  const { uppers } = sheet;
  if (uppers.length < 2) return [rowsOf(items, sheet)];
  const atHand = new Set<string | null>(uppers.map(({ id }) => id));
  return [null, ...uppers].flatMap((upper) => {
    const own = items.filter(({ source }) => (upper === null ? !atHand.has(source) : source === upper.id));
    if (own.length === 0) return [];
    const name = upper === null ? sheet.say('cover.checklist') : upperName(upper, sheet);
    return [html`<h3>${name} <span class="count">${own.length}</span></h3>`, rowsOf(own, sheet)];
  });
}

const rowsOf = (items: readonly Item[], sheet: Sheet): Html =>
  html`<ul class="asked">
    ${arranged(items).map(({ item, depth }) => itemRow(item, depth, sheet))}
  </ul>`;

interface Arranged {
  readonly item: Item;
  /** Of how many requirements of the list it is a part. */
  readonly depth: number;
}

/** The items of one list in the order of interest. */
export function arranged(items: readonly Item[]): readonly Arranged[] {
  const keys = new Set(items.map(({ key }) => key));
  const deep = items.map((item) => ({ item, depth: item.within.filter(({ key }) => keys.has(key)).length }));
  const weighed = deep.filter(({ item }) => item.kind === 'checklist');
  const whole = deep.filter(({ item, depth }) => item.kind === 'requirements' || depth > 0);
  const single = deep.filter(
    ({ item, depth }) => item.kind !== 'requirements' && item.kind !== 'checklist' && depth === 0,
  );
  return [
    ...weighed.toSorted((left, right) => right.item.weight - left.item.weight),
    ...whole.toSorted(inTextOrder),
    ...single.toSorted(inTextOrder),
  ];
}

/** What holds another before it. */
const inTextOrder = ({ item: left }: Arranged, { item: right }: Arranged): number =>
  (left.at?.start ?? 0) - (right.at?.start ?? 0) ||
  (right.at?.end ?? 0) - (left.at?.end ?? 0) ||
  KINDS.indexOf(left.kind) - KINDS.indexOf(right.kind);
