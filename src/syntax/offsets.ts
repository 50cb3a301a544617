/**
 * Ascending offsets in typed arrays, and the way into them from a place of the text. The lists of a text are
 * parts of one array: for a short text an array of its own for each of them would cost more than filling it.
 */

/** Where things start in a text, ascending. */
export interface Offsets {
  readonly length: number;
  readonly starts: Int32Array;
  /** How many starts stand before every 32nd place of the text. */
  readonly blocks: Int32Array;
}

const BLOCK_BITS = 5;
export const BLOCK = 1 << BLOCK_BITS;

/** Size of `blocks` for a text of this length. */
export const blockCount = (length: number): number => (length >> BLOCK_BITS) + 1;

/** Fills the blocks of a list of starts. */
export function blocksOf(starts: Int32Array, length: number, blocks: Int32Array): Int32Array {
  let count = 0;
  for (let block = 0; block < blocks.length; block++) {
    const place = block << BLOCK_BITS;
    while (count < length && (starts[count] ?? 0) < place) count++;
    blocks[block] = count;
  }
  return blocks;
}

/** How many of the starts stand before the place. */
export function countBefore({ length, starts, blocks }: Offsets, place: number): number {
  if (place <= 0) return 0;
  let count = blocks[Math.min(place >> BLOCK_BITS, blocks.length - 1)] ?? 0;
  while (count < length && (starts[count] ?? 0) < place) count++;
  return count;
}

/** Index of the last start at or before the place; -1 where all stand behind it. */
export const indexAt = (list: Offsets, place: number): number => countBefore(list, place + 1) - 1;

/** Hands out the parts of one array, all 0 at first. */
export type Room = (size: number) => Int32Array;

export function room(total: number): Room {
  const whole = new Int32Array(total);
  let used = 0;
  return (size) => whole.subarray(used, (used += size));
}
