/** Documents and coverage for tests. */
import { analyze } from '../../src/analyze.js';
import { cover } from '../../src/cover/cover.js';
import type { Checklist } from '../../src/cover/checklist.js';
import type { Covered } from '../../src/cover/types.js';
import { loadIdf } from '../../src/lexicon/idf.js';
import { metricsOf } from '../../src/lexicon/metrics.js';
import type { Coverage } from '../../src/model/cover.js';
import { sourceFromString } from '../../src/source/text.js';
import { lexicon } from '../lexicon.js';

/** Names of metrics that are one. */
export const metrics = metricsOf(lexicon.dictionaries.metrics);

export const read = (text: string, id = 'upper'): Covered => ({
  id,
  text,
  analysis: analyze(sourceFromString(text), lexicon),
});

export const covered = (draft: Covered, uppers: readonly Covered[], checklist: Checklist | null = null): Coverage =>
  cover(draft, uppers, lexicon, { idf: loadIdf(), checklist });
