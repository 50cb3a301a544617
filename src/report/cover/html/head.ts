/** How much is covered: in a number, a bar and words, and by kind. */
import type { Coverage } from '../../../model/cover.js';
import { tableOf } from '../../page/table.js';
import { type Html, html } from '../../page/tag.js';
import type { Say } from '../../renderer.js';
import { KINDS, percent, type Status } from '../rows.js';
import type { Sheet } from './sheet.js';
import { STATUSES, statusWord } from './status.js';

/** From what is there to what is missing, as a bar is read. */
const BAR = STATUSES.toReversed();

export function headOf(sheet: Sheet): Html {
  const { coverage, say } = sheet;
  const { summary } = coverage;
  const parts = BAR.filter((status) => summary[status] > 0);
  if (parts.length === 0) return html`<p>${say('cover.nothing')}</p>`;
  const counts = parts.map(
    (status) =>
      html`<li class="st-${status}"><span class="chip">${statusWord(status, say)}</span> ${summary[status]}</li>`,
  );
  return html`<div class="share">
      <p class="share-number"><span class="quiet">${say('page.cover.share')}</span> <strong>${percent(summary.share)}</strong></p>
      <div class="share-parts">${barOf(summary, parts, say)}
        <ul class="legend">${counts}</ul>
        ${againstLine(coverage, say)}
      </div>
      ${countsTable(sheet)}
    </div>`;
}

/** Widths are shares of all that is asked; the words and numbers stand under it. */
function barOf(summary: Coverage['summary'], parts: readonly Status[], say: Say): Html {
  const all = parts.reduce((sum, status) => sum + summary[status], 0);
  const words = parts.map((status) =>
    say('cover.count', { status: say(`cover.status.${status}`), count: summary[status] }),
  );
  let at = 0;
  const bars = parts.map((status) => {
    const width = Math.round((summary[status] / all) * 10_000) / 10;
    const bar = html`<rect class="bar-${status}" x="${at}" y="0" width="${width}" height="20" />`;
    at = Math.round((at + width) * 10) / 10;
    return bar;
  });
  return html`<svg class="bar" viewBox="0 0 1000 20" preserveAspectRatio="none" role="img" aria-label="${words.join(say('separator.list'))}">
    ${bars}
  </svg>`;
}

function againstLine({ against }: Coverage, say: Say): Html | null {
  if (against.length === 0) return null;
  const files = against.map((file, index) =>
    against.length > 1 ? say('cover.numbered', { number: index + 1, file }) : file,
  );
  return html`<p class="quiet">${say('cover.against', { files: files.join(say('separator.list')) })}</p>`;
}

/** How many of each kind have which status. */
function countsTable({ items, say }: Sheet): Html | null {
  const kinds = KINDS.filter((kind) => items.some((item) => item.kind === kind));
  if (kinds.length === 0) return null;
  const statuses = STATUSES.filter((status) => items.some((item) => item.status === status));
  const rows = kinds.map((kind) => ({
    id: null,
    cells: [
      say(`cover.${kind}`),
      ...statuses.map((status) => items.filter((item) => item.kind === kind && item.status === status).length || ''),
    ],
  }));
  return tableOf({
    caption: say('page.cover.byKind'),
    columns: [
      say('cover.column.kind'),
      ...statuses.map((status) => html`<span class="st-${status}">${statusWord(status, say)}</span>`),
    ],
    numeric: statuses.map((_, index) => index + 1),
    rowHeader: true,
    rows,
    tone: 'narrow',
  });
}
