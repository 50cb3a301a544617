/** `gaojian terms` and `gaojian kwic` from the command line: what is read, what is said, exit codes. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { openSpool } from '../../src/cli/corpus/spool.js';
import { pipedIn } from '../../src/cli/documents/stdin.js';
import type { Kwic } from '../../src/model/kwic.js';
import { kwicSchema } from '../../src/model/kwic-schema.js';
import type { Terms } from '../../src/model/terms.js';
import { termsSchema } from '../../src/model/terms-schema.js';
import { runReally } from './world.js';

const speech = (year: number, more = ''): string =>
  `在全县农田水利工作会议上的讲话\n（${year}年3月5日）\n同志们：\n一、修好渠道。各乡镇要修好支渠。${more}\n`;

let home = '';
const cwd = process.cwd();
const put = (name: string, text: string): void => writeFileSync(path.join(home, name), text);

beforeEach(() => {
  home = mkdtempSync(path.join(tmpdir(), 'gaojian-corpus-'));
  process.chdir(home);
  mkdirSync('speeches');
  put('speeches/a.txt', speech(2018, '水库要管好，水库要看好。'));
  put('speeches/b.txt', speech(2019));
  put('speeches/c.txt', '同志们：\n一、修好渠道。\n');
});
afterEach(() => {
  process.chdir(cwd);
  rmSync(home, { recursive: true, force: true });
});

const save = async (file: string, ...argv: string[]): Promise<void> =>
  put(file, (await runReally(['analyze', 'speeches/a.txt', 'speeches/b.txt', '--format', 'ndjson', ...argv])).out);

async function terms(...argv: string[]): Promise<Terms & { err: string }> {
  const { code, out, err } = await runReally(['terms', ...argv, '--format', 'json']);
  expect({ code, err }).toMatchObject({ code: 0 });
  const parsed = JSON.parse(out) as Terms;
  expect(termsSchema.safeParse(parsed).error).toBeUndefined();
  return { ...parsed, err };
}

async function kwic(...argv: string[]): Promise<Kwic & { err: string }> {
  const { code, out, err } = await runReally(['kwic', ...argv, '--format', 'json']);
  expect({ code, err }).toMatchObject({ code: 0 });
  const parsed = JSON.parse(out) as Kwic;
  expect(kwicSchema.safeParse(parsed).error).toBeUndefined();
  return { ...parsed, err };
}

const groups = ({ groups: all }: Terms): readonly string[] => all.map(({ group }) => group);
const counts = ({ groups: all }: Terms, word: string): readonly (number | undefined)[] =>
  all.map((group) => group.terms.find(({ text }) => text === word)?.count);
const where = ({ hits = [] }: Kwic): readonly string[] =>
  hits.map(({ document, line, column }) => `${document}:${line}:${column}`);

describe('terms', () => {
  test('manuscripts of a folder, all in one', async () => {
    const found = await terms('speeches');
    expect(found).toMatchObject({ by: 'all', documents: 3, ungrouped: [], err: '' });
    expect(found.segmenters).toHaveLength(1);
    expect(groups(found)).toEqual(['all']);
    expect(counts(found, '水库')).toEqual([2]);
    expect(counts(found, '要')).toEqual([undefined]);
    expect(counts(await terms('speeches', '--all-words'), '要')).toEqual([4]);
  });

  test('saved analyses give the bytes of the manuscripts, with or without their texts', async () => {
    const fresh = await runReally(['terms', 'speeches/a.txt', 'speeches/b.txt', '--by', 'year', '--format', 'csv']);
    for (const argv of [[], ['--no-text']]) {
      await save('saved.ndjson', ...argv);
      expect((await runReally(['terms', 'saved.ndjson', '--by', 'year', '--format', 'csv'])).out).toBe(fresh.out);
    }
  });

  test('by year: who has none is told', async () => {
    const found = await terms('speeches', '--by', 'year');
    expect(groups(found)).toEqual(['2018', '2019']);
    expect(found.ungrouped).toEqual(['speeches/c.txt']);
    expect(found.err).toBe('有 1 篇没有“year”这一项，没有算在内。可用 --manifest 给出\n');
  });

  test('by file, by what the manifest says, by what nobody says', async () => {
    expect(groups(await terms('speeches', '--by', 'file'))).toEqual(
      ['a', 'b', 'c'].map((name) => `speeches/${name}.txt`),
    );
    expect(groups(await terms('speeches/a.txt', 'speeches', '--by', 'file'))[1]).toBe('speeches/a.txt#2');
    put('list.csv', 'path,region,year\nspeeches/a.txt,东县,2001\nspeeches/b.txt,西县,\nspeeches/c.txt,东县,1999\n');
    expect(groups(await terms('speeches', '--manifest', 'list.csv', '--by', 'region'))).toEqual(['东县', '西县']);
    expect(groups(await terms('speeches', '--manifest', 'list.csv', '--by', 'year'))).toEqual(['1999', '2001', '2019']);
    const { code, err } = await runReally(['terms', 'speeches', '--by', 'regoin']);
    expect({ code, err }).toMatchObject({ code: 2 });
    expect(err).toContain(
      '没有一篇文稿有“regoin”这一项（是不是 region？）。可用的有：all、year、file、region、speaker',
    );
  });

  test('words by name: where they are missing too', async () => {
    const found = await terms('speeches', '--match', '水*', '--match', '渠?', '--by', 'year');
    expect(found.groups.map(({ terms: own }) => own.map(({ text, count }) => `${text}${count}`))).toEqual([
      ['水库2', '渠道1'],
      ['渠道1', '水库0'],
    ]);
    const [first] = (await terms('speeches', '--match', '要')).groups;
    expect(first?.terms).toMatchObject([{ text: '要', count: 4, documents: 2 }]);
  });

  test.each([
    [['--min-count', '5'], ['修好']],
    [
      ['--min-documents', '3', '--sort', 'text'],
      ['修好', '渠道'],
    ],
    [['--top', '1', '--sort', 'count'], ['修好']],
  ])('%j', async (argv, words) => {
    expect((await terms('speeches', ...argv)).groups[0]?.terms.map(({ text }) => text)).toEqual(words);
  });

  test('years: what has none is left out and told', async () => {
    const found = await terms('speeches', '--since', '2019');
    expect(found.documents).toBe(1);
    expect(found.err).toBe('有 1 篇年份不明，用了 --since 或 --until 就不算在内。年份可用 --manifest 给出\n');
    expect((await terms('speeches', '--until', '2018')).documents).toBe(1);
  });

  test('the table, in both languages; a word nobody has', async () => {
    const { out } = await runReally(['terms', 'speeches', '--top', '3', '--lang', 'en']);
    expect(out).toMatch(/^words: 3 documents, \d+ words\n\n {2}word +count +per million +docs +DPnorm\n/u);
    const { code, out: none, err } = await runReally(['terms', 'speeches', '--match', '飞船']);
    expect({ code, err }).toEqual({ code: 0, err: '没有符合条件的词\n' });
    expect(none).toContain('（没有）');
  });

  test('without counts: one line says which option was in the way', async () => {
    await save('saved.ndjson', '--no-terms');
    const { code, out, err } = await runReally(['terms', 'saved.ndjson']);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toMatch(/^gaojian: speeches\/a\.txt：保存的分析里没有词频.*--no-terms.*\n$/u);
  });

  test('what cannot be read stops nothing else', async () => {
    const { code, out, err } = await runReally(['terms', 'speeches', 'gone.txt', '--format', 'csv']);
    expect({ code, err }).toMatchObject({ code: 2 });
    expect(err).toContain('gone.txt：没有这个文件');
    expect(out).toContain('水库');
  });
});

describe('kwic', () => {
  test('manuscripts of a folder, in order', async () => {
    const found = await kwic('修好', 'speeches');
    expect(where(found)).toEqual(
      ['a.txt:4:3', 'a.txt:4:12', 'b.txt:4:3', 'b.txt:4:12', 'c.txt:2:3'].map((at) => `speeches/${at}`),
    );
    expect(found.hits?.[1]).toMatchObject({ year: 2018, key: '修好', left: expect.stringMatching(/各乡镇要$/u) });
    expect(found.summary).toEqual({ hits: 5, documents: 3, searched: 3, complete: true });
  });

  test('offsets are those of the analysis, whatever it was saved with', async () => {
    const fresh = (await kwic('水库', 'speeches/a.txt')).hits ?? [];
    expect(fresh.map(({ span }) => speech(2018, '水库要管好，水库要看好。').slice(span.start, span.end))).toEqual([
      '水库',
      '水库',
    ]);
    await save('saved.ndjson', '--no-terms');
    expect((await kwic('水库', 'saved.ndjson')).hits).toEqual(fresh);
    // The manuscripts are there, so that they can be read again.
    await save('bare.ndjson', '--no-text');
    expect((await kwic('水库', 'bare.ndjson')).hits).toEqual(fresh);
  });

  test('without the text, and without the manuscript: one line', async () => {
    await save('bare.ndjson', '--no-text');
    rmSync('speeches', { recursive: true });
    const { code, err } = await runReally(['kwic', '水库', 'bare.ndjson']);
    expect({ code, err }).toMatchObject({ code: 2 });
    expect(err).toMatch(/^gaojian: bare\.ndjson：.*--no-text.*\n/u);
  });

  test('several patterns, sorted, limited', async () => {
    const found = await kwic('要?好', '--or', '渠道', 'speeches', '--width', '2');
    expect(found.hits?.map(({ pattern, key }) => `${pattern} ${key}`).slice(0, 3)).toEqual([
      '渠道 渠道',
      '要?好 要修好',
      '要?好 要管好',
    ]);
    const sorted = await kwic('水库*好', 'speeches', '--sort', 'right', '--limit', '1');
    expect(sorted).toMatchObject({ hits: [{ key: '水库要看好' }], summary: { hits: 1, searched: 3, complete: false } });
    const first = await kwic('修好', 'speeches', '--limit', '2');
    // The third is met in the next document, and no more is read.
    expect(first.summary).toEqual({ hits: 2, documents: 1, searched: 2, complete: false });
    expect((await kwic('修好', 'speeches', '--limit', '5')).summary.complete).toBe(true);
  });

  test('counted by year', async () => {
    const found = await kwic('修好', 'speeches', '--count', 'year');
    expect(found.hits).toBeUndefined();
    expect(found.counts?.map(({ group, hits, searched }) => [group, hits, searched])).toEqual([
      ['2018', 2, 1],
      ['2019', 2, 1],
    ]);
    expect(found.err).toContain('有 1 篇没有“year”这一项');
    const { out } = await runReally(['kwic', '修好', 'speeches', '--count', 'all', '--lang', 'en']);
    expect(out).toMatch(/^ {2}group +hits +docs with +docs +characters +per million\n {2}all +5 +3 +3 /u);
  });

  test('years', async () => {
    expect(where(await kwic('修好', 'speeches', '--since', '2019', '--until', '2019'))).toHaveLength(2);
  });

  test('no hit is no error', async () => {
    expect(await runReally(['kwic', '飞船', 'speeches'])).toMatchObject({
      code: 0,
      out: '',
      err: '一处也没有（查了 3 篇）\n',
    });
  });

  test.each([
    [[], '没有写要找的词语'],
    [['speeches'], 'speeches：是文件或文件夹，先写要找的词语'],
    [['*', 'speeches'], '“*”：除了 * 和 ?'],
    [['修好', '--or', '??', 'speeches'], '“??”：除了 * 和 ?'],
    [['修好', 'speeches', '--sort', 'rihgt'], '--sort：没有“rihgt”（是不是 right？）'],
    [['修好', 'speeches', '--since', '19'], '--since：不能是“19”'],
    [['修好', 'speeches', '--count', 'nothing'], '没有一篇文稿有“nothing”这一项'],
    [['修好'], '没有写在哪里找“修好”'],
  ])('%j', async (argv, words) => {
    const { code, err } = await runReally(['kwic', ...argv]);
    expect({ code, err }).toMatchObject({ code: 2 });
    expect(err).toContain(words);
  });
});

describe('a folder that batch has left', () => {
  beforeEach(async () => {
    mkdirSync('result/part-1/.gaojian', { recursive: true });
    await save('result/part-1/documents.ndjson');
    put('result/part-1/errors.ndjson', '{"path":"x.txt","code":"binary","message":"…"}\n');
    put('result/part-1/run.json', '{"schema":"gaojian/run@1"}\n');
  });

  test('its documents are read, and nothing is said of the rest', async () => {
    expect(await terms('result/part-1')).toMatchObject({ documents: 2, err: '' });
    expect(await kwic('修好', 'result')).toMatchObject({ summary: { searched: 2 }, err: '' });
    expect(await runReally(['compare', 'result', '--format', 'json'])).toMatchObject({ code: 0, err: '' });
  });

  test('one that is not finished is told', async () => {
    rmSync('result/part-1/run.json');
    const { code, err } = await runReally(['kwic', '修好', 'result/part-1']);
    expect({ code, err }).toMatchObject({ code: 2 });
    expect(err).toContain('result/part-1：不是 gaojian batch 做完的结果');
  });
});

describe('standard input', () => {
  async function* chunks(text: string, size: number): AsyncGenerator<Uint8Array> {
    const bytes = Buffer.from(text);
    for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
  }

  async function piped(text: string, size = 7): Promise<readonly (string | null)[] | string> {
    const found = await pipedIn(chunks(text, size));
    if (found.kind === 'manuscript') return Buffer.from(found.bytes).toString('utf8');
    const lines: (string | null)[] = [];
    for await (const line of found.lines) lines.push(line);
    return lines;
  }

  test.each([[1], [7], [4096]])('in pieces of %i bytes', async (size) => {
    expect(await piped('{"id":"甲"}\n{"id":"乙"}\n', size)).toEqual(['{"id":"甲"}', '{"id":"乙"}']);
    expect(await piped('\ufeff{"id":"甲"}\n\n{"id":"乙"}', size)).toEqual(['{"id":"甲"}', '', '{"id":"乙"}']);
    expect(await piped('{\n  "id": "甲"\n}\n', size)).toEqual(['{\n  "id": "甲"\n}\n']);
    expect(await piped('同志们：\n{}', size)).toBe('同志们：\n{}');
    expect(await piped('', size)).toBe('');
  });
});

describe('the spool', () => {
  const pieces = Array.from({ length: 40 }, (_, at) => Uint8Array.from({ length: at % 7 }, (_, index) => at + index));

  test.each([[2 ** 20], [50], [0]])('gives back what was put, with %i bytes in memory', (most) => {
    const spool = openSpool(most);
    const places = pieces.map((piece) => spool.put(piece));
    for (const [index, piece] of pieces.entries())
      expect([...spool.get(places[index] ?? -1, piece.length)]).toEqual([...piece]);
    spool.close();
  });
});
