/** Documents to be covered or to cover: manuscripts, or analyses saved with all that coverage reads. */
import type { Covered } from '../../cover/types.js';
import type { Say } from '../../report/renderer.js';
import { UserError } from '../codes.js';
import type { OpenCore } from '../core.js';
import { openDocuments } from '../documents/open.js';
import type { Io } from '../io.js';
import type { CoverFlags } from '../options.js';

export interface Opened {
  readonly documents: readonly Covered[];
  readonly failed: number;
}

interface Tools {
  readonly io: Io;
  readonly say: Say;
  readonly openCore: OpenCore;
}

const NEEDS = ['outline', 'requirements', 'slogans', 'targets', 'responsibilities', 'quotes'] as const;

/** Opens every input, sorted by id; one that cannot be is told, and the others are still read. Throws `no-match`, `elements-missing`. */
export async function openCovered(
  names: readonly string[],
  { encoding, dictionary }: Pick<CoverFlags, 'encoding' | 'dictionary'>,
  tools: Tools,
): Promise<Opened> {
  const analyze = {
    encoding: encoding ?? null,
    stdinName: null,
    dictionaries: dictionary ?? [],
    only: null,
    // Words cost more than all the rest, and coverage does not ask for them.
    terms: 0,
    tokens: false,
    segmenter: null,
    year: null,
    text: true,
  };
  const opened = await openDocuments(names, { analyze, keep: (analysis) => analysis, texts: true }, tools);
  for (const { id, analysis } of opened.documents) {
    const elements = NEEDS.filter((element) => analysis[element] === undefined);
    if (elements.length > 0) throw new UserError('elements-missing', { id, elements, part: 'cover' });
  }
  return { documents: opened.documents, failed: opened.failed.length };
}
