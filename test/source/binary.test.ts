/** Office files are told by what is packed in them, not by what is packed in something packed in them. */
import { describe, expect, test } from 'vitest';
import { binaryKind } from '../../src/source/binary.js';
import { zip } from '../files/zip.mjs';
import { utf8 } from './bytes.js';

const TYPES = { '[Content_Types].xml': '<Types/>' };

/** A member stored as it is: what a zip in a zip looks like to a search through the bytes. */
const stored = (name: string, content: Uint8Array): Uint8Array => {
  const outer = zip({ ...TYPES, [name]: 'x' });
  return Buffer.concat([outer.subarray(0, 60), content, outer.subarray(60)]);
};

/** The same with its directory where the end says it is. */
function holding(name: string, content: Uint8Array): Uint8Array {
  const bytes = Buffer.from(stored(name, content));
  const end = bytes.lastIndexOf('PK\u0005\u0006');
  bytes.writeUInt32LE(bytes.readUInt32LE(end + 16) + content.length, end + 16);
  return bytes;
}

const workbook = zip({ ...TYPES, 'xl/workbook.xml': '<a/>' });
const word = zip({ ...TYPES, 'word/document.xml': '<a/>' });

describe('what a package is', () => {
  test.each<[string, Uint8Array, string | null]>([
    ['Word', word, 'docx'],
    ['Word with a main part of another name', zip({ ...TYPES, 'a/b.xml': '<a/>' }), 'docx'],
    ['Excel', workbook, 'xlsx'],
    ['PowerPoint', zip({ ...TYPES, 'ppt/presentation.xml': '<a/>' }), 'pptx'],
    ['OpenDocument', zip({ mimetype: '' }), 'zip'],
    ['OFD', zip({ 'OFD.xml': '<a/>' }), 'ofd'],
    ['an archive', zip({ '讲话.txt': '同志们' }), 'zip'],
    ['Word that holds a workbook', holding('word/document.xml', workbook), 'docx'],
    ['slides that hold a Word document', holding('ppt/presentation.xml', word), 'pptx'],
    ['Word cut short', word.subarray(0, word.length - 30), 'docx'],
    ['a text', utf8('PK 赛'), null],
  ])('%s', (_, bytes, kind) => {
    expect(binaryKind(bytes)).toBe(kind);
  });

  test('OpenDocument says what it is at its beginning, uncompressed', () => {
    const mimetype = 'application/vnd.oasis.opendocument.text';
    const bytes = Buffer.concat([
      utf8('PK\u0003\u0004'),
      Buffer.alloc(26),
      utf8(`mimetype${mimetype}`),
      zip({ a: 'b' }),
    ]);
    expect(binaryKind(bytes)).toBe('odt');
  });
});
