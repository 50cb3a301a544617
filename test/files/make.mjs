/**
 * Remakes the Word fixtures: `fixtures/files/<case>/<case>.docx` and `known.txt`, what a person reads in Word by the
 * conventions of the readers. `node test/files/make.mjs [case …]`; without names, all. About half are written by the
 * `docx` package, the others by LibreOffice, which is installed from Debian where it is missing, or by hand. The PDF
 * of each, and of the papers, is printed by LibreOffice.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { CASES } from './cases/index.mjs';
import { PAPERS } from './papers.mjs';
import { LOCKED_PDFS, PDFS } from './pdf.mjs';

const FILES = new URL('../../fixtures/files/', import.meta.url);

const asked = process.argv.slice(2);
for (const { name, make, known } of CASES.filter((one) => asked.length === 0 || asked.includes(one.name))) {
  const folder = new URL(`${name}/`, FILES);
  mkdirSync(folder, { recursive: true });
  writeFileSync(new URL(`${name}.docx`, folder), await make());
  writeFileSync(new URL('known.txt', folder), known);
  process.stdout.write(`${name}\n`);
}

const isAsked = ({ name }) => asked.length === 0 || asked.includes(name);
const put = (folder, name, content) => {
  const url = new URL(`${folder}/`, FILES);
  mkdirSync(url, { recursive: true });
  writeFileSync(new URL(name, url), content);
};

for (const { name, known } of PAPERS.filter(isAsked)) put(name, 'known.txt', known);
for (const { name, make } of PDFS.filter(isAsked)) {
  put(name, `${name}.pdf`, await make());
  process.stdout.write(`${name}.pdf\n`);
}
for (const { name, make } of LOCKED_PDFS.filter(isAsked)) put('locked', `${name}.pdf`, await make());
