/**
 * Keys of characters: every character that some table asks for has a small number; a text is turned into keys once, and
 * all rules walk those with tables of a few hundred bytes. (One 64 KB table a rule, indexed by code unit, was measured at
 * twice the time of the whole extraction: they drive each other out of the cache.)
 */
import { PREBUILT } from './prebuilt.js';

/** A text with the key of every code unit; see `keysOf` and `keyAt`. */
export interface Keyed {
  readonly text: string;
  readonly keys: Uint16Array;
}

const KEYS = PREBUILT?.keys ?? new Uint16Array(0x10000);
let assigned = PREBUILT?.assigned ?? 0;

/** Key of a code unit; assigned when it is first asked for, 0 for those never asked for. */
export function keyOf(code: number): number {
  const known = KEYS[code] ?? 0;
  if (known > 0) return known;
  assigned++;
  KEYS[code] = assigned;
  return assigned;
}

/** Gives keys to the characters that have none yet. */
export function giveKeys(characters: string): void {
  for (let at = 0; at < characters.length; at++) keyOf(characters.charCodeAt(at));
}

/** How many keys there are. */
export const keyCount = (): number => assigned;

/** Key of every code unit. */
export const everyKey = (): Uint16Array => KEYS;

/**
 * Noughts on both sides of the keys of a text, so that rules may look past its ends. Once a single read lies outside
 * a typed array, V8 compiles all that share the code for reads that may: places become floating-point numbers, and
 * each look takes twice as long.
 */
export const MARGIN = 64;

/** Keys of a text, to be read with `keyAt`. Tables made later may know further keys: make them when modules load, not per text. */
export function keysOf(text: string): Uint16Array {
  const keys = new Uint16Array(text.length + 2 * MARGIN);
  for (let at = 0; at < text.length; at++) keys[at + MARGIN] = KEYS[text.charCodeAt(at)] ?? 0;
  return keys;
}

/** Key of the code unit at a place of the text; 0 outside it. */
export const keyAt = (keys: Uint16Array, at: number): number => keys[at + MARGIN] ?? 0;

/** A text with its keys. */
export const keyedText = (text: string): Keyed => ({ text, keys: keysOf(text) });
