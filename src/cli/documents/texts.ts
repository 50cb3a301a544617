/** The text an analysis is of: kept in it, or read again from its manuscript where it was saved with `--no-text`. */
import { existsSync } from 'node:fs';
import path from 'node:path';
import type { Analysis } from '../../model/types.js';
import { UserError } from '../codes.js';

/** Throws `text-missing` where neither is there, or the manuscript is no longer the one analysed. */
export async function textOf({ id, source }: Analysis, input: string): Promise<string> {
  if (source.text !== undefined) return source.text;
  const name = source.path;
  const file = name === null ? undefined : [path.join(path.dirname(input), name), name].find((at) => existsSync(at));
  if (file === undefined) throw new UserError('text-missing', { path: input, id });
  const { readSource } = await import('../../source/read.js');
  const { text, sha256 } = await readSource(file, source.encoding === null ? {} : { encoding: source.encoding });
  if (sha256 !== source.sha256) throw new UserError('text-changed', { path: file, id });
  return text;
}
