/** What the draft adds: its requirements that no upper text asks for. One whose parent is listed is not listed again. */
import type { Blocks } from './blocks.js';
import { groundOf } from './ground.js';
import { judgeAll, type Judged } from './judge.js';
import type { Covered } from './types.js';
import type { OwnUnit } from '../model/cover.js';
import type { OutlineNode } from '../model/types.js';

export function ownUnits(draft: Covered, blocks: Blocks, uppers: readonly Blocks[]): readonly OwnUnit[] {
  if (uppers.length === 0) return [];
  const judged = uppers.map((upper) => judgeAll(groundOf(blocks, upper), draft.analysis.outline ?? []));
  const missing = new Map<OutlineNode, number>();
  for (const list of judged) for (const node of missingIn(list)) missing.set(node, (missing.get(node) ?? 0) + 1);
  const isOwn = (node: OutlineNode): boolean => missing.get(node) === uppers.length;
  return topmost(draft.analysis.outline ?? [], isOwn).map(({ path, heading, span }) => ({
    path,
    heading,
    span: { ...span },
  }));
}

const missingIn = (list: readonly Judged[]): readonly OutlineNode[] =>
  list.flatMap(({ node, status, below }) => [...(status === 'missing' ? [node] : []), ...missingIn(below)]);

const topmost = (nodes: readonly OutlineNode[], isOwn: (node: OutlineNode) => boolean): readonly OutlineNode[] =>
  nodes.flatMap((node) => (node.kind === 'requirement' && isOwn(node) ? [node] : topmost(node.children, isOwn)));
