/** Figures asked and given, side by side. */
import { folding } from '../../page/shell.js';
import { tableOf } from '../../page/table.js';
import { type Html, html } from '../../page/tag.js';
import type { Item } from './items.js';
import type { Sheet } from './sheet.js';
import { STATUSES, statusWord, toneOf } from './status.js';

/** More of them are folded, lest the texts below be out of sight. */
const MOST_OPEN = 12;

export function targetsOf(sheet: Sheet): Html | null {
  const { items, say } = sheet;
  const targets = STATUSES.flatMap((status) =>
    items.filter((item) => item.kind === 'targets' && item.status === status),
  );
  if (targets.length === 0) return null;
  const table = tableOf({
    caption: say('page.cover.targets'),
    columns: [say('cover.column.status'), say('column.metric'), say('page.cover.asked'), say('page.cover.given')],
    rows: targets.map((item) => ({ id: null, tone: toneOf(item), cells: cellsOf(item, sheet) })),
  });
  const title = html`${say('page.cover.targets')} <span class="count">${targets.length}</span>`;
  return folding('part-targets', title, { open: targets.length <= MOST_OPEN, body: table });
}

function cellsOf(item: Item, { coverage, passages, placeOf, place, say }: Sheet): readonly (Html | string)[] {
  const target = coverage.targets[item.index];
  const [id] = passages.of(item);
  const [first] = item.evidence;
  const given = target?.given ?? (first === undefined ? say('page.cover.none') : '');
  return [
    html`<span class="word">${statusWord(item.status, say)}</span>`,
    html`<b>${item.label}</b> ${target?.metric ?? ''}`,
    html`${target?.asked ?? ''} <a class="place" href="#up-${item.key}">${placeOf(item)}</a>`,
    html`${given}${
      id === undefined || first === undefined
        ? null
        : html` <a class="place" href="#${id}">${place(first.span.start)}</a>`
    }`,
  ];
}
