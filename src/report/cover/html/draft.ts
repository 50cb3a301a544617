/** The draft with the passages that answer something marked, each with what it answers, and with what it adds of its own. */
import { inOrder, type Mark } from '../../page/marks.js';
import { type Html, html } from '../../page/tag.js';
import { paragraphsOf } from '../../page/text.js';
import type { Item } from './items.js';
import { type Passage, trimmed } from './passages.js';
import type { Sheet } from './sheet.js';
import { statusMark, toneOf } from './status.js';

export function draftText(sheet: Sheet): Html {
  const { source } = sheet.draft;
  const marks = [...sheet.passages.list.map((passage) => passageMark(passage, sheet)), ...ownMarks(sheet)];
  return html`<article class="manuscript" id="draft-text">
    <h3>${sheet.say('page.cover.draft')} <span class="quiet">${source.path ?? ''}</span></h3>
    ${paragraphsOf(sheet.draft, { marks: marks.sort(inOrder) })}
  </article>`;
}

/** Where an item is asked: in the upper text, else in its row. */
const askedAt = ({ key, source }: Item, { uppers }: Sheet): string =>
  uppers.some(({ id }) => id === source) ? `up-${key}` : `row-${key}`;

function passageMark({ id, span, kind, status, items }: Passage, sheet: Sheet): Mark {
  const [first] = items;
  const tone = `m answer k-${kind} ${toneOf({ kind, status })}`;
  const refs = items.map((item) => {
    const { label, status: of } = item;
    return html`<wbr /><a class="ref ${toneOf(item)}" href="#${askedAt(item, sheet)}">↑${label}${statusMark(of, sheet.say)}</a>`;
  });
  return {
    ...span,
    tone,
    id,
    attributes: first === undefined ? '' : ` data-row="${askedAt(first, sheet)}"`,
    after: html`${refs}`,
  };
}

/** The whole unit; the words stand behind it. */
function ownMarks({ coverage, draft, say }: Sheet): readonly Mark[] {
  return coverage.own.map(({ span }, index) => ({
    ...trimmed(span, draft.source.text ?? ''),
    tone: 'm own is-own',
    id: `own-${index + 1}`,
    attributes: ` data-row="row-own-${index + 1}"`,
    after: html`<a class="ref is-own" href="#row-own-${index + 1}">+${say('page.cover.ownRef')}</a>`,
  }));
}
