/**
 * Tries over words, packed into typed arrays over the keys of the text (see `keys.ts`). Most places are told by one look
 * at a table of a few hundred bytes; no string is cut, no object made.
 */
import { bitsAt, bitsOf, isIn, stands, type Bits } from './bits.js';
import { keyAt, keyOf } from './keys.js';
import { NOTES, PREBUILT, type Index } from './prebuilt.js';

/** A trie over words. A node is the offset of its numbers in `cells`; 0 is none. */
export interface Trie {
  /** First characters. */
  readonly heads: Bits;
  readonly cells: Int32Array;
  /** Offset of the nodes behind first characters: a hash table by key, `mask` one less than its size. */
  readonly firsts: number;
  readonly mask: number;
}

/**
 * Four numbers a node, side by side: the key of the character that leads to it, below one bit for each sixteenth of the
 * keys in which one lies that leads on from it: most characters behind are told by it …
 */
const KEY = 0;
const KEY_PART = 0xffff;
const leadBit = (key: number): number => 1 << (16 + (key & 15));
/** … the next node that is led to from the same one, the first that is led to from it … */
const SIBLING = 1;
const CHILD = 2;
/** … and what ends at it. */
const FOUND = 3;
const NODE = 4;

/** A word found: its index, and its length in the low byte; 0 where no word is. */
export type Found = number;
export const NONE: Found = 0;
export const MAX_LENGTH = 0xff;
const LENGTH_BITS = 8;
export const lengthOf = (found: Found): number => found & MAX_LENGTH;
export const indexOf = (found: Found): number => found >> LENGTH_BITS;

export type Direction = 1 | -1;

/**
 * The trie over words as they are read from their first character on (from their last one back); the first of two equal
 * words wins. `name` tells the words apart from all others.
 */
export function trieOf(name: string, words: () => readonly string[], direction: Direction): Trie {
  const known = PREBUILT?.[nameOf(direction)][name];
  if (known === undefined || PREBUILT === null) return pack(name, words(), direction);
  const [heads, firsts, mask] = known;
  return { heads: bitsAt(heads), cells: PREBUILT.cells, firsts, mask };
}

/** Whether the words have been packed by the build, so that their characters have keys. */
export const isPrebuilt = (name: string): boolean =>
  PREBUILT !== null && (PREBUILT.forward[name] ?? PREBUILT.backward[name]) !== undefined;

const nameOf = (direction: Direction): keyof Pick<Index, 'forward' | 'backward'> =>
  direction > 0 ? 'forward' : 'backward';

const characterOf = (word: string, step: number, direction: Direction): number =>
  word.charCodeAt(direction > 0 ? step : word.length - 1 - step);

function pack(name: string, words: readonly string[], direction: Direction): Trie {
  let total = 0;
  for (const word of words) total += word.length;
  let size = 2;
  while (size < 2 * words.length) size *= 2;
  const cells = new Int32Array(size + total * NODE);
  const mask = size - 1;
  let heads = '';
  let end = size;
  words.forEach((word, index) => {
    let node = 0;
    for (let step = 0; step < word.length; step++) {
      const code = characterOf(word, step, direction);
      const key = keyOf(code);
      const slot = step === 0 ? slotOf(cells, 0, mask, key) : 0;
      let child = step === 0 ? (cells[slot] ?? 0) : childOf(cells, node, key);
      if (child === 0) {
        child = end;
        end += NODE;
        cells[child + KEY] = key;
        if (step === 0) {
          cells[slot] = child;
          heads += String.fromCharCode(code);
        } else {
          cells[node + KEY] = (cells[node + KEY] ?? 0) | leadBit(key);
          cells[child + SIBLING] = cells[node + CHILD] ?? 0;
          cells[node + CHILD] = child;
        }
      }
      node = child;
    }
    if (node > 0 && cells[node + FOUND] === NONE) cells[node + FOUND] = (index << LENGTH_BITS) | word.length;
  });
  const trie = { heads: bitsOf(heads), cells, firsts: 0, mask };
  NOTES?.[nameOf(direction)].set(name, { heads: NOTES.sets.get(heads) ?? 0, mask, cells: cells.subarray(0, end) });
  return trie;
}

