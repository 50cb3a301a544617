/** The zip around a document: what is read of it, and the bounds it is held to. */
import { describe, expect, test } from 'vitest';
import { openPackage } from '../../../../src/source/formats/docx/package.js';
import { contentTypeOf, PACKAGE, relationships } from '../../../../src/source/formats/docx/relationships.js';
import { Unreadable } from '../../../../src/source/unreadable.js';
import { zip } from '../../../files/zip.mjs';
import { documentOf, refusal } from '../word.js';

const reasonOf = async (work: Promise<unknown>): Promise<string> => {
  try {
    await work;
    return 'none';
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error;
    return error.reason;
  }
};

const textOfPart = async (bytes: Uint8Array, name: string): Promise<string | null> => {
  const part = await (await openPackage(bytes)).part(name);
  return part === null ? null : Buffer.from(part).toString('utf8');
};

const LOCAL = 0x04034b50;
const CENTRAL = 0x02014b50;

/** A copy with a field changed: `[signature of the record, offset in it, value, bytes]`. */
function patched(bytes: Uint8Array, signature: number, at: number, value: number, size: 2 | 4 = 4): Uint8Array {
  const copy = Buffer.from(bytes);
  const mark = Buffer.alloc(4);
  mark.writeUInt32LE(signature);
  const record = copy.indexOf(mark);
  if (size === 4) copy.writeUInt32LE(value, record + at);
  else copy.writeUInt16LE(value, record + at);
  return copy;
}

describe('bytes that are not its own', () => {
  const archive = zip({ 'word/document.xml': '一' });
  test.each([
    ['before it', Buffer.concat([Buffer.from('junk\r\n'), archive]), '一'],
    ['behind it', Buffer.concat([archive, Buffer.alloc(700)]), '一'],
    ['on both sides', Buffer.concat([Buffer.alloc(9), archive, Buffer.from('x')]), '一'],
  ])('%s', async (_, bytes, text) => {
    expect(await textOfPart(bytes, 'word/document.xml')).toBe(text);
  });

  test('near miss: not where it is cut short', async () => {
    const cut = Buffer.concat([Buffer.from('junk'), archive.subarray(0, -30), Buffer.alloc(30)]);
    expect(await reasonOf(openPackage(cut))).toBe('damaged');
  });
});

describe('parts', () => {
  const archive = zip({ 'word/document.xml': '一', 'b.xml': '二' });
  test.each([
    ['word/document.xml', '一'],
    ['WORD/Document.XML', '一'],
    ['b.xml', '二'],
    ['c.xml', null],
  ])('%s', async (name, text) => {
    expect(await textOfPart(archive, name)).toBe(text);
  });

  test.each<[string, Uint8Array, string]>([
    ['as written', archive, 'none'],
    ['encrypted', patched(archive, CENTRAL, 8, 1, 2), 'encrypted'],
    ['packed in a way nobody reads', patched(archive, CENTRAL, 10, 12, 2), 'damaged'],
    ['with another checksum', patched(archive, CENTRAL, 16, 1), 'damaged'],
    ['longer than it says', patched(archive, CENTRAL, 24, 1), 'damaged'],
    ['shorter than it says', patched(archive, CENTRAL, 24, 90), 'damaged'],
    ['far larger than is allowed', patched(archive, CENTRAL, 24, 0x7fffffff), 'too-large'],
    ['beginning elsewhere', patched(archive, CENTRAL, 42, 7), 'damaged'],
    ['without its header', patched(archive, LOCAL, 0, 0), 'damaged'],
  ])('%s', async (_, bytes, reason) => {
    expect(await reasonOf(textOfPart(bytes, 'word/document.xml'))).toBe(reason);
  });

  test('together more than is allowed, though each is not', async () => {
    const part = Buffer.alloc(60 * 2 ** 20);
    const archive = await openPackage(zip({ a: part, b: part, c: part }));
    expect((await archive.part('a'))?.length).toBe(part.length);
    await archive.part('b');
    expect(await reasonOf(archive.part('c'))).toBe('too-large');
  });
});

