/** Word documents for tests: the fixtures with their known text, and small ones made of the XML a test gives. */
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { UserError } from '../../../src/source/errors.js';
import { read } from '../../../src/source/formats/docx.js';
import type { Origin } from '../../../src/source/origin.js';
import type { ReadText } from '../../../src/source/reader.js';
import { packed, part } from '../../files/ooxml.mjs';

const FILES = new URL('../../../fixtures/files/', import.meta.url);

export interface WordCase {
  readonly name: string;
  readonly path: string;
  readonly bytes: Uint8Array;
  readonly known: string;
}

export const wordCases: readonly WordCase[] = readdirSync(FILES)
  .sort()
  .filter((name) => readdirSync(new URL(`${name}/`, FILES)).includes(`${name}.docx`))
  .map((name) => {
    const url = new URL(`${name}/${name}.docx`, FILES);
    const known = readFileSync(new URL(`${name}/known.txt`, FILES), 'utf8');
    return { name, path: fileURLToPath(url), bytes: readFileSync(url), known };
  });

export function wordCase(name: string): WordCase {
  const found = wordCases.find((one) => one.name === name);
  if (found === undefined) throw new Error(`no fixture ${name}`);
  return found;
}

/** A document of a body, with more parts by what they are (`styles`, `numbering`, `footnotes` …). */
export const documentOf = (body: string, parts: Readonly<Record<string, string>> = {}): Uint8Array =>
  packed({
    document: part('document', `<w:body>${body}</w:body>`),
    ...Object.fromEntries(Object.entries(parts).map(([name, content]) => [name, part(name, content)])),
  });

export const readBytes = async (bytes: Uint8Array): Promise<ReadText> => read(bytes, { path: 'a.docx' });

/** Text of a document of this body. */
export const textOf = async (body: string, parts: Readonly<Record<string, string>> = {}): Promise<string> =>
  (await readBytes(documentOf(body, parts))).text;

/** The error a file is refused with: its code, and its kind. */
export async function refusal(bytes: Uint8Array): Promise<string> {
  try {
    await readBytes(bytes);
    return 'read';
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    return `${error.code} ${String(error.args['kind'])}`;
  }
}

/** Where the paragraphs stand, one line each: `table 1 row 2 column 1 paragraph 1`. */
export const placesOf = ({ paragraphs = [] }: ReadText): readonly string[] =>
  paragraphs.map(({ origin }) => showOrigin(origin ?? {}));

const showOrigin = (origin: Origin): string =>
  Object.entries(origin)
    .map(([name, value]) => `${name} ${String(value)}`)
    .join(' ');

/** How they are styled: `heading 1`, `title null`, the empty string for none. */
export const stylesOf = ({ paragraphs = [] }: ReadText): readonly string[] =>
  paragraphs.map(({ style }) => (style === null ? '' : `${style.name} ${String(style.level)}`));
