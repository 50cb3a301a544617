/** `gaojian schema`: the JSON Schema of the analysis document, as the build made it. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { UserError } from '../codes.js';
import type { Io } from '../io.js';
import { ROOT } from '../root.js';

const SCHEMA = new URL('dist/schema/analysis.schema.json', ROOT);

/** Prints the schema; the result is the exit code. */
export async function runSchema(io: Pick<Io, 'write'>, file: URL = SCHEMA): Promise<number> {
  await io.write(read(file));
  return 0;
}

function read(file: URL): string {
  try {
    const text = readFileSync(file, 'utf8');
    return text.endsWith('\n') ? text : `${text}\n`;
  } catch {
    throw new UserError('schema-missing', { path: fileURLToPath(file) });
  }
}
