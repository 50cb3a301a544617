/**
 * Words looked for at a place: a trie packed into typed arrays over the keys of the text (see `finder.ts`). Most
 * places are told by one look at a table of a few hundred bytes; no string is cut, no object made.
 */
import { bitsOf, giveKeys, isIn, keyAt, keyOf, type Bits, type Keyed } from './finder.js';

/** A trie over words. A node is the offset of its numbers in `nodes`; 0 is none. */
interface Packed {
  /** First characters. */
  readonly heads: Bits;
  /** Node behind the first character, by its key. */
  readonly first: Int32Array;
  /** Four numbers a node, side by side. */
  readonly nodes: Int32Array;
}

/** Key of the character that leads to the node. */
const KEY = 0;
/** The next node that is led to from the same one. */
const SIBLING = 1;
const CHILD = 2;
/** What ends at the node. */
const FOUND = 3;
const NODE = 4;

/** A word found: its index, and its length in the low byte; 0 where no word is. */
type Found = number;
const NONE: Found = 0;
const MAX_LENGTH = 0xff;
const LENGTH_BITS = 8;
const lengthOf = (found: Found): number => found & MAX_LENGTH;
const indexOf = (found: Found): number => found >> LENGTH_BITS;

type Direction = 1 | -1;

const characterOf = (word: string, step: number, direction: Direction): number =>
  word.charCodeAt(direction > 0 ? step : word.length - 1 - step);

/** Packs words as they are read from their first character on (from their last one back); the first of two equal words wins. */
function pack(words: readonly string[], direction: Direction): Packed {
  let total = 0;
  let highest = 0;
  for (const word of words) {
    total += word.length;
    if (word !== '') highest = Math.max(highest, keyOf(characterOf(word, 0, direction)));
  }
  const nodes = new Int32Array((total + 1) * NODE);
  const first = new Int32Array(highest + 1);
  let heads = '';
  let last = 0;
  words.forEach((word, index) => {
    let node = 0;
    for (let step = 0; step < word.length; step++) {
      const code = characterOf(word, step, direction);
      const key = keyOf(code);
      let child = step === 0 ? (first[key] ?? 0) : childOf(nodes, node, key);
      if (child === 0) {
        child = last += NODE;
        nodes[child + KEY] = key;
        if (step === 0) {
          first[key] = child;
          heads += String.fromCharCode(code);
        } else {
          nodes[child + SIBLING] = nodes[node + CHILD] ?? 0;
          nodes[node + CHILD] = child;
        }
      }
      node = child;
    }
    if (nodes[node + FOUND] === NONE) nodes[node + FOUND] = (index << LENGTH_BITS) | word.length;
  });
  return { heads: bitsOf(heads), first, nodes };
}

/** Node that a character leads to from a node; 0 where there is none. */
function childOf(nodes: Int32Array, node: number, key: number): number {
  let child = nodes[node + CHILD] ?? 0;
  while (child > 0 && nodes[child + KEY] !== key) child = nodes[child + SIBLING] ?? 0;
  return child;
}

/** The longest word of at most so many characters. */
function longest(
  { heads, first, nodes }: Packed,
  keys: Uint16Array,
  at: number,
  direction: Direction,
  most = MAX_LENGTH,
): Found {
  const head = keyAt(keys, at);
  if (!isIn(heads, head)) return NONE;
  let node = first[head] ?? 0;
  let found = NONE;
  for (let next = at + direction; node > 0; next += direction) {
    const here = nodes[node + FOUND] ?? NONE;
    if (here !== NONE && lengthOf(here) <= most) found = here;
    const key = keyAt(keys, next);
    node = key === 0 ? 0 : childOf(nodes, node, key);
  }
  return found;
}

export interface WordSet {
  /** End of the longest word that begins at the place and ends at the limit or before it; -1 where none does. */
  readonly startingAt: (keyed: Keyed, at: number, limit?: number) => number;
  /** Start of the longest word that ends at the place (exclusive) and begins at the floor or behind it; -1 where none does. */
  readonly endingAt: (keyed: Keyed, end: number, floor?: number) => number;
  /** Whether a word lies in the range, whole. */
  readonly test: (keyed: Keyed, from: number, to: number) => boolean;
  /** Start of the first word that lies in the range, whole; -1 where none does. */
  readonly first: (keyed: Keyed, from: number, to: number) => number;
  /** Every longest word that begins in the range, without overlaps. */
  readonly each: (keyed: Keyed, from: number, to: number, visit: (start: number, end: number) => unknown) => void;
}

