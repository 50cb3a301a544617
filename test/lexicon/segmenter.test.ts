import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import * as engines from '../../src/lexicon/engines.js';
import {
  dictionaryLines,
  openSegmenter,
  SEGMENTERS,
  type Segmenter,
  type SegmenterName,
} from '../../src/lexicon/segmenter.js';

const nativeModules = (): string[] =>
  Object.keys(createRequire(import.meta.url).cache).filter((path) => /nodejieba|node-rs/u.test(path));

const loadedByImport = nativeModules();

test('importing loads nothing native', () => {
  expect(loadedByImport).toEqual([]);
});

/** nodejieba needs a compiler to install: a machine without one has the other; CI must have both. */
const loads = (name: SegmenterName): boolean => {
  try {
    openSegmenter({ name, words: [] });
    return true;
  } catch {
    return false;
  }
};
const available = SEGMENTERS.filter((name) => process.env['CI'] !== undefined || name === 'node-rs' || loads(name));
/** nodejieba takes a second to load. */

const words = [{ text: '三个务必' }, { text: '工作会议' }, { text: '四风', frequency: 2000, tag: 'n' }];

describe.each(available)('%s', (name) => {
  const opened: { segmenter?: Segmenter } = {};
  const segmenter = (): Segmenter => (opened.segmenter ??= openSegmenter({ name, words }));

  test('says which version cuts', () => {
    expect(segmenter().name).toMatch(
      name === 'nodejieba' ? /^nodejieba \d+\.\d+\.\d+$/u : /^@node-rs\/jieba \d+\.\d+\.\d+$/u,
    );
  });

  test.each([
    ['', ''],
    [' \r\n\t　', ''],
    ['同志们：', '同志 们 ：'],
    ['落实“三个务必”。', '落实 “ 三个务必 ” 。'],
    ['召开工作会议', '召开 工作会议'],
    // Near misses of the user words.
    ['三个工作务必', '三个 工作 务必'],
    ['坚决反对“四风”', '坚决 反对 “ 四风 ”'],
    ['2021年GDP增长8.1%', '2021 年 GDP 增长 8.1 %'],
    ['投入1,200万元', '投入 1,200 万元'],
    ['1,2', '1 , 2'],
    ['2021.5.3', '2021.5.3'],
    ['1.推进', '1 . 推进'],
    ['R&D和5G', 'R&D 和 5G'],
    ['１２月', '１２ 月'],
    ['XX县', 'XX 县'],
    ['二〇二五年', '二〇二五 年'],
    ['二○二五年', '二○二五 年'],
    ['一二〇二五年', '一二 〇 二五 年'],
    ['……——', '… … — —'],
    ['好👍好', '好 👍 好'],
    ['𠮷林', '𠮷 林'],
    ['a\ud800b', 'a \ud800 b'],
    ['要\r\n要', '要 要'],
  ])('%j', (text, expected) => {
    const cut = segmenter().cut(text);
    // The model may part what stands between, but not lose it.
    if (text === '一二〇二五年') expect(cut).not.toContain('二〇二五');
    else expect(cut.join(' ')).toBe(expected);
  });

  test('tokens carry tags and places', () => {
    expect(segmenter().tokens('抓\r\n8.1%，GDP“四风”')).toEqual([
      { text: '抓', tag: 'v', span: { start: 0, end: 1 } },
      { text: '8.1', tag: 'm', span: { start: 3, end: 6 } },
      { text: '%', tag: 'x', span: { start: 6, end: 7 } },
      { text: '，', tag: 'x', span: { start: 7, end: 8 } },
      { text: 'GDP', tag: 'eng', span: { start: 8, end: 11 } },
      { text: '“', tag: 'x', span: { start: 11, end: 12 } },
      { text: '四风', tag: 'n', span: { start: 12, end: 14 } },
      { text: '”', tag: 'x', span: { start: 14, end: 15 } },
    ]);
  });

  test('law: every character but white space is in one token, in order', () => {
    const unit = fc.constantFrom(
      '工作',
      '会议',
      '年',
      '二〇二五',
      '○',
      '2',
      'G',
      'Ｇ',
      '.',
      ',',
      '“',
      '，',
      '\n',
      '\r\n',
      '　',
      ' ',
      '𠮷',
      '👍',
      '\ud800',
      '\udc00',
      '々',
      '\u0085',
      '\ufeff',
      '\u205f',
      '\u2028',
      '\u00a0',
      '①',
      '한',
      'é',
    );
    fc.assert(
      fc.property(fc.array(unit, { maxLength: 80 }), (parts) => {
        const text = parts.join('');
        const tokens = segmenter().tokens(text);
        expect(tokens.map(({ span }) => text.slice(span.start, span.end))).toEqual(tokens.map((token) => token.text));
        const covered = new Set(
          tokens.flatMap(({ span }) => Array.from({ length: span.end - span.start }, (_, index) => span.start + index)),
        );
        for (let at = 0; at < text.length; at += 1) expect(covered.has(at)).toBe(!/\s/u.test(text.charAt(at)));
        expect(tokens.every((token, index) => token.span.start >= (tokens[index - 1]?.span.end ?? 0))).toBe(true);
        expect(segmenter().cut(text)).toEqual(tokens.map((token) => token.text));
      }),
    );
  });

  test('a text of many chunks is cut as its paragraphs are', () => {
    const paragraph = '一是要落实“三个务必”，二〇二五年投入1,200万元，召开工作会议。';
    const expected = segmenter().cut(paragraph);
    expect(segmenter().cut(`${paragraph}\n`.repeat(400))).toEqual(Array.from({ length: 400 }, () => expected).flat());
  });

  test.each([
    ['Han', '抓'.repeat(60_000)],
    ['digits', '8'.repeat(60_000)],
    ['pairs', '𠮷'.repeat(30_000)],
    ['marks', '“'.repeat(60_000)],
  ])('a long run of %s', (_, text) => {
    expect(segmenter().cut(text).join('')).toBe(text);
  });

  test('two with different words do not disturb each other', () => {
    const plain = openSegmenter({ name, words: [] });
    const held = openSegmenter({ name, words: [{ text: '狠抓落实年' }] });
    expect(plain.cut('三个务必')).toEqual(['三个', '务必']);
    expect(held.cut('今年是狠抓落实年')).toContain('狠抓落实年');
    expect(plain.cut('今年是狠抓落实年')).not.toContain('狠抓落实年');
    expect(segmenter().cut('三个务必')).toEqual(['三个务必']);
  });
});

