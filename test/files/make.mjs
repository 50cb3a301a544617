/**
 * Remakes the Word fixtures: `fixtures/files/<case>/<case>.docx` and `known.txt`, what a person reads in Word by the
 * conventions of the readers. `node test/files/make.mjs [case …]`; without names, all. About half are written by the
 * `docx` package, the others by LibreOffice, which is installed from Debian where it is missing, or by hand.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { CASES } from './cases/index.mjs';

const FILES = new URL('../../fixtures/files/', import.meta.url);

const asked = process.argv.slice(2);
for (const { name, make, known } of CASES.filter((one) => asked.length === 0 || asked.includes(one.name))) {
  const folder = new URL(`${name}/`, FILES);
  mkdirSync(folder, { recursive: true });
  writeFileSync(new URL(`${name}.docx`, folder), await make());
  writeFileSync(new URL('known.txt', folder), known);
  process.stdout.write(`${name}\n`);
}
