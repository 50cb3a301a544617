/**
 * Every example of every help, in both languages, as a user types it: in a shell, in a folder with files of the names it
 * uses. None may fail; what `check` and `cover` find is no failure. Skipped where nothing is built or there is no bash.
 */
import { execFile, spawnSync } from 'node:child_process';
import {
  chmodSync,
  copyFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { EXAMPLES } from '../../src/cli/help.js';
import { COMMANDS } from '../../src/cli/options.js';
import { LANGUAGES } from '../../src/cli/wording/index.js';
import { zipOf } from '../archive/zips.js';
import { readExample } from './examples.js';
import { strictly } from '../report/sample.js';

const fromRoot = (file: string): string => fileURLToPath(new URL(`../../${file}`, import.meta.url));
const SPEECH = fromRoot('fixtures/report/sample.txt');
const WORD = fromRoot('fixtures/files/heading-styles/heading-styles.docx');

const isHere = (shell: string): boolean => spawnSync(shell, ['--version']).status === 0;
const ready = process.platform !== 'win32' && existsSync(fromRoot('dist/cli/main.cjs')) && isHere('bash');
if (!ready) process.stderr.write('skipped: nothing is built, or there is no bash to try the examples in\n');

/** Milliseconds an example may take on a busy machine. */
const PATIENCE = 240_000;

let bin = '';
let home = '';
beforeAll(() => {
  home = mkdtempSync(path.join(tmpdir(), 'gaojian-examples-'));
  bin = path.join(home, 'bin');
  mkdirSync(bin);
  mkdirSync(path.join(home, '.config/fish/completions'), { recursive: true });
  mkdirSync(path.join(home, 'all'));
  for (const year of ['2019', '2020']) copyFileSync(SPEECH, path.join(home, 'all', `${year}.txt`));
  script('gaojian', `exec '${process.execPath}' '${fromRoot('bin/gaojian.js')}' "$@"`);
  // GNU parallel, which few have: here it runs one process.
  script('parallel', 'shift; exec "$@"');
});
afterAll(() => rmSync(home, { recursive: true, force: true }));

function script(name: string, body: string): void {
  writeFileSync(path.join(bin, name), `#!/bin/sh\n${body}\n`);
  chmodSync(path.join(bin, name), 0o755);
}

const shell = (command: string, cwd: string): Promise<{ code: number; err: string; out: string }> =>
  new Promise((resolve) => {
    const env = {
      ...process.env,
      HOME: home,
      PATH: `${bin}${path.delimiter}${process.env['PATH'] ?? ''}`,
      GAOJIAN_LANG: '',
    };
    execFile('bash', ['-c', command], { cwd, env, maxBuffer: 1 << 26 }, (error, out, err) =>
      resolve({ code: error === null ? 0 : Number(error.code), out, err }),
    );
  });

/** A file of that name, of the kind its name tells; a name without an extension is a folder of manuscripts. */
async function provide(name: string, example: string, cwd: string): Promise<void> {
  const place = path.join(cwd, name.replace(/[*].*$/u, ''));
  const at = (file: string): string => path.join(place, file);
  if (name.endsWith('/*.txt') || path.extname(name) === '') {
    mkdirSync(place, { recursive: true });
    for (const year of ['2019', '2020']) copyFileSync(SPEECH, at(`${year}.txt`));
  } else if (name.endsWith('.docx')) copyFileSync(WORD, place);
  else if (name.endsWith('.zip')) writeFileSync(place, zipOf([{ name: '2019.txt', bytes: readFileSync(SPEECH) }]));
  else if (name.endsWith('.csv')) writeFileSync(place, manifestFor(example));
  else if (name.endsWith('.ndjson')) await provideLines(place, example);
  else {
    if (name.endsWith('.yaml')) writeFileSync(place, await made('gaojian checklist 2019.txt'));
    else copyFileSync(SPEECH, place);
  }
}

/** Of the folder or zip that the example names first. */
const manifestFor = (example: string): string => {
  const folder = readExample(example).inputs.find((name) => path.extname(name) !== '.csv') ?? '';
  return `path,year,region\n${folder}/2019.txt,2019,甲市\n${folder}/2020.txt,2020,乙市\n`;
};

/** Records for `stream`, saved analyses for all others. */
async function provideLines(place: string, example: string): Promise<void> {
  const records = ['a', 'b'].map(
    (id) => `${JSON.stringify({ id, text: '我讲两点意见。\n一、加强领导。\n二、落实责任。\n' })}\n`,
  );
  writeFileSync(
    place,
    example.includes('stream') ? records.join('') : await made('gaojian 2019.txt 2020.txt --format ndjson'),
  );
}

/** What a command prints about two manuscripts, run once for all examples that need it. */
function made(command: string): Promise<string> {
  const known = prints.get(command) ?? shell(command, path.join(home, 'all')).then(({ out }) => out);
  prints.set(command, known);
  return known;
}
const prints = new Map<string, Promise<string>>();

/** Parts of a batch, for the example that merges them. */
async function provideParts(names: readonly string[], cwd: string): Promise<void> {
  const parts = names.map((_, index) => path.join(home, `part${index + 1}`));
  await made(
    parts.map((part, index) => `gaojian batch . --shard ${index + 1}/${parts.length} --out ${part}`).join(' && '),
  );
  for (const [index, name] of names.entries()) cpSync(parts[index] ?? '', path.join(cwd, name), { recursive: true });
}

async function run(example: string, cwd: string): Promise<{ code: number; err: string }> {
  const { command, inputs } = readExample(example);
  if (command === 'merge') await provideParts(inputs, cwd);
  else for (const name of inputs) await provide(name, example, cwd);
  const interpreter = example.includes('completion zsh') ? `zsh -f -c 'compdef() { :; }; ${example}'` : example;
  return shell(interpreter, cwd);
}

test.each([
  ['gaojian 讲话.txt --only targets --format csv > 指标.csv', { command: 'analyze', inputs: ['讲话.txt'] }],
  ['gaojian - --format ndjson --no-terms < a.txt', { command: 'analyze', inputs: ['a.txt'] }],
  ['gaojian cover a.txt --against b.txt --min 0.8', { command: 'cover', inputs: ['a.txt', 'b.txt'] }],
  ['gaojian batch a --shard 1/4 --out b', { command: 'batch', inputs: ['a'] }],
  ['parallel --pipe gaojian stream < a.ndjson > b.ndjson', { command: 'stream', inputs: ['a.ndjson'] }],
  ['gaojian explain slogans', { command: 'explain', inputs: [] }],
  ['source <(gaojian completion zsh)', { command: 'completion', inputs: [] }],
])('what is read: %s', (example, read) => {
  expect(readExample(example)).toEqual(read);
});

test('every command has an example', () => {
  expect(COMMANDS.filter((name) => (EXAMPLES[name] ?? []).length === 0)).toEqual([]);
});

describe.skipIf(!ready).each(LANGUAGES)('%s', (language) => {
  const say = strictly(language);
  const examples = COMMANDS.flatMap((name) =>
    (EXAMPLES[name] ?? []).map((key) => [say(`example.${key}`), name] as const),
  );
  const runnable = examples.filter(([example]) => {
    if (example.includes('Invoke-Expression')) return isHere('pwsh');
    return !example.includes('completion zsh') || isHere('zsh');
  });

  test.concurrent.each(runnable)(
    '%s',
    async (example, command) => {
      const cwd = mkdtempSync(path.join(home, 'run-'));
      const { code, err } = await run(example, cwd);
      expect(err).not.toMatch(/^gaojian: |^gaojian：|not found/mu);
      expect(['check', 'cover'].includes(command) ? [0, 1] : [0], err).toContain(code);
    },
    PATIENCE,
  );
});
