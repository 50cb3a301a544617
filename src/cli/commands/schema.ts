/** `gaojian schema [NAME]`: the JSON Schema of a result, as the build made it. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { UserError } from '../codes.js';
import type { Io } from '../io.js';
import { ROOT } from '../root.js';

/** Results that have a schema; the first is the one printed unless named. */
export const SCHEMAS = ['analysis', 'check', 'comparison', 'coverage', 'terms', 'kwic'] as const;

const schemaFile = (name: string): URL => new URL(`dist/schema/${name}.schema.json`, ROOT);

/** Prints the schema; the result is the exit code. Throws `invalid-choice`, `schema-missing`. */
export async function runSchema(
  io: Pick<Io, 'write'>,
  name: string = SCHEMAS[0],
  folder = schemaFile,
): Promise<number> {
  if (!(SCHEMAS as readonly string[]).includes(name))
    throw new UserError('invalid-choice', { option: 'schema', value: name, choices: SCHEMAS });
  await io.write(read(folder(name)));
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
