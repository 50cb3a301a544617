/**
 * Words looked for at a place: a trie packed into typed arrays over the keys of the text (see `finder.ts`). Most
 * places are told by one look at a table of a few hundred bytes; no string is cut, no object made.
 */
import { bitsOf, isIn, keysIn, type Bits, type Keyed } from './finder.js';

/** A trie over words; node 0 is none, node 1 the root. */
interface Packed {
  /** First characters. */
  readonly heads: Bits;
  /** Node behind the first character, by its key. */
  readonly first: Uint32Array;
  /** Edges of a node: `from[node]`–`from[node + 1]`, half-open. */
  readonly from: Uint32Array;
  readonly keys: Uint16Array;
  readonly nodes: Uint32Array;
  /** Index of the word that ends at a node; -1 where none does. */
  readonly words: Int32Array;
}

interface Growing {
  readonly next: Map<number, Growing>;
  word: number;
}

const growing = (): Growing => ({ next: new Map(), word: -1 });

/** Packs words given as rows of keys; the first of two equal words wins. */
function pack(words: readonly (readonly number[])[]): Packed {
  const root = growing();
  words.forEach((keys, word) => {
    let node = root;
    for (const key of keys) {
      let child = node.next.get(key);
      if (child === undefined) node.next.set(key, (child = growing()));
      node = child;
    }
    if (node !== root && node.word < 0) node.word = word;
  });
  const nodes: Growing[] = [growing(), root];
  const from = [0, 0];
  const keys: number[] = [];
  const children: number[] = [];
  for (let index = 1; index < nodes.length; index++) {
    for (const [key, child] of nodes[index]?.next ?? []) {
      keys.push(key);
      children.push(nodes.length);
      nodes.push(child);
    }
    from.push(keys.length);
  }
  const first = new Uint32Array(Math.max(0, ...root.next.keys()) + 1);
  [...root.next.keys()].forEach((key, edge) => (first[key] = children[edge] ?? 0));
  return {
    heads: bitsOf([...root.next.keys()]),
    first,
    from: Uint32Array.from(from),
    keys: Uint16Array.from(keys),
    nodes: Uint32Array.from(children),
    words: Int32Array.from(nodes, ({ word }) => word),
  };
}

/** Node behind an edge of a node; 0 where there is none. */
function step(trie: Packed, node: number, key: number): number {
  const to = trie.from[node + 1] ?? 0;
  for (let edge = trie.from[node] ?? 0; edge < to; edge++) if (trie.keys[edge] === key) return trie.nodes[edge] ?? 0;
  return 0;
}

/** What `longest` finds: the index of the word, and its length in the low byte; -1 where no word is. */
type Found = number;
const NONE: Found = -1;
const MAX_LENGTH = 0xff;
const lengthOf = (found: Found): number => found & MAX_LENGTH;

function longest(trie: Packed, keys: Uint16Array, at: number, direction: 1 | -1): Found {
  const head = keys[at] ?? 0;
  if (!isIn(trie.heads, head)) return NONE;
  let node = trie.first[head] ?? 0;
  let found = NONE;
  for (let length = 1; node > 0; length++) {
    const word = trie.words[node] ?? -1;
    if (word >= 0) found = word * (MAX_LENGTH + 1) + length;
    const key = keys[at + direction * length] ?? 0;
    node = key === 0 ? 0 : step(trie, node, key);
  }
  return found;
}

export interface WordSet {
  /** End of the longest word that begins at the place; -1 where none does. */
  readonly startingAt: (keyed: Keyed, at: number) => number;
  /** Start of the longest word that ends at the place (exclusive); -1 where none does. */
  readonly endingAt: (keyed: Keyed, end: number) => number;
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
  const startingAt = ({ keys }: Keyed, at: number): number => {
    const found = longest(forward(), keys, at, 1);
    return found === NONE ? -1 : at + lengthOf(found);
  };
  const first = ({ keys }: Keyed, from: number, to: number): number => {
    const trie = forward();
    for (let at = from; at < to; at++) if (shortest(trie, keys, at, to)) return at;
    return -1;
  };
  return {
    startingAt,
    endingAt: ({ keys }, end) => {
      const found = longest(backward(), keys, end - 1, -1);
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
function shortest(trie: Packed, keys: Uint16Array, at: number, limit: number): boolean {
  const head = keys[at] ?? 0;
  if (!isIn(trie.heads, head)) return false;
  let node = trie.first[head] ?? 0;
  for (let next = at + 1; node > 0 && next <= limit; next++) {
    if ((trie.words[node] ?? -1) >= 0) return true;
    const key = keys[next] ?? 0;
    node = key === 0 ? 0 : step(trie, node, key);
  }
  return false;
}

/** Both directions, each packed when first asked for; the keys are given at once. */
function tries(words: readonly string[]): { readonly forward: () => Packed; readonly backward: () => Packed } {
  const rows = words.map(keysIn);
  let ahead: Packed | null = null;
  let back: Packed | null = null;
  return {
    forward: () => (ahead ??= pack(rows)),
    backward: () => (back ??= pack(rows.map((row) => row.toReversed()))),
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
    const pair = pairs[found >> 8];
    if (pair === undefined) return null;
    const to = at + direction * lengthOf(found);
    return { start: Math.min(at, to), end: Math.max(at, to), value: pair[1] };
  };
  return {
    startingAt: ({ keys }, at) => hit(longest(forward(), keys, at, 1), at, 1),
    endingAt: ({ keys }, end) => hit(longest(backward(), keys, end - 1, -1), end, -1),
  };
}
