/** An upper text with everything it asks marked by its status, each mark a way to the best passage of the draft. */
import type { Span } from '../../../source/span.js';
import { inOrder, type Mark } from '../../page/marks.js';
import { type Html, html } from '../../page/tag.js';
import { paragraphsOf } from '../../page/text.js';
import type { Item } from './items.js';
import { trimmed } from './passages.js';
import { nameOf, type Sheet, type Upper } from './sheet.js';
import { statusMark, statusWord, toneOf } from './status.js';

export function upperText(upper: Upper, sheet: Sheet): Html {
  const { text } = upper.text.source;
  const asked = sheet.items.filter(({ source }) => source === upper.id);
  const units = asked.filter(({ kind }) => kind === 'requirements');
  const marks = asked.flatMap((item) => marksOf(item, { text: text ?? '', sheet, units })).sort(inOrder);
  const body = paragraphsOf(upper.text, { marks, toneOf: (span) => sideOf(span, units) });
  return html`<article class="manuscript" id="upper-${upper.number}">
    <h3>${captionOf(upper, sheet)}</h3>
    ${body}
  </article>`;
}

/** The text shows its title itself: over it stands which text it is, and its file. */
function captionOf({ number, text }: Upper, { coverage, say }: Sheet): Html {
  const name = say('page.cover.uppers');
  const which = coverage.against.length > 1 ? say('cover.numbered', { number, file: name }) : name;
  return html`${which} <span class="quiet">${text.source.path ?? text.id}</span>`;
}

/** With its number where there are several. */
export const upperName = ({ number, text }: Upper, { coverage, say }: Pick<Sheet, 'coverage' | 'say'>): string =>
  coverage.against.length > 1 ? say('cover.numbered', { number, file: nameOf(text) }) : nameOf(text);

interface Ground {
  readonly text: string;
  readonly sheet: Sheet;
  readonly units: readonly Item[];
}

const leadsTo = (item: Item, { passages }: Sheet): string => passages.of(item)[0] ?? `row-${item.key}`;

function marksOf(item: Item, ground: Ground): readonly Mark[] {
  const { sheet, text, units } = ground;
  if (item.at === null) return [];
  const span = trimmed(item.at, text);
  const attributes = ` data-row="${leadsTo(item, sheet)}"`;
  const tone = `m k-${item.kind} ${toneOf(item)}`;
  if (item.kind !== 'requirements')
    return [{ ...span, tone, id: `up-${item.key}`, attributes, after: refOf(item, sheet) }];
  const isLeaf = !units.some(({ within }) => within.some(({ key }) => key === item.key));
  const body = isLeaf ? [{ ...span, tone, id: null, attributes }] : [];
  return [...body, headingMark(item, span, ground)];
}

/** A heading is found by its words behind its number; where they stand otherwise, the line is it. */
function headingMark(item: Item, span: Span, { text, sheet, units }: Ground): Mark {
  const found = text.indexOf(item.text, span.start);
  const line = text.slice(span.start, span.end).search(/[\r\n]/u);
  const lineEnd = line < 0 ? span.end : span.start + line;
  const isThere = item.text !== '' && found >= 0 && found + item.text.length <= span.end;
  const depth = Math.min(units.filter(({ key }) => item.within.some((outer) => outer.key === key)).length + 4, 6);
  return {
    start: span.start,
    end: isThere ? found + item.text.length : lineEnd,
    tone: 'heading',
    id: `up-${item.key}`,
    attributes: ` role="heading" aria-level="${depth}"`,
    after: html`<a class="badge ${toneOf(item)}" href="#${leadsTo(item, sheet)}">${item.label} ${statusWord(item.status, sheet.say)}</a>`,
  };
}

const refOf = (item: Item, sheet: Sheet): Html =>
  html`<a class="ref ${toneOf(item)}" href="#${leadsTo(item, sheet)}">${item.label}${statusMark(item.status, sheet.say)}</a>`;

/** The bar beside a paragraph tells the status of the smallest requirement it starts in. */
function sideOf({ start }: Span, units: readonly Item[]): string {
  const unit = units.findLast(({ at }) => at !== null && at.start <= start && start < at.end);
  return unit === undefined ? '' : `side st-${unit.status}`;
}
