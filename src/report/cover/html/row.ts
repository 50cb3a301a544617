/** One thing asked: what, where in the upper text, what the draft has for it, and why it is judged so. */
import { type Html, html } from '../../page/tag.js';
import type { Say } from '../../renderer.js';
import type { CoveredRequirement } from '../../../model/cover.js';
import { percent } from '../rows.js';
import type { Item } from './items.js';
import type { Sheet } from './sheet.js';
import { toneOf } from './status.js';

const DEEPEST = 2;
const EXCERPT = 70;

export function itemRow(item: Item, depth: number, sheet: Sheet): Html {
  const { say } = sheet;
  const { kind, key, text, severity } = item;
  const grave =
    kind === 'checklist' && item.status === 'missing'
      ? html` <span class="chip">${say(`severity.${severity}`)}</span>`
      : null;
  return html`<li class="${toneOf(item)} deep-${Math.min(depth, DEEPEST)}" id="row-${key}">
    <p><span class="chip quiet">${say(`cover.${kind}`)}</span>${grave} ${askedLink(item, sheet)} <span class="${kind === 'requirements' ? 'strong' : ''}">${text}</span>${homeOf(item, depth, sheet)}</p>
    ${foundLine(item, sheet)}${whyLine(item, sheet)}
  </li>
`;
}

/** The item's name, which leads to the place in the upper text; an item of a checklist stands in none. */
function askedLink(item: Item, { placeOf, uppers, say }: Sheet): Html {
  const { label, key, source } = item;
  if (!uppers.some(({ id }) => id === source)) return html`<b>${label}</b>`;
  return html`<a href="#up-${key}"><b>${label}</b> <span class="place">${say('page.cover.at', { place: placeOf(item) })}</span></a>`;
}

/** The requirement a thing is asked in, where that is not the row above it. */
function homeOf({ within, kind }: Item, depth: number, { say }: Sheet): Html | null {
  const [unit] = within;
  if (unit === undefined || depth > 0 || kind === 'requirements') return null;
  return html` <span class="quiet">${say('page.cover.within', { unit: `${unit.label} ${unit.text}` })}</span>`;
}

/** What the draft has: the passages, the best first with its words. */
function foundLine(item: Item, { passages, place, say }: Sheet): Html | null {
  const ids = passages.of(item);
  const detail = item.kind === 'requirements' && !item.isWhole ? '' : item.detail;
  if (ids.length === 0) return detail === '' ? null : html`<p class="quiet">${detail}</p>`;
  const links = item.evidence.map(({ span, text }, index) => {
    const words = index === 0 ? html` ${excerpt(text)}` : null;
    return html` <a href="#${ids[index] ?? ''}">${say('page.cover.found', { place: place(span.start) })}</a>${words}`;
  });
  return html`<p class="found">${detail === '' ? null : html`${detail} `}${links}</p>`;
}

const excerpt = (text: string): string => {
  const line = text.replace(/\s+/gu, ' ').trim();
  return line.length <= EXCERPT ? line : `${line.slice(0, EXCERPT)}…`;
};

function whyLine({ kind, index }: Item, { coverage, say }: Sheet): Html | null {
  const why = kind === 'requirements' ? (coverage.requirements[index]?.why ?? []) : [];
  if (why.length === 0) return null;
  return html`<p class="quiet why">${why.map((reason) => reasonOf(reason, say)).join(say('separator.parts'))}</p>`;
}

const reasonOf = ({ kind, items, share }: CoveredRequirement['why'][number], say: Say): string =>
  say(`page.cover.why.${kind}`, {
    items: items.join(say(kind === 'weakened' ? 'separator.parts' : 'separator.list')),
    share: percent(share),
  });
