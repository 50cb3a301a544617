/** Fixtures of a format, `fixtures/files/<case>/<case>.<extension>`, with the text a person reads in them. */
import { readdirSync, readFileSync } from 'node:fs';

const FILES = new URL('../../../fixtures/files/', import.meta.url);

export interface FileCase {
  readonly name: string;
  readonly path: string;
  readonly bytes: Uint8Array;
  readonly known: string;
}

export const filesOf = (extension: string): readonly FileCase[] =>
  readdirSync(FILES)
    .sort()
    .filter((name) => readdirSync(new URL(`${name}/`, FILES)).includes(`${name}.${extension}`))
    .map((name) => {
      const url = new URL(`${name}/${name}.${extension}`, FILES);
      const known = readFileSync(new URL(`${name}/known.txt`, FILES), 'utf8');
      return { name, path: url.pathname, bytes: readFileSync(url), known };
    });

export function fileOf(extension: string, name: string): FileCase {
  const found = filesOf(extension).find((one) => one.name === name);
  if (found === undefined) throw new Error(`no fixture ${name}`);
  return found;
}