describe('dictionaryLines', () => {
  test.each([
    [{ text: '三个务必' }, '三个务必 1000 nz\n'],
    [{ text: '四风', frequency: 2000, tag: 'n' }, '四风 2000 n\n'],
    [{ text: '三农', frequency: 0.4 }, '三农 1 nz\n'],
    // What the format cannot carry.
    [{ text: '三 农' }, ''],
    [{ text: '5G基站' }, ''],
    [{ text: '' }, ''],
    [{ text: '三农', tag: 'n z' }, ''],
    [{ text: '三农\n' }, ''],
  ])('%j', (word, expected) => {
    expect(dictionaryLines([word])).toBe(expected);
  });
});

describe('which one opens', () => {
  const temporary = { folder: '', before: process.env['TMPDIR'] };
  beforeEach(() => {
    temporary.folder = mkdtempSync(join(tmpdir(), 'gaojian-test-'));
  });
  afterEach(() => {
    if (temporary.before === undefined) delete process.env['TMPDIR'];
    else process.env['TMPDIR'] = temporary.before;
    rmSync(temporary.folder, { recursive: true });
  });

  test.runIf(available.includes('nodejieba'))('nodejieba, where it is there; its temporary files are gone', () => {
    process.env['TMPDIR'] = temporary.folder;
    expect(openSegmenter({ words: [{ text: '稿鉴甲' }] }).name).toMatch(/^nodejieba /u);
    expect(readdirSync(temporary.folder)).toEqual([]);
  });

  test.runIf(available.includes('nodejieba') && process.platform !== 'win32')(
    'the other, where nodejieba cannot be loaded',
    () => {
      process.env['TMPDIR'] = join(temporary.folder, 'missing');
      expect(openSegmenter({ words: [{ text: '稿鉴乙' }] }).name).toMatch(/^@node-rs\/jieba /u);
      expect(() => openSegmenter({ name: 'nodejieba', words: [{ text: '稿鉴乙' }] })).toThrow(
        expect.objectContaining({
          code: 'segmenter-unavailable',
          args: { name: 'nodejieba', reason: expect.stringContaining('ENOENT') as unknown },
        }) as Error,
      );
    },
  );

  test.each([
    [Object.assign(new Error("Cannot find module 'nodejieba'"), { code: 'MODULE_NOT_FOUND' }), true],
    [new Error('Cannot find native binding. npm has a bug related to optional dependencies.'), true],
    [Object.assign(new Error('no such file'), { code: 'ENOENT' }), false],
    [new Error('dict is missing'), false],
    ['nodejieba', false],
  ])('told as not installed: %s', (error, expected) => {
    expect(engines.isMissing(error)).toBe(expected);
  });

  test('its dictionaries are found', () => {
    expect(readdirSync(engines.nodeRsFolder())).toEqual(expect.arrayContaining(['dict.txt', 'idf.txt']));
  });
});
