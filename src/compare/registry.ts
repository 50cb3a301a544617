/** The parts of a comparison: what each reads of an analysis, and the function that makes it. */
import type { Lexicon } from '../lexicon/lexicon.js';
import type { Compared } from '../model/compare.js';
import type { Analysis } from '../model/types.js';
import type { Corpus } from './corpus.js';
import { compareShape } from './shape.js';
import { compareSlogans } from './slogans.js';
import { compareWords } from './words.js';

export interface Part {
  /** Lists of the analysis it cannot do without. */
  readonly needs: readonly (keyof Analysis)[];
  readonly compare: (corpus: Corpus, lexicon: Lexicon) => readonly object[];
}

/** None yet. */
const rows = (): readonly object[] => [];

export const PARTS: Readonly<Record<Compared, Part>> = {
  slogans: { needs: ['slogans'], compare: compareSlogans },
  requirements: { needs: ['requirements', 'outline'], compare: rows },
  targets: { needs: ['targets'], compare: rows },
  responsibilities: { needs: ['responsibilities'], compare: rows },
  formulas: { needs: [], compare: rows },
  words: { needs: ['words'], compare: compareWords },
  shape: { needs: ['outline', 'requirements', 'moves'], compare: compareShape },
};
