/**
 * The words of a manuscript and which of them mark it: TF-IDF, that is how often a word stands here by how rare
 * it is elsewhere (`count × ln(documents / documents with the word)`).
 *
 *     基层党组织 21 times, idf 11.68  →  { text: '基层党组织', count: 21, weight: 245.19 }
 *
 * Left out on purpose: single characters, numbers, function words (`stopwords.ts`). Phrases are not built: what
 * stays together is the segmenter's and the user's word list to say.
 */
import type { Idf } from '../lexicon/idf.js';
import type { Segmenter } from '../lexicon/segmenter.js';
import { STOP_WORDS } from '../lexicon/stopwords.js';
import type { Term } from '../model/types.js';

/** GDP, 5G, R&D; not a lone letter, a unit (km), a word of English or a blank (XX). */
const ACRONYM = /^(?!X+$)(?=.*[A-Z].*[A-Z0-9]|.*[0-9].*[A-Z])[A-Z0-9&+.-]{2,}$/;
const NUMERAL = /^[〇零一二两三四五六七八九十百千万亿几多数余点分之第]+[年月日号个项条名位次人元]?$/;
const HAN_TERM = /^[\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff々]{2,}$/;

/** Whether a word may be a term. */
export const isTerm = (text: string): boolean =>
  text.length > 1 && (HAN_TERM.test(text) ? !STOP_WORDS.has(text) && !NUMERAL.test(text) : ACRONYM.test(text));

/** What does not change from text to text. */
interface Word {
  readonly text: string;
  /** Its first three units as a number, which sorts several times as fast as strings. */
  readonly order: number;
  /** Inverse document frequency of a term; 0 for what is none. */
  readonly idf: number;
}

interface Counted {
  readonly word: Word;
  readonly count: number;
}

/** Surrogates stand for the highest code points, though not for the highest units. */
const rankOf = (unit: number): number => (unit >= 0xd800 && unit <= 0xdfff ? unit + 0x10000 : unit);

const UNIT = 0x20000;

/** 17 bits a unit: exact in a double; a missing unit is lower than any. */
function orderOf(text: string): number {
  const at = (index: number): number => (index < text.length ? rankOf(text.charCodeAt(index)) : 0);
  return (at(0) * UNIT + at(1)) * UNIT + at(2);
}

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

const describe = (text: string, idf: Idf): Word => ({ text, order: orderOf(text), idf: isTerm(text) ? idf(text) : 0 });

const compareWords = (left: Word, right: Word): number =>
  left.order - right.order || compareCodePoints(left.text, right.text);

const rounded = (weight: number): number => Math.round(weight * 100) / 100;

/** Weight from which on a term is among the `limit` heaviest; so that few need sorting. */
function threshold(weights: readonly number[], limit: number): number {
  if (weights.length <= limit) return 0;
  return Float64Array.from(weights).sort()[weights.length - limit] ?? 0;
}

/** Heaviest first, equal ones by code point. */
function rank(counted: readonly Counted[], limit: number): Term[] {
  if (limit <= 0) return [];
  const terms = counted.filter(({ word }) => word.idf > 0);
  const weights = terms.map(({ word, count }) => rounded(count * word.idf));
  const least = threshold(weights, limit);
  return terms
    .map(({ word, count }, index) => ({ text: word.text, count, weight: weights[index] ?? 0 }))
    .filter(({ weight }) => weight >= least)
    .sort((left, right) => right.weight - left.weight || compareCodePoints(left.text, right.text))
    .slice(0, limit);
}

/** The `limit` weightiest terms of counted words, weights to two decimals. */
export const rankTerms = (words: ReadonlyMap<string, number>, idf: Idf, limit: number): Term[] =>
  rank(
    Array.from(words, ([text, count]) => ({ word: describe(text, idf), count })),
    limit,
  );

export interface WordList {
  readonly terms: readonly Term[];
  /** Every Han or Latin word with its count, in the order of code points. */
  readonly words: Readonly<Record<string, number>>;
  /** Tokens in all, marks and numbers included. */
  readonly tokens: number;
}

/** Lists the words of a text and its `limit` weightiest terms. */
export type ListWords = (text: string, limit: number) => WordList;

interface Entry {
  readonly word: Word;
  count: number;
  /** The text `count` is about. */
  round: number;
}

/** Vocabulary kept from text to text; a library of speeches has some 100,000 words. */
const KEPT = 200_000;

/** Grown without a prototype, which is five times as fast for a thousand keys, and knows no `__proto__`. */
function recordOf(counted: readonly Counted[]): Readonly<Record<string, number>> {
  const record = Object.create(null) as Record<string, number>;
  for (const { word, count } of counted) record[word.text] = count;
  return Object.setPrototypeOf(record, Object.prototype) as Record<string, number>;
}

/**
 * Makes the word lister of a segmenter. It remembers what it found out about each word, since the same words
 * come in every text: that, not counting, is the work. Results do not depend on what came before.
 */
export function wordLister(segmenter: Pick<Segmenter, 'each'>, idf: Idf): ListWords {
  const vocabulary = new Map<string, Entry>();
  let round = 0;
  const entryOf = (text: string): Entry => {
    const known = vocabulary.get(text);
    if (known !== undefined) return known;
    const entry = { word: describe(text, idf), count: 0, round: 0 };
    vocabulary.set(text, entry);
    return entry;
  };
  return (text, limit) => {
    if (vocabulary.size > KEPT) vocabulary.clear();
    round += 1;
    let tokens = 0;
    const entries: Entry[] = [];
    segmenter.each(text, (token, isWord) => {
      tokens += 1;
      if (!isWord) return;
      const entry = entryOf(token);
      if (entry.round !== round) {
        entry.round = round;
        entry.count = 0;
        entries.push(entry);
      }
      entry.count += 1;
    });
    entries.sort((left, right) => compareWords(left.word, right.word));
    return { terms: rank(entries, limit), words: recordOf(entries), tokens };
  };
}
