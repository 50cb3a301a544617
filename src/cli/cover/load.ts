/** Documents by name, analysed: id, analysis and text. The seam where saved analyses come in beside manuscripts. */
import type { Covered } from '../../cover/types.js';
import type { OpenCore } from '../core.js';

export interface Loading {
  readonly encoding: string | null;
  readonly dictionaries: readonly string[];
}

/** Opens one document after another. */
export type OpenDocument = (name: string) => Promise<Covered>;

/** Everything that coverage reads, and no words: they cost more than all the rest. */
export async function documentOpener(openCore: OpenCore, { encoding, dictionaries }: Loading): Promise<OpenDocument> {
  const analyzeFile = await openCore({
    encoding,
    dictionaries,
    only: null,
    terms: 0,
    tokens: false,
    segmenter: null,
    year: null,
    text: true,
  });
  return async (name) => {
    const analysis = await analyzeFile(name);
    return { id: analysis.id, analysis, text: analysis.source.text ?? '' };
  };
}
