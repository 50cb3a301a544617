/** A document of an archive analysed: what is said beside its text counts more than what it says itself. */
import { analyze, type AnalyzeOptions } from '../analyze.js';
import type { Lexicon } from '../lexicon/lexicon.js';
import type { Analysis } from '../model/types.js';
import { frontOf } from '../source/formats/front-matter/fields.js';
import type { SourceText } from '../source/text.js';
import type { Given } from './item.js';

export interface Analyst {
  readonly lexicon: Lexicon;
  readonly options: AnalyzeOptions;
}

export function documentOf(source: SourceText, id: string | null, given: Given | null, analyst: Analyst): Analysis {
  const { lexicon, options } = analyst;
  const front = frontOf(given ?? {});
  const extra = { ...source.front.extra, ...front.extra };
  const said = { ...source.front, ...front, ...(Object.keys(extra).length === 0 ? {} : { extra }) };
  return analyze({ ...source, front: said }, lexicon, {
    ...options,
    ...(id === null ? {} : { id }),
    year: options.year ?? front.year ?? null,
  });
}
