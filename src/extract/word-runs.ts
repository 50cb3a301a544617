/** Runs of words, and words made of parts: what patterns like ^(?:都|也|均)+ and 的?(?:理念|意识) ask of a text. */
import type { Keyed } from '../source/finder.js';
import type { WordSet } from '../source/word-set.js';

/** Characters that show nothing: spaces and line ends. */
export const BLANK = ' \t\n\v\f\r\u00a0\u2002\u2003\u2009\u2028\u2029\u202f\u3000';

/** Whether a word begins at the place and ends at the limit or before it. */
export function opensWith(words: WordSet, keyed: Keyed, at: number, limit: number): boolean {
  const end = words.startingAt(keyed, at);
  return end >= 0 && end <= limit;
}

/** End of the words that follow one another from the place on; the place itself where none begins. */
export function skipWords(words: WordSet, keyed: Keyed, from: number, limit: number): number {
  let at = from;
  for (;;) {
    const end = words.startingAt(keyed, at);
    if (end < 0 || end > limit) return at;
    at = end;
  }
}

/** Start of the words that follow one another up to the place; the place itself where none ends. */
export function skipWordsBack(words: WordSet, keyed: Keyed, to: number, floor: number): number {
  let at = to;
  for (;;) {
    const start = words.endingAt(keyed, at);
    if (start < floor) return at;
    at = start;
  }
}

/** Every head with every tail: compounds(['', '的'], ['理念', '意识']) is 理念 意识 的理念 的意识. */
export const compounds = (heads: readonly string[], tails: readonly string[]): readonly string[] =>
  heads.flatMap((head) => tails.map((tail) => head + tail));
