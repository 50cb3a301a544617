/**
 * The short view of a block: its first rows, never a row without the one it belongs to, and how many are left out. What
 * changed is what a comparison is read for: of a matrix that says where it ends, all of it is shown up to three times as much.
 */
import type { Block } from './block.js';

export interface Limited<Shown extends Block = Block> {
  readonly block: Shown;
  readonly hidden: number;
}

const FOR_CHANGES = 3;

export function limited<Shown extends Block>(block: Shown, most: number): Limited<Shown> {
  if (block.kind === 'note' || block.rows.length <= most) return { block, hidden: 0 };
  if (block.kind === 'matrix' && block.whole === true) return { block, hidden: 0 };
  const { rows, below = new Set<number>() } = block;
  const turned = block.kind === 'matrix' ? (block.turned ?? 0) : 0;
  let end = Math.max(most, Math.min(turned, FOR_CHANGES * most));
  while (below.has(end)) end += 1;
  const hidden = rows.reduce((sum, _, index) => sum + (index >= end && !below.has(index) ? 1 : 0), 0);
  return { block: { ...block, rows: rows.slice(0, end) }, hidden };
}
