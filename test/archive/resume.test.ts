/** What is done is kept: killed, interrupted or changed, the result is that of one undisturbed run. */
import { execFileSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { built, drop, ended, gaojian, linesOf, resultOf, speech, start, temporary } from './built.js';

const COUNT = 300;
let folder = '';
let archive = '';
let whole: Readonly<Record<string, string>> = {};

const at = (name: string): string => path.join(folder, name);
const argvOf = (out: string, ...more: readonly string[]): readonly string[] => [
  'batch',
  archive,
  '--out',
  at(out),
  '--no-terms',
  '--tables',
  'csv',
  ...more,
];

beforeAll(() => {
  if (!built) return;
  folder = temporary();
  archive = at('archive');
  mkdirSync(archive);
  // Long enough for a process to be killed at it.
  for (let number = 0; number < COUNT; number++)
    writeFileSync(path.join(archive, `${number}.txt`), speech(number).repeat(20));
  writeFileSync(path.join(archive, 'bad.txt'), Buffer.from([0, 1, 2, 3]));
  gaojian(argvOf('whole'));
  whole = resultOf(at('whole'));
});
afterAll(() => {
  if (built) drop(folder);
});

/** Bytes written so far. */
function partsSize(out: string): number {
  const parts = path.join(at(out), '.gaojian', 'parts');
  if (!existsSync(parts)) return 0;
  return readdirSync(parts).reduce((sum, name) => sum + statSync(path.join(parts, name)).size, 0);
}

async function begun(out: string): Promise<void> {
  for (let round = 0; round < 2000 && partsSize(out) === 0; round++) await wait(5);
}

const childrenOf = (pid: number | undefined): readonly number[] => {
  try {
    return execFileSync('pgrep', ['-P', String(pid)], { encoding: 'utf8' })
      .trim()
      .split('\n')
      .map(Number);
  } catch {
    return [];
  }
};

describe.skipIf(!built || process.platform === 'win32')('a batch goes on', () => {
  test('after the leading process was killed, again and again', { timeout: 120_000 }, async () => {
    for (let round = 0; round < 4; round++) {
      const child = start(argvOf('killed', '--jobs', '2'));
      await begun('killed');
      await wait(40 * (round + 1));
      child.kill('SIGKILL');
      await ended(child);
      expect(existsSync(path.join(at('killed'), 'run.json')) || partsSize('killed') > 0).toBe(true);
    }
    expect(gaojian(argvOf('killed')).code).toBe(1);
    expect(resultOf(at('killed'))).toEqual(whole);
    expect(partsSize('killed')).toBe(0);
  });

  test('while a process that analyses is killed', { timeout: 120_000 }, async () => {
    const child = start(argvOf('orphaned', '--jobs', '2'));
    await begun('orphaned');
    for (const pid of childrenOf(child.pid).slice(0, 1)) process.kill(pid, 'SIGKILL');
    expect(await ended(child)).toBe(1);
    expect(resultOf(at('orphaned'))).toEqual(whole);
  });

  test('after Ctrl+C, which leaves nothing under a final name', { timeout: 120_000 }, async () => {
    const child = start(argvOf('interrupted', '--jobs', '1'));
    await begun('interrupted');
    process.kill(-(child.pid ?? 0), 'SIGINT');
    expect(await ended(child)).toBe(130);
    expect(readdirSync(at('interrupted'))).toEqual(['.gaojian']);
    expect(gaojian(argvOf('interrupted')).code).toBe(1);
    expect(resultOf(at('interrupted'))).toEqual(whole);
  });

  test('on parts whose ends were torn or spoilt', { timeout: 120_000 }, async () => {
    const child = start(argvOf('torn', '--jobs', '1'));
    await begun('torn');
    await wait(150);
    child.kill('SIGKILL');
    await ended(child);
    await wait(200);
    const parts = path.join(at('torn'), '.gaojian', 'parts');
    for (const name of readdirSync(parts)) {
      const file = path.join(parts, name);
      if (name.endsWith('.index')) truncateSync(file, statSync(file).size - 7);
      else {
        const bytes = readFileSync(file);
        bytes.fill(0, 100, 200);
        writeFileSync(file, bytes);
      }
    }
    gaojian(argvOf('torn'));
    expect(resultOf(at('torn'))).toEqual(whole);
  });

  test('and does again only what has changed', { timeout: 120_000 }, () => {
    const out = at('whole');
    const before = statSync(path.join(archive, '7.txt')).mtimeMs;
    writeFileSync(path.join(archive, '7.txt'), speech(7007));
    writeFileSync(path.join(archive, 'new.txt'), speech(8008));
    rmSync(path.join(archive, '9.txt'));
    expect(before).toBeGreaterThan(0);
    expect(gaojian(argvOf('whole')).code).toBe(1);
    gaojian(argvOf('fresh', '--jobs', '1'));
    expect(resultOf(out)).toEqual(resultOf(at('fresh')));
    const ids = linesOf(path.join(out, 'documents.ndjson')).map(({ id }) => id);
    expect(ids).toContain('new.txt');
    expect(ids).not.toContain('9.txt');
    expect(ids.length).toBe(COUNT);
  });

  test('other options are another result; --force starts over', { timeout: 120_000 }, () => {
    gaojian([...argvOf('whole', '--only', 'targets')]);
    gaojian([...argvOf('only', '--only', 'targets')]);
    expect(resultOf(at('whole'))).toEqual(resultOf(at('only')));
    expect(readdirSync(path.join(at('only'), 'tables'))).toEqual(['documents.csv', 'targets.csv']);
    gaojian([...argvOf('only', '--only', 'targets', '--force')]);
    expect(resultOf(at('whole'))).toEqual(resultOf(at('only')));
  });

  test('past a document that takes too long', { timeout: 120_000 }, () => {
    const slow = at('slow');
    mkdirSync(slow);
    for (const number of [1, 2, 3]) writeFileSync(path.join(slow, `${number}.txt`), speech(number));
    writeFileSync(path.join(slow, 'endless.txt'), speech(1).repeat(60_000));
    const { code } = gaojian(['batch', slow, '--out', at('slowly'), '--no-terms', '--timeout', '1', '--jobs', '1']);
    expect(code).toBe(1);
    expect(linesOf(path.join(at('slowly'), 'errors.ndjson')).map(({ code: why }) => why)).toEqual(['timed-out']);
    expect(linesOf(path.join(at('slowly'), 'documents.ndjson')).map(({ id }) => id)).toEqual([
      '1.txt',
      '2.txt',
      '3.txt',
    ]);
  });

  test('two runs do not write into one folder', async () => {
    const child = start(argvOf('locked', '--jobs', '1'));
    await begun('locked');
    const { code, err } = gaojian(argvOf('locked'));
    child.kill('SIGKILL');
    await ended(child);
    expect(code).toBe(2);
    expect(err).toContain('another gaojian');
  });
});
