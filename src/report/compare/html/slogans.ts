/** Slogans by group as a heat map, with what became of each; below it members that changed, side by side. */
import type { SloganRow } from '../../../model/compare.js';
import { searchOf } from '../../page/table.js';
import { type Html, html } from '../../page/tag.js';
import { clean } from '../../width.js';
import { isJustGone, renumberings, sloganOrder } from '../parts/slogans.js';
import { cellOf } from '../sheet.js';
import { block, changeChip, chip, folded, switchesOf } from './bits.js';
import { type Desk, rowId } from './desk.js';
import { groupTable } from './matrix.js';
import { placeLink } from './places.js';

/** Mentions from which on a cell is so warm. */
const HEATS = [1, 2, 3, 5, 9];
/** Slogans whose members are compared before the fold. */
const FEW = 6;
/** Of one slogan's members, the newest. */
const MOST_STAGES = 4;

export function slogansPart(slogans: readonly SloganRow[], desk: Desk): Html {
  const { say, sheet } = desk;
  const indexes = new Map(slogans.map((row, index) => [row, index]));
  const ordered = sloganOrder(slogans, sheet);
  const rows = ordered.map((row) => heatRow(row, indexes.get(row) ?? 0, desk));
  const caption = say('compared.slogans');
  const head = [say('column.slogan'), say('compare.change')];
  const tail = say('page.lastPlace');
  return html`${switches(slogans, desk)}${searchOf('list-slogans', say)}
    <div id="list-slogans">${groupTable({ caption, head, rows, tone: 'heat', tail }, desk)}</div>
    ${heatLegend(desk)}${members(ordered, desk)}${renumbered(ordered, desk)}`;
}

const KINDS = ['dropped', 'new', 'returned', 'kept', 'gone'] as const;
type Kind = (typeof KINDS)[number];

/** What went long ago is no news. */
const kindOf = (row: SloganRow, { sheet }: Desk): Kind =>
  row.status === 'dropped' && !isJustGone(row, sheet) ? 'gone' : row.status;

const chipOf = (kind: Kind, { say }: Desk): Html =>
  kind === 'gone' ? chip('gone', say('page.longGone')) : changeChip(kind, say);

function switches(slogans: readonly SloganRow[], desk: Desk): Html | null {
  const kinds = slogans.map((row) => kindOf(row, desk));
  const all = KINDS.map((kind) => ({
    name: `slogan-${kind}`,
    label: chipOf(kind, desk),
    count: kinds.filter((each) => each === kind).length,
  }));
  return switchesOf(all, desk);
}

function heatRow(row: SloganRow, index: number, desk: Desk) {
  const { cells, text, variants, places } = row;
  const kind = kindOf(row, desk);
  const last = places.at(-1);
  const also =
    variants.length === 0
      ? null
      : html` <span class="quiet">${variants.map(clean).join(desk.say('separator.list'))}</span>`;
  return {
    id: rowId('slogans', index),
    tone: `is-slogan-${kind}`,
    lead: [html`${clean(text)}${also}`, chipOf(kind, desk)],
    tail: last === undefined ? '' : placeLink(last, desk),
    cellOf: (group: string) => {
      const count = cellOf(cells, group) ?? 0;
      return count === 0 ? null : { text: count, tone: `heat-${heatOf(count)}` };
    },
  };
}

const heatOf = (count: number): number => HEATS.findLastIndex((least) => count >= least) + 1;

function heatLegend({ say }: Desk): Html {
  const steps = HEATS.map((least, index) => {
    const most = (HEATS[index + 1] ?? Number.POSITIVE_INFINITY) - 1;
    const words =
      most === least ? String(least) : Number.isFinite(most) ? `${least}-${most}` : say('page.andOver', { least });
    return html`<span class="heat-${index + 1}">${words}</span>`;
  });
  return html`<p class="heats quiet">${say('page.heat')} ${steps}</p>`;
}

/** The members of slogans that changed theirs: as first given, and each time they changed. */
function members(slogans: readonly SloganRow[], desk: Desk): Html | null {
  const changed = slogans.filter(({ expansions }) => expansions.some((each) => each.changed));
  if (changed.length === 0) return null;
  return block(
    desk.say('compare.members'),
    folded(
      changed.map((row) => memberCard(row, desk)),
      FEW,
      desk,
    ),
  );
}

function memberCard({ text, expansions }: SloganRow, desk: Desk): Html {
  const stages = expansions.filter(({ changed }, index) => index === 0 || changed);
  const sides = stages.map(({ group, document, items }, index) => {
    const before = stages[index - 1]?.items ?? items;
    const after = stages[index + 1]?.items ?? items;
    const shown = items.map(
      (item) => html`<li>${memberOf(clean(item), !before.includes(item), !after.includes(item))}</li>`,
    );
    const { name, row } = desk.fileOf(document);
    return html`<div class="side">
      <p class="quiet">${group} <a class="place" href="#${row}">${name}</a></p>
      <ol lang="zh-CN">
        ${shown}
      </ol>
    </div>`;
  });
  return html`<article class="card">
    <h4>${clean(text)}</h4>
    <div class="sides">${sides.slice(-MOST_STAGES)}</div>
  </article>`;
}

/** Came with this stage, goes with the next. */
function memberOf(item: string, isNew: boolean, isGone: boolean): Html {
  const inner = isNew ? html`<ins>${item}</ins>` : html`${item}`;
  return isGone ? html`<del>${inner}</del>` : inner;
}

function renumbered(slogans: readonly SloganRow[], desk: Desk): Html | null {
  const lines = renumberings(slogans, desk.sheet);
  if (lines.length === 0) return null;
  return block(
    desk.say('compare.renumbered'),
    html`<ul>
      ${lines.map((line) => html`<li>${line}</li>`)}
    </ul>`,
  );
}
