/** The parts of a comparison: what each reads of an analysis, and the function that makes it. */
import type { Lexicon } from '../lexicon/lexicon.js';
import type { Compared } from '../model/compare.js';
import type { Analysis } from '../model/types.js';
import type { Corpus } from './corpus.js';

export interface Part {
  /** Lists of the analysis it cannot do without. */
  readonly needs: readonly (keyof Analysis)[];
  readonly compare: (corpus: Corpus, lexicon: Lexicon) => readonly object[];
}

const none: Part = { needs: [], compare: () => [] };

export const PARTS: Readonly<Record<Compared, Part>> = {
  slogans: none,
  requirements: none,
  targets: none,
  responsibilities: none,
  formulas: none,
  words: none,
  shape: none,
};
