/** What terms and tokens need: a segmenter that holds the dictionaries' words together, and the IDF table. Opened once. */
import { wordLister, type ListWords } from './extract/terms.js';
import type { Lexicon } from './lexicon/lexicon.js';
import { loadIdf } from './lexicon/idf.js';
import { openSegmenter, type Segmenter, type SegmenterName } from './lexicon/segmenter.js';

export interface Words {
  readonly segmenter: Segmenter;
  readonly list: ListWords;
}

/** Opens the segmenter (nodejieba, else node-rs, or the one named). Throws UserError `segmenter-unavailable`. */
export function openWords(lexicon: Lexicon, name?: SegmenterName): Words {
  const { words, slogans } = lexicon.dictionaries;
  const known = slogans.filter(({ text }) => text.length <= 6).map(({ text }) => ({ text }));
  const own = [...words.map(({ text, frequency, tag }) => ({ text, frequency, tag })), ...known];
  const segmenter = openSegmenter({ name, words: own });
  return { segmenter, list: wordLister(segmenter, loadIdf(), new Set(own.map(({ text }) => text))) };
}
