/**
 * Looks for a pattern only where a match can begin. An alternation of dozens of words costs a regular
 * expression some tens of nanoseconds at every character; a look at the first character costs one.
 *
 * Every character that some finder's matches begin with has a small key; a text is turned into keys once, and
 * all finders walk those with tables of a few hundred bytes. (One 64 KB table a finder, indexed by code unit,
 * was measured at twice the time of the whole extraction: they drive each other out of the cache.)
 */

/** A text with the key of every code unit; see `keysOf`. */
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

/** Keys of a text. Finders made later may know further keys: make them when modules load, not per text. */
export function keysOf(text: string): Uint16Array {
  const keys = new Uint16Array(text.length);
  for (let at = 0; at < text.length; at++) keys[at] = KEYS[text.charCodeAt(at)] ?? 0;
  return keys;
}

/** A table of 1 for the keys of these characters, 0 (or nothing) for all others. */
export function keyTable(codes: Iterable<number>): Uint8Array {
  const keys = [...codes].map(keyOf);
  const table = new Uint8Array(Math.max(0, ...keys) + 1);
  for (const key of keys) table[key] = 1;
  return table;
}

const codesOf = (characters: string): number[] =>
  Array.from({ length: characters.length }, (_, at) => characters.charCodeAt(at));

/**
 * A finder for a pattern all of whose matches begin with one of these characters. `firsts` must name every
 * first character of every alternative: a test compares finders with the plain pattern on the fixtures.
 */
export function finder(pattern: RegExp, firsts: string): Finder {
  const sticky = new RegExp(pattern.source, 'y');
  const table = keyTable(codesOf(firsts));
  return {
    test: ({ text, keys }, from, to) => {
      for (let at = from; at < to; at++) {
        if (table[keys[at] ?? 0] !== 1) continue;
        sticky.lastIndex = at;
        if (sticky.test(text)) return true;
      }
      return false;
    },
    count: ({ text, keys }, from, to) => {
      let count = 0;
      for (let at = from; at < to; at++) {
        if (table[keys[at] ?? 0] !== 1) continue;
        sticky.lastIndex = at;
        if (!sticky.test(text)) continue;
        count++;
        at = Math.max(at, sticky.lastIndex - 1);
      }
      return count;
    },
    each: ({ text, keys }, from, to, visit) => {
      for (let at = from; at < to; at++) {
        if (table[keys[at] ?? 0] !== 1) continue;
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
