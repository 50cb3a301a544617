/** The built program from outside: `bin/gaojian.js` in a process of its own. Skipped where nothing is built. */
import { spawn, spawnSync } from 'node:child_process';
import {
  closeSync,
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

const fromRoot = (file: string): string => fileURLToPath(new URL(`../../${file}`, import.meta.url));
const BIN = fromRoot('bin/gaojian.js');
const built = existsSync(fromRoot('dist/cli/main.cjs')) && existsSync(fromRoot('dist/dictionaries.json'));
if (!built) process.stderr.write('skipped: dist is not built, so bin/gaojian.js cannot run\n');

interface Ran {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

let folder = '';
const environment = {
  ...process.env,
  GAOJIAN_LANG: '',
  FORCE_COLOR: undefined,
  NO_COLOR: undefined,
  NODE_OPTIONS: undefined,
};

function gaojian(argv: readonly string[], input: string | Buffer = '', node: readonly string[] = []): Ran {
  const run = spawnSync(process.execPath, [...node, BIN, ...argv], {
    cwd: folder,
    input,
    env: environment,
    encoding: 'utf8',
  });
  return { code: run.status, out: run.stdout, err: run.stderr };
}

beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'gaojian-bin-'));
  const sample = fromRoot('fixtures/report/sample.txt');
  for (const name of ['speech.txt', 'schema', '-dash.txt']) copyFileSync(sample, path.join(folder, name));
  mkdirSync(path.join(folder, '2020'));
  copyFileSync(sample, path.join(folder, '2020', 'speech.txt'));
  writeFileSync(
    path.join(folder, 'slides.pptx'),
    Buffer.concat([
      Buffer.from('504b03040a000000000000000000000000000000000000000000', 'hex'),
      Buffer.from('ppt/presentation.xml'),
    ]),
  );
  writeFileSync(path.join(folder, 'nul.txt'), Buffer.from([0xe4, 0xb8, 0x80, 0, 1, 2, 0, 0]));
  writeFileSync(
    path.join(folder, 'torn.txt'),
    Buffer.concat([readFileSync(sample), Buffer.from([0xff, 0xfe, 0xfd, 0xe4])]),
  );
  writeFileSync(path.join(folder, 'bad.yaml'), 'slogans:\n  - txt: [\n');
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe.skipIf(!built)('bin/gaojian.js', () => {
  test('shows what it would mend of standard input; there is no file to write it back into', () => {
    const text = '同志们：\n第一、讲政治。\n';
    const diff = '@@ -1,2 +1,2 @@\n 同志们：\n-第一、讲政治。\n+第一，讲政治。\n';
    const shown = (...argv: string[]) => gaojian(['check', '-', '--fix', '--dry-run', ...argv], text);
    expect(shown()).toEqual({ code: 0, out: `--- a/stdin\n+++ b/stdin\n${diff}`, err: '' });
    expect(shown('--stdin-filename', '稿/a.txt').out).toBe(`--- a/稿/a.txt\n+++ b/稿/a.txt\n${diff}`);
    expect(shown('--stdin-filename', 'a.md')).toMatchObject({ code: 2, out: '' });
    const { code, out } = gaojian(['check', '-', '--fix'], text);
    expect([code, out]).toEqual([2, expect.stringContaining('标准输入没有文件可写。请写出文件名；')]);
  });

  test.each([[['speech.txt']], [['analyze', 'speech.txt']], [['./schema']], [['--', '-dash.txt']]])(
    '%j reads a manuscript',
    (argv) => {
      const { code, out, err } = gaojian(argv);
      expect({ code, err }).toEqual({ code: 0, err: '' });
      expect(out).toContain('目录（');
      expect(out).toContain('（一）隐患排查要到位');
      expect(out).not.toContain('\u001B');
    },
  );

  test.each([[['-']], [[]]])('%j reads standard input', (argv) => {
    const { code, out } = gaojian(
      [...argv, '--format', 'ndjson', '--no-terms'],
      readFileSync(path.join(folder, 'speech.txt')),
    );
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({ source: { path: null, encoding: 'utf-8' } });
  });

  test('json is valid against the schema that `gaojian schema` prints, and the same twice', () => {
    const schema = gaojian(['schema']);
    const first = gaojian(['speech.txt', '--format', 'json', '--no-terms']);
    expect({ code: schema.code, err: schema.err }).toEqual({ code: 0, err: '' });
    const validate = new Ajv2020({ strict: false }).compile(JSON.parse(schema.out) as object);
    expect(validate(JSON.parse(first.out)), JSON.stringify(validate.errors)).toBe(true);
    expect(gaojian(['speech.txt', '--format', 'json', '--no-terms']).out).toBe(first.out);
  });

  test('--only, --no-text, --year are in the document', () => {
    const { out } = gaojian(['speech.txt', '--format', 'json', '--only', 'slogans', '--no-text', '--year', '2033']);
    const analysis = JSON.parse(out) as Record<string, unknown>;
    expect(analysis).toMatchObject({ options: { only: ['slogans'] }, meta: { year: 2033, yearSource: 'option' } });
    expect(analysis).not.toHaveProperty('outline');
    expect(analysis).not.toHaveProperty('source.text');
  });

  test('--out writes a file per input, beside nothing else', () => {
    const { code, out, err } = gaojian([
      'speech.txt',
      '2020/speech.txt',
      '--format',
      'json',
      '--no-terms',
      '--out',
      'results',
    ]);
    expect({ code, out }).toEqual({ code: 0, out: '' });
    expect(err.trim().split('\n')).toHaveLength(2);
    expect(readdirSync(path.join(folder, 'results')).toSorted()).toEqual(['speech-2.json', 'speech.json']);
  });
});

