/** Documents opened in a row: one that cannot be is told, and the others are still read. */
import type { Covered } from '../../cover/types.js';
import type { Say } from '../../report/renderer.js';
import { explain } from '../errors.js';
import type { Io } from '../io.js';
import type { OpenDocument } from './load.js';

export interface Opened {
  readonly documents: readonly Covered[];
  readonly failed: number;
}

interface Tools {
  readonly io: Pick<Io, 'note'>;
  readonly say: Say;
}

export async function openAll(names: readonly string[], open: OpenDocument, { io, say }: Tools): Promise<Opened> {
  const documents: Covered[] = [];
  let failed = 0;
  for (const name of new Set(names)) {
    try {
      documents.push(await open(name));
    } catch (error) {
      io.note(explain(error, say, name));
      failed += 1;
    }
  }
  return { documents, failed };
}