describe('bombs', { timeout: 60_000 }, () => {
  const RELATIONSHIPS =
    '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="a" Type="x/officeDocument" Target="d.xml"/></Relationships>';
  const limited = async (bytes: Uint8Array): Promise<string> => {
    const start = performance.now();
    const reason = await refusal(bytes);
    expect(performance.now() - start).toBeLessThan(20_000);
    return reason;
  };

  const SIZE = 24;

  test('a gigabyte is refused unread', async () => {
    const archive = zip({ 'd.xml': Buffer.alloc(2 ** 20), '_rels/.rels': RELATIONSHIPS });
    expect(await limited(patched(archive, CENTRAL, SIZE, 2 ** 30))).toBe('bad-document too-large');
  });

  test('one that says it is small is not unpacked further than it says', async () => {
    const archive = zip({ 'd.xml': Buffer.alloc(2 ** 26), '_rels/.rels': RELATIONSHIPS });
    expect(await limited(patched(archive, CENTRAL, SIZE, 100))).toBe('bad-document damaged');
  });

  test.each([
    ['ten million paragraphs', documentOf('<w:p/>'.repeat(10_000_000)), 'bad-document too-large'],
    ['a million elements in each other', documentOf('<w:sdt>'.repeat(1_000_000)), 'bad-document damaged'],
    [
      'a number of 255 characters at each of 100,000 paragraphs',
      documentOf('<w:p><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:p>'.repeat(100_000), {
        numbering: `<w:abstractNum w:abstractNumId="1"><w:lvl w:ilvl="0"><w:lvlText w:val="${'一'.repeat(1000)}"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num>`,
      }),
      'bad-document too-large',
    ],
  ])('%s', async (_, bytes, expected) => {
    expect(await limited(bytes)).toBe(expected);
  });
});

describe('relationships', () => {
  const PARTS = 'http://schemas.openxmlformats.org/package/2006';
  const related = (target: string, more = ''): Uint8Array =>
    zip({
      'a/b/_rels/c.xml.rels': `<r:Relationships xmlns:r="${PARTS}/relationships"><r:Relationship Id="1" Type="http://x/y/styles" Target="${target}"${more}/></r:Relationships>`,
    });
  test.each([
    ['d.xml', 'a/b/d.xml'],
    ['./d.xml', 'a/b/d.xml'],
    ['../d.xml', 'a/d.xml'],
    ['../../../d.xml', 'd.xml'],
    ['/d/e.xml', 'd/e.xml'],
    ['e//f.xml', 'a/b/e/f.xml'],
  ])('%s', async (target, name) => {
    const archive = await openPackage(related(target));
    expect(await relationships(archive, 'a/b/c.xml')).toEqual([{ id: '1', type: 'styles', target: name }]);
  });

  test('nothing outside, and none where there are none', async () => {
    const archive = await openPackage(related('http://a.cn/d.xml', ' TargetMode="External"'));
    expect(await relationships(archive, 'a/b/c.xml')).toEqual([]);
    expect(await relationships(archive, PACKAGE)).toEqual([]);
  });

  test('content types: its own, that of its extension, none', async () => {
    const archive = await openPackage(
      zip({
        '[Content_Types].xml': `<Types xmlns="${PARTS}/content-types"><Default Extension="XML" ContentType="usual"/><Override PartName="/A/b.xml" ContentType="own"/></Types>`,
      }),
    );
    expect(await contentTypeOf(archive, 'a/b.xml')).toBe('own');
    expect(await contentTypeOf(archive, 'a/c.xml')).toBe('usual');
    expect(await contentTypeOf(archive, 'a/c.bin')).toBe('');
    expect(await contentTypeOf(await openPackage(zip({})), 'a')).toBe('');
  });
});
