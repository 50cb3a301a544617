/**
 * Files that people write beside their manuscripts (a configuration, dictionary, checklist, manifest), decoded as those are:
 * Notepad and Excel of a Chinese Windows write GBK. Read as UTF-8 their names would be others, and nothing would tell.
 */
import { readFileSync, statSync } from 'node:fs';
import { decode } from './decode.js';
import { UserError } from './errors.js';

/** The text, without a byte order mark. Throws `missing-file`, `unreadable`, `side-undecodable`, `side-binary`, `encoding-not-supported`. */
export function readSideFile(path: string): string {
  const bytes = bytesOf(path);
  try {
    return decode(bytes, { path }).text;
  } catch (error) {
    throw asSideFile(error, path);
  }
}

function bytesOf(path: string): Uint8Array {
  try {
    return readFileSync(path);
  } catch (error) {
    const reason = (error as NodeJS.ErrnoException).code ?? 'unknown';
    if (reason === 'ENOENT' || reason === 'ENOTDIR') throw new UserError('missing-file', { path });
    const isFolder = statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;
    throw new UserError('unreadable', { path, reason: isFolder ? 'EISDIR' : reason });
  }
}

/** What helps with a manuscript (`--encoding`, another format) does not help here. */
function asSideFile(error: unknown, path: string): unknown {
  if (!(error instanceof UserError)) return error;
  const { code, args } = error;
  if (code === 'undecodable') return new UserError('side-undecodable', { path, offset: Number(args['offset']) });
  if (code === 'binary') return new UserError('side-binary', { path, kind: String(args['kind']) });
  return error;
}
