/** The upper texts and the draft beside each other where there is room, each in a frame that scrolls by itself. */
import { part } from '../../page/shell.js';
import { type Html, html } from '../../page/tag.js';
import { draftText } from './draft.js';
import type { Sheet } from './sheet.js';
import { upperText } from './upper.js';

export function sidesOf(sheet: Sheet): Html {
  const { uppers, say } = sheet;
  const upper =
    uppers.length === 0
      ? null
      : html`<section class="pane" id="uppers" aria-label="${say('page.cover.uppers')}" tabindex="0">
          ${uppers.map((text) => upperText(text, sheet))}
        </section>`;
  const draft = html`<section class="pane" id="draft" aria-label="${say('page.cover.draft')}" tabindex="0">
    ${draftText(sheet)}
  </section>`;
  const title = say(uppers.length === 0 ? 'page.cover.draft' : 'page.cover.texts');
  return part(
    'texts',
    title,
    html`<div class="panes${uppers.length === 0 ? '' : ' two'}" lang="zh-CN">${upper}${draft}</div>`,
  );
}