/** The cells of a trie as they are where its first one lies at this offset. */
export function moved(cells: Int32Array, mask: number, offset: number): Int32Array {
  const shifted = (at: number): boolean => {
    if (at <= mask) return true;
    const part = (at - mask - 1) % NODE;
    return part === SIBLING || part === CHILD;
  };
  return cells.map((value, at) => (value > 0 && shifted(at) ? value + offset : value));
}

/** Slot of the first character with this key, or the empty one where it would stand. */
function slotOf(cells: Int32Array, firsts: number, mask: number, key: number): number {
  let slot = key & mask;
  for (;;) {
    const node = cells[firsts + slot] ?? 0;
    if (node === 0 || ((cells[node + KEY] ?? 0) & KEY_PART) === key) return firsts + slot;
    slot = (slot + 1) & mask;
  }
}

/** Node behind a first character that some word begins with. */
function headOf({ cells, firsts, mask }: Trie, key: number): number {
  const node = cells[firsts + (key & mask)] ?? 0;
  return ((cells[node + KEY] ?? 0) & KEY_PART) === key ? node : (cells[slotOf(cells, firsts, mask, key)] ?? 0);
}

/** Node that a character leads to from a node; 0 where there is none. */
function childOf(cells: Int32Array, node: number, key: number): number {
  if (((cells[node + KEY] ?? 0) & leadBit(key)) === 0) return 0;
  let child = cells[node + CHILD] ?? 0;
  while (child > 0 && ((cells[child + KEY] ?? 0) & KEY_PART) !== key) child = cells[child + SIBLING] ?? 0;
  return child;
}

/** Whether some word begins with the character at the place: to be asked before the rest. */
export const mayStand = ({ heads }: Trie, keys: Uint16Array, at: number): boolean => stands(heads, keys, at);

/** The longest word of at most so many characters, where one may stand. */
export function longest(trie: Trie, keys: Uint16Array, at: number, direction: Direction, most = MAX_LENGTH): Found {
  const { cells } = trie;
  let node = headOf(trie, keyAt(keys, at));
  let found = NONE;
  for (let next = at + direction; node > 0; next += direction) {
    const here = cells[node + FOUND] ?? NONE;
    if (here !== NONE && lengthOf(here) <= most) found = here;
    const key = keyAt(keys, next);
    node = key === 0 ? 0 : childOf(cells, node, key);
  }
  return found;
}

/** Whether some word begins at the place, where one may stand, and ends at or before the limit. */
export function shortest(trie: Trie, keys: Uint16Array, at: number, limit: number): boolean {
  const { cells } = trie;
  let node = headOf(trie, keyAt(keys, at));
  for (let next = at + 1; node > 0 && next <= limit; next++) {
    if (cells[node + FOUND] !== NONE) return true;
    const key = keyAt(keys, next);
    node = key === 0 ? 0 : childOf(cells, node, key);
  }
  return false;
}

/** The longest word at the place, where one may stand, its characters parted by those of the set at will and followed by them, and its end; no more than `reach` characters are looked at. */
export function longestAcross(
  trie: Trie,
  passed: Bits,
  keys: Uint16Array,
  start: number,
  reach: number,
): readonly [Found, end: number] {
  const { cells } = trie;
  let node = headOf(trie, keyAt(keys, start));
  let found = NONE;
  let end = start;
  for (let at = start + 1; node > 0; at++) {
    const here = cells[node + FOUND] ?? NONE;
    if (here !== NONE) {
      found = here;
      end = at;
    }
    const key = at - start > reach ? 0 : keyAt(keys, at);
    if (!isIn(passed, key)) node = key === 0 ? 0 : childOf(cells, node, key);
  }
  return [found, end];
}
