/** The cells of a row: where each begins, and which are part of the one above or before ([MS-DOC] 2.9.321 sprmTDefTable). */
import { i16, u16 } from '../../little-endian.js';

export interface Cell {
  /** Left edge, in twentieths of a point. */
  readonly left: number;
  /** Merged with the cell above or before it: what stands in it is not seen. */
  readonly covered: boolean;
}

/** Bytes of what is said of a cell behind its edges; a row may say less. */
const CELL = 20;
const MERGED = 0x02;
const MERGED_ABOVE = 0x20;
const FIRST_BELOW = 0x40;

const isCovered = (flags: number): boolean =>
  (flags & MERGED) > 0 || (flags & (MERGED_ABOVE | FIRST_BELOW)) === MERGED_ABOVE;

/** Word has no more cells in a row. */
const MOST = 63;

/** Reads the operand, its length in front; what is cut off is left out. */
export function cellsOf(operand: Uint8Array): readonly Cell[] {
  if (operand.length < 3) return [];
  const end = Math.min(operand.length, u16(operand, 0) + 1);
  const count = Math.min(MOST, operand[2] ?? 0);
  const flagsAt = 3 + (count + 1) * 2;
  if (flagsAt > end) return [];
  return Array.from({ length: count }, (_, index) => {
    const at = flagsAt + index * CELL;
    return { left: i16(operand, 3 + index * 2), covered: at + 2 <= end && isCovered(u16(operand, at)) };
  });
}
