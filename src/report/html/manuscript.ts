/** The manuscript itself, paragraph by paragraph under its moves, with every element marked where it stands. */
import type { Analysis, Move } from '../../model/types.js';
import { type Html, html } from '../page/tag.js';
import { drawerOf } from '../page/text.js';
import type { Say } from '../renderer.js';
import { passagesOf } from './passages.js';

type Paragraph = Analysis['paragraphs'][number];

interface Stretch {
  readonly kind: Move['kind'] | null;
  readonly paragraphs: readonly Paragraph[];
}

/** Throws where the analysis holds no text: a page without the manuscript is none. */
export function manuscriptOf(analysis: Analysis, say: Say): Html {
  const drawn = drawerOf(analysis, { marks: passagesOf(analysis, say) });
  const stretches = stretchesOf(analysis).map(({ kind, paragraphs }) =>
    kind === null
      ? html`${paragraphs.map(drawn)}`
      : html`<section class="move move-${kind}" aria-label="${say(`move.${kind}`)}">
          <p class="move-name" aria-hidden="true">${say(`move.${kind}`)}</p>
          ${paragraphs.map(drawn)}
        </section> `,
  );
  return html`<article class="manuscript" id="manuscript" lang="zh-CN">${stretches}</article>`;
}

/** Paragraphs that stand in one move, by their starts; before the first move and where none were asked for, in none. */
function stretchesOf({ paragraphs, moves = [] }: Analysis): readonly Stretch[] {
  const stretches: { kind: Stretch['kind']; paragraphs: Paragraph[] }[] = [];
  let at = -1;
  for (const paragraph of paragraphs) {
    while ((moves[at + 1]?.span.start ?? Number.POSITIVE_INFINITY) <= paragraph.span.start) at += 1;
    const move = moves[at];
    const kind = move === undefined || paragraph.span.start >= move.span.end ? null : move.kind;
    const last = stretches.at(-1);
    if (last?.kind === kind) last.paragraphs.push(paragraph);
    else stretches.push({ kind, paragraphs: [paragraph] });
  }
  return stretches;
}
