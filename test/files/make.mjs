/**
 * Remakes the fixtures of files: `fixtures/files/<case>/` with `<case>.docx`, the `.doc` and the PDF LibreOffice makes of it,
 * and `known.txt`, what a person reads in Word by the conventions of the readers; the papers printed as PDF; the pages
 * in GBK or saved by LibreOffice. `node test/files/make.mjs [case …]`; without names, all. About half of the Word files are
 * written by the `docx` package, the others by LibreOffice, which is installed from Debian where it is missing, or by hand.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { CASES } from './cases/index.mjs';
import { asDoc, hasDoc } from './doc.mjs';
import { makePages } from './html.mjs';
import { PAPERS } from './papers.mjs';
import { LOCKED_PDFS, PDFS } from './pdf.mjs';

const FILES = new URL('../../fixtures/files/', import.meta.url);

const asked = process.argv.slice(2);
const isAsked = ({ name }) => asked.length === 0 || asked.includes(name);
const put = (folder, name, content) => {
  const url = new URL(`${folder}/`, FILES);
  mkdirSync(url, { recursive: true });
  writeFileSync(new URL(name, url), content);
  process.stdout.write(`${name}\n`);
};

for (const { name, make, known } of CASES.filter(isAsked)) {
  const docx = await make();
  put(name, `${name}.docx`, docx);
  if (hasDoc(name)) put(name, `${name}.doc`, asDoc(docx));
  put(name, 'known.txt', known);
}
for (const { name, known } of PAPERS.filter(isAsked)) put(name, 'known.txt', known);
for (const { name, make } of PDFS.filter(isAsked)) put(name, `${name}.pdf`, await make());
for (const { name, make } of LOCKED_PDFS.filter(isAsked)) put('locked', `${name}.pdf`, await make());
if (asked.length === 0) await makePages();
