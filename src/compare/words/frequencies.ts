/** Counts of words over groups of documents. */
import { isTerm } from '../../lexicon/term.js';
import { UserError } from '../../source/errors.js';
import type { Member } from '../corpus.js';

export interface Frequencies {
  /** Terms with their counts. */
  readonly terms: ReadonlyMap<string, number>;
  /** Count of all words, terms or not. */
  readonly all: number;
}

/** Throws UserError `words-missing`. */
export function wordsOf({ id, analysis }: Member): Readonly<Record<string, number>> {
  if (analysis.words === undefined) throw new UserError('words-missing', { id });
  return analysis.words;
}

/** `isListed` tells the words that are counted one by one. */
export function frequenciesOf(members: readonly Member[], isListed: (word: string) => boolean = isTerm): Frequencies {
  const terms = new Map<string, number>();
  let all = 0;
  for (const member of members) all += addWords(terms, wordsOf(member), isListed);
  return { terms, all };
}

/** Adds the words that are listed; how many words there are in all. */
function addWords(
  terms: Map<string, number>,
  words: Readonly<Record<string, number>>,
  isListed: (word: string) => boolean,
): number {
  let all = 0;
  for (const word of Object.keys(words)) {
    const count = words[word] ?? 0;
    const known = terms.get(word);
    all += count;
    if (known !== undefined) terms.set(word, known + count);
    else if (isListed(word)) terms.set(word, count);
  }
  return all;
}

/** A word of the whole corpus, with its count, and the groups that have it out of all. */
export interface Spread {
  readonly text: string;
  readonly total: number;
  readonly groups: number;
  readonly all: number;
}

/** Words that stand so often at least, the most frequent first. */
export function frequentWords(whole: Frequencies, groups: readonly Frequencies[], least: number): readonly Spread[] {
  const spread = new Map<string, number>();
  for (const { terms } of groups) for (const word of terms.keys()) spread.set(word, (spread.get(word) ?? 0) + 1);
  return [...whole.terms]
    .filter(([, total]) => total >= least)
    .map(([text, total]) => ({ text, total, groups: spread.get(text) ?? 0, all: groups.length }))
    .toSorted((left, right) => right.total - left.total);
}
