/**
 * Looks for a pattern only where a match can begin. An alternation of dozens of words costs a regular
 * expression some tens of nanoseconds at every character; a look at the first character costs one.
 *
 * Every character that some finder's matches begin with has a small key; a text is turned into keys once, and
 * all finders walk those with tables of a few hundred bytes. (One 64 KB table a finder, indexed by code unit,
 * was measured at twice the time of the whole extraction: they drive each other out of the cache.)
 */

/** A text with the key of every code unit; see `keysOf` and `keyAt`. */
export interface Keyed {
  readonly text: string;
  readonly keys: Uint16Array;
}

export interface Finder {
  /** Whether a match begins in the range. */
  readonly test: (keyed: Keyed, from: number, to: number) => boolean;
  /** Number of matches that begin in the range, without overlaps. */
  readonly count: (keyed: Keyed, from: number, to: number) => number;
  /** Every match that begins in the range, without overlaps. */
  readonly each: (
    keyed: Keyed,
    from: number,
    to: number,
    visit: (match: RegExpExecArray, at: number) => unknown,
  ) => void;
}

const KEYS = new Uint16Array(0x10000);
let assigned = 0;

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

/**
 * Noughts on both sides of the keys of a text, so that rules may look past its ends. Once a single read lies outside
 * a typed array, V8 compiles all that share the code for reads that may: places become floating-point numbers, and
 * each look takes twice as long.
 */
const MARGIN = 64;

/** Keys of a text, to be read with `keyAt`. Finders made later may know further keys: make them when modules load, not per text. */
export function keysOf(text: string): Uint16Array {
  const keys = new Uint16Array(text.length + 2 * MARGIN);
  for (let at = 0; at < text.length; at++) keys[at + MARGIN] = KEYS[text.charCodeAt(at)] ?? 0;
  return keys;
}

/** Key of the code unit at a place of the text; 0 outside it. */
export const keyAt = (keys: Uint16Array, at: number): number => keys[at + MARGIN] ?? 0;

/** A text with its keys. */
export const keyedText = (text: string): Keyed => ({ text, keys: keysOf(text) });

/** Tables are as long as keys are likely to go: V8 reads past a typed array's end six times slower than inside it. */
const TABLE = 0x1000;

/**
 * A set of characters as one bit of a table by key that 31 sets share: what the rules of one module ask of one
 * character then lies in one place of memory.
 */
export interface Bits {
  readonly table: Int32Array;
  readonly mask: number;
}

const SHARED = 31;
let shared = new Int32Array(TABLE);
let given = 0;

/** Whether the key of a character is in the set. */
export const isIn = ({ table, mask }: Bits, key: number): boolean => ((table[key] ?? 0) & mask) !== 0;

/** Whether the character at a place of the text is in the set: one call, since code that runs once is not inlined. */
const stands = ({ table, mask }: Bits, keys: Uint16Array, at: number): boolean =>
  ((table[keys[at + MARGIN] ?? 0] ?? 0) & mask) !== 0;

/** The set of these characters; gives keys to those that have none yet. */
export function bitsOf(characters: string): Bits {
  giveKeys(characters);
  if (given === SHARED || assigned >= shared.length) {
    shared = new Int32Array(Math.max(TABLE, 2 * assigned));
    given = 0;
  }
  const mask = 1 << given++;
  for (let at = 0; at < characters.length; at++) {
    const key = keyOf(characters.charCodeAt(at));
    shared[key] = (shared[key] ?? 0) | mask;
  }
  return { table: shared, mask };
}

/**
 * A finder for a pattern all of whose matches begin with one of these characters. `firsts` must name every
 * first character of every alternative: a test compares finders with the plain pattern on the fixtures.
 */
