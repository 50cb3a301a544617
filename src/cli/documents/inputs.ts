/** The files of an input: one named, those of a glob, or those of a folder; of what `batch` has left in one, the analyses. */
import { existsSync } from 'node:fs';
import path from 'node:path';
import { RESULTS } from '../archive/state.js';
import { UserError } from '../archive/codes.js';
import { filesOf, MANUSCRIPTS } from '../files.js';
import { SAVED } from './saved.js';

const BESIDES: readonly string[] = [RESULTS.errors, RESULTS.run, RESULTS.shard];

/** Throws `no-match`; `no-run` for the folder of a batch that has not come to its end. */
export function filesIn(name: string): readonly string[] {
  if (existsSync(path.join(name, '.gaojian')) && !existsSync(path.join(name, RESULTS.run)))
    throw new UserError('no-run', { path: name });
  const files = filesOf([name], [...MANUSCRIPTS, ...SAVED]);
  const all = new Set(files);
  const isOfRun = (file: string): boolean =>
    [RESULTS.documents, RESULTS.run].every((result) => all.has(path.join(path.dirname(file), result)));
  return files.filter((file) => file === name || !BESIDES.includes(path.basename(file)) || !isOfRun(file));
}
