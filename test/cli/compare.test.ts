import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Comparison } from '../../src/model/compare.js';
import { comparisonSchema } from '../../src/model/compare-schema.js';
import { gbk, utf16le } from '../source/bytes.js';
import { runReally } from './world.js';

const speech = (year: number): string =>
  `在全县农田水利工作会议上的讲话\n（${year}年3月5日）\n同志们：\n一、修好渠道。各乡镇要修好支渠。\n二、管好水库。到年底，水库蓄水达到3万方以上。\n`;
const UNDATED = '同志们：\n一、修好渠道。\n';

let home = '';
const cwd = process.cwd();
const put = (name: string, text: string): void => writeFileSync(path.join(home, name), text);

beforeEach(() => {
  home = mkdtempSync(path.join(tmpdir(), 'gaojian-compare-'));
  process.chdir(home);
  mkdirSync('speeches');
  put('speeches/a.txt', speech(2018));
  put('speeches/b.txt', speech(2019));
});
afterEach(() => {
  process.chdir(cwd);
  rmSync(home, { recursive: true, force: true });
});

const compare = (...argv: string[]) => runReally(['compare', ...argv, '--format', 'json']);
const NO_WORDS = 'slogans,requirements,targets,responsibilities,formulas,shape';

async function result(...argv: string[]): Promise<Comparison> {
  const { code, out, err } = await compare(...argv);
  expect({ code, err }).toEqual({ code: 0, err: '' });
  return JSON.parse(out) as Comparison;
}

const ids = ({ documents }: Comparison): readonly string[] => documents.map(({ id }) => id);

describe('what is read', () => {
  test('a folder: the result is as its schema says', async () => {
    const found = await result('speeches');
    expect(comparisonSchema.safeParse(found).error).toBeUndefined();
    expect(found).toMatchObject({ by: 'year', groups: ['2018', '2019'], ungrouped: [] });
    expect(ids(found)).toEqual(['speeches/a.txt', 'speeches/b.txt']);
  });

  test('files in any order give the same bytes', async () => {
    const [one, other] = [
      await compare('speeches/a.txt', 'speeches/b.txt'),
      await compare('speeches/b.txt', 'speeches'),
    ];
    expect(other.out.replaceAll('b.txt#2', '')).toContain('speeches/a.txt');
    expect((await compare('speeches/b.txt', 'speeches/a.txt')).out).toBe(one.out);
  });

  test.each([
    ['ndjson', 'saved.ndjson'],
    ['ndjson', 'saved.jsonl'],
  ])('saved as %s in %s: the bytes of the manuscripts', async (format, file) => {
    const saved = await runReally(['analyze', 'speeches/a.txt', 'speeches/b.txt', '--format', format]);
    put(file, `\ufeff${saved.out}\n`);
    expect((await compare(file)).out).toBe((await compare('speeches')).out);
  });

  test('saved as json, a file each, in a folder with other results', async () => {
    await runReally(['analyze', 'speeches/a.txt', 'speeches/b.txt', '--format', 'json', '--out', 'saved']);
    put('saved/run.json', '{"schema":"gaojian/run@1"}');
    put('saved/errors.ndjson', '{"path":"x.txt","code":"binary"}');
    const { code, out, err } = await compare('saved');
    expect(code).toBe(0);
    expect(out).toBe((await compare('speeches')).out);
    expect(err.split('\n').filter((line) => line.includes('不是稿鉴的分析结果'))).toHaveLength(2);
  });

  test('saved without the text: read again where the manuscript is, refused where it is gone or changed', async () => {
    const saved = await runReally(['analyze', 'speeches/a.txt', '--format', 'ndjson', '--no-text']);
    put('saved.ndjson', saved.out);
    expect((await compare('saved.ndjson')).out).toBe((await compare('speeches/a.txt')).out);
    put('speeches/a.txt', speech(2017));
    expect(await compare('saved.ndjson')).toMatchObject({ code: 2, err: expect.stringContaining('speeches/a.txt') });
    rmSync('speeches/a.txt');
    expect(await compare('saved.ndjson')).toMatchObject({ code: 2, err: expect.stringContaining('--no-text') });
  });

  test('the same manuscript twice has two ids', async () => {
    put('copy.ndjson', (await runReally(['analyze', 'speeches/a.txt', '--format', 'ndjson'])).out);
    const { out, err } = await compare('speeches/a.txt', 'copy.ndjson');
    expect(ids(JSON.parse(out) as Comparison)).toEqual(['speeches/a.txt', 'speeches/a.txt#2']);
    expect(err).toContain('--by file');
  });
});

