import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decode, ENCODING_NAMES } from '../../src/source/decode.js';
import { UserError } from '../../src/source/errors.js';
import { big5, gbk, joined, utf16be, utf16le, utf8 } from './bytes.js';

const SIMPLIFIED = '同志们：今天我们召开全县安全生产工作会议。';
const TRADITIONAL = '同志們：今天我們召開全縣安全生產工作會議。';
const LONG = `${SIMPLIFIED}\r\n一是要落实责任；二是要排查隐患；三是要强化监管，确保“两个不发生”。\r\n`.repeat(300);
const UTF8_MARK = [0xef, 0xbb, 0xbf];

function failure(bytes: Uint8Array, encoding?: string): { readonly code: string; readonly args: unknown } {
  try {
    decode(bytes, { encoding, path: '讲话.txt' });
  } catch (error) {
    if (error instanceof UserError) return { code: error.code, args: error.args };
    throw error;
  }
  throw new Error('decoded after all');
}

describe('finds the encoding', () => {
  test.each(['稿', '👍', 'a稿👍'])('UTF-8 of several pieces: %s', (words) => {
    const text = words.repeat(400_000);
    expect(decode(utf8(text)).text === text).toBe(true);
  });

  test.each([
    ['empty', utf8(''), 'utf-8', ''],
    ['ASCII', utf8('GDP 8%'), 'utf-8', 'GDP 8%'],
    ['UTF-8', utf8(SIMPLIFIED), 'utf-8', SIMPLIFIED],
    ['UTF-8 with mark', joined(UTF8_MARK, utf8(SIMPLIFIED)), 'utf-8', SIMPLIFIED],
    ['UTF-8 of one character', utf8('稿'), 'utf-8', '稿'],
    ['UTF-8 with emoji', utf8('好👍'), 'utf-8', '好👍'],
    ['a mark alone', joined(UTF8_MARK), 'utf-8', ''],
    ['only one of two marks goes', joined(UTF8_MARK, UTF8_MARK, utf8('稿')), 'utf-8', '\ufeff稿'],
    ['UTF-16LE with mark', joined([0xff, 0xfe], utf16le(SIMPLIFIED)), 'utf-16le', SIMPLIFIED],
    ['UTF-16BE with mark', joined([0xfe, 0xff], utf16be(SIMPLIFIED)), 'utf-16be', SIMPLIFIED],
    ['UTF-16LE', utf16le(`${SIMPLIFIED}\r\n`), 'utf-16le', `${SIMPLIFIED}\r\n`],
    ['UTF-16BE', utf16be(`${SIMPLIFIED}\r\n`), 'utf-16be', `${SIMPLIFIED}\r\n`],
    ['UTF-16LE without a NUL', utf16le('同志们今天开会'), 'utf-16le', '同志们今天开会'],
    ['UTF-16BE without a NUL', utf16be('同志们今天开会'), 'utf-16be', '同志们今天开会'],
    ['UTF-16LE of ASCII', utf16le('GDP 8%\r\n'), 'utf-16le', 'GDP 8%\r\n'],
    ['UTF-16BE of ASCII', utf16be('GDP 8%\r\n'), 'utf-16be', 'GDP 8%\r\n'],
    ['GBK', gbk(SIMPLIFIED), 'gb18030', SIMPLIFIED],
    ['GBK, long, CR LF', gbk(LONG), 'gb18030', LONG],
    ['GBK, short', gbk('各位代表：'), 'gb18030', '各位代表：'],
    [
      'GBK, 20 characters',
      gbk('一年来，全县上下共同努力，各项工作取得新'),
      'gb18030',
      '一年来，全县上下共同努力，各项工作取得新',
    ],
    ['GBK behind ASCII', joined(utf8(' '.repeat(20_001)), gbk(SIMPLIFIED)), 'gb18030', ' '.repeat(20_001) + SIMPLIFIED],
    ['GBK beyond GB 2312', gbk('朱镕基同志、陶喆、玥'), 'gb18030', '朱镕基同志、陶喆、玥'],
    [
      'GB 18030 of four bytes',
      joined(gbk('我们要'), [0x81, 0x39, 0xef, 0x30], gbk('落实责任')),
      'gb18030',
      '我们要㐁落实责任',
    ],
    ['Big5', big5(TRADITIONAL), 'big5', TRADITIONAL],
    ['Big5, short', big5('各位同志：'), 'big5', '各位同志：'],
    ['Big5, no character apart from GBK', big5('我在工作上的要求'), 'big5', '我在工作上的要求'],
  ])('%s', (_, bytes, encoding, text) => {
    expect(decode(bytes)).toEqual({ encoding, text });
  });
});

