/** `gaojian schema`: the JSON Schema of the analysis document, as the build made it. */
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { UserError } from '../codes.js';
import type { Io } from '../io.js';
import { ROOT } from '../root.js';

const SCHEMA = new URL('dist/schema/analysis.schema.json', ROOT);

/** Prints the schema; the result is the exit code. */
export async function runSchema(io: Pick<Io, 'write'>, file: URL = SCHEMA): Promise<number> {
  await io.write(await read(file));
  return 0;
}

async function read(file: URL): Promise<string> {
  try {
    const text = await readFile(file, 'utf8');
    return text.endsWith('\n') ? text : `${text}\n`;
  } catch {
    throw new UserError('schema-missing', { path: fileURLToPath(file) });
  }
}
