/**
 * Looks for a pattern only where a match can begin. An alternation of dozens of words costs a regular
 * expression some tens of nanoseconds at every character; a look at the first character costs one.
 */
import { type Bits, bitsOf, stands } from './bits.js';
import type { Keyed } from './keys.js';

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

/** A pattern, or what makes it (see `build/lazy-patterns.ts`). */
export type Pattern = RegExp | (() => RegExp);

const made = (pattern: Pattern): RegExp => (typeof pattern === 'function' ? pattern() : pattern);

/** The pattern as one for a place, made when a character first asks for it: a short run needs half of them. */
function stuck(pattern: Pattern): () => RegExp {
  let sticky: RegExp | null = null;
  return () => (sticky ??= new RegExp(made(pattern).source, 'y'));
}

/**
 * A finder for a pattern all of whose matches begin with one of these characters. `firsts` must name every
 * first character of every alternative: a test compares finders with the plain pattern on the fixtures.
 */
export function finder(pattern: Pattern, firsts: string): Finder {
  const stickily = stuck(pattern);
  const bits = bitsOf(firsts);
  return {
    test: ({ text, keys }, from, to) => {
      for (let at = from; at < to; at++) {
        if (!stands(bits, keys, at)) continue;
        const sticky = stickily();
        sticky.lastIndex = at;
        if (sticky.test(text)) return true;
      }
      return false;
    },
    count: ({ text, keys }, from, to) => {
      let count = 0;
      for (let at = from; at < to; at++) {
        if (!stands(bits, keys, at)) continue;
        const sticky = stickily();
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
        const sticky = stickily();
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
export function opening(pattern: Pattern, firsts: string): Anchored {
  const stickily = stuck(pattern);
  const bits = bitsOf(firsts);
  const end = ({ text, keys }: Keyed, at: number): number => {
    if (!stands(bits, keys, at)) return -1;
    const sticky = stickily();
    sticky.lastIndex = at;
    return sticky.test(text) ? sticky.lastIndex : -1;
  };
  return {
    test: (keyed, at) => end(keyed, at) >= 0,
    length: (keyed, at) => {
      const found = end(keyed, at);
      return found < 0 ? -1 : found - at;
    },
    exec: ({ text, keys }, at) => {
      if (!stands(bits, keys, at)) return null;
      const sticky = stickily();
      sticky.lastIndex = at;
      return sticky.exec(text);
    },
  };
}

/**
 * A pattern for what ends at a place; `lasts` must name every last character of every alternative. The pattern is
 * written with its $ and sees `reach` characters before the place, not more.
 */
export function ending(pattern: Pattern, lasts: string, reach: number): Anchored {
  const bits = bitsOf(lasts);
  let own: RegExp | null = null;
  const exec = ({ text, keys }: Keyed, at: number): RegExpExecArray | null =>
    stands(bits, keys, at - 1) ? (own ??= made(pattern)).exec(text.slice(Math.max(0, at - reach), at)) : null;
  return {
    test: (keyed, at) => exec(keyed, at) !== null,
    length: (keyed, at) => exec(keyed, at)?.[0].length ?? -1,
    exec,
  };
}

/** A pattern for what ends at a place with one of these characters, whatever else it may end with. Sees `reach` characters. */
export function endingWith(pattern: Pattern, lasts: string, reach: number): Pick<Anchored, 'test'> {
  const bits = bitsOf(lasts);
  let own: RegExp | null = null;
  return {
    test: ({ text, keys }, at) =>
      stands(bits, keys, at - 1) && (own ??= made(pattern)).test(text.slice(Math.max(0, at - reach), at)),
  };
}

/** A set of characters, asked for at a place. */
export interface CharacterSet extends Bits {
  has(this: CharacterSet, keyed: Keyed, at: number): boolean;
  /** First place at or behind `from` whose character is not in the set; `to` at most. */
  skip(this: CharacterSet, keyed: Keyed, from: number, to: number): number;
  /** First place at or behind `from` whose character is in the set; `to` where there is none. */
  find(this: CharacterSet, keyed: Keyed, from: number, to: number): number;
  /** Behind the last character of the set before `from`; `floor` where there is none. */
  behindLast(this: CharacterSet, keyed: Keyed, from: number, floor: number): number;
}

/** What every set is asked, on a prototype that all share: there are more than a thousand of them. */
const ASKED: Omit<CharacterSet, keyof Bits> = {
  has({ keys }, at) {
    return stands(this, keys, at);
  },
  skip({ keys }, from, to) {
    let at = from;
    while (at < to && stands(this, keys, at)) at++;
    return at;
  },
  find({ keys }, from, to) {
    let at = from;
    while (at < to && !stands(this, keys, at)) at++;
    return at;
  },
  behindLast({ keys }, from, floor) {
    let at = from;
    while (at > floor && !stands(this, keys, at - 1)) at--;
    return at;
  },
};

/** To be made when modules load: it gives its characters their keys. */
export function characters(list: string): CharacterSet {
  const { table, mask } = bitsOf(list);
  return { __proto__: ASKED, table, mask } as unknown as CharacterSet;
}
