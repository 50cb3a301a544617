/** Authoritative texts that citations are held against, each folded and indexed once, whatever drafts are checked. */
import { fold, type Folded } from '../align/fold.js';
import { type BondCounts, type Bonds, bondsOf, countBonds } from '../align/bonds.js';
import { type GramIndex, indexGrams } from '../align/grams.js';
import type { Dictionaries } from '../lexicon/types.js';
import type { Manuscript } from './manuscript.js';

export interface CitedSource {
  /** The file as it is shown. */
  readonly name: string;
  readonly text: string;
  readonly folded: Folded;
  readonly grams: GramIndex;
  /** What a citation may call it, folded: its first line, its file's name. */
  readonly titles: readonly string[];
}

const TITLE_LINES = 3;
const SHORTEST_TITLE = 4;
const LONGEST_TITLE = 60;
/** 防洪法（2016年修正）, 防洪法_20160702 */
const DATED = /[（(_\s-]+(?:\d|[^（）()]*[修试施]).*$/u;

/** Indexes a text. Time linear in it. */
export function citedSource(name: string, text: string): CitedSource {
  const folded = fold(text);
  const base = name.replace(/^.*[\\/]/u, '').replace(/\.\w+$/u, '');
  const lines = text.slice(0, 1000).split(/[\r\n]+/u, TITLE_LINES);
  const titles = [base, base.replace(DATED, ''), ...lines]
    .map(foldedWords)
    .filter(({ length }) => length >= SHORTEST_TITLE && length <= LONGEST_TITLE);
  return { name, text, folded, grams: indexGrams(folded), titles: [...new Set(titles)] };
}

/** A text as it is compared, as a string. */
export const foldedWords = (text: string): string => String.fromCharCode(...fold(text).codes);

const counted = new WeakMap<object, BondCounts>();

function countsOf(key: object, words: () => string): BondCounts {
  const counts = counted.get(key) ?? countBonds(words());
  counted.set(key, counts);
  return counts;
}

const wordsOf = (dictionaries: Dictionaries): string => JSON.stringify(dictionaries);

/** How often characters stand together in a draft, in its source, and in the words of the dictionaries. */
export const bondsIn = ({ source: draft, text, context }: Manuscript, source: CitedSource): Bonds => {
  const { dictionaries } = context.lexicon;
  return bondsOf([
    countsOf(draft, () => text),
    countsOf(source, () => source.text),
    countsOf(dictionaries, () => wordsOf(dictionaries)),
  ]);
};
