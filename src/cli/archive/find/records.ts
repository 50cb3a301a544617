/** The documents of an NDJSON file: where each line stands, and the id it gives itself. */
import { createReadStream } from 'node:fs';
import { type Fields, idIn, lineIn } from '../../../archive/record.js';
import { MEGABYTE } from '../bytes.js';
import { UserError } from '../codes.js';
import type { Found } from './found.js';
import { isBlank, type Line, linesOf } from './lines.js';

export interface RecordsFile {
  readonly path: string;
  /** What the file is called in ids and errors. */
  readonly name: string;
}

export interface RecordRules {
  readonly fields: Fields;
  /** MB a line. */
  readonly maximum: number;
}

export async function* recordsOf(file: RecordsFile, rules: RecordRules): AsyncGenerator<Found> {
  const chunks = createReadStream(file.path, { highWaterMark: MEGABYTE });
  for await (const line of linesOf(chunks, rules.maximum * MEGABYTE))
    if (line.bytes === null || !isBlank(line.bytes)) yield foundIn(line, file, rules);
}

/** A line that is no document is one error, by the place of the line. */
function foundIn(
  { number, at, size, bytes }: Line,
  { path, name }: RecordsFile,
  { fields, maximum }: RecordRules,
): Found {
  const id = `${name}:${number}`;
  try {
    if (bytes === null) throw new UserError('too-large', { path: id, maximum });
    const place = { path: name, line: number };
    const own = idIn(lineIn(bytes, place), fields, place);
    return { id: own ?? id, place: { kind: 'record', path, name, line: number, at, size } };
  } catch (error) {
    return { id, error, at: { path, line: number } };
  }
}
