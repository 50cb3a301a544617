import { describe, expect, test } from 'vitest';
import { analyze } from '../../../src/analyze.js';
import { UserError } from '../../../src/source/errors.js';
import { read } from '../../../src/source/formats/txt.js';
import { sourceFromString } from '../../../src/source/text.js';
import { lexicon } from '../../lexicon.js';
import { gbk, joined, utf8 } from '../bytes.js';
import { fileOf, filesOf } from './files.js';

const readText = async (text: string) => read(utf8(text), { path: '讲话.txt' });

describe('files, to the character', () => {
  test.each(filesOf('txt').map((file) => [file.name, file] as const))('%s', async (_, { bytes, path, known }) => {
    expect((await read(bytes, { path })).text).toBe(known);
  });
});

describe('front matter', () => {
  test.each([
    ['title: 甲\nyear: 2019', { title: '甲', year: 2019 }],
    ['标题: 甲\n年份: 2019年\n讲话人: 王明\n地区: 某县', { title: '甲', year: 2019, speaker: '王明', region: '某县' }],
    ['Title: "2019"\nYEAR: "2019"', { title: '2019', year: 2019 }],
    // A number is no text: 007 and 3.10 would not be what was written.
    ['title: 2019', { extra: { title: 2019 } }],
    ['speaker: [王明, 李华]', { speaker: '王明、李华' }],
    ['年份: 2019年度', { year: 2019 }],
    ['tags: [甲, 乙]\ndraft: false\nn: null', { extra: { tags: ['甲', '乙'], draft: false, n: null } }],
    ['date: 2019-03-01', { extra: { date: '2019-03-01' } }],
    ['at: !!timestamp 2019-03-01', { extra: { at: '2019-03-01T00:00:00.000Z' } }],
    ['a: .nan\nb: -.inf\nc: 0x1F', { extra: { a: 'NaN', b: '-Infinity', c: 31 } }],
    ['a: &x {b: 1}\nc: *x', { extra: { a: { b: 1 }, c: { b: 1 } } }],
    [
      '__proto__: 1\nconstructor: 2',
      {
        extra: Object.fromEntries([
          ['__proto__', 1],
          ['constructor', 2],
        ]),
      },
    ],
    // What cannot be what its key says, and what is given twice, is kept with the rest.
    ['year: 去年\ntitle: {a: 1}\nspeaker:', { extra: { year: '去年', title: { a: 1 }, speaker: null } }],
    ['year: 19\n年份: 2019', { year: 2019, extra: { year: 19 } }],
    ['title: 甲\n标题: 乙', { title: '甲', extra: { 标题: '乙' } }],
    ['作者: 王明', { extra: { 作者: '王明' } }],
    ['{}', {}],
  ])('%j', async (yaml, front) => {
    expect(await readText(`---\n${yaml}\n---\n同志们：`)).toMatchObject({ front, text: '同志们：' });
    expect((await readText(`---\n${yaml}\n---\n同志们：`)).front).toEqual(front);
  });

  test.each([
    ['---\ntitle: 甲\n...\n同志们', '同志们', 4],
    ['---\r\ntitle: 甲\r\n---\r\n\r\n\r\n同志们\r\n', '同志们\r\n', 6],
    ['---  \ntitle: 甲\n---\t\n　　同志们', '　　同志们', 4],
    ['---\ntitle: 甲\n---', '', 4],
    ['---\ntitle: 甲\n---\n\n', '', 5],
  ])('%j: the text behind it, and its first line', async (file, text, line) => {
    const found = await readText(file);
    expect(found.text).toBe(text);
    if (text !== '') expect(found.paragraphs?.[0]).toMatchObject({ start: 0, origin: { line } });
  });

  test('lines keep their numbers, line ends and all', async () => {
    const { text, paragraphs = [] } = await readText('---\ntitle: 甲\n---\n\n同志们：\r\n\r\n今天开会。\r谢谢！\n');
    expect(paragraphs.map(({ start, end, origin }) => [text.slice(start, end), origin?.line])).toEqual([
      ['同志们：', 5],
      ['', 6],
      ['今天开会。', 7],
      ['谢谢！', 8],
    ]);
  });

  test('behind a mark, and in GBK', async () => {
    const file = '---\n标题: 在全县会议上的讲话\n---\n同志们：今天开会。';
    expect(await read(joined([0xef, 0xbb, 0xbf], utf8(file)), {})).toMatchObject({ text: '同志们：今天开会。' });
    expect(await read(gbk(file), {})).toMatchObject({ front: { title: '在全县会议上的讲话' }, encoding: 'gb18030' });
  });
});

describe('a text that only begins with a rule', () => {
  test.each([
    ['---\n同志们：\n---\n今天开会。'],
    ['---\n- 一\n- 二\n---\n今天开会。'],
    ['---\n'],
    ['---'],
    ['----\ntitle: 甲\n----\n同志们'],
    ['--- 甲\ntitle: 甲\n---\n同志们'],
    ['\n---\ntitle: 甲\n---\n同志们'],
    ['---\ntitle: 甲\n同志们'],
    [`---\n${'title: 甲\n'.repeat(100)}---\n同志们`],
    ['---\n同志们：今天[开会\n---\n请坐。'],
    ['---\n---\n同志们'],
  ])('%j', async (text) => {
    const found = await readText(text);
    expect(found).toMatchObject({ text });
    expect(found.front).toBeUndefined();
    expect(found.paragraphs).toBeUndefined();
  });

  test('a rule that closes it on the hundredth line', async () => {
    const lines = Array.from({ length: 99 }, (_, index) => `a${index}: 1\n`).join('');
    expect((await readText(`---\n${lines}---\n同志们`)).text).toBe('同志们');
  });
});