describe('does as it is told', () => {
  test.each([
    ['gbk', gbk(SIMPLIFIED), 'gb18030', SIMPLIFIED],
    ['GB2312', gbk(SIMPLIFIED), 'gb18030', SIMPLIFIED],
    ['GB-18030', gbk(SIMPLIFIED), 'gb18030', SIMPLIFIED],
    ['Big5', big5(TRADITIONAL), 'big5', TRADITIONAL],
    ['UTF8', utf8(SIMPLIFIED), 'utf-8', SIMPLIFIED],
    ['utf-8', joined(UTF8_MARK, utf8('稿')), 'utf-8', '稿'],
    ['utf_16le', utf16le('稿'), 'utf-16le', '稿'],
    ['UTF-16LE', joined([0xff, 0xfe], utf16le('稿')), 'utf-16le', '稿'],
    ['utf-16be', utf16be('稿'), 'utf-16be', '稿'],
    // Against what would be found: a user may know better.
    ['gbk', utf8('稿鉴稿鉴'), 'gb18030', '绋块壌绋块壌'],
  ])('%s', (name, bytes, encoding, text) => {
    expect(decode(bytes, { encoding: name })).toEqual({ encoding, text });
  });

  test('a name it does not know', () => {
    expect(failure(utf8('稿'), 'latin1')).toEqual({
      code: 'unknown-encoding',
      args: { encoding: 'latin1', valid: ENCODING_NAMES },
    });
  });
});

describe('names the first bad byte', () => {
  const path = '讲话.txt';
  const cut = (bytes: Uint8Array, at: number): Uint8Array => Uint8Array.from(bytes.filter((_, index) => index !== at));
  test.each([
    ['UTF-8 with a byte lost', cut(utf8(SIMPLIFIED), 31), undefined, 'utf-8', 30],
    ['UTF-8 with its first byte lost', cut(utf8(SIMPLIFIED), 0), undefined, 'utf-8', 0],
    ['UTF-8 cut off', utf8(SIMPLIFIED).subarray(0, 61), undefined, 'utf-8', 60],
    ['UTF-8 with GBK at its end', joined(utf8(LONG), gbk('完')), undefined, 'utf-8', utf8(LONG).length],
    ['UTF-8, a stray byte', joined(utf8('稿'), [0xff], utf8('鉴')), undefined, 'utf-8', 3],
    ['GBK cut off', gbk(SIMPLIFIED).subarray(0, 21), undefined, 'gb18030', 20],
    ['GBK, a stray byte far in', joined(gbk(LONG), [0xff], gbk(LONG)), undefined, 'gb18030', gbk(LONG).length],
    ['UTF-16 with mark, odd', joined([0xff, 0xfe], utf16le('稿鉴'), [0x4e]), undefined, 'utf-16le', 6],
    [
      'UTF-16, half a pair',
      joined([0xff, 0xfe], utf16le('稿鉴'), [0x00, 0xd8], utf16le('稿')),
      undefined,
      'utf-16le',
      6,
    ],
    ['no Chinese at all', Uint8Array.from([0x63, 0x61, 0x66, 0xe9]), undefined, 'utf-8', 3],
    ['told UTF-8, is GBK', gbk(`a今天${SIMPLIFIED}`), 'utf-8', 'utf-8', 1],
    ['told Big5, is not', Uint8Array.from([0x41, 0xa4, 0x20]), 'big5', 'big5', 1],
  ])('%s', (_, bytes, forced, encoding, offset) => {
    const kind = forced === undefined ? 'found' : 'asked';
    const others = ['utf-8', 'gb18030', 'big5'].filter((other) => other !== encoding);
    expect(failure(bytes, forced)).toEqual({ code: 'undecodable', args: { path, encoding, offset, kind, others } });
  });
});

