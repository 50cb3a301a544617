/** Where words may begin: most places of a text are told by one look at two small tables. */
import { keyAt, keyOf, type Keyed } from '../source/keys.js';

/**
 * Tells most places where none of some words begins, by two characters. First characters are dealt out to groups, one
 * bit each; a second character bears the bits of the groups in which some word has it. Groups and keys share places
 * (small tables stay in the cache), so that a few places too many are let through.
 */
export interface Places {
  /** First place in the stretch where a word may begin; `to` where none may. */
  readonly next: (keyed: Keyed, from: number, to: number) => number;
}

const TABLE = 1024;
const GROUPS = 30;
/** The group of words of one character: any character may be second. */
const ALONE = 1 << GROUPS;
const ANY = ~0;

/** `anywhere` are characters that may stand second in every word. */
export function placesOf(list: readonly string[], anywhere = ''): Places {
  const firsts = new Int32Array(TABLE);
  const seconds = new Int32Array(TABLE).fill(ALONE);
  for (const word of list) {
    const first = keyOf(word.charCodeAt(0));
    const group = word.length === 1 ? ALONE : 1 << (first % GROUPS);
    firsts[first % TABLE] = (firsts[first % TABLE] ?? 0) | group;
    if (word.length === 1) continue;
    const second = keyOf(word.charCodeAt(1)) % TABLE;
    seconds[second] = (seconds[second] ?? 0) | group;
  }
  for (let at = 0; at < anywhere.length; at++) seconds[keyOf(anywhere.charCodeAt(at)) % TABLE] = ANY;
  return {
    next: ({ keys }, from, to) => {
      let at = from;
      while (at < to && ((firsts[keyAt(keys, at) % TABLE] ?? 0) & (seconds[keyAt(keys, at + 1) % TABLE] ?? 0)) === 0)
        at++;
      return at;
    },
  };
}