describe('what cannot be read is told, and the rest is compared', () => {
  test.each([
    ['cut.json', '{"schema":"gaojian/analysis@1","id', 'cut.json:1：不是完整的 JSON'],
    ['old.json', '{"schema":"gaojian/analysis@9"}', 'old.json:1：是 gaojian/analysis@9'],
    ['other.json', '[1,2]', 'other.json:1：不是稿鉴的分析结果'],
    ['null.ndjson', '\nnull\n', 'null.ndjson:2：不是稿鉴的分析结果'],
    ['bare.json', '{"schema":"gaojian/analysis@1"}', 'bare.json:1：分析结果的 id 项'],
  ])('%s', async (name, content, words) => {
    put(name, content);
    const { code, out, err } = await compare(name, 'speeches');
    expect(code).toBe(2);
    expect(err).toContain(`gaojian: ${words}`);
    expect(err.trim().split('\n')).toHaveLength(1);
    expect((JSON.parse(out) as Comparison).groups).toEqual(['2018', '2019']);
  });

  test('a broken line stops no other line of its file', async () => {
    const lines = (await runReally(['analyze', 'speeches/a.txt', 'speeches/b.txt', '--format', 'ndjson'])).out;
    const [first = '', second = ''] = lines.split('\n');
    put('saved.ndjson', [first, first.slice(0, 300), second, '{}', 'null', ''].join('\n'));
    const { code, out, err } = await runReally(['compare', 'saved.ndjson']);
    expect(code).toBe(2);
    expect(out).toContain('比较 2 组 2 篇');
    expect(err.trim().split('\n')).toEqual([
      expect.stringContaining('saved.ndjson:2：不是完整的 JSON'),
      'saved.ndjson：另有 2 行也读不了，略过',
      '没能读 3 个，比较里没有：saved.ndjson:2、saved.ndjson:4、saved.ndjson:5',
    ]);
  });

  test('an analysis whose manuscript is gone stops no other of its file', async () => {
    const argv = ['analyze', 'speeches/a.txt', 'speeches/b.txt', '--format', 'ndjson', '--no-text'];
    put('saved.ndjson', (await runReally(argv)).out);
    rmSync('speeches/a.txt');
    const { code, out, err } = await compare('saved.ndjson');
    expect({ code, groups: (JSON.parse(out) as Comparison).groups }).toEqual({ code: 2, groups: ['2019'] });
    expect(err).toContain('speeches/a.txt');
  });

  test('an analysis without what a part reads', async () => {
    put(
      'saved.ndjson',
      (await runReally(['analyze', 'speeches/a.txt', '--format', 'ndjson', '--only', 'targets'])).out,
    );
    const { code, out, err } = await compare('saved.ndjson', '--only', 'slogans');
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain('speeches/a.txt：分析结果里没有 slogans');
    expect((await compare('saved.ndjson', '--only', 'targets')).code).toBe(0);
  });
});

test.each([
  ['--since', '2030'],
  ['--since', '2019', '--until', '2018'],
])('no document of the years asked for: %s %s', async (...years) => {
  const { code, out, err } = await compare('speeches', ...years);
  expect({ code, documents: (JSON.parse(out) as Comparison).documents }).toEqual({ code: 0, documents: [] });
  expect(err).toBe('--since、--until 之间没有文稿，没有可以比的。现有文稿的年份：2018—2019\n');
});

test('no document of the years asked for, beside one without a year', async () => {
  put('speeches/c.txt', '同志们：\n要抓好落实。\n');
  expect((await compare('speeches', '--since', '2030')).err).toContain('现有文稿的年份：2018—2019\n');
  mkdirSync('undated');
  put('undated/c.txt', '同志们：\n要抓好落实。\n');
  expect((await compare('undated/c.txt', '--since', '2030')).err).not.toContain('现有文稿的年份');
});

