/** `gaojian cover` and `gaojian checklist` from the command line: formats, exit codes, what is wrong. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Ajv } from 'ajv';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { analyze } from '../../src/analyze.js';
import type { OpenCore } from '../../src/cli/core.js';
import type { Io } from '../../src/cli/io.js';
import { run } from '../../src/cli/program.js';
import { coverageSchema } from '../../src/model/cover-schema.js';
import { COVER_RENDERERS } from '../../src/report/cover/registry.js';
import { readSource } from '../../src/source/read.js';
import { lexicon } from '../lexicon.js';
import { gbk } from '../source/bytes.js';

const CASE = new URL('../../fixtures/cover/practice-fund/', import.meta.url).pathname;
const UPPER = `${CASE}upper.txt`;
const DRAFT = `${CASE}draft-1.txt`;
const THIRD = `${CASE}draft-3.txt`;

const openCore: OpenCore = async () => async (name) => analyze(await readSource(name), lexicon);

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'gaojian-cover-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function gaojian(...argv: string[]) {
  const out: string[] = [];
  const err: string[] = [];
  const io: Io = {
    write: async (text) => out.push(text) > 0,
    note: (line) => err.push(`${line}\n`),
    stdinIsTerminal: true,
    stdoutIsTerminal: false,
    stderrIsTerminal: false,
    columns: 100,
    env: {},
  };
  const code = await run(argv, io, { openCore, openLexicon: async () => lexicon });
  return { code, out: out.join(''), err: err.join('') };
}

describe('formats', () => {
  test('the table says what is missing, weaker and partly there, and no path of this machine', async () => {
    const { code, out } = await gaojian('cover', THIRD, '--against', UPPER);
    expect(code).toBe(0);
    expect(out).toMatch(/缺的要求（3）[\s\S]*加强异地就医监管/u);
    expect(out).toMatch(/偏低的指标[\s\S]*不低于95%\s+稿中 医疗机构线上采购率不低于90%/u);
    expect(out).toContain('缺的文件（1）');
    expect(out).not.toContain('已覆盖的');
    expect(out).not.toContain(CASE);
  });

  test('--all shows what is covered too', async () => {
    expect((await gaojian('cover', THIRD, '--against', UPPER, '--all')).out).toContain('已覆盖的要求');
  });

  test('json is of the schema, and the same twice', async () => {
    const first = await gaojian('cover', DRAFT, '--against', UPPER, '--format', 'json');
    expect(() => coverageSchema.parse(JSON.parse(first.out))).not.toThrow();
    expect((await gaojian('cover', DRAFT, '--against', UPPER, '--format', 'json')).out).toBe(first.out);
  });

  test.each(COVER_RENDERERS.map(({ name }) => name))('%s, in both languages', async (format) => {
    for (const lang of ['zh', 'en']) {
      const { code, out, err } = await gaojian('cover', DRAFT, '--against', UPPER, '--format', format, '--lang', lang);
      expect([code, err]).toEqual([0, '']);
      expect(out.length).toBeGreaterThan(100);
      expect(out).not.toMatch(/cover\.[a-z]+\.?|undefined|\[object/u);
    }
  });

  test('sarif has a result a row not covered', async () => {
    const { out } = await gaojian('cover', DRAFT, '--against', UPPER, '--format', 'sarif');
    const log = JSON.parse(out) as { readonly runs: readonly { readonly results: readonly unknown[] }[] };
    const json = JSON.parse((await gaojian('cover', DRAFT, '--against', UPPER, '--format', 'json')).out) as {
      readonly summary: { readonly missing: number; readonly partly: number; readonly weaker: number };
    };
    const { missing, partly, weaker } = json.summary;
    expect(log.runs[0]?.results.length).toBe(missing + partly + weaker);
  });

  test('sarif is of the schema of SARIF 2.1.0', async () => {
    const schema = createRequire(import.meta.url).resolve('@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json');
    const { out } = await gaojian('cover', THIRD, '--against', UPPER, '--format', 'sarif');
    // As in the test of `check`: it calls itself draft 4, of which it uses nothing that draft 7 reads otherwise.
    const { $schema: _, id: __, ...published } = JSON.parse(readFileSync(schema, 'utf8')) as Record<string, unknown>;
    const validate = new Ajv({ strict: false, validateFormats: false, unicodeRegExp: false }).compile(published);
    expect(validate(JSON.parse(out)), JSON.stringify(validate.errors)).toBe(true);
  });
});

describe('a drafter reads', () => {
  const OFFICE = new URL('../../fixtures/cover/rural-county-2023/', import.meta.url).pathname;
  const shown = () => gaojian('cover', `${OFFICE}draft-2.txt`, '--against', `${OFFICE}upper.txt`);

  test('what is missing first, then weaker, then partly there, in one screen', async () => {
    const { out } = await shown();
    const titles = [...out.matchAll(/^(缺|偏低|不全)的/gmu)].map(([, status]) => status);
    expect(titles).toEqual(['缺', '缺', '缺', '缺', '偏低', '不全', '不全', '不全']);
    expect(out.split('\n').length).toBeLessThanOrEqual(66);
  });

  test('what a figure is of, and no half words', async () => {
    const { out } = await shown();
    expect(out).toContain('每个行政村都有一名合格的乡村医生');
    expect(out).toMatch(/1\/1\s.*没提 稳住/u);
    expect(out).not.toContain('实到');
  });

  test('several upper texts by number', async () => {
    const { out } = await gaojian('cover', `${OFFICE}draft-2.txt`, '--against', `${OFFICE}upper.txt`, UPPER);
    expect(out).toMatch(/对照：\[1\] .*、\[2\] /u);
    expect(out).toMatch(/^ {2}1\/1 +\[[12]\]\d+:\d+ /mu);
  });
});

describe('the answer', () => {
  test('--min', async () => {
    expect((await gaojian('cover', UPPER, '--against', UPPER, '--min', '1')).code).toBe(0);
    const short = await gaojian('cover', DRAFT, '--against', UPPER, '--min', '0.99');
    expect(short.code).toBe(1);
    expect(short.err).toContain('低于 --min 的 99%');
    expect((await gaojian('cover', DRAFT, '--against', UPPER, '--min', '.1')).code).toBe(0);
  });

  test('an upper text that is not there: the others are still done', async () => {
    const { code, out, err } = await gaojian('cover', DRAFT, '--against', UPPER, `${folder}/none.txt`);
    expect(code).toBe(2);
    expect(err).toContain('none.txt：没有这个文件');
    expect(out).toContain('覆盖');
  });

  test('nothing to be held against is no good answer', async () => {
    const { code, out } = await gaojian('cover', DRAFT, '--against', `${folder}/none.txt`);
    expect([code, out]).toEqual([2, '']);
    writeFileSync(`${folder}/empty.txt`, '');
    for (const [draft, upper] of [
      [DRAFT, `${folder}/empty.txt`],
      [`${folder}/empty.txt`, UPPER],
    ] as const) {
      const { err, ...empty } = await gaojian('cover', draft, '--against', upper);
      expect(empty).toMatchObject({ code: 2, out: '' });
      expect(err).toContain('empty.txt：没有正文');
    }
  });

  test.each([
    [['cover', DRAFT], '--against'],
    [['cover', '--against', UPPER, DRAFT], '没有写稿子'],
    [['cover', DRAFT, '--against', UPPER, '--min', '2'], '0 到 1'],
    [['cover', CASE, '--against', UPPER], '草稿只能有一篇'],
    [['cover', DRAFT, '--checklist', CASE], '是文件夹'],
    [['cover', DRAFT, '--against', UPPER, '--min', '80'], '0 到 1'],
    [['cover', '/none.txt', '--against', UPPER], '没有这个文件'],
    [['cover', DRAFT, '--checklist', '/none.yaml'], '没有这个文件'],
    [['checklist'], '没有给出稿件'],
  ])('%j', async (argv, words) => {
    const { code, err } = await gaojian(...argv);
    expect(code).toBe(2);
    expect(err).toContain(words);
  });
});

test('of a figure set too low a checklist shows what is given, and warns', async () => {
  const file = path.join(folder, 'low.yaml');
  writeFileSync(file, "items:\n  - targets: [{ metric: 医疗机构线上采购率, atLeast: 95, unit: '%' }]\n");
  const { out } = await gaojian('cover', THIRD, '--checklist', file, '--format', 'github');
  expect(out).toMatch(/^::warning .*清单偏低.*（稿中 医疗机构线上采购率不低于90%25）/u);
  expect(out).not.toContain('没提');
  const table = await gaojian('cover', THIRD, '--checklist', file);
  expect(table.out.match(/医疗机构线上采购率不低于90%/gu)).toHaveLength(1);
});

test('a checklist in GBK is read as it is meant', async () => {
  const file = path.join(folder, 'gbk.yaml');
  writeFileSync(
    file,
    gbk("items:\n  - { id: 甲, text: 采购率, targets: [{ metric: 医疗机构线上采购率, atLeast: 90, unit: '%' }] }\n"),
  );
  expect(await gaojian('cover', THIRD, '--checklist', file, '--min', '1')).toMatchObject({ code: 0, err: '' });
});

test('a checklist written is read back, and the upper text fulfils it', async () => {
  const file = path.join(folder, 'own.yaml');
  const { code, out } = await gaojian('checklist', UPPER);
  expect(code).toBe(0);
  writeFileSync(file, out);
  expect((await gaojian('cover', UPPER, '--checklist', file, '--min', '1')).code).toBe(0);
  expect((await gaojian('cover', DRAFT, '--checklist', file, '--min', '0.8')).code).toBe(1);
  writeFileSync(file, out.replace(/\n {4}severity/u, '\n    severty'));
  expect((await gaojian('cover', DRAFT, '--checklist', file)).err).toMatch(
    /own\.yaml:\d+:\d+：清单有误：没有 severty/u,
  );
});
