/**
 * Analyses as `analyze` has saved them: one in a .json file, one a line in .ndjson and .jsonl. Lines are read one by one, so
 * that an archive costs the memory of what is kept of it; one that cannot be read stops no other.
 */
import path from 'node:path';
import type { Analysis } from '../../model/types.js';
import { readSideFile } from '../../source/side-file.js';
import { UserError } from '../codes.js';
import { linesIn, type TextLine } from './lines.js';
import { fieldProblem } from './valid.js';

export const SAVED: readonly string[] = ['.json', '.ndjson', '.jsonl'];

export const isSaved = (file: string): boolean => SAVED.includes(path.extname(file).toLowerCase());

/** An analysis, or what is wrong with the line it should stand in. */
export type Saved = Analysis | UserError;

/** The analyses of a file. Throws `bad-analysis`, of a whole one what `readSideFile` does, of lines `missing-file`, `unreadable`. */
export async function* savedIn(file: string): AsyncGenerator<Saved> {
  if (path.extname(file).toLowerCase() === '.json') {
    yield await analysisOf(readSideFile(file), { path: file, line: 1 });
    return;
  }
  yield* savedLines(linesIn(file), file);
}

/** The analyses of lines, blank ones passed over. Throws `bad-analysis` where the first line is something else. */
export async function* savedLines(
  lines: Iterable<TextLine> | AsyncIterable<TextLine>,
  file: string,
): AsyncGenerator<Saved> {
  let line = 0;
  let isFirst = true;
  try {
    for await (const text of lines) {
      line++;
      if (text?.trim() === '') continue;
      const saved = await readLine(text, { path: file, line });
      if (isFirst && isForeign(saved)) throw saved;
      isFirst = false;
      yield saved;
    }
  } catch (error) {
    throw readingError(file, error);
  }
}

async function readLine(text: TextLine, place: Place): Promise<Saved> {
  if (text === null) return new UserError('bad-analysis', { ...place, kind: 'utf-8', value: '' });
  try {
    return await analysisOf(text, place);
  } catch (error) {
    if (error instanceof UserError) return error;
    throw error;
  }
}

/** Whether what was read is no analysis at all, of any version. */
export const isForeign = (error: unknown): error is UserError =>
  error instanceof UserError && error.code === 'bad-analysis' && error.args['kind'] === 'other';

interface Place {
  readonly path: string;
  readonly line: number;
}

const withoutBom = (text: string): string => (text.charCodeAt(0) === 0xfeff ? text.slice(1) : text);

async function analysisOf(json: string, place: Place): Promise<Analysis> {
  const value = parsed(withoutBom(json), place);
  const schema = (value as { schema?: unknown } | null)?.schema;
  if (schema !== 'gaojian/analysis@1') {
    const version = typeof schema === 'string' && schema.startsWith('gaojian/analysis@') ? schema : '';
    throw new UserError('bad-analysis', { ...place, kind: version === '' ? 'other' : 'schema', value: version });
  }
  const field = await fieldProblem(value);
  if (field !== null) throw new UserError('bad-analysis', { ...place, kind: 'field', value: field });
  return value as Analysis;
}

function parsed(json: string, place: Place): unknown {
  try {
    return JSON.parse(json);
  } catch {
    throw new UserError('bad-analysis', { ...place, kind: 'json', value: '' });
  }
}

function readingError(file: string, error: unknown): unknown {
  const { code } = error as NodeJS.ErrnoException;
  if (error instanceof UserError || code === undefined) return error;
  return code === 'ENOENT'
    ? new UserError('missing-file', { path: file })
    : new UserError('unreadable', { path: file, reason: code });
}
