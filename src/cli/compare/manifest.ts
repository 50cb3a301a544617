/**
 * `--manifest FILE`: what is known of documents beside their texts (`path,year,region,…`): CSV, read by csv-parse, with commas
 * or tabs and a first row that names the columns, `path` one of them; or NDJSON, one object a line.
 */
import path from 'node:path';
import { readSideFile } from '../../source/side-file.js';
import { UserError } from '../codes.js';
import type { OpenedDocument } from '../documents/open.js';
import { pathKey, type Row, rowFinder, type RowNamed } from './rows.js';

export interface Manifest {
  readonly path: string;
  readonly columns: readonly string[];
  /** The row of a document; undefined for none. */
  readonly rowOf: (document: Pick<OpenedDocument, 'id' | 'input' | 'analysis'>) => Row | undefined;
  readonly rowNamed: RowNamed;
  readonly rows: readonly Row[];
}

/** Throws `bad-manifest` and what `readSideFile` does. */
export async function readManifest(file: string): Promise<Manifest> {
  const rows = await rowsOf(file, readSideFile(file));
  const columns = Object.keys(rows[0] ?? {});
  const byPath = new Map<string, Row>();
  for (const [index, row] of rows.entries()) {
    const key = pathKey(row['path'] ?? '');
    // The head is line 1.
    if (byPath.has(key))
      throw new UserError('bad-manifest', { path: file, line: index + 2, kind: 'twice', value: key });
    byPath.set(key, row);
  }
  const rowNamed = rowFinder(byPath, path.dirname(file));
  const rowOf: Manifest['rowOf'] = ({ id, input, analysis }) => rowNamed([id, input, analysis.source.path ?? '']);
  return { path: file, columns, rowOf, rowNamed, rows };
}

async function rowsOf(file: string, text: string): Promise<readonly Row[]> {
  const rows = /\.(?:ndjson|jsonl)$/iu.test(file) ? rowsOfLines(file, text) : await rowsOfCsv(file, text);
  if (rows.length > 0 && !('path' in (rows[0] ?? {})))
    throw new UserError('bad-manifest', { path: file, line: 1, kind: 'no-path', value: '' });
  if (rows.length === 0) throw new UserError('bad-manifest', { path: file, line: 1, kind: 'empty', value: '' });
  return rows;
}

function rowsOfLines(file: string, text: string): readonly Row[] {
  const rowIn = (line: string, index: number): Row => {
    try {
      const entries = Object.entries(JSON.parse(line) as object);
      return Object.fromEntries(entries.map(([name, value]) => [name, wordOf(value)]));
    } catch {
      throw new UserError('bad-manifest', { path: file, line: index + 1, kind: 'csv', value: 'JSON' });
    }
  };
  const lines = text.split(/\r?\n/u);
  return lines.flatMap((line, index) => (line.trim() === '' ? [] : [rowIn(line, index)]));
}

const wordOf = (value: unknown): string =>
  typeof value === 'string'
    ? value.trim()
    : value === null
      ? ''
      : typeof value === 'object'
        ? JSON.stringify(value)
        : String(value);

async function rowsOfCsv(file: string, text: string): Promise<readonly Row[]> {
  const { parse } = await import('csv-parse/sync');
  const head = text.slice(0, text.search(/[\r\n]|$/u));
  const options = {
    columns: true,
    trim: true,
    skip_empty_lines: true,
    delimiter: head.includes('\t') ? '\t' : ',',
  } as const;
  return attempt(file, () => parse<Row>(text, options));
}

function attempt<Result>(file: string, read: () => Result): Result {
  try {
    return read();
  } catch (error) {
    const { lines = 1, code = '' } = error as { readonly lines?: number; readonly code?: string };
    throw new UserError('bad-manifest', { path: file, line: lines, kind: 'csv', value: code });
  }
}
