/** The manuscript itself, paragraph by paragraph under its moves, with every element marked where it stands. */
import type { Analysis, Move } from '../../model/types.js';
import { type Html, html } from '../page/tag.js';
import { drawerOf } from '../page/text.js';
import type { Say } from '../renderer.js';
import { passagesOf } from './passages.js';

type Paragraph = Analysis['paragraphs'][number];

interface Stretch {
  /** Moves that its paragraphs have a part in: more than one where a move begins inside a paragraph. */
  readonly kinds: readonly Move['kind'][];
  readonly paragraphs: readonly Paragraph[];
}

/** Throws where the analysis holds no text: a page without the manuscript is none. */
export function manuscriptOf(analysis: Analysis, say: Say): Html {
  const drawn = drawerOf(analysis, { marks: passagesOf(analysis, say) });
  const stretches = stretchesOf(analysis).map(({ kinds, paragraphs }) => {
    const [first] = kinds;
    if (first === undefined) return html`${paragraphs.map(drawn)}`;
    const name = kinds.map((kind) => say(`move.${kind}`)).join(' → ');
    return html`<section class="move move-${first}" aria-label="${name}">
      <p class="move-name" aria-hidden="true">${name}</p>
      ${paragraphs.map(drawn)}
    </section> `;
  });
  return html`<article class="manuscript" id="manuscript" lang="zh-CN">${stretches}</article>`;
}

/** Paragraphs that stand in the same moves; before the first move and where none were asked for, in none. */
function stretchesOf({ paragraphs, moves = [] }: Analysis): readonly Stretch[] {
  const stretches: { kinds: Stretch['kinds']; paragraphs: Paragraph[] }[] = [];
  let at = 0;
  for (const paragraph of paragraphs) {
    const { start, end } = paragraph.span;
    while ((moves[at]?.span.end ?? Number.POSITIVE_INFINITY) <= start) at += 1;
    let to = at;
    while ((moves[to]?.span.start ?? Number.POSITIVE_INFINITY) < Math.max(end, start + 1)) to += 1;
    const kinds = moves.slice(at, to).map(({ kind }) => kind);
    const last = stretches.at(-1);
    if (last !== undefined && last.kinds.join() === kinds.join()) last.paragraphs.push(paragraph);
    else stretches.push({ kinds, paragraphs: [paragraph] });
  }
  return stretches;
}
