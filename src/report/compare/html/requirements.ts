/** Requirements: gone, reworded with both texts side by side, merged, split, new; then every thread over the years. */
import type { RequirementThread } from '../../../model/compare.js';
import { searchOf } from '../../page/table.js';
import { type Html, html } from '../../page/tag.js';
import { clean } from '../../width.js';
import { isTouched, LEAST_SHARED } from '../changed-words.js';
import { ownText } from '../own-text.js';
import { keptNote, type Turn, turnsOf } from '../parts/requirements.js';
import { cellOf } from '../sheet.js';
import { block, folded, within } from './bits.js';
import { type Desk, rowId } from './desk.js';
import { sidesOf } from './diff.js';
import { groupTable } from './matrix.js';
import { placeLink, placeWords, shortened } from './places.js';

/** Requirements of one kind that are shown before the fold. */
const FEW = 5;
/** Pairs whose texts are open as the page is. */
const OPEN = 2;

const ALONE = ['dropped', 'new', 'returned'] as const;
const PAIRED = ['reworded', 'merged', 'split'] as const;

/** Characters of a text from which on its end is left out: a last point may run on to the end of the report. */
const LONGEST = 2500;
/** Characters of both texts up to which they may be open as the page is. */
const SHORT = 1200;

const textFor = (place: Turn['before'][number], desk: Desk): string | null => {
  const text = ownText(place, desk.sheet);
  return text === null ? null : shortened(text, LONGEST);
};

interface Numbered {
  readonly turn: Turn;
  readonly id: string;
}

export function requirementsPart(threads: readonly RequirementThread[], desk: Desk): Html {
  const { say, sheet } = desk;
  const turns = turnsOf(threads, sheet).map((turn, index) => ({ turn, id: rowId('requirements', index) }));
  const of = (kind: Turn['kind']): readonly Numbered[] => turns.filter(({ turn }) => turn.kind === kind);
  const kept = of('kept');
  const lists = [
    listOf(
      'dropped',
      of('dropped').map((each) => aloneItem(each, desk)),
      desk,
    ),
    ...PAIRED.map((kind) => listOf(kind, pairsOf(of(kind), desk), desk)),
    ...ALONE.filter((kind) => kind !== 'dropped').map((kind) =>
      listOf(
        kind,
        of(kind).map((each) => aloneItem(each, desk)),
        desk,
      ),
    ),
    keptList(kept, desk),
  ];
  return html`${turns.length === 0 ? null : searchOf('list-requirements', say)}
    <div id="list-requirements">${lists}</div>
    ${threadTable(threads, desk)}`;
}

function listOf(kind: Turn['kind'], items: readonly Html[], desk: Desk): Html | null {
  if (items.length === 0) return null;
  const title = desk.say('section.title', { name: desk.say(`change.${kind}`), count: items.length });
  return block(title, folded(items, FEW, desk));
}

type Place = Turn['before'][number];

const headOf = (places: readonly Place[], desk: Desk, where: typeof placeLink = placeLink): Html =>
  html`${places.map(
    (place, index) =>
      html`${index === 0 ? null : html`<br />`}${place.path} <strong>${clean(place.heading)}</strong> ${where(place, desk)}`,
  )}`;

/** One that stands in one of the groups alone, its text in a fold. */
function aloneItem({ turn: { kind, before, after, from }, id }: Numbered, desk: Desk): Html {
  const places = kind === 'dropped' ? before : after;
  const texts = places.flatMap((place) => textFor(place, desk) ?? []);
  const since =
    kind === 'returned'
      ? html` <span class="quiet">${desk.say('compare.lastSaid', { group: from ?? '' })}</span>`
      : null;
  if (texts.length === 0) return html`<div class="item" id="${id}" data-item>${headOf(places, desk)}${since}</div>`;
  return html`<details class="item" id="${id}" data-item>
    <summary>${headOf(places, desk, placeWords)}${since}</summary>
    ${texts.map((text) => html`<p class="passage" lang="zh-CN">${text}</p>`)}
  </details>`;
}

