/** Shape of each group: length and counts, modal words, and the shares of the moves as one stacked bar. */
import type { Shape } from '../../../model/compare.js';
import { tableOf } from '../../page/table.js';
import { type Html, html } from '../../page/tag.js';
import { MOVES, modalsOf, SHAPE_COUNTS } from '../parts/shape.js';
import { cellOf, inOrder } from '../sheet.js';
import type { Desk } from './desk.js';

export function shapePart(shape: readonly Shape[], desk: Desk): Html {
  const { say, sheet } = desk;
  const byGroup = new Map(shape.map((row) => [row.group, row]));
  const modals = modalsOf(shape);
  const rows = inOrder(sheet.result.groups, sheet).flatMap((group) => {
    const row = byGroup.get(group);
    if (row === undefined) return [];
    const counts = SHAPE_COUNTS.map((key) => row[key]);
    const rates = modals.map((modal) => (cellOf(row.modality, modal) ?? 0).toFixed(1));
    return [{ id: null, cells: [group, movesBar(row, desk), ...counts, ...rates] }];
  });
  const columns = [
    say('page.group'),
    say('page.moves'),
    ...SHAPE_COUNTS.map((key) => say(`shape.${key}`)),
    ...modals.map((modal) => say('compare.perThousand', { modal })),
  ];
  const numeric = columns.map((_, index) => index).slice(2);
  const caption = say('compared.shape');
  return html`<p class="moves quiet">
      ${MOVES.map((move) => html`<span class="key"><svg class="stack" viewBox="0 0 10 10" width="10" height="10" aria-hidden="true"><rect class="move-${move}" width="10" height="10" /></svg> ${say(`move.${move}`)}</span> `)}
    </p>
    ${tableOf({ caption, columns, rows, numeric, rowHeader: true, tone: 'shape' })}`;
}

/** The shares side by side, and in words below. */
function movesBar({ moves }: Shape, { say }: Desk): Html {
  let at = 0;
  const parts = MOVES.map((move) => ({ move, share: Math.round((cellOf(moves, move) ?? 0) * 100) })).filter(
    ({ share }) => share > 0,
  );
  const rects = parts.map(({ move, share }) => {
    const rect = html`<rect class="move-${move}" x="${at}" width="${share}" height="10" />`;
    at += share;
    return rect;
  });
  const words = parts.map(({ move, share }) => `${say(`move.${move}`)} ${share}%`).join(' ');
  return html`<svg class="stack" viewBox="0 0 100 10" width="160" height="14" preserveAspectRatio="none" aria-hidden="true">${rects}</svg> <small class="quiet">${words}</small>`;
}
