/** Words and dictionary entries looked for at a place of a text (see `trie.ts`). */
import { bitsOf } from './bits.js';
import { everyWord, nameOf, type Words } from './compounds.js';
import { giveKeys, type Keyed } from './keys.js';
import {
  indexOf,
  isPrebuilt,
  lengthOf,
  longest,
  longestAcross,
  MAX_LENGTH,
  mayStand,
  NONE,
  shortest,
  trieOf,
  type Found,
  type Trie,
} from './trie.js';

export interface WordSet extends Given {
  /** End of the longest word that begins at the place and ends at the limit or before it; -1 where none does. */
  startingAt(this: WordSet, keyed: Keyed, at: number, limit?: number): number;
  /** Start of the longest word that ends at the place (exclusive) and begins at the floor or behind it; -1 where none does. */
  endingAt(this: WordSet, keyed: Keyed, end: number, floor?: number): number;
  /** Whether a word lies in the range, whole. */
  test(this: WordSet, keyed: Keyed, from: number, to: number): boolean;
  /** Start of the first word that lies in the range, whole; -1 where none does. */
  first(this: WordSet, keyed: Keyed, from: number, to: number): number;
  /** Every longest word that begins in the range, without overlaps. */
  each(this: WordSet, keyed: Keyed, from: number, to: number, visit: (start: number, end: number) => unknown): void;
}

/** The words of a set, what they are called, and their tries, each opened when it is first asked for. */
interface Given {
  readonly name: string;
  readonly words: string | Words;
  ahead: Trie | null;
  back: Trie | null;
}

const parted = (words: string): readonly string[] => words.split(/\s+/).filter((word) => word !== '');
const listOf = (words: string | Words): readonly string[] =>
  typeof words === 'string' ? parted(words) : everyWord(words);

const aheadOf = (set: Given): Trie => (set.ahead ??= trieOf(set.name, () => listOf(set.words), 1));
const backOf = (set: Given): Trie => (set.back ??= trieOf(set.name, () => listOf(set.words), -1));

/** What every set is asked, on a prototype that all share: there are more than a thousand of them. */
const ASKED: Omit<WordSet, keyof Given> = {
  startingAt({ keys }, at, limit = at + MAX_LENGTH) {
    const trie = aheadOf(this);
    if (!mayStand(trie, keys, at)) return -1;
    const found = longest(trie, keys, at, 1, limit - at);
    return found === NONE ? -1 : at + lengthOf(found);
  },
  endingAt({ keys }, end, floor = end - MAX_LENGTH) {
    const trie = backOf(this);
    if (!mayStand(trie, keys, end - 1)) return -1;
    const found = longest(trie, keys, end - 1, -1, end - floor);
    return found === NONE ? -1 : end - lengthOf(found);
  },
  test(keyed, from, to) {
    return this.first(keyed, from, to) >= 0;
  },
  first({ keys }, from, to) {
    const trie = aheadOf(this);
    for (let at = from; at < to; at++) if (mayStand(trie, keys, at) && shortest(trie, keys, at, to)) return at;
    return -1;
  },
  each(keyed, from, to, visit) {
    const trie = aheadOf(this);
    for (let at = from; at < to; at++) {
      if (!mayStand(trie, keyed.keys, at)) continue;
      const found = longest(trie, keyed.keys, at, 1);
      if (found === NONE) continue;
      const end = at + lengthOf(found);
      visit(at, end);
      at = end - 1;
    }
  },
};

/** A set of words, given as such or separated by spaces. To be made when modules load: it gives its characters their keys. */
export function wordSet(words: string | Words): WordSet {
  const name = typeof words === 'string' ? words : nameOf(words);
  if (!isPrebuilt(name)) giveKeys(listOf(words).join(''));
  return { __proto__: ASKED, name, words, ahead: null, back: null } as unknown as WordSet;
}

interface Tries {
  readonly forward: () => Trie;
  readonly backward: () => Trie;
}

/** Both directions, each to be opened when it is first asked for; the keys are given at once. */
function tries(name: string, words: () => readonly string[]): Tries {
  if (!isPrebuilt(name)) giveKeys(words().join(''));
  return { forward: () => trieOf(name, words, 1), backward: () => trieOf(name, words, -1) };
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

type Pairs<Value> = readonly (readonly [text: string, value: Value])[];

function triesOfTexts(pairs: Pairs<unknown>): Tries {
  const texts = pairs.map(([text]) => text);
  return tries(texts.join('\n'), () => texts);
}

/** Look-ups over [text, value] pairs; the first value of a text wins. */
export function entriesOf<Value>(pairs: Pairs<Value>): Entries<Value> {
  const { forward, backward } = triesOfTexts(pairs);
  let ahead: Trie | null = null;
  let back: Trie | null = null;
  const hit = (found: Found, at: number, direction: 1 | -1): Hit<Value> | null => {
    if (found === NONE) return null;
    const pair = pairs[indexOf(found)];
    if (pair === undefined) return null;
    const to = at + direction * lengthOf(found);
    return { start: Math.min(at, to), end: Math.max(at, to), value: pair[1] };
  };
  return {
    startingAt: ({ keys }, at) => {
      const trie = (ahead ??= forward());
      return mayStand(trie, keys, at) ? hit(longest(trie, keys, at, 1), at, 1) : null;
    },
    endingAt: ({ keys }, end) => {
      const trie = (back ??= backward());
      return mayStand(trie, keys, end - 1) ? hit(longest(trie, keys, end - 1, -1), end, -1) : null;
    },
  };
}

/**
 * Look-ups that step over marks between the characters of an entry, and over those behind it: “十三五”、 is 十三五.
 * The entries are given without them; no more than `reach` characters are looked at.
 */
export function entriesAcross<Value>(
  pairs: Pairs<Value>,
  marks: string,
  reach: number,
): Pick<Entries<Value>, 'startingAt'> {
  const { forward } = triesOfTexts(pairs);
  const passed = bitsOf(marks);
  let ahead: Trie | null = null;
  return {
    startingAt: ({ keys }, start) => {
      const trie = (ahead ??= forward());
      if (!mayStand(trie, keys, start)) return null;
      const [found, end] = longestAcross(trie, passed, keys, start, reach);
      const pair = found === NONE ? undefined : pairs[indexOf(found)];
      return pair === undefined ? null : { start, end, value: pair[1] };
    },
  };
}
