/** What the draft adds: its requirements that no upper text asks for. One whose parent is listed is not listed again. */
import type { Blocks } from './blocks.js';
import { groundOf } from './ground.js';
import { judgeAll, type Judged } from './judge.js';
import type { Covered } from './types.js';
import type { OwnUnit } from '../model/cover.js';
import type { OutlineNode } from '../model/types.js';
import type { Span } from '../source/span.js';

/** `given`: passages of the draft that answer something, in its source; what they hold is not the draft's own. */
export function ownUnits(
  draft: Covered,
  blocks: Blocks,
  uppers: readonly Blocks[],
  given: readonly Span[],
): readonly OwnUnit[] {
  if (uppers.length === 0) return [];
  const outline = draft.analysis.outline ?? [];
  const answered = answeredNodes(blocks, given);
  const asked = new Set(
    [...blocks.ofNode].flatMap(([node, block]) => (answered.has(node) ? [] : (blocks.blocks[block]?.clauses ?? []))),
  );
  const missing = new Map<OutlineNode, number>();
  for (const upper of uppers)
    for (const node of missingIn(judgeAll(groundOf(blocks, upper, asked), outline, answered)))
      missing.set(node, (missing.get(node) ?? 0) + 1);
  const isOwn = (node: OutlineNode): boolean => missing.get(node) === uppers.length;
  return topmost(outline, isOwn).map(({ path, heading, span }) => ({ path, heading, span: { ...span } }));
}

/** Half of its own words in a passage is enough. */
const ENOUGH = 0.5;

function answeredNodes({ blocks, clauses, offsets }: Blocks, given: readonly Span[]): ReadonlySet<OutlineNode> {
  const isGiven = (clause: number): boolean => {
    const at = offsets[clauses[clause]?.start ?? 0] ?? 0;
    return given.some(({ start, end }) => start <= at && at < end);
  };
  return new Set(
    blocks.flatMap(({ node, clauses: own }) =>
      node !== null && own.length > 0 && own.filter(isGiven).length >= ENOUGH * own.length ? [node] : [],
    ),
  );
}

const missingIn = (list: readonly Judged[]): readonly OutlineNode[] =>
  list.flatMap(({ node, status, below }) => [...(status === 'missing' ? [node] : []), ...missingIn(below)]);

const topmost = (nodes: readonly OutlineNode[], isOwn: (node: OutlineNode) => boolean): readonly OutlineNode[] =>
  nodes.flatMap((node) => (node.kind === 'requirement' && isOwn(node) ? [node] : topmost(node.children, isOwn)));
