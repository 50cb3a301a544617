/** The outline as navigation. */
import type { Analysis, OutlineNode } from '../../model/types.js';
import { type Html, html } from '../page/tag.js';
import type { Say } from '../renderer.js';
import { nodeId } from './names.js';

/** Links to the headings, nested as they are. */
export function outlineNav({ outline = [] }: Analysis, say: Say): Html {
  const list = outline.length === 0 ? html`<p class="quiet">${say('section.empty')}</p>` : listOf(outline, say);
  return html`<h2>${say('element.outline')}</h2>
    ${list}`;
}

const listOf = (nodes: readonly OutlineNode[], say: Say): Html =>
  html`<ol>
    ${nodes.map((node) => itemOf(node, say))}
  </ol>`;

function itemOf({ id, marker, heading, kind, children }: OutlineNode, say: Say): Html {
  const tag =
    kind === 'requirement'
      ? null
      : html` <span class="quiet">${say('outline.tag', { tag: say(`kind.${kind}`) })}</span>`;
  const below = children.length === 0 ? null : listOf(children, say);
  return html`<li><a href="#${nodeId(id)}">${marker} ${heading}${tag}</a>${below}</li>`;
}