describe('bad front matter: the place in the file', () => {
  const bomb = `a: &a [x,x,x,x,x,x,x,x]\n${['b', 'c', 'd', 'e', 'f', 'g']
    .map(
      (key, index) =>
        `${key}: &${key} [${Array(8)
          .fill(`*${'abcdefg'.charAt(index)}`)
          .join(',')}]`,
    )
    .join('\n')}`;
  test.each([
    ['title: "甲', 2, 8],
    ['title: 甲\nyear: [2019', 3, 7],
    ['title: "甲"\nyear: "2019', 3, 7],
    ['title: 甲\ntitle: 乙', 3, 1],
    ['title: 甲: 乙', 2, 8],
    ['title: *甲', 2, 8],
    [bomb, 3, 8],
    [`a: ${'['.repeat(50)}${']'.repeat(50)}`, 2, 36],
    [`a: ${'['.repeat(20_000)}`, 2, null],
  ])('%#', async (yaml, line, column) => {
    const failure = await readText(`---\n${yaml}\n---\n同志们：`).then(
      () => null,
      (error: unknown) => error,
    );
    expect(failure).toBeInstanceOf(UserError);
    expect(failure).toMatchObject({ code: 'bad-front-matter', args: { path: '讲话.txt', line } });
    if (column !== null) expect(failure).toMatchObject({ args: { column } });
  });
});

describe('bad front matter: what is wrong', () => {
  test.each([
    ['title: 甲\n\tyear: 2019', 'tab'],
    ['title: 甲\ntitle: 乙', 'twice'],
    ['title: 甲: 乙', 'colon'],
    ['title: 甲\nauthor: @乙', 'sign'],
    ['title: "甲', 'quote'],
    ['title: 甲\nyear: [2019', 'bracket'],
    ['title: 甲\nyear 2019', 'no-colon'],
    ['a:\n  b: 1\n c: 2', 'indent'],
    [`a: ${'['.repeat(50)}${']'.repeat(50)}`, 'deep'],
    [`a: ${'['.repeat(20_000)}`, 'deep'],
    ['title: *甲', 'alias'],
    ['title: "\\q"', 'yaml'],
  ])('%j: %s', async (yaml, kind) => {
    await expect(readText(`---\n${yaml}\n---\n同志们：`)).rejects.toMatchObject({ args: { kind } });
  });
});

describe('what is said of front matter that is read, or not', () => {
  test.each([
    ['---\nyear: 去年\n---\n甲', ['matter-unused']],
    ['---\nspeaker: {name: 王明}\n---\n甲', ['matter-unused']],
    ['---\nspeaker:\n年份: 2019年\nfoo: [1]\ndate: 2019-03-05\n---\n甲', []],
    ['---\ntitle:\t甲\n---\n乙', []],
    ['---\ntitle: 甲\n\n同志们：', ['matter-as-text']],
    ['---\n标题：甲\n年份：2019\n---\n同志们：', ['matter-as-text']],
    ['---\ntitle:甲\n---\n同志们：', ['matter-as-text']],
    ['---\n同志们：\n---\n今天开会。', []],
    ['---\n通知：今天开会。\n---\n今天开会。', []],
    ['---\n标题党要不得。', []],
  ])('%j: %j', async (text, remarks) => {
    expect((await readText(text)).remarks).toEqual(remarks);
  });

  test('the fields that cannot be used, by their lines; a number is no text', async () => {
    const { front, unusedFields } = await readText(
      '---\ntitle: 甲\nyear: 20190\n\n"讲话人": 3\nregion: [乙, 丙]\nfoo: 1\n---\n同志们：',
    );
    expect(unusedFields).toEqual([
      { field: 'year', line: 3 },
      { field: '讲话人', line: 5 },
    ]);
    expect(front).toEqual({ title: '甲', region: '乙、丙', extra: { year: 20190, 讲话人: 3, foo: 1 } });
    expect((await readText('---\ntitle: "3"\nyear: "2019"\n---\n同志们：')).unusedFields).toBeUndefined();
  });
});

test('the analysis knows title, year, speaker and the rest; places are the file’s own', async () => {
  const { bytes } = fileOf('txt', 'matter-english');
  const { text, encoding, front = {}, paragraphs = [] } = await read(bytes, {});
  const source = { ...sourceFromString(text), encoding, front, paragraphs };
  const { meta, paragraphs: found } = analyze(source, lexicon);
  expect(meta).toMatchObject({
    title: { text: '在全市医疗保障工作会议上的讲话', span: null },
    year: 2021,
    yearSource: 'front-matter',
    region: '平原市',
    extra: { tags: ['医保', '支付方式改革'], meeting: { date: '2021-03-05' } },
  });
  expect(found.map(({ origin }) => origin)).toEqual([{ line: 12 }, { line: 13 }, { line: 14 }]);
  expect(analyze(source, lexicon, { year: 2030 }).meta).toMatchObject({ year: 2030, yearSource: 'option' });
  expect(analyze({ ...source, name: '2018-讲话.txt' }, lexicon).meta).toMatchObject({
    year: 2018,
    yearSource: 'filename',
  });
});
