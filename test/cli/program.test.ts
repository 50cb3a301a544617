import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { VERSION } from '../../src/version.js';
import { runWith } from './world.js';

describe('what is run', () => {
  test.each([
    [['a.txt'], ['a.txt']],
    [
      ['analyze', 'a.txt', 'b.txt'],
      ['a.txt', 'b.txt'],
    ],
    [['a.txt', '--format', 'ndjson'], ['a.txt']],
    [['--format', 'ndjson', 'a.txt'], ['a.txt']],
    [['--lang', 'en', 'analyze', 'a.txt'], ['a.txt']],
    [['--', '-x.txt'], ['-x.txt']],
    [['./schema'], ['./schema']],
    [['-'], ['-']],
    [
      ['-', 'a.txt', '-'],
      ['-', 'a.txt'],
    ],
  ])('%j analyses %j', async (argv, read) => {
    expect(await runWith(argv)).toMatchObject({ code: 0, read, err: '' });
  });

  test('nothing named and something piped in: standard input', async () => {
    expect(await runWith([], { stdinIsTerminal: false })).toMatchObject({ code: 0, read: ['-'] });
  });
});

describe('what is asked of the core', () => {
  const plain = {
    encoding: null,
    stdinName: null,
    dictionaries: [],
    only: null,
    terms: 0,
    tokens: false,
    segmenter: null,
    year: null,
    text: true,
  };

  test.each([
    [[], plain],
    [['--format', 'json'], { ...plain, terms: 30 }],
    [['-', '--stdin-filename', '2021.md'], { ...plain, stdinName: '2021.md' }],
    [['--format', 'ndjson', '--no-terms'], plain],
    [['--format', 'json', '--terms', '5'], { ...plain, terms: 5 }],
    [['--terms', '5'], { ...plain, terms: 5 }],
    [['--all'], { ...plain, terms: 30 }],
    [['--format', 'json', '--only', 'slogans'], { ...plain, only: ['slogans'] }],
    [['--only', 'terms,slogans'], { ...plain, only: ['terms', 'slogans'], terms: 30 }],
    [['--only', 'outline', '--only', 'slogans，outline'], { ...plain, only: ['outline', 'slogans'] }],
    [['--only', '目录、责任'], { ...plain, only: ['outline', 'responsibilities'] }],
    [['--only', '缩略语,Goals'], { ...plain, only: ['slogans', 'targets'] }],
    [['--only', 'year'], { ...plain, only: [] }],
    [['--only', '年份，口号'], { ...plain, only: ['slogans'] }],
    [['--dictionary', 'a.yaml', '--dictionary', 'b.yaml'], { ...plain, dictionaries: ['a.yaml', 'b.yaml'] }],
    [
      ['--year', '2019', '--encoding', 'gb18030', '--no-text'],
      { ...plain, year: 2019, encoding: 'gb18030', text: false },
    ],
    [
      ['--format', 'json', '--tokens', '--segmenter', 'node-rs'],
      { ...plain, terms: 30, tokens: true, segmenter: 'node-rs' },
    ],
  ])('%j', async (options, request) => {
    expect((await runWith(['a.txt', ...options])).requests).toEqual([request]);
  });
});

