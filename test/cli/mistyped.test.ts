/** What is nearly right is told what it should have been; what is near nothing is not. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { runReally, runWith } from './world.js';

const HINTS = { zh: /（是不是 ([^？]+)？）/u, en: /\(did you mean ([^?]+)\?\)/u } as const;

/** Null: no suggestion. */
const WORDS: readonly (readonly [argv: readonly string[], meant: string | null])[] = [
  // commands
  [['chek', 'a.txt'], 'check'],
  [['comparre', 'a.txt'], 'compare'],
  [['exlpain', 'slogans'], 'explain'],
  [['complete'], 'compare'],
  [['help', 'chek'], 'check'],
  [['help', 'zzzzzz'], null],
  // options: those of the command alone
  [['a.txt', '--fromat', 'json'], '--format'],
  [['check', 'a.txt', '--fxi'], '--fix'],
  [['cover', 'a.txt', '--agianst', 'b.txt'], '--against'],
  [['batch', 'a', '--shrad', '1/2'], '--shard'],
  [['rules', '--shrad'], null],
  [['check', 'a.txt', '--only', 'slogans'], null],
  [['a.txt', '--zzzzzz'], null],
  [['chek', 'a.txt', '--fix'], 'check'],
  [['kwic', '--foo', '要'], null],
  // values
  [['a.txt', '--format', 'xml'], null],
  [['a.txt', '--format', 'htm'], 'html'],
  [['a.txt', '--format', 'jsno'], 'json'],
  [['a.txt', '--format', 'sarif'], null],
  [['check', 'a.txt', '--format', 'sarfi'], 'sarif'],
  [['compare', 'a.txt', '--format', 'mardown'], 'markdown'],
  [['cover', 'a.txt', '--against', 'b.txt', '--format', 'gihub'], 'github'],
  [['rules', '--format', 'tabel'], 'table'],
  [['a.txt', '--only', 'slogns'], 'slogans'],
  [['a.txt', '--only', 'outline,qoutes'], 'quotes'],
  [['a.txt', '--only', '要球'], '要求'],
  [['a.txt', '--only', 'formulas'], null],
  [['compare', 'a.txt', '--only', 'formulsa'], 'formulas'],
  [['check', 'a.txt', '--profile', 'templat'], 'template'],
  [['check', 'a.txt', '--profile', 'zzzz'], null],
  [['check', 'a.txt', '--fail-on', 'warn'], 'warning'],
  [['a.txt', '--segmenter', 'noderjs'], 'node-rs'],
  [['batch', 'a', '--out', 'b', '--tables', 'parket'], 'parquet'],
  [['a.txt', '--lang', 'fr'], null],
  // names
  [['explain', 'cuont-mismatch'], 'count-mismatch'],
  [['explain', 'slogn'], 'slogans'],
  [['explain', '数字缩略'], '数字缩略语'],
  [['explain', 'zzzzzz'], null],
  [['schema', 'comparsion'], 'comparison'],
  [['schema', 'zzzzzz'], null],
  [['completion', 'bahs'], 'bash'],
  [['completion', 'zhs'], 'zsh'],
  [['completion', 'nushell'], null],
];

describe.each(['zh', 'en'] as const)('%s', (language) => {
  test.each(WORDS)('%j: %j', async (argv, meant) => {
    const { code, out, err } = await runWith(argv, { env: { GAOJIAN_LANG: language } });
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err.split('\n')).toHaveLength(2);
    expect(HINTS[language].exec(err)?.[1] ?? null, err).toBe(meant);
  });
});

test.each([
  [['a.txt', '--zzz'], 'gaojian --help'],
  [['analyze', 'a.txt', '--zzz'], 'gaojian analyze --help'],
  [['--lang', 'zh', 'check', 'a.txt', '--zzz'], 'gaojian check --help'],
  [['analyze', 'check', '--zzz'], 'gaojian analyze --help'],
  [['a.txt', '--fix'], '没有写命令'],
])('nobody is sent to a command that was not typed: %j', async (argv, words) => {
  expect((await runWith(argv)).err).toContain(words);
});

test.each([
  ['zh', '有这个选项的是 compare、analyze、batch、stream'],
  ['en', 'it is one of compare, analyze, batch, stream'],
])('an option of other commands: %s', async (language, words) => {
  expect((await runWith(['check', 'a.txt', '--only', 'slogans', '--lang', language])).err).toContain(words);
});

describe('in files', () => {
  let folder = '';
  beforeAll(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'gaojian-mistyped-'));
    writeFileSync(path.join(folder, 'a.txt'), '一、加强领导。\n二、落实责任。\n');
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  test.each([
    ['profle: draft', 'profile'],
    ['profile: drft', 'draft'],
    ['profile: zzzz', null],
    ['rules:\n  stray-spce: off', 'stray-space'],
    ['rules:\n  zzzz-zzzz: off', null],
    ['rules:\n  stray-space: of', 'off'],
    ['rules:\n  stray-space: { severty: off }', 'severity'],
    ['suppress:\n  - { rule: misqoute, text: 一 }', 'misquote'],
    ['required:\n  slogan: [四个意识]', 'slogans'],
  ])('%j: %j', async (yaml, meant) => {
    const config = path.join(folder, 'gaojian.yaml');
    writeFileSync(config, `${yaml}\n`);
    const { code, out, err } = await runReally(['check', path.join(folder, 'a.txt'), '--jobs', '1', '--lang', 'en']);
    expect(code).toBe(2);
    expect(HINTS.en.exec(out)?.[1] ?? null, `${out}${err}`).toBe(meant);
  });

  test.each([
    ['yaer', 'year'],
    ['regoin', 'region'],
    ['zzzzzz', null],
  ])('--by %s: %j', async (by, meant) => {
    const { err } = await runReally(['compare', path.join(folder, 'a.txt'), '--by', by, '--lang', 'en']);
    expect(HINTS.en.exec(err)?.[1] ?? null, err).toBe(meant);
  });
});
