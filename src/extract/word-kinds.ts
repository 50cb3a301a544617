/** Lists of words asked for at once: one walk down one trie says to which of a dozen lists the word at a place belongs. */
import type { Keyed } from '../source/finder.js';
import { entriesOf } from '../source/word-set.js';

/** Kinds of words as bits, so that several are one number; 0 for none. */
export type Kinds = number;

/** Words separated by spaces, and what they are. */
export type WordList = readonly [kinds: Kinds, words: string];

export const wordsOf = (list: string): readonly string[] => list.split(' ');

export const has = (kinds: Kinds, kind: Kinds): boolean => (kinds & kind) > 0;

/** All kinds of the listed words for which this holds. */
export const kindsOf = (lists: readonly WordList[], holds: (word: string) => boolean): Kinds =>
  lists.reduce((all, [kinds, words]) => (wordsOf(words).some(holds) ? all | kinds : all), 0);

export const everyWord = (lists: readonly WordList[]): readonly string[] => [
  ...new Set(lists.flatMap(([, words]) => wordsOf(words))),
];

/** Kinds of the words that end at a place, none of them before `from`. */
export function kindsBefore(lists: readonly WordList[]): (keyed: Keyed, end: number, from: number) => Kinds {
  const words = entriesOf(everyWord(lists).map((word) => [word, kindsOf(lists, (one) => word.endsWith(one))] as const));
  return (keyed, end, from) => {
    const hit = words.endingAt(keyed, end);
    return hit === null || hit.start < from ? 0 : hit.value;
  };
}

/** Kinds of the words that begin at a place. */
export function kindsBehind(lists: readonly WordList[]): (keyed: Keyed, at: number) => Kinds {
  const words = entriesOf(
    everyWord(lists).map((word) => [word, kindsOf(lists, (one) => word.startsWith(one))] as const),
  );
  return (keyed, at) => words.startingAt(keyed, at)?.value ?? 0;
}