describe('groups', () => {
  test('--year names the year of a file, and beats the text', async () => {
    expect((await result('speeches', '--year', 'a.txt=2010')).groups).toEqual(['2010', '2019']);
    expect((await result('speeches', '--year', 'speeches/b.txt=2001')).groups).toEqual(['2001', '2018']);
  });

  test('--year counts as in an analysis made with it: what stands in an earlier year is a result', async () => {
    put('speeches/c.txt', '同志们：\n2021年，全县新建学校5所。今年要新建学校6所以上。\n');
    const saved = await runReally(['analyze', 'speeches/c.txt', '--year', '2022', '--format', 'ndjson']);
    mkdirSync('saved');
    put('saved/c.ndjson', saved.out);
    const fresh = await compare('speeches/c.txt', '--year', 'c.txt=2022');
    const { targets } = JSON.parse(fresh.out) as Comparison;
    expect(targets?.map(({ status, cells }) => [status, cells['2022']?.[0]?.value])).toEqual([
      ['goal', 6],
      ['achieved', 5],
    ]);
    expect(fresh.out).toBe((await compare('saved/c.ndjson')).out);
  });

  test('a manuscript without a year is named and kept apart', async () => {
    put('speeches/c.txt', UNDATED);
    const { code, out, err } = await compare('speeches');
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({ groups: ['2018', '2019'], ungrouped: ['speeches/c.txt'] });
    expect(err).toContain('speeches/c.txt');
  });

  test('those kept apart are told in one line, with the years they may be of', async () => {
    for (const name of ['c', 'd', 'e', 'f']) put(`speeches/${name}.txt`, UNDATED);
    put('speeches/c.txt', '在座谈会上的讲话\n\n同志们：\n\n眼下“十三五”规划正在收官冲刺。\n\n一、修好渠道。\n');
    const { err } = await compare('speeches');
    expect(err).toBe(
      '4 篇不知道属于哪一组（year），单独列出：speeches/c.txt（2015-2020）、speeches/d.txt、speeches/e.txt、…。可用 --year 文件=年份 或 --manifest 指明\n',
    );
  });

  test('what could not be read is named again behind the table, not where the result is for programs', async () => {
    const { code, err } = await runReally(['compare', 'speeches', 'gone.txt']);
    expect(code).toBe(2);
    expect(err.trim().split('\n')).toEqual([
      expect.stringContaining('gone.txt：没有这个文件'),
      '没能读 1 个，比较里没有：gone.txt',
    ]);
    expect((await compare('speeches', 'gone.txt')).err.trim().split('\n')).toHaveLength(1);
    const many = ['1.txt', '2.txt', '3.txt', '4.txt', '5.txt', '6.txt'];
    expect((await runReally(['compare', 'speeches', ...many])).err).toContain('没能读 6 个，比较里没有：1.txt');
  });

  test('one manuscript alone is told', async () => {
    const { code, err } = await runReally(['compare', 'speeches/a.txt']);
    expect({ code, told: err.includes('只有一篇文稿') }).toEqual({ code: 0, told: true });
    for (const next of ['compare 去年.txt speeches/a.txt', 'cover speeches/a.txt --against', 'check speeches/a.txt'])
      expect(err).toContain(`gaojian ${next}`);
    expect((await runReally(['compare', 'speeches'])).err).toBe('');
  });

  test('--since and --until', async () => {
    expect((await result('speeches', '--since', '2019')).groups).toEqual(['2019']);
    expect((await result('speeches', '--until', '2018')).groups).toEqual(['2018']);
  });

  test('a manifest gives years and other groups; its paths are those from its own folder or from here', async () => {
    put('speeches/list.csv', '\ufeffpath,year,region\r\na.txt,2011,"甲县, 东部"\r\nspeeches/b.txt,2012年,乙县\r\n');
    expect((await result('speeches', '--manifest', 'speeches/list.csv')).groups).toEqual(['2011', '2012']);
    expect((await result('speeches', '--manifest', 'speeches/list.csv', '--by', 'region')).groups).toEqual(
      ['甲县, 东部', '乙县'].toSorted(),
    );
  });

  test.each([
    ['CSV of Excel, in GBK', 'list.csv', gbk('path,region\r\na.txt,甲县\r\nb.txt,乙县\r\n')],
    ['Unicode text of Excel', 'list.txt', utf16le('\ufeffpath\tregion\r\na.txt\t甲县\r\nb.txt\t乙县\r\n')],
    ['NDJSON in GBK', 'list.ndjson', gbk('{"path":"a.txt","region":"甲县"}\n{"path":"b.txt","region":"乙县"}\n')],
  ])('a manifest as %s', async (_, name, bytes) => {
    writeFileSync(path.join(home, 'speeches', name), bytes);
    const found = await result('speeches/a.txt', 'speeches/b.txt', '--manifest', `speeches/${name}`, '--by', 'region');
    expect(found.groups).toEqual(['甲县', '乙县'].toSorted());
  });

  test('front matter gives a region', async () => {
    put('speeches/a.txt', `---\nregion: 甲县\n---\n${speech(2018)}`);
    const { out, err } = await compare('speeches', '--by', 'region');
    const { groups, ungrouped } = JSON.parse(out) as Comparison;
    expect(err).toBe('speeches/b.txt：不知道属于哪一组（region），单独列出。可用 --manifest 指明\n');
    expect({ groups, ungrouped }).toEqual({ groups: ['甲县'], ungrouped: ['speeches/b.txt'] });
  });

  test('files of one year stand by year, then by name', async () => {
    put('speeches/0.txt', speech(2020));
    expect((await result('speeches', '--by', 'file')).groups).toEqual([
      'speeches/a.txt',
      'speeches/b.txt',
      'speeches/0.txt',
    ]);
  });

  test.each([
    [['--year', 'a.txt'], 'a.txt'],
    [['--year', 'a.txt=19'], 'a.txt=19'],
    [['--year', 'z.txt=2019'], 'z.txt'],
    [['--by', 'regio'], '是不是 region？'],
    [['--since', '19'], '--since'],
    [['--only', 'slogen'], '是不是 slogans？'],
    [['--only', '年份'], '没有“年份”'],
    [['--manifest', 'gone.csv'], 'gone.csv'],
    [['--manifest', 'twice.csv'], 'twice.csv:3'],
    [['--manifest', 'empty.csv'], 'empty.csv:1'],
    [['--manifest', 'head.csv'], 'head.csv:1'],
    [['--manifest', 'torn.csv'], 'torn.csv:3'],
    [['--manifest', 'year.csv'], 'year.csv:2'],
  ])('%j: exit 2 and one line', async ([...argv], words) => {
    put('twice.csv', 'path,year\na.txt,2018\n./a.txt,2019\n');
    put('empty.csv', '\n');
    put('head.csv', 'file,year\na.txt,2018\n');
    put('torn.csv', 'path,year\na.txt,2018\nb.txt,2019,x\n');
    put('year.csv', 'path,year\na.txt,二〇一八\n');
    const { code, out, err } = await compare('speeches', ...argv);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err.trim().split('\n')).toHaveLength(1);
    expect(err).toContain(words);
  });

  test('rows of a manifest without a manuscript are counted and named', async () => {
    put('list.csv', 'path,year\nspeeches/a.txt,2018\nz.txt,2019\n');
    expect((await compare('speeches', '--manifest', 'list.csv')).err).toContain('有 1 行没有对应的文稿：z.txt\n');
    put('none.csv', `path\n${['v', 'w', 'x', 'y'].map((name) => `${name}.txt\n`).join('')}`);
    const { code, err } = await compare('speeches', '--manifest', 'none.csv');
    expect(code).toBe(0);
    expect(err).toContain('没有一行有对应的文稿（4 行：v.txt、w.txt、x.txt、…）');
  });
});

test.each(['gbk', 'utf-16'])('saved lines in %s are refused, not read as other words', async (encoding) => {
  const saved = (await runReally(['analyze', 'speeches/a.txt', '--format', 'ndjson'])).out;
  writeFileSync(path.join(home, 'saved.ndjson'), encoding === 'gbk' ? gbk(saved) : utf16le(`\ufeff${saved}`));
  const { code, err } = await compare('saved.ndjson', 'speeches/b.txt');
  expect([code, err]).toEqual([2, expect.stringContaining('saved.ndjson:1：这一行不是 UTF-8')]);
});

test('words ask for words: an analysis without them is refused, and not asked for it is read', async () => {
  put('saved.ndjson', (await runReally(['analyze', 'speeches/a.txt', '--format', 'ndjson', '--no-terms'])).out);
  expect((await compare('saved.ndjson', '--only', NO_WORDS)).code).toBe(0);
});
