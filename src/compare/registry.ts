/** The parts of a comparison: what each reads of an analysis, and the function that makes it. */
import type { Lexicon } from '../lexicon/lexicon.js';
import type { Compared } from '../model/compare.js';
import type { Analysis } from '../model/types.js';
import type { Corpus } from './corpus.js';
import { compareFormulas } from './formulas.js';
import { compareRequirements } from './requirements.js';
import { compareResponsibilities } from './responsibilities.js';
import { compareShape } from './shape.js';
import { compareSlogans } from './slogans.js';
import { compareTargets } from './targets.js';
import { compareWords } from './words.js';

export interface Part {
  /** Lists of the analysis it cannot do without. */
  readonly needs: readonly (keyof Analysis)[];
  readonly compare: (corpus: Corpus, lexicon: Lexicon) => readonly object[];
}

export const PARTS: Readonly<Record<Compared, Part>> = {
  slogans: { needs: ['slogans'], compare: compareSlogans },
  requirements: { needs: ['requirements'], compare: compareRequirements },
  targets: { needs: ['targets'], compare: compareTargets },
  responsibilities: { needs: ['responsibilities'], compare: compareResponsibilities },
  formulas: { needs: ['paragraphs', 'outline'], compare: compareFormulas },
  words: { needs: ['words'], compare: compareWords },
  shape: { needs: ['outline', 'requirements', 'moves'], compare: compareShape },
};
