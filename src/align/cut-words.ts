/**
 * The words of a clause and how much each tells: cut along jieba's table of document frequencies (the cheapest way through,
 * Viterbi over −ln p), so that no segmenter is needed and every machine gives the same. A long word whose halves are words
 * is given as its halves (饮水安全 → 饮水, 安全), since who rewrites a text keeps the parts. Left out: single characters,
 * numbers, function words, and the verbs every speech is made of.
 */
import { type Idf, UNKNOWN } from '../lexicon/idf.js';
import { STOP_WORDS } from '../lexicon/stopwords.js';

/** Longest word looked for. */
const LONGEST = 4;
/** Rather one long word than two short ones of the same worth. */
const STEP = 2;
/** What a character costs that is in no table. */
const STRANGE = 12;
/** A word of letters, DRG: the table has none. */
const LATIN = 6;
/** A word of less than this is everywhere. */
const COMMON = 3;

/** Letters, or 汉字 without marks and digits between them. */
const RUNS = /[a-z]+|[^、\da-z]+/gu;

export interface Word {
  readonly text: string;
  /** Rarity in Chinese at large, from 0. */
  readonly weight: number;
}

export type CutWords = (clause: string) => readonly Word[];

export function wordCutter(idf: Idf): CutWords {
  const isWord = (text: string): boolean => idf(text) !== UNKNOWN;
  const worth = (text: string): Word[] => {
    if (text.length < 2 || STOP_WORDS.has(text)) return [];
    const weight = idf(text) - COMMON;
    return weight > 0 ? [{ text, weight }] : [];
  };
  const parts = (text: string): Word[] => {
    if (text.length < 4) return worth(text);
    const [left, right] = [text.slice(0, 2), text.slice(2)];
    return isWord(left) && isWord(right) ? [...worth(left), ...worth(right)] : worth(text);
  };
  const latin = (text: string): Word[] => (text.length < 2 ? [] : [{ text, weight: LATIN }]);
  return (clause) =>
    (clause.match(RUNS) ?? []).flatMap((run) => (run < '{' ? latin(run) : path(run, idf).flatMap(parts)));
}

/** The cheapest way through a run without marks. */
function path(run: string, idf: Idf): readonly string[] {
  const costs = new Float64Array(run.length + 1).fill(Infinity);
  const from = new Int32Array(run.length + 1);
  costs[0] = 0;
  for (let start = 0; start < run.length; start++)
    for (let length = 1; length <= LONGEST && start + length <= run.length; length++) {
      const value = idf(run.slice(start, start + length));
      if (value === UNKNOWN && length > 1) continue;
      const cost = (costs[start] ?? 0) + STEP + (value === UNKNOWN ? STRANGE : value);
      if (cost >= (costs[start + length] ?? 0)) continue;
      costs[start + length] = cost;
      from[start + length] = start;
    }
  const words: string[] = [];
  for (let end = run.length; end > 0; end = from[end] ?? 0) words.push(run.slice(from[end], end));
  return words.reverse();
}