describe('several files', () => {
  test('ndjson: a line each', async () => {
    const { out } = await runWith(['a.txt', 'b.txt', '--format', 'ndjson']);
    expect(
      out
        .trimEnd()
        .split('\n')
        .map((line) => (JSON.parse(line) as { source: { path: string } }).source.path),
    ).toEqual(['a.txt', 'b.txt']);
  });

  test('table: one after another under its name', async () => {
    const { out } = await runWith(['a.txt', 'b.txt']);
    expect(out.indexOf('〔a.txt〕')).toBe(0);
    expect(out).toContain('\n\n\n〔b.txt〕\n');
  });

  test('csv: one head, the file first in every row', async () => {
    const { out } = await runWith(['a.txt', 'b.txt', '--format', 'csv', '--only', 'placeholders']);
    expect(out).toBe(
      '\uFEFF稿件,行,列,起点,终点,出自,空缺\r\n' +
        ['a.txt', 'b.txt']
          .map((file) => `${file},7,49,119,121,,XX\r\n${file},9,173,347,349,,XX\r\n${file},18,17,748,749,,X\r\n`)
          .join(''),
    );
  });

  test('one that fails stops no other; the head of a csv still comes first', async () => {
    const { code, out, err } = await runWith(['missing.txt', 'b.txt', '--format', 'csv', '--only', 'placeholders']);
    expect(code).toBe(2);
    expect(out.startsWith('\uFEFF稿件')).toBe(true);
    expect(err).toBe('gaojian: missing.txt：没有这个文件。请核对文件名和所在文件夹\n');
  });

  test('a fault of the program is told as one, with its stack, and the others are still done', async () => {
    const { code, out, err } = await runWith(['broken.txt', 'b.txt', '--format', 'ndjson']);
    expect(code).toBe(2);
    expect(out.split('\n')).toHaveLength(2);
    expect(err).toContain('broken.txt：程序内部出错');
    expect(err).toContain('TypeError: a fault');
  });

  test('a reader that has gone ends the work without a word', async () => {
    expect(await runWith(['a.txt', 'b.txt', '--format', 'ndjson'], { write: async () => false })).toMatchObject({
      code: 0,
      read: ['a.txt'],
      err: '',
    });
  });
});

describe('bad usage: exit 2, one line, nothing on standard output', () => {
  test.each([
    [[], '没有给出稿件'],
    [['a.txt', '--fromat', 'json'], '没有 --fromat 这个选项（是不是 --format？）'],
    [['a.txt', '--zzzzzz'], '没有 --zzzzzz 这个选项。'],
    [['anaylze', 'a.txt'], '没有“anaylze”这个命令，也没有这个文件（是不是 analyze？）'],
    [['a.txt', '--only', 'slogen'], '没有“slogen”（是不是 slogans？）'],
    [['a.txt', '--only', 'slogen'], 'outline（目录）'],
    [['a.txt', '--only', ','], '--only：没有“,”'],
    [['a.txt', '--format', 'xml'], '可用：table、json、ndjson、markdown、html、csv'],
    [['a.txt', '--segmenter', 'jieba'], '--segmenter：没有“jieba”（是不是 nodejieba？）'],
    [['a.txt', '--year', '二〇二〇'], '--year：不能是“二〇二〇”'],
    [['a.txt', '--year', '20'], '--year：不能是“20”'],
    [['a.txt', '--terms', '-3'], '--terms：不能是“-3”'],
    [['a.txt', '--terms'], '--terms：后面要写一个值'],
    [['a.txt', 'b.txt', '--format', 'json'], '--format ndjson'],
    [['a.txt', 'b.txt', '--format', 'json'], '--out'],
    [['a.txt', '--format', 'csv'], '--only'],
    [['a.txt', '--format', 'csv', '--only', 'slogans,targets'], '只能输出一种要素'],
    [['a.txt', '--only', 'terms', '--no-terms'], '请去掉一个'],
    [['a.txt', '--tokens'], '--tokens 的结果只有 json 和 ndjson 装得下'],
    [['text', '--all', 'a.txt'], '没有 --all 这个选项。全部选项见'],
    [['explain'], 'explain 后面要写一个名字'],
    [['explain', '--lang', 'en'], 'explain: needs a name'],
    [['rules', 'a.txt'], 'rules：这个命令不带文件名'],
    [['a.txt', '--lang', 'fr'], '--lang：没有“fr”。可用：zh、en'],
  ])('%j', async (argv, words) => {
    const { code, out, err, read } = await runWith(argv);
    expect({ code, out, read }).toEqual({ code: 2, out: '', read: [] });
    expect(err).toContain(words);
    expect(err.split('\n')).toHaveLength(2);
  });

  test('a wrong GAOJIAN_LANG is told', async () => {
    expect(await runWith(['a.txt'], { env: { GAOJIAN_LANG: 'fr' } })).toMatchObject({
      code: 2,
      err: 'gaojian: GAOJIAN_LANG：没有“fr”。可用：zh、en\n',
    });
  });
});

