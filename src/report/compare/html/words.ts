/** Words that mark each group against all others, with how strongly as a bar; the newest group open. */
import type { Keyword } from '../../../model/compare.js';
import { tableOf } from '../../page/table.js';
import { type Html, html } from '../../page/tag.js';
import { clean } from '../../width.js';
import { inOrder } from '../sheet.js';
import type { Desk } from './desk.js';

/** Words of a group unless all are asked for. */
const MOST = 12;

export function wordsPart(words: readonly Keyword[], desk: Desk): Html {
  const { sheet, say, full } = desk;
  const most = Math.max(1, ...words.map(({ g2 }) => g2));
  const groups = inOrder(sheet.result.groups, sheet)
    .map((group) => ({ group, own: words.filter((word) => word.group === group && (full || word.logRatio > 0)) }))
    .filter(({ own }) => own.length > 0);
  const parts = groups.map(
    ({ group, own }, index) =>
      html`<details class="more" ${index === 0 ? html` open` : null}>
        <summary>${say('section.title', { name: group, count: own.length })}</summary>
        ${groupWords(group, full ? own : own.slice(0, MOST), { most, desk })}
      </details>`,
  );
  return html`<p class="quiet">${say('page.wordsHow')}</p>
    ${parts}`;
}

interface Scale {
  readonly most: number;
  readonly desk: Desk;
}

const groupWords = (group: string, words: readonly Keyword[], { most, desk: { say } }: Scale): Html =>
  tableOf({
    caption: group,
    columns: [
      say('column.term'),
      'G²',
      say('page.bar'),
      say('column.logRatio'),
      say('column.count'),
      say('column.rest'),
      say('compare.documents'),
    ],
    numeric: [1, 3, 4, 5, 6],
    rowHeader: true,
    rows: words.map(({ text, g2, logRatio, count, rest, documents }) => ({
      id: null,
      cells: [clean(text), g2.toFixed(1), bar(g2 / most, logRatio < 0), logRatio.toFixed(2), count, rest, documents],
    })),
  });

/** Rarer than elsewhere is hollow. The number stands beside it. */
const bar = (share: number, isRare: boolean): Html =>
  html`<svg class="bar${isRare ? ' rare' : ''}" viewBox="0 0 100 8" width="100" height="8" aria-hidden="true"><rect x="0.5" y="0.5" width="${Math.max(1, Math.round(share * 99))}" height="7" /></svg>`;
