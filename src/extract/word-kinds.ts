/** Lists of words asked for at once: one walk down one trie says to which of a dozen lists the word at a place belongs. */
import type { Keyed } from '../source/keys.js';
import { entriesOf } from '../source/word-set.js';

/** Kinds of words as bits, so that several are one number; 0 for none. */
export type Kinds = number;

/** Words separated by spaces, and what they are. */
export type WordList = readonly [kinds: Kinds, words: string];

const split = new Map<string, readonly string[]>();

/** The words of a list; it is split once, however often it is asked for. */
export function wordsOf(list: string): readonly string[] {
  const words = split.get(list) ?? list.split(' ');
  split.set(list, words);
  return words;
}

export const has = (kinds: Kinds, kind: Kinds): boolean => (kinds & kind) > 0;

export const everyWord = (lists: readonly WordList[]): readonly string[] => [
  ...new Set(lists.flatMap(([, words]) => wordsOf(words))),
];

/** What each word is by the lists that it stands in. */
export function kindsByWord(lists: readonly WordList[]): ReadonlyMap<string, Kinds> {
  const found = new Map<string, Kinds>();
  for (const [kinds, words] of lists)
    for (const word of wordsOf(words)) found.set(word, (found.get(word) ?? 0) | kinds);
  return found;
}

/** Kinds of the words that end at a place, none of them before `from`. */
export function kindsBefore(lists: readonly WordList[]): (keyed: Keyed, end: number, from: number) => Kinds {
  const own = kindsByWord(lists);
  const words = entriesOf([...own.keys()].map((word) => [word, allKinds(own, word, (at) => word.slice(at))] as const));
  return (keyed, end, from) => {
    const hit = words.endingAt(keyed, end);
    return hit === null || hit.start < from ? 0 : hit.value;
  };
}

/** Kinds of the words that begin at a place. */
export function kindsBehind(lists: readonly WordList[]): (keyed: Keyed, at: number) => Kinds {
  const own = kindsByWord(lists);
  const words = entriesOf([...own.keys()].map((word) => [word, kindsOf(own, word)] as const));
  return (keyed, at) => words.startingAt(keyed, at)?.value ?? 0;
}

/** What a word is, and what the words are that it begins with. */
export const kindsOf = (own: ReadonlyMap<string, Kinds>, word: string): Kinds =>
  allKinds(own, word, (at) => word.slice(0, at + 1));

/** What a word is, and what the words are that it ends (begins) with. */
function allKinds(own: ReadonlyMap<string, Kinds>, word: string, part: (at: number) => string): Kinds {
  let all = 0;
  for (let at = 0; at < word.length; at++) all |= own.get(part(at)) ?? 0;
  return all;
}
