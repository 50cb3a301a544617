/** Rows of a manifest that no document was found for: a path mistyped would else go unseen. */
import type { Say } from '../../report/renderer.js';
import { fewOf } from '../few.js';
import type { Io } from '../io.js';
import type { Manifest } from './manifest.js';
import type { Row } from './rows.js';

interface Tools {
  readonly io: Pick<Io, 'note'>;
  readonly say: Say;
}

export function tellUnused({ path, rows }: Manifest, used: ReadonlySet<Row | undefined>, { io, say }: Tools): void {
  const unused = rows.filter((row) => !used.has(row));
  if (unused.length === 0) return;
  const code = unused.length === rows.length ? 'note.manifestNone' : 'note.manifestUnused';
  const paths = unused.map((row) => row['path'] ?? '');
  io.note(say(code, { path, count: unused.length, paths: fewOf(paths, say) }));
}