/** What changed most comes first. */
function pairsOf(turns: readonly Numbered[], desk: Desk): readonly Html[] {
  return turns
    .toSorted((left, right) => left.turn.score - right.turn.score)
    .map((each, index) => pairItem(each, index < OPEN, desk));
}

function pairItem({ turn, id }: Numbered, open: boolean, desk: Desk): Html {
  const { before, after, from, score } = turn;
  const { say, sheet } = desk;
  const texts = [before, after].map((places) =>
    places
      .map((place) => textFor(place, desk))
      .filter((text) => text !== null)
      .join('\n'),
  );
  const [was = '', is = ''] = texts;
  const sides = was === '' || is === '' ? null : sidesOf(was, is);
  const isLike = sides !== null && sides.shared >= LEAST_SHARED;
  const side = (group: string, places: readonly Place[], text: Html | string): Html =>
    html`<div class="side">
      <p><span class="quiet">${group}</span> ${headOf(places, desk)}</p>
      ${text === '' ? null : html`<p class="passage" lang="zh-CN">${text}</p>`}
    </div>`;
  const [first] = before;
  return html`<details class="item" id="${id}" data-item ${open && was.length + is.length <= SHORT ? html` open` : null}>
    <summary>
      ${first === undefined ? null : html`${first.path} <strong>${clean(first.heading)}</strong>`}
      <span class="quiet">${say('column.score')} ${score.toFixed(2)}</span>
    </summary>
    <div class="sides">
      ${side(from ?? '', before, isLike ? sides.before : was)}${side(sheet.last, after, isLike ? sides.after : is)}
    </div>
    ${sides === null || isLike ? null : html`<p class="quiet">${say('page.tooDifferent')}</p>`}
  </details>`;
}

/** Those whose words changed first, with what changed. */
function keptList(kept: readonly Numbered[], desk: Desk): Html | null {
  if (kept.length === 0) return null;
  const { sheet } = desk;
  const touched = kept.filter(({ turn }) => isTouched(turn, sheet));
  const same = kept.filter((each) => !touched.includes(each));
  const items = same.map(
    ({ turn, id }) => html`<div class="item" id="${id}" data-item>${headOf(turn.after, desk)}</div>`,
  );
  const summary = keptNote(
    kept.map(({ turn }) => turn),
    sheet,
  );
  return html`<details class="more">
    <summary>${summary}</summary>
    <div class="items">${pairsOf(touched, desk)}${items}</div>
  </details>`;
}

/** Threads of more than one group: the newest heading, and path and change in every group. */
function threadTable(threads: readonly RequirementThread[], desk: Desk): Html | null {
  const { say, sheet } = desk;
  const { groups } = sheet.result;
  const having = ({ cells }: RequirementThread): readonly string[] =>
    groups.filter((group) => (cellOf(cells, group) ?? []).length > 0);
  const long = threads.filter((thread) => having(thread).length > 1);
  if (long.length === 0) return null;
  const { rows: shown, rest } = within(
    long.toSorted((left, right) => having(right).length - having(left).length),
    'requirements',
    desk,
  );
  const rows = shown.map(({ cells, changes }) => {
    const newest = groups.findLast((group) => (cellOf(cells, group) ?? []).length > 0) ?? '';
    const kinds = new Map(changes.map(({ to, kind }) => [to, kind]));
    return {
      id: null,
      lead: [clean(cellOf(cells, newest)?.[0]?.heading ?? '')],
      cellOf: (group: string) => {
        const paths = (cellOf(cells, group) ?? []).map(({ path }) => path).join(' ');
        const kind = kinds.get(group);
        if (paths === '' && kind !== 'dropped') return null;
        return {
          text: html`${paths}${kind === undefined ? null : html` <small>${say(`change.${kind}`, { last: group })}</small>`}`,
          tone: `is-${kind ?? 'first'}-cell`,
        };
      },
    };
  });
  const caption = say('compare.threads', { count: long.length });
  return html`<details class="more">
    <summary>${caption}</summary>
    ${groupTable({ caption, head: [say('column.heading')], rows, tone: 'threads' }, desk)}${rest}
  </details>`;
}