describe('language', () => {
  test.each([
    [['missing.txt'], {}, '没有这个文件'],
    [['missing.txt', '--lang', 'en'], {}, 'no such file'],
    [['missing.txt', '--lang=en'], {}, 'no such file'],
    [['missing.txt'], { GAOJIAN_LANG: 'en' }, 'no such file'],
    [['missing.txt', '--lang', 'zh'], { GAOJIAN_LANG: 'en' }, '没有这个文件'],
  ])('%j with %j', async (argv, env, words) => {
    expect((await runWith(argv, { env })).err).toContain(words);
  });
});

describe('colour', () => {
  test.each([
    [[], {}, false, false],
    [[], {}, true, true],
    [[], { NO_COLOR: '1' }, true, false],
    [[], { NO_COLOR: '' }, true, true],
    [[], { TERM: 'dumb' }, true, false],
    [[], { FORCE_COLOR: '1' }, false, true],
    [[], { FORCE_COLOR: '0' }, true, false],
    [['--no-color'], { FORCE_COLOR: '1' }, true, false],
  ])('%j with %j on a terminal: %j → %j', async (options, env, stdoutIsTerminal, colored) => {
    const { out } = await runWith(['a.txt', ...options], { env, stdoutIsTerminal });
    expect(out.includes('\u001B[')).toBe(colored);
  });
});

describe('--out', () => {
  let folder = '';
  beforeEach(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'gaojian-test-'));
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  test('one file per input, no two of one name, and a word about each', async () => {
    const out = path.join(folder, 'new', 'results');
    const result = await runWith(['a/speech.txt', 'b/speech.txt', '--format', 'json', '--out', out]);
    expect(result).toMatchObject({ code: 0, out: '' });
    expect(readdirSync(out).toSorted()).toEqual(['speech-2.json', 'speech.json']);
    const paths = ['speech.json', 'speech-2.json'].map((name) => path.join(out, name));
    expect(result.err).toBe(`a/speech.txt → ${paths[0]}\nb/speech.txt → ${paths[1]}\n`);
    const sources = paths.map(
      (file) => (JSON.parse(readFileSync(file, 'utf8')) as { source: { path: string } }).source.path,
    );
    expect(sources).toEqual(['a/speech.txt', 'b/speech.txt']);
  });

  test('each file stands alone: its own head, no name column, no colour', async () => {
    await runWith(['a.txt', 'b.txt', '--format', 'csv', '--only', 'placeholders', '--out', folder]);
    for (const name of ['a.csv', 'b.csv'])
      expect(readFileSync(path.join(folder, name), 'utf8').startsWith('\uFEFF行,')).toBe(true);
    await runWith(['a.txt', '--out', folder], { stdoutIsTerminal: true, env: { FORCE_COLOR: '1' } });
    expect(readFileSync(path.join(folder, 'a.txt'), 'utf8')).not.toContain('\u001B');
  });

  test('a failed input leaves no file', async () => {
    const { code } = await runWith(['missing.txt', 'b.txt', '--format', 'json', '--out', folder]);
    expect(code).toBe(2);
    expect(readdirSync(folder)).toEqual(['b.json']);
  });

  test('a file in the place of the folder', async () => {
    const file = path.join(folder, 'taken');
    writeFileSync(file, '');
    expect(await runWith(['a.txt', '--out', file])).toMatchObject({
      code: 2,
      err: `gaojian: --out：${file} 是一个文件，不是文件夹。请另给一个文件夹\n`,
    });
  });
});

describe('help and version', () => {
  test('--version', async () => {
    expect(await runWith(['--version'])).toMatchObject({ code: 0, out: `${VERSION}\n`, err: '' });
  });

  test.each([[['--help']], [['-h']], [['help']], [['analyze', '--help']], [['a.txt', '--help']]])(
    '%j',
    async (argv) => {
      const { code, out, err, read } = await runWith(argv);
      expect({ code, err, read }).toEqual({ code: 0, err: '', read: [] });
      expect(out).toMatch(/^用法：gaojian/u);
      expect(out).toContain('--only LIST');
    },
  );

  test('--help --lang en', async () => {
    expect((await runWith(['--help', '--lang', 'en'])).out).toMatch(/^Usage: gaojian/u);
  });

  test('schema --help leaves out what schema does not know', async () => {
    const { out } = await runWith(['schema', '--help']);
    expect(out).toMatch(/^用法：gaojian schema/u);
    expect(out).not.toContain('--only');
  });
});