/** A set of words, given as a list or separated by spaces. To be made when modules load: it gives its characters their keys. */
export function wordSet(words: string | readonly string[]): WordSet {
  const list = typeof words === 'string' ? words.split(/\s+/).filter((word) => word !== '') : words;
  const { forward, backward } = tries(list);
  const startingAt = ({ keys }: Keyed, at: number, limit = at + MAX_LENGTH): number => {
    const found = longest(forward(), keys, at, 1, limit - at);
    return found === NONE ? -1 : at + lengthOf(found);
  };
  const first = ({ keys }: Keyed, from: number, to: number): number => {
    const trie = forward();
    for (let at = from; at < to; at++) if (shortest(trie, keys, at, to)) return at;
    return -1;
  };
  return {
    startingAt,
    endingAt: ({ keys }, end, floor = end - MAX_LENGTH) => {
      const found = longest(backward(), keys, end - 1, -1, end - floor);
      return found === NONE ? -1 : end - lengthOf(found);
    },
    first,
    test: (keyed, from, to) => first(keyed, from, to) >= 0,
    each: (keyed, from, to, visit) => {
      const trie = forward();
      for (let at = from; at < to; at++) {
        const found = longest(trie, keyed.keys, at, 1);
        if (found === NONE) continue;
        const end = at + lengthOf(found);
        visit(at, end);
        at = end - 1;
      }
    },
  };
}

/** Whether some word begins at the place and ends at or before the limit. */
function shortest({ heads, first, nodes }: Packed, keys: Uint16Array, at: number, limit: number): boolean {
  const head = keyAt(keys, at);
  if (!isIn(heads, head)) return false;
  let node = first[head] ?? 0;
  for (let next = at + 1; node > 0 && next <= limit; next++) {
    if (nodes[node + FOUND] !== NONE) return true;
    const key = keyAt(keys, next);
    node = key === 0 ? 0 : childOf(nodes, node, key);
  }
  return false;
}

/** Both directions, each packed when first asked for; the keys are given at once. */
function tries(words: readonly string[]): { readonly forward: () => Packed; readonly backward: () => Packed } {
  for (const word of words) giveKeys(word);
  let ahead: Packed | null = null;
  let back: Packed | null = null;
  return {
    forward: () => (ahead ??= pack(words, 1)),
    backward: () => (back ??= pack(words, -1)),
  };
}

export interface Hit<Value> {
  readonly start: number;
  readonly end: number;
  readonly value: Value;
}

/** Dictionary entries looked up at a place. */
export interface Entries<Value> {
  /** Longest entry that begins at the place. */
  readonly startingAt: (keyed: Keyed, at: number) => Hit<Value> | null;
  /** Longest entry that ends at the place (exclusive). */
  readonly endingAt: (keyed: Keyed, end: number) => Hit<Value> | null;
}

/** Look-ups over [text, value] pairs; the first value of a text wins. */
export function entriesOf<Value>(pairs: readonly (readonly [text: string, value: Value])[]): Entries<Value> {
  const { forward, backward } = tries(pairs.map(([text]) => text));
  const hit = (found: Found, at: number, direction: 1 | -1): Hit<Value> | null => {
    if (found === NONE) return null;
    const pair = pairs[indexOf(found)];
    if (pair === undefined) return null;
    const to = at + direction * lengthOf(found);
    return { start: Math.min(at, to), end: Math.max(at, to), value: pair[1] };
  };
  return {
    startingAt: ({ keys }, at) => hit(longest(forward(), keys, at, 1), at, 1),
    endingAt: ({ keys }, end) => hit(longest(backward(), keys, end - 1, -1), end, -1),
  };
}

/**
 * Look-ups that step over marks between the characters of an entry, and over those behind it: “十三五”、 is 十三五.
 * The entries are given without them; no more than `reach` characters are looked at.
 */
export function entriesAcross<Value>(
  pairs: readonly (readonly [text: string, value: Value])[],
  marks: string,
  reach: number,
): Pick<Entries<Value>, 'startingAt'> {
  const { forward } = tries(pairs.map(([text]) => text));
  const passed = bitsOf(marks);
  return {
    startingAt: ({ keys }, start) => {
      const { heads, first, nodes } = forward();
      const head = keyAt(keys, start);
      let node = isIn(heads, head) ? (first[head] ?? 0) : 0;
      let found = NONE;
      let end = start;
      for (let at = start + 1; node > 0; at++) {
        const here = nodes[node + FOUND] ?? NONE;
        if (here !== NONE) {
          found = here;
          end = at;
        }
        const key = at - start > reach ? 0 : keyAt(keys, at);
        if (!isIn(passed, key)) node = key === 0 ? 0 : childOf(nodes, node, key);
      }
      const pair = found === NONE ? undefined : pairs[indexOf(found)];
      return pair === undefined ? null : { start, end, value: pair[1] };
    },
  };
}