describe('refuses what is no text', () => {
  const path = '讲话.txt';
  const zip = (...members: readonly string[]): Uint8Array =>
    joined([0x50, 0x4b, 3, 4, 20, 0], ...members.map(utf8), [0, 0]);
  test.each([
    ['PDF', utf8('%PDF-1.7\n'), 'pdf', 0],
    ['PNG', Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10]), 'png', 0],
    ['JPEG', Uint8Array.from([0xff, 0xd8, 0xff, 0xe0, 0, 16]), 'jpeg', 0],
    ['gzip', Uint8Array.from([0x1f, 0x8b, 8, 0]), 'gzip', 0],
    ['Word 97 or WPS', Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0]), 'doc', 0],
    ['RTF', utf8('{\\rtf1\\ansi'), 'rtf', 0],
    ['zip', zip('讲话.txt'), 'zip', 0],
    ['Excel', zip('[Content_Types].xml', 'xl/workbook.xml'), 'xlsx', 0],
    ['OFD', zip('OFD.xml', 'Doc_0/Document.xml'), 'ofd', 0],
    ['a NUL in a text', utf8('同志们\0今天'), 'data', 9],
    ['bytes at random', Uint8Array.from([1, 2, 0, 3, 0xf0, 0x9f, 0, 0, 7]), 'data', 2],
  ])('%s', (_, bytes, kind, offset) => {
    expect(failure(bytes)).toEqual({ code: 'binary', args: { path, kind, offset } });
  });

  test('docx by its name', () => {
    expect(failure(zip('[Content_Types].xml', 'word/document.xml'))).toEqual({
      code: 'binary',
      args: { path, kind: 'docx', offset: 0 },
    });
    expect(failure(zip('word/document.xml'), 'utf-8').code).toBe('binary');
  });

  test('UTF-32 by its mark', () => {
    expect(failure(joined([0xff, 0xfe, 0, 0], [0x3f, 0x7a, 0, 0]))).toMatchObject({
      code: 'encoding-not-supported',
      args: { encoding: 'utf-32le' },
    });
    expect(failure(joined([0, 0, 0xfe, 0xff], [0, 0, 0x7a, 0x3f]))).toMatchObject({
      code: 'encoding-not-supported',
      args: { encoding: 'utf-32be' },
    });
  });

  test('but reads a text that only speaks of them', () => {
    expect(decode(utf8('PDF-格式，word/document.xml')).encoding).toBe('utf-8');
    expect(decode(utf8('PK 赛')).encoding).toBe('utf-8');
  });
});

describe('law: what was encoded comes back', () => {
  const text = fc
    .array(
      fc.constantFrom('同志们', '，', '要', '工作', '会议', '2021', '\r\n', '“', '”', '是', '一、', 'GDP', '发展'),
      { minLength: 6, maxLength: 60 },
    )
    .map((parts) => `今天我们${parts.join('')}`);
  test.each([
    ['utf-8', utf8],
    ['gb18030', gbk],
    ['utf-16le', utf16le],
    ['utf-16be', utf16be],
  ] as const)('%s', (encoding, encode) => {
    fc.assert(
      fc.property(text, (original) => {
        expect(decode(encode(original))).toEqual({ encoding, text: original });
      }),
    );
  });

  test('big5', () => {
    const traditional = text.map((original) =>
      original.replace(/们/gu, '們').replace(/会议/gu, '會議').replace(/发/gu, '發'),
    );
    fc.assert(
      fc.property(traditional, (original) => {
        expect(decode(big5(original))).toEqual({ encoding: 'big5', text: original });
      }),
    );
  });

  test('any string, by its UTF-8', () => {
    const string = fc
      .string({ unit: 'grapheme' })
      .filter((candidate) => !candidate.includes('\0') && !candidate.startsWith('\ufeff'));
    fc.assert(
      fc.property(string, (original) => {
        expect(decode(utf8(original)).text).toBe(original);
      }),
    );
  });

  test('any bytes decode, or fail as a user error', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 64 }), (bytes) => {
        try {
          decode(bytes);
        } catch (error) {
          expect(error).toBeInstanceOf(UserError);
        }
      }),
    );
  });
});
