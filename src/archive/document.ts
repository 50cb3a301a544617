/** A document of an archive as it is to be analysed: what is said beside its text counts more than what it says itself. */
import type { AnalyzeOptions, Asked } from '../analyze.js';
import type { Lexicon } from '../lexicon/lexicon.js';
import { frontOf } from '../source/formats/front-matter/fields.js';
import type { SourceText } from '../source/text.js';
import type { Said } from './item.js';

export interface Analyst {
  readonly lexicon: Lexicon;
  readonly options: AnalyzeOptions;
}

/** Fields of a record are front matter; a manifest is an option, and beats them and the file name. */
export function askedOf(source: SourceText, id: string | null, said: Said, { options }: Analyst): Asked {
  const record = frontOf(said.record ?? {});
  const { year, ...manifest } = frontOf(said.manifest ?? {});
  const extra = { ...source.front.extra, ...record.extra, ...manifest.extra };
  const front = { ...source.front, ...record, ...manifest, ...(Object.keys(extra).length === 0 ? {} : { extra }) };
  return {
    source: { ...source, front },
    options: {
      ...options,
      ...(id === null ? {} : { id }),
      ...(year === undefined ? {} : { year, yearOption: '--manifest' }),
    },
  };
}
