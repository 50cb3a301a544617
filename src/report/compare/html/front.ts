/** The first screen: what the group before said and the last one does not, what is new, which goals changed and which duties moved. */
import type { Compared } from '../../../model/compare.js';
import { type Content, type Html, html } from '../../page/tag.js';
import { clean } from '../../width.js';
import { freshOf } from '../fresh.js';
import { type Gone, goneOf } from '../gone.js';
import { movedOf } from '../moved.js';
import { ownText, passageOf } from '../own-text.js';
import { counted, type Told } from '../told.js';
import { folded, turnChip } from './bits.js';
import { type Desk, rowId } from './desk.js';
import { placeLink, sentenceAt, shortened, shortenedBefore } from './places.js';
import { goalTurns } from './goals.js';

/** Things of one part that are told before the fold. */
const FEW = 3;
/** Characters of the text beside a thing. */
const EXCERPT = 48;

/** Nothing where there is no group before. */
export function frontOf(desk: Desk): Html | null {
  const { sheet, say } = desk;
  const { previous, last } = sheet;
  if (previous === null) return null;
  const shown = (parts: readonly Gone[]): readonly Gone[] => parts.filter(({ part }) => desk.isShown(part));
  const gone = shown(goneOf(sheet));
  const fresh = shown(freshOf(sheet));
  if (gone.length === 0) return null;
  return html`<section class="fronts" id="front" aria-label="${say('page.front')}">
    ${side({ id: 'gone', title: say('compare.gone', { previous, last }), tone: 'gone' }, gone, desk)}
    ${side({ id: 'new', title: say('compare.gone', { previous: last, last: previous }), tone: 'new' }, fresh, desk)}
    ${changedGoals(desk)}${movedDuties(desk)}
  </section>`;
}

interface Side {
  readonly id: string;
  readonly title: string;
  readonly tone: string;
}

function side({ id, title, tone }: Side, parts: readonly Gone[], desk: Desk): Html {
  const { say } = desk;
  const blocks = parts.map(({ part, items }) => {
    const name = say('section.title', { name: say(`compared.${part}`), count: items.length });
    const body =
      items.length === 0
        ? html`<p class="quiet">${say('compare.none')}</p>`
        : folded(
            items.map((item) => toldItem(part, item, desk)),
            FEW,
            desk,
          );
    return html`<h3>${name}</h3>
      ${body}`;
  });
  return html`<section class="part ${tone}" id="${id}">
    <h2><a href="#${id}">${title}</a></h2>
    ${blocks}
  </section>`;
}

/** What is told leads to its row; its place and the words there stand below it. */
function toldItem(part: Compared, { text, place, row }: Told, desk: Desk): Html {
  const excerpt = place === null ? null : excerptOf(part, place, { text, desk });
  return html`<div class="told">
    <a href="#${rowId(part, row)}">${text}</a> ${place === null ? null : placeLink(place, desk)}
    ${excerpt === null ? null : html`<p class="excerpt" lang="zh-CN">${excerpt}</p>`}
  </div>`;
}

interface Telling {
  readonly text: string;
  readonly desk: Desk;
}

/** The sentence it stands in, or what is around it; of a requirement, which is more than a sentence, what follows its heading. */
function excerptOf(part: Compared, place: NonNullable<Told['place']>, { text, desk }: Telling): Content {
  if (part === 'requirements') {
    const body = ownText(place, desk.sheet)?.replace(HEADING, '').replace(/\s+/gu, ' ').trim() ?? '';
    return body === '' ? null : shortened(body, EXCERPT);
  }
  if (part === 'responsibilities') return text.endsWith('…') ? dutyIn(place, desk) : null;
  const sentence = sentenceAt(place, desk);
  if (sentence === null) return null;
  const { before, words, after } = sentence;
  if (text.includes(`${before}${words}${after}`.replace(/[。！？]$/u, ''))) return null;
  const room = Math.max(LEAST_AROUND, EXCERPT - words.length);
  const start = shortenedBefore(before, Math.round(room / 2));
  return html`${start}<b>${words}</b>${shortened(after, room - start.length)}`;
}

/** A duty is told in its own words; the whole stands below where it was cut. */
function dutyIn(place: NonNullable<Told['place']>, desk: Desk): string | null {
  const passage = passageOf(place, desk.sheet);
  return passage === null ? null : shortened(clean(passage), 2 * EXCERPT);
}

/** Characters around the words of a place, however long they are. */
const LEAST_AROUND = 12;
/** The first sentence or line of a requirement. */
const HEADING = /^[^。！？\n]*[。！？\n]/u;

/** Goals of both groups that are not the same. */
function changedGoals(desk: Desk): Html | null {
  const { say, sheet } = desk;
  const turns = desk.isShown('targets') ? goalTurns(counted(sheet.result.targets ?? []), desk) : [];
  if (turns.length === 0) return null;
  const items: readonly Content[] = turns.map(
    ({ metric, before, after, turn, index }) =>
      html`<div class="told">
        ${turnChip(turn, 'goal', { say })} <a href="#${rowId('targets', index)}">${metric}</a> ${before} → <strong>${after}</strong>
      </div>`,
  );
  return html`<section class="part wide" id="goals">
    <h2><a href="#goals">${say('page.goalsChanged', { count: items.length })}</a></h2>
    ${folded(items, 8, desk)}
  </section>`;
}

/** Duties that are another actor's now. */
function movedDuties(desk: Desk): Html | null {
  const { say, sheet } = desk;
  const duties = desk.isShown('responsibilities') ? (movedOf(sheet) ?? []) : [];
  if (duties.length === 0) return null;
  const title = say('section.title', { name: say('compare.movedDuties'), count: duties.length });
  return html`<section class="part wide" id="moved">
    <h2><a href="#moved">${title}</a></h2>
    ${folded(
      duties.map((duty) => toldItem('responsibilities', duty, desk)),
      FEW,
      desk,
    )}
  </section>`;
}