describe.skipIf(!built)('bad inputs: exit 2, one line that names the file, the others still done', () => {
  test.each([
    ['gone.txt', 'gone.txt：没有这个文件'],
    ['2020', '2020：是文件夹'],
    ['slides.pptx', 'slides.pptx：是演示文稿，不是稿件'],
    ['nul.txt', 'nul.txt：不是文本（第 3 字节起'],
    ['torn.txt', 'torn.txt：'],
  ])('%s', (name, words) => {
    const { code, out, err } = gaojian([name, 'speech.txt', '--format', 'ndjson', '--no-terms']);
    expect(code).toBe(2);
    expect(JSON.parse(out)).toMatchObject({ source: { path: 'speech.txt' } });
    expect(err).toContain(`gaojian: ${words}`);
    expect(err.split('\n')).toHaveLength(2);
  });

  test.each([
    [['speech.txt', '--encoding', 'gbk2'], '--encoding：没有“gbk2”这种编码（是不是 gbk？）'],
    [['speech.txt', '--dictionary', 'none.yaml'], 'none.yaml：没有这个文件'],
    [['speech.txt', '--dictionary', 'bad.yaml'], 'bad.yaml:'],
    [['speech.txt', '2020/speech.txt', '--format', 'json'], '--format ndjson'],
    [['speech.txt', '--frmat', 'json'], '是不是 --format？'],
    [['speech.txt', '--only', '目表'], '是不是 目录？'],
    [['shema'], '是不是 schema？'],
  ])('%j', (argv, words) => {
    const { code, out, err } = gaojian(argv);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain(words);
    expect(err.split('\n')).toHaveLength(2);
  });
});

describe.skipIf(!built)('manners', () => {
  test('kwic says that the folder is missing where nothing is piped in, not where what is piped in has no text', () => {
    const png = Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex');
    expect(gaojian(['kwic', '修好']).err).toContain('没有写在哪里找“修好”');
    const { code, err } = gaojian(['kwic', '修好'], png);
    expect(code).toBe(2);
    expect(err.trim().split('\n')).toEqual([expect.stringContaining('是图片')]);
  });

  test('a file, a pipe and a slow reader get the same bytes', async () => {
    const args = ['analyze', ...Array.from({ length: 8 }, () => 'speech.txt'), '--no-terms', '--format', 'ndjson'];
    const whole = gaojian(args).out;
    const file = path.join(folder, 'whole.ndjson');
    const handle = openSync(file, 'w');
    spawnSync(process.execPath, [BIN, ...args], {
      cwd: folder,
      env: environment,
      stdio: ['ignore', handle, 'inherit'],
    });
    closeSync(handle);
    expect(readFileSync(file, 'utf8')).toBe(whole);
    const child = spawn(process.execPath, [BIN, ...args], { cwd: folder, env: environment });
    const parts: Buffer[] = [];
    for await (const part of child.stdout) {
      parts.push(part as Buffer);
      await new Promise((resolve) => setTimeout(resolve, 5));
    }
    expect(Buffer.concat(parts).toString()).toBe(whole);
  });

  test('a reader that leaves early hears no complaint', async () => {
    const many = Array.from({ length: 40 }, () => 'speech.txt');
    const child = spawn(process.execPath, [BIN, ...many, '--format', 'ndjson', '--no-terms'], {
      cwd: folder,
      env: environment,
    });
    let err = '';
    child.stderr.on('data', (chunk: Buffer) => (err += chunk.toString()));
    child.stdout.once('data', () => child.stdout.destroy());
    const code = await new Promise((resolve) => child.on('close', resolve));
    expect({ code, err }).toEqual({ code: 0, err: '' });
  });

  const loadedBy = (argv: readonly string[]): string =>
    gaojian(argv, '', ['--import', fromRoot('test/cli/loaded.mjs')]).err;

  test.each([[['--help']], [['--version']], [['speech.txt', '--format', 'json', '--no-terms']], [['schema']]])(
    '%j loads nothing heavy',
    (argv) => {
      const loaded = loadedBy(argv);
      expect(loaded).not.toMatch(/loaded: (?:chalk|cli-table3|yaml|nodejieba|@node-rs|zod|ajv)/u);
    },
  );

  // What is drawn with is inside the bundle, so only the segmenters, which stay outside of it, can be seen to load.
  test('the table loads no segmenter; terms load one', () => {
    expect(loadedBy(['speech.txt'])).not.toMatch(/loaded: (?:yaml|nodejieba|@node-rs)/u);
    expect(loadedBy(['speech.txt', '--format', 'json'])).toMatch(/loaded: (?:nodejieba|@node-rs)/u);
  });
});
