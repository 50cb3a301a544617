/** Lists of single property modifiers (sprm) with their operands, which all formatting is made of ([MS-DOC] 2.2.5). */
import { u16 } from '../../little-endian.js';

/** Bytes of the operand by the top three bits; 6 is a length in the first byte. */
const SIZES = [1, 1, 2, 4, 2, 2, -1, 3];

const T_DEF_TABLE = 0xd608;
const P_CHG_TABS = 0xc615;

/** Bytes the operand takes, its length included. */
function lengthOf(list: Uint8Array, sprm: number, at: number): number {
  const size = SIZES[sprm >> 13] ?? 1;
  if (size >= 0) return size;
  const first = list[at] ?? 0;
  if (sprm === T_DEF_TABLE) return (first | ((list[at + 1] ?? 0) << 8)) + 1;
  if (sprm !== P_CHG_TABS || first < 0xff) return first + 1;
  // Too long for a byte: tabs taken away, four bytes each, and tabs added, three bytes each (2.9.183).
  const removed = (list[at + 1] ?? 0) * 4;
  return 3 + removed + (list[at + 2 + removed] ?? 0) * 3;
}

/** Calls with every modifier and the place of its operand, which lies whole in the list; what is cut off is left out. */
export function eachModifier(list: Uint8Array, visit: (sprm: number, at: number, length: number) => void): void {
  for (let at = 0; at + 2 < list.length;) {
    const sprm = u16(list, at);
    const length = lengthOf(list, sprm, at + 2);
    if (at + 2 + length > list.length) return;
    visit(sprm, at + 2, length);
    at += 2 + length;
  }
}

/**
 * The list without what is not kept and what a later modifier says anew: many places may refer to one list, and a file
 * made to do harm has long ones.
 */
export function compacted(list: Uint8Array, keep: (sprm: number) => boolean): Uint8Array {
  const last = new Map<number, Uint8Array>();
  eachModifier(list, (sprm, at, length) => {
    if (!keep(sprm)) return;
    last.delete(sprm);
    last.set(sprm, list.subarray(at - 2, at + length));
  });
  return Buffer.concat([...last.values()]);
}
