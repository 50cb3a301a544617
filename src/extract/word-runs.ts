/** Runs of words, and words made of parts: what patterns like ^(?:都|也|均)+ and 的?(?:理念|意识) ask of a text. */
import { compounds, everyWord } from '../source/compounds.js';
import type { Keyed } from '../source/keys.js';
import type { WordSet } from '../source/word-set.js';

/** Whether a word begins at the place and ends at the limit or before it. */
export const opensWith = (words: WordSet, keyed: Keyed, at: number, limit: number): boolean =>
  words.startingAt(keyed, at, limit) >= 0;

/** End of the words that follow one another from the place on; the place itself where none begins. */
export function skipWords(words: WordSet, keyed: Keyed, from: number, limit: number): number {
  let at = from;
  for (;;) {
    const end = words.startingAt(keyed, at, limit);
    if (end < 0) return at;
    at = end;
  }
}

/** Start of the words that follow one another up to the place; the place itself where none ends. */
export function skipWordsBack(words: WordSet, keyed: Keyed, to: number, floor: number): number {
  let at = to;
  for (;;) {
    const start = words.endingAt(keyed, at, floor);
    if (start < 0) return at;
    at = start;
  }
}

/** What separates words in some lists; most have a space alone, and to split by that takes a quarter of the time. */
const WIDER = /[^\S ]| {2}/;

/** Words separated by spaces or line ends. */
export function words(list: string): readonly string[] {
  const trimmed = list.trim();
  return trimmed.split(WIDER.test(trimmed) ? /\s+/ : ' ');
}

/** Words that may be missing. */
export const maybe = (list: string): readonly string[] => ['', ...words(list)];

/** Words made of parts, written out: where others stand beside them in a list. */
export const joined = (...parts: readonly (readonly string[])[]): readonly string[] => everyWord(compounds(...parts));
