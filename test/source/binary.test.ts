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

/** The head of a tape archive. */
function tape(name: string): Uint8Array {
  const head = Buffer.alloc(512);
  head.write(name, 'utf8');
  head.write('ustar', 257, 'latin1');
  return head;
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
    ['Word with a workbook in it, cut short', holding('word/document.xml', workbook).subarray(0, -30), 'docx'],
    ['Word behind other bytes', Buffer.concat([utf8('--x\r\n\r\n'), word]), 'docx'],
    ['Word before zeros', Buffer.concat([word, Buffer.alloc(600)]), 'docx'],
    ['Word deep in another file', Buffer.concat([Buffer.alloc(70_000), word]), null],
    ['an archive behind other bytes', Buffer.concat([utf8('甲'), zip({ 'a.txt': '乙' })]), null],
    ['a tape archive', tape('讲话.txt'), 'tar'],
    ['a text with the mark of one', utf8('甲'.padEnd(255) + 'ustar'), null],
  ])('%s', (_, bytes, kind) => {
    expect(binaryKind(bytes)).toBe(kind);
  });

  test.each([
    ['text', 'odt'],
    ['spreadsheet', 'ods'],
    ['presentation', 'odp'],
  ])('OpenDocument says what it is at its beginning, uncompressed: %s', (name, kind) => {
    const mimetype = `application/vnd.oasis.opendocument.${name}`;
    const bytes = Buffer.concat([
      utf8('PK\u0003\u0004'),
      Buffer.alloc(26),
      utf8(`mimetype${mimetype}`),
      zip({ a: 'b' }),
    ]);
    expect(binaryKind(bytes)).toBe(kind);
  });
});
