/** Responsibilities by actor: duties that are gone, moved to another, new or back; how many each has over the years. */
import type { ActorRow } from '../../../model/compare.js';
import { dutyWords } from '../../../model/duty.js';
import { searchOf, tableOf } from '../../page/table.js';
import { type Content, type Html, html } from '../../page/tag.js';
import { clean } from '../../width.js';
import { dutyPlace } from '../gone.js';
import { type Duty, dutiesOf, isReworded, toldAs, wasWords } from '../parts/responsibilities.js';
import { cellOf } from '../sheet.js';
import { counted, type Counted } from '../told.js';
import { changeChip, switchesOf } from './bits.js';
import { type Desk, rowId } from './desk.js';
import { sidesOf } from './diff.js';
import { groupTable } from './matrix.js';
import { placeLink } from './places.js';
import { groupBy } from '../../../source/grouping.js';

const SHOWN = ['dropped', 'moved', 'new', 'returned', 'reworded'];

type Numbered = Counted<Duty>;

export function responsibilitiesPart(actors: readonly ActorRow[], desk: Desk): Html {
  const { say, sheet, full } = desk;
  const all = counted(dutiesOf(actors, sheet));
  const kinds: readonly string[] = full ? [...SHOWN, 'kept'] : SHOWN;
  const shown = all.filter(({ row }) => kinds.includes(toldAs(row)));
  const kept = all.length - shown.length;
  const switches = kinds.map((kind) => ({
    name: `duty-${kind}`,
    label: changeChip(kind, say),
    count: shown.filter(({ row }) => toldAs(row) === kind).length,
  }));
  const table = tableOf({
    caption: say('compared.responsibilities'),
    columns: [say('column.actor'), say('compare.change'), say('column.duty')],
    tone: 'duties',
    rows: byActor(shown, kinds).flatMap((duties) => duties.map((duty, index) => dutyRow(duty, index, desk))),
  });
  const body =
    shown.length === 0
      ? null
      : html`${switchesOf(switches, desk)}${searchOf('list-duties', say)}
        <div id="list-duties">${table}</div>`;
  return html`${body}
    ${kept === 0 ? null : html`<p class="quiet">${say('compare.keptCount', { count: kept })}</p>`} ${actorTable(actors, desk)}`;
}

/** Actors that lost most come first; of each, what is gone comes first. */
function byActor(duties: readonly Numbered[], kinds: readonly string[]): readonly (readonly Numbered[])[] {
  const actors = groupBy(duties, ({ row }) => row.actor);
  const lost = (own: readonly Numbered[]): number => own.filter(({ row }) => row.change.kind === 'dropped').length;
  const rank = ({ row }: Numbered): number => kinds.indexOf(toldAs(row));
  return [...actors.values()]
    .map((own) => own.toSorted((left, right) => rank(left) - rank(right)))
    .toSorted((left, right) => lost(right) - lost(left) || right.length - left.length);
}

function dutyRow({ row, index: number }: Numbered, index: number, desk: Desk) {
  const { actor, change } = row;
  const { say, sheet } = desk;
  const { kind, from, to, other } = change;
  const group = kind === 'dropped' || kind === 'moved' ? (from ?? '') : to;
  const place = dutyPlace(sheet, actor, { group, change });
  const link =
    other === null
      ? null
      : html` <span class="warn">${say(kind === 'moved' ? 'page.movedTo' : 'page.movedFrom', { other: clean(other) })}</span>`;
  const cells: readonly Content[] = [
    index === 0 ? html`<strong>${clean(actor)}</strong>` : html`<span class="quiet">${clean(actor)}</span>`,
    changeChip(toldAs(row), say),
    html`${changedIn(row)}${link} ${place === null ? null : placeLink(place, desk)}`,
  ];
  return { id: rowId('responsibilities', number), tone: `is-duty-${toldAs(row)}`, cells };
}

/** Its words; of one reworded what it was and what it is, with what differs marked. */
function changedIn(row: Duty): Content {
  const duty = dutyWords(row.change);
  const was = wasWords(row.change);
  if (!isReworded(row) || was === null) return clean(duty);
  const { before, after } = sidesOf(clean(was), clean(duty));
  return html`${before} → ${after}`;
}

/** How many duties each actor has in each group. */
function actorTable(actors: readonly ActorRow[], desk: Desk): Html | null {
  const { say } = desk;
  if (actors.length === 0) return null;
  const rows = actors.map(({ actor, cells }) => ({
    id: null,
    lead: [clean(actor)],
    cellOf: (group: string) => {
      const count = (cellOf(cells, group) ?? []).length;
      return count === 0 ? null : { text: count };
    },
  }));
  const caption = say('compare.actors');
  return html`<details class="more">
    <summary>${say('section.title', { name: caption, count: actors.length })}</summary>
    ${groupTable({ caption, head: [say('column.actor')], rows, tone: 'counts' }, desk)}
  </details>`;
}