export function finder(pattern: RegExp, firsts: string): Finder {
  const sticky = new RegExp(pattern.source, 'y');
  const bits = bitsOf(firsts);
  return {
    test: ({ text, keys }, from, to) => {
      for (let at = from; at < to; at++) {
        if (!stands(bits, keys, at)) continue;
        sticky.lastIndex = at;
        if (sticky.test(text)) return true;
      }
      return false;
    },
    count: ({ text, keys }, from, to) => {
      let count = 0;
      for (let at = from; at < to; at++) {
        if (!stands(bits, keys, at)) continue;
        sticky.lastIndex = at;
        if (!sticky.test(text)) continue;
        count++;
        at = Math.max(at, sticky.lastIndex - 1);
      }
      return count;
    },
    each: ({ text, keys }, from, to, visit) => {
      for (let at = from; at < to; at++) {
        if (!stands(bits, keys, at)) continue;
        sticky.lastIndex = at;
        const match = sticky.exec(text);
        if (match === null) continue;
        visit(match, at);
        at += Math.max(0, match[0].length - 1);
      }
    },
  };
}

/** First characters of words, for the finder of their alternation. */
export const firstsOf = (words: readonly string[]): string =>
  [...new Set(words.map((word) => word.charAt(0)))].join('');

/** A pattern that is asked for at a place: it runs only where a character says that it may match. */
export interface Anchored {
  readonly test: (keyed: Keyed, at: number) => boolean;
  /** Length of the match at the place; -1 where there is none. */
  readonly length: (keyed: Keyed, at: number) => number;
  readonly exec: (keyed: Keyed, at: number) => RegExpExecArray | null;
}

/** A pattern for what begins at a place; `firsts` as of a finder. The pattern is written without ^ and may look back. */
export function opening(pattern: RegExp, firsts: string): Anchored {
  const sticky = new RegExp(pattern.source, 'y');
  const bits = bitsOf(firsts);
  const matches = ({ text, keys }: Keyed, at: number): boolean => {
    if (!stands(bits, keys, at)) return false;
    sticky.lastIndex = at;
    return sticky.test(text);
  };
  return {
    test: matches,
    length: (keyed, at) => (matches(keyed, at) ? sticky.lastIndex - at : -1),
    exec: ({ text, keys }, at) => {
      if (!stands(bits, keys, at)) return null;
      sticky.lastIndex = at;
      return sticky.exec(text);
    },
  };
}

/**
 * A pattern for what ends at a place; `lasts` must name every last character of every alternative. The pattern is
 * written with its $ and sees `reach` characters before the place, not more.
 */
export function ending(pattern: RegExp, lasts: string, reach: number): Anchored {
  const bits = bitsOf(lasts);
  const exec = ({ text, keys }: Keyed, at: number): RegExpExecArray | null =>
    stands(bits, keys, at - 1) ? pattern.exec(text.slice(Math.max(0, at - reach), at)) : null;
  return {
    test: (keyed, at) => exec(keyed, at) !== null,
    length: (keyed, at) => exec(keyed, at)?.[0].length ?? -1,
    exec,
  };
}

/** A set of characters, asked for at a place. */
export interface CharacterSet {
  readonly has: (keyed: Keyed, at: number) => boolean;
  /** First place at or behind `from` whose character is not in the set; `to` at most. */
  readonly skip: (keyed: Keyed, from: number, to: number) => number;
  /** First place at or behind `from` whose character is in the set; `to` where there is none. */
  readonly find: (keyed: Keyed, from: number, to: number) => number;
  /** Behind the last character of the set before `from`; `floor` where there is none. */
  readonly behindLast: (keyed: Keyed, from: number, floor: number) => number;
}

/** To be made when modules load: it gives its characters their keys. */
export function characters(list: string): CharacterSet {
  const bits = bitsOf(list);
  return {
    has: ({ keys }, at) => stands(bits, keys, at),
    skip: ({ keys }, from, to) => {
      let at = from;
      while (at < to && stands(bits, keys, at)) at++;
      return at;
    },
    find: ({ keys }, from, to) => {
      let at = from;
      while (at < to && !stands(bits, keys, at)) at++;
      return at;
    },
    behindLast: ({ keys }, from, floor) => {
      let at = from;
      while (at > floor && !stands(bits, keys, at - 1)) at--;
      return at;
    },
  };
}
