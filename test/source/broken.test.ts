/** What is called a document and is none that anybody could tell. */
import { expect, test } from 'vitest';
import { readBytes } from '../../src/source/read.js';
import { zip } from '../files/zip.mjs';
import { utf8 } from './bytes.js';

const TYPES = { '[Content_Types].xml': '<Types/>' };
const whole = zip({ 'a.txt': '同志们', 'b.txt': '要抓落实' });
const noise = Uint8Array.from({ length: 4096 }, (_, index) => (index * 7919) % 251);

test.each<[string, string, Uint8Array, string]>([
  ['a zip cut short', '讲话.docx', whole.subarray(0, 60), 'bad-document docx damaged'],
  ['the same under the name of old Word', '讲话.doc', whole.subarray(0, 60), 'bad-document doc damaged'],
  ['a zip without a text', '讲话.docx', whole, 'bad-document docx empty'],
  ['a package that does not say where its text is', '讲话.docx', zip(TYPES), 'bad-document docx empty'],
  ['nothing but zeros', '讲话.docx', new Uint8Array(4096), 'bad-document docx damaged'],
  ['three bytes of a zip', '讲话.docx', utf8('PK\u0003'), 'bad-document docx damaged'],
  ['three bytes of old Word', '讲话.doc', Uint8Array.from([0xd0, 0xcf, 0x11]), 'bad-document doc damaged'],
  ['the head of a PDF', '讲话.pdf', utf8('%PDF'), 'bad-document pdf damaged'],
  ['letters called a document', '讲话.docx', utf8('abc'), 'bad-document docx damaged'],
  ['noise', '讲话.pdf', noise, 'bad-document pdf damaged'],
  ['a zip that is one', '讲话.zip', whole, 'binary zip'],
  ['a zip called PDF', '讲话.pdf', whole, 'binary zip'],
  ['a zip called text', '讲话.txt', whole, 'binary zip'],
  ['zeros called text', '讲话.txt', new Uint8Array(4096), 'binary data'],
  ['a picture', '讲话.docx', Uint8Array.from([0x89, 0x50, 0x4e, 0x47]), 'binary png'],
])('%s: %s', async (_, path, bytes, expected) => {
  const error: unknown = await readBytes(bytes, path).catch((caught: unknown) => caught);
  const { code, args } = error as { code: string; args: { format?: string; kind: string } };
  expect([code, args.format, args.kind].filter((part) => part !== undefined).join(' ')).toBe(expected);
});

test('a text is a text under any name', async () => {
  expect((await readBytes(utf8('abc'), '讲话.txt')).text).toBe('abc');
  expect((await readBytes(utf8('abc'), '讲话')).text).toBe('abc');
  expect((await readBytes(utf8('<html><p>abc</p></html>'), '讲话.doc')).text).toBe('abc');
  expect((await readBytes(utf8('同志们'), '讲话.docx')).text).toBe('同志们');
});
