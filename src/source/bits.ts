/** Sets of characters as single bits of tables by key. */
import { giveKeys, keyCount, keyOf, MARGIN } from './keys.js';
import { NOTES, PREBUILT } from './prebuilt.js';

/**
 * Tables are as long as keys are likely to go: V8 reads past a typed array's end six times slower than inside it. Not a
 * power of two: what two dozen tables hold of one character would share a few lines of the cache.
 */
export const TABLE = 0x1010;

/**
 * A set of characters as one bit of a table by key that 31 sets share: what the rules of one module ask of one
 * character then lies in one place of memory.
 */
export interface Bits {
  readonly table: Int32Array;
  readonly mask: number;
}

/** Keys that dictionaries of users bring have half as much room again as those of the program. */
const ROOM = 1.5;
const SHARED = 31;
let shared = new Int32Array(0);
let given = SHARED;

/** Whether the key of a character is in the set. */
export const isIn = ({ table, mask }: Bits, key: number): boolean => ((table[key] ?? 0) & mask) !== 0;

/** Whether the character at a place of the text is in the set: one call, since code that runs once is not inlined. */
export const stands = ({ table, mask }: Bits, keys: Uint16Array, at: number): boolean =>
  ((table[keys[at + MARGIN] ?? 0] ?? 0) & mask) !== 0;

/** The set of these characters; gives keys to those that have none yet. */
export function bitsOf(characters: string): Bits {
  const place = PREBUILT?.sets[characters] ?? NOTES?.sets.get(characters);
  return place === undefined ? made(characters) : bitsAt(place);
}

function made(characters: string): Bits {
  giveKeys(characters);
  if (given === SHARED || keyCount() >= shared.length) {
    shared = new Int32Array(Math.max(TABLE, Math.ceil(ROOM * keyCount())));
    given = 0;
    NOTES?.tables.push(shared);
  }
  const mask = 1 << given++;
  for (let at = 0; at < characters.length; at++) {
    const key = keyOf(characters.charCodeAt(at));
    shared[key] = (shared[key] ?? 0) | mask;
  }
  NOTES?.sets.set(characters, (NOTES.tables.length - 1) * SHARED + given - 1);
  return { table: shared, mask };
}

const tables: Int32Array[] = [];

/** A set made when the program was built, or before one of the same characters as it is built. */
export function bitsAt(place: number): Bits {
  const index = Math.floor(place / SHARED);
  const table = (tables[index] ??=
    NOTES?.tables[index] ?? PREBUILT?.bits.subarray(index * TABLE, (index + 1) * TABLE) ?? new Int32Array(TABLE));
  return { table, mask: 1 << (place % SHARED) };
}
