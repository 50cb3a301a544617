/** `terms` and `kwic` on what `batch` has left: whole, in shards, on a pipe that breaks. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { built, drop, gaojian, speech, temporary } from './built.js';

const COUNT = 40;
const BIN = fileURLToPath(new URL('../../bin/gaojian.js', import.meta.url));

describe.skipIf(!built)('a corpus', () => {
  let home = '';
  const at = (name: string): string => path.join(home, name);

  beforeAll(() => {
    home = temporary();
    mkdirSync(at('speeches'));
    for (let number = 0; number < COUNT; number++)
      writeFileSync(at(`speeches/${2015 + (number % 4)}-${number}.txt`), speech(number));
    for (const [out, ...argv] of [
      ['result'],
      ['part/1', '--shard', '1/2'],
      ['part/2', '--shard', '2/2'],
      ['bare', '--no-text', '--no-terms'],
    ] as const)
      gaojian(['batch', at('speeches'), '--out', at(out), '--jobs', '1', '--quiet', ...argv]);
  }, 120_000);
  afterAll(() => drop(home));

  const terms = (folder: string, ...argv: readonly string[]) => gaojian(['terms', at(folder), ...argv]);
  const kwic = (pattern: string, folder: string, ...argv: readonly string[]) =>
    gaojian(['kwic', pattern, at(folder), ...argv]);

  test('words of the folder, of its shards, of standard input: the same bytes', () => {
    const whole = terms('result', '--by', 'year', '--format', 'csv');
    expect(whole).toMatchObject({ code: 0, err: '' });
    expect(whole.out).toMatch(/^2018,10,\d+,水库,10,/mu);
    expect(terms('part', '--by', 'year', '--format', 'csv')).toEqual(whole);
    const lines = readFileSync(at('result/documents.ndjson'));
    expect(gaojian(['terms', '-', '--by', 'year', '--format', 'csv'], lines)).toEqual(whole);
  });

  test.each([['terms'], ['kwic']])('%s: json is valid against the schema that is printed', (name) => {
    const validate = new Ajv2020({ strict: false }).compile(JSON.parse(gaojian(['schema', name]).out) as object);
    const runs =
      name === 'terms'
        ? [terms('result', '--format', 'json'), terms('result', '--by', 'year', '--format', 'json', '--match', '水*')]
        : [kwic('水库', 'result', '--format', 'json'), kwic('水?', 'result', '--format', 'json', '--count', 'year')];
    for (const { code, out } of runs) {
      validate(JSON.parse(out));
      expect({ code, errors: validate.errors }).toEqual({ code: 0, errors: null });
    }
  });

  test('hits in the order of the documents; shards have the same', () => {
    const { code, out, err } = kwic('水库', 'result', '--format', 'csv');
    expect({ code, err }).toEqual({ code: 0, err: '' });
    const rows = out.trimEnd().split('\r\n').slice(1);
    expect(rows).toHaveLength(COUNT);
    expect(rows.map((row) => row.split(',')[0])).toEqual(rows.map((row) => row.split(',')[0]).toSorted());
    const parts = kwic('水库', 'part', '--format', 'csv').out.trimEnd().split('\r\n').slice(1);
    expect(parts.toSorted()).toEqual(rows.toSorted());
  });

  test('whoever reads and leaves ends it, quietly', () => {
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      [
        '-e',
        `const { spawn } = require('node:child_process');
        const child = spawn(process.execPath, [${JSON.stringify(BIN)}, 'kwic', '要', ${JSON.stringify(at('result'))}]);
        let err = '';
        child.stderr.on('data', (chunk) => (err += chunk));
        child.stdout.once('data', () => child.stdout.destroy());
        child.on('close', (code) => console.log(JSON.stringify({ code, err })));`,
      ],
      { encoding: 'utf8' },
    );
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(JSON.parse(stdout)).toEqual({ code: 0, err: '' });
  });

  test.each([
    ['lists/own.csv', '../speeches/'],
    ['here.csv', 'speeches/'],
    ['ids.csv', ''],
  ])('%s: rows fit the manuscripts and what was made of them', (name, above) => {
    mkdirSync(at('lists'), { recursive: true });
    const rows = Array.from({ length: COUNT }, (_, number) => `${above}${2015 + (number % 4)}-${number}.txt`);
    writeFileSync(at(name), `path,region\n${rows.map((row, index) => `${row},${index % 2}\n`).join('')}gone.txt,2\n`);
    const told = (...argv: readonly string[]) => {
      const { code, out, err } = gaojian([...argv, '--manifest', at(name), '--by', 'region', '--format', 'json']);
      return { code, err, groups: (JSON.parse(out) as { groups: unknown[] }).groups.length };
    };
    const expected = { code: 0, err: `${at(name)}: 1 row(s) have no manuscript here: gone.txt\n`, groups: 2 };
    expect(told('terms', at('result'))).toEqual(expected);
    expect(told('compare', at('result'))).toEqual(expected);
    expect(told('compare', at('speeches'))).toEqual(expected);
    const made = gaojian(['batch', at('speeches'), '--out', at('manifest'), '--manifest', at(name), '--no-terms']);
    expect(made).toMatchObject({ code: 0, err: expect.stringContaining(expected.err) as string });
  });

  test('a search that ends early does not know which rows of a manifest are of no use', () => {
    writeFileSync(at('gone.csv'), 'path,region\ngone.txt,2\n');
    expect(kwic('水库', 'result', '--limit', '1', '--manifest', at('gone.csv')).err).not.toContain('gone.txt');
    expect(kwic('水库', 'result', '--manifest', at('gone.csv')).err).toContain('gone.txt');
  });

  test('a data set without texts or words says which option was in the way', () => {
    const words = terms('bare');
    expect(words).toMatchObject({ code: 2, out: '' });
    expect(words.err).toMatch(/^gaojian: .*--no-terms.*\n$/u);
    const texts = kwic('水库', 'bare');
    expect(texts.code).toBe(2);
    expect(texts.err).toMatch(/^gaojian: .*--no-text.*\n/u);
  });
});
