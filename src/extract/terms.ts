/**
 * The words of a manuscript and which of them mark it: TF-IDF, that is how often a word stands here by how rare
 * it is elsewhere (`count × ln(documents / documents with the word)`).
 *
 *     基层党组织 21 times, idf 11.68  →  { text: '基层党组织', count: 21, weight: 245.19 }
 *
 * Left out on purpose: single characters, numbers, function words (`stopwords.ts`). Phrases are not built: what
 * stays together is the segmenter's and the user's word list to say.
 */
import { type Idf, UNKNOWN } from '../lexicon/idf.js';
import type { Segmenter } from '../lexicon/segmenter.js';
import { isPiece, isTerm } from '../lexicon/term.js';
import { vocabulary } from '../lexicon/vocabulary.js';
import type { Term } from '../model/types.js';

/** Units in the order of code points: surrogates stand for the highest of these. */
const rankOf = (unit: number): number => (unit < 0xd800 ? unit : unit <= 0xdfff ? unit + 0x2000 : unit - 0x800);

const orderOf = (text: string): number =>
  rankOf(text.charCodeAt(0)) * 0x10000 + (text.length > 1 ? rankOf(text.charCodeAt(1)) : 0);

/** By code point: UTF-16 order but for surrogates. */
export function compareCodePoints(left: string, right: string): number {
  const length = Math.min(left.length, right.length);
  for (let at = 0; at < length; at += 1) {
    const a = left.charCodeAt(at);
    const b = right.charCodeAt(at);
    if (a !== b) return rankOf(a) - rankOf(b);
  }
  return left.length - right.length;
}

/** Zero for what is no term; a word that a dictionary of ours or the user's holds together is one whatever it looks like. */
const idfOfTerm = (text: string, idf: Idf, own: ReadonlySet<string>): number => {
  if (own.has(text)) return idf(text);
  if (!isTerm(text)) return 0;
  const rarity = idf(text);
  return rarity === UNKNOWN && isPiece(text) ? 0 : rarity;
};

/** What is known of words, by their numbers: columns lie closer together than objects, and most time went into fetching these. */
interface Words {
  readonly texts: readonly string[];
  /** Their first two units as numbers. */
  readonly orders: readonly number[];
  /** Inverse document frequencies of terms; 0 for what is none. */
  readonly idfs: readonly number[];
  /** Of the text at hand. */
  readonly counts: readonly number[];
}

/** What is left of a double beside an order: so many words are told apart by their place. */
const PLACES = 2 ** 21;

/** By code point. Orders sort natively, several times as fast as words do; the few words that begin alike are compared. */
function inOrder(numbers: readonly number[], { texts, orders }: Words): readonly number[] {
  const compare = (left: number, right: number): number => compareCodePoints(texts[left] ?? '', texts[right] ?? '');
  if (numbers.length > PLACES) return numbers.toSorted(compare);
  const keys = new Float64Array(numbers.length);
  numbers.forEach((number, place) => (keys[place] = (orders[number] ?? 0) * PLACES + place));
  keys.sort();
  const sorted: number[] = [];
  let alike = 0;
  for (const key of keys) {
    const number = numbers[key % PLACES] ?? 0;
    if (orders[number] !== orders[sorted[alike] ?? number]) {
      sortFrom(sorted, alike, compare);
      alike = sorted.length;
    }
    sorted.push(number);
  }
  sortFrom(sorted, alike, compare);
  return sorted;
}

/** Sorts the end of a list. */
function sortFrom(list: number[], from: number, compare: (left: number, right: number) => number): void {
  if (list.length - from < 2) return;
  const end = list.slice(from).sort(compare);
  for (let at = 0; at < end.length; at++) list[from + at] = end[at] ?? 0;
}

const weightOf = ({ idfs, counts }: Words, number: number): number =>
  Math.round((counts[number] ?? 0) * (idfs[number] ?? 0) * 100) / 100;

/** Weight from which on a term is among the `limit` heaviest; so that few need sorting. */
function threshold(terms: readonly number[], words: Words, limit: number): number {
  if (terms.length <= limit) return 0;
  const weights = new Float64Array(terms.length);
  terms.forEach((number, place) => (weights[place] = weightOf(words, number)));
  return weights.sort()[terms.length - limit] ?? 0;
}

/** Heaviest first, equal ones by code point, which is the order they come in. */
function rank(numbers: readonly number[], words: Words, limit: number): Term[] {
  if (limit <= 0) return [];
  const terms = numbers.filter((number) => (words.idfs[number] ?? 0) > 0);
  const least = threshold(terms, words, limit);
  const ranked: Term[] = [];
  for (const number of terms) {
    const weight = weightOf(words, number);
    if (weight >= least) ranked.push({ text: words.texts[number] ?? '', count: words.counts[number] ?? 0, weight });
  }
  return ranked.sort((left, right) => right.weight - left.weight).slice(0, limit);
}

const NONE: ReadonlySet<string> = new Set();

export interface WordList {
  readonly terms: readonly Term[];
  /** Every Han or Latin word with its count, in the order of code points. */
  readonly words: Readonly<Record<string, number>>;
  /** Tokens in all, marks and numbers included. */
  readonly tokens: number;
}

/** Lists the words of a text and its `limit` weightiest terms. */
export type ListWords = (text: string, limit: number) => WordList;

/** Vocabulary kept from text to text; a library of speeches has some 100,000 words. */
const KEPT = 200_000;

/** Grown without a prototype, which is five times as fast for a thousand keys, and knows no `__proto__`. */
function recordOf(numbers: readonly number[], { texts, counts }: Words): Readonly<Record<string, number>> {
  const record = Object.create(null) as Record<string, number>;
  for (const number of numbers) record[texts[number] ?? ''] = counts[number] ?? 0;
  return Object.setPrototypeOf(record, Object.prototype) as Record<string, number>;
}

interface Counter {
  readonly words: Words;
  readonly count: (text: string) => void;
  /** Numbers of the words counted, as they were first met. */
  readonly met: () => readonly number[];
  /** Begins the next text. */
  readonly reset: () => void;
}

function counterOf(idf: Idf, own: ReadonlySet<string>): Counter {
  const { words: texts, numberOf } = vocabulary();
  const orders: number[] = [];
  const idfs: number[] = [];
  const counts: number[] = [];
  let met: number[] = [];
  return {
    words: { texts, orders, idfs, counts },
    count: (text) => {
      const number = numberOf(text);
      if (number === counts.length) {
        orders.push(orderOf(text));
        idfs.push(idfOfTerm(text, idf, own));
        counts.push(0);
      }
      const before = counts[number] ?? 0;
      if (before === 0) met.push(number);
      counts[number] = before + 1;
    },
    met: () => met,
    reset: () => {
      for (const number of met) counts[number] = 0;
      met = [];
    },
  };
}

/**
 * Makes the word lister of a segmenter. It remembers what it found out about each word, since the same words
 * come in every text: that, not counting, is the work. Results do not depend on what came before. `own` are the words
 * that dictionaries hold together.
 */
export function wordLister(segmenter: Pick<Segmenter, 'each'>, idf: Idf, own = NONE): ListWords {
  let counter = counterOf(idf, own);
  return (text, limit) => {
    if (counter.words.texts.length > KEPT) counter = counterOf(idf, own);
    const { words, count, met, reset } = counter;
    reset();
    let tokens = 0;
    segmenter.each(text, (token, isWord) => {
      tokens += 1;
      if (isWord) count(token);
    });
    const numbers = inOrder(met(), words);
    return { terms: rank(numbers, words, limit), words: recordOf(numbers, words), tokens };
  };
}
