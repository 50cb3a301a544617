/** The short view of a block: its first rows, never a row without the one it belongs to, and how many are left out. */
import type { Block } from './block.js';

export interface Limited<Shown extends Block = Block> {
  readonly block: Shown;
  readonly hidden: number;
}

export function limited<Shown extends Block>(block: Shown, most: number): Limited<Shown> {
  if (block.kind === 'note' || block.rows.length <= most) return { block, hidden: 0 };
  if (block.kind === 'matrix' && block.whole === true) return { block, hidden: 0 };
  const { rows, below = new Set<number>() } = block;
  let end = most;
  while (below.has(end)) end += 1;
  const hidden = rows.reduce((sum, _, index) => sum + (index >= end && !below.has(index) ? 1 : 0), 0);
  return { block: { ...block, rows: rows.slice(0, end) }, hidden };
}
