/** The outline as a tree: place, marker and heading set in by depth, the kind where it asks for nothing. */
import type { OutlineNode } from '../../model/types.js';
import { flatten } from '../../model/outline.js';
import type { Section } from '../sections.js';
import { clean } from '../width.js';
import type { Page } from './page.js';
import { MARGIN } from './page.js';
import type { Paint } from './style.js';

/** More nodes than this, and the short view leaves out the deepest levels. */
const MOST_NODES = 40;
const INDENT = '  ';

interface Line {
  readonly node: OutlineNode;
  readonly depth: number;
  /** Nodes below that are not shown. */
  readonly below: number;
}

/** Lines of the outline section. */
export function outlineLines({ full }: Section, page: Page): readonly string[] {
  const nodes = page.analysis.outline ?? [];
  const lines = linesOf(nodes, full ? Number.POSITIVE_INFINITY : deepestShown(nodes));
  const gutter = lines.reduce((most, { node }) => Math.max(most, page.place(node.span.start).length), 0);
  return lines.map((line) => drawn(line, gutter, page));
}

/** The deepest level at which the tree still fits, at least the first. */
function deepestShown(nodes: readonly OutlineNode[]): number {
  let shown = nodes.length;
  let level = nodes;
  let depth = 1;
  while (level.length > 0) {
    level = level.flatMap(({ children }) => children);
    shown += level.length;
    if (shown > MOST_NODES) return depth;
    depth += 1;
  }
  return depth;
}

function linesOf(nodes: readonly OutlineNode[], deepest: number, depth = 1): readonly Line[] {
  return nodes.flatMap((node) => {
    const below = depth < deepest ? 0 : flatten(node.children).length;
    return [{ node, depth, below }, ...(below > 0 ? [] : linesOf(node.children, deepest, depth + 1))];
  });
}

function drawn({ node, depth, below }: Line, gutter: number, page: Page): string {
  const { paint, ruler } = page;
  const place = page.place(node.span.start).padEnd(gutter);
  const lead = INDENT.repeat(depth - 1);
  const tag = tagOf(node, below, page);
  const room = page.width - gutter - 2 - lead.length - ruler.width(tag);
  const heading = ruler.cut(clean(`${markerOf(node)}${node.heading}`), room);
  return `${MARGIN}${paint.quiet(place)}  ${lead}${heading}${paintOf(node, page)(tag)}`.trimEnd();
}

/** A marker that does not end in a full-width mark or in 是/要 needs a space after it. */
const markerOf = ({ marker, style, heading }: OutlineNode): string =>
  heading === '' || style === 'cn-shi' || style === 'cn-yao' || /[、，。：；）是要]$/u.test(marker)
    ? marker
    : `${marker} `;

function tagOf({ kind }: OutlineNode, below: number, { say }: Page): string {
  const tags = [
    kind === 'requirement' ? '' : say(`kind.${kind}`),
    below > 0 ? say('outline.below', { count: below }) : '',
  ];
  const shown = tags.filter((tag) => tag !== '');
  return shown.length > 0 ? ` ${say('outline.tag', { tag: shown.join(say('separator.list')) })}` : '';
}

function paintOf({ kind }: OutlineNode, { paint }: Page): Paint {
  if (kind === 'achievement') return paint.good;
  return kind === 'problem' ? paint.alert : paint.quiet;
}
