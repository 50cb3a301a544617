/** The outline as a list: it is a tree in the analysis. */
import type { OutlineNode } from './types.js';

/** Every node, in text order. */
export const flatten = (nodes: readonly OutlineNode[]): readonly OutlineNode[] =>
  nodes.flatMap((node) => [node, ...flatten(node.children)]);
