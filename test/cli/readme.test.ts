/** The examples of both READMEs print what they say they print. A line that holds only … stands for any lines. */
import { mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { analyze } from '../../src/analyze.js';
import type { OpenCore } from '../../src/cli/core.js';
import { overlay } from '../../src/lexicon/compile.js';
import { lexiconOf } from '../../src/lexicon/lexicon.js';
import { readSource } from '../../src/source/read.js';
import { openWords } from '../../src/words.js';
import { lexicon } from '../lexicon.js';
import { runWith } from './world.js';

const ROOT = new URL('../../', import.meta.url);
const readmeIn = (name: string): string => readFileSync(new URL(name, ROOT), 'utf8');

/** A command with the lines that the README says it prints. */
interface Example {
  readonly command: string;
  readonly lines: readonly string[];
}

/** Blocks of text that begin with a command; one may hold several. */
function examplesIn(readme: string): readonly Example[] {
  return [...readme.matchAll(/^```text\n(\$ [\s\S]*?)^```$/gmu)].flatMap(([, block = '']) =>
    block
      .split(/^\$ /mu)
      .slice(1)
      .map((one) => {
        const [command = '', ...lines] = one.trimEnd().split('\n');
        return { command, lines };
      }),
  );
}

/** The file that a README tells to save under a name: the block behind it. */
function savedAs(readme: string, name: string): string {
  const at = readme.indexOf('```', readme.indexOf(`\`${name}\``));
  const start = readme.indexOf('\n', at) + 1;
  return readme.slice(start, readme.indexOf('```', start));
}

const argumentsOf = (command: string): readonly string[] =>
  [...command.replace(/^(?:node bin\/)?gaojian(?:\.js)?/u, '').matchAll(/'([^']*)'|(\S+)/gu)].map(
    ([, quoted, plain]) => quoted ?? plain ?? '',
  );

/** Whether lines are those expected, where … stands for any. */
function holds(lines: readonly string[], expected: readonly string[]): string | null {
  let at = 0;
  let open = false;
  const parts: { readonly lines: readonly string[]; readonly free: boolean }[] = [];
  let part: string[] = [];
  for (const line of expected) {
    if (line !== '…') {
      part.push(line);
      continue;
    }
    if (part.length > 0) parts.push({ lines: part, free: open });
    part = [];
    open = true;
  }
  if (part.length > 0) parts.push({ lines: part, free: open });
  for (const { lines: wanted, free } of parts) {
    const last = free ? lines.length - wanted.length : at;
    while (at <= last && !wanted.every((line, index) => line === lines[at + index])) at++;
    if (at > last) return wanted.find((line) => !lines.includes(line)) ?? wanted[0] ?? '';
    at += wanted.length;
  }
  return expected.at(-1) === '…' || at === lines.length ? null : (lines[at] ?? '');
}

/** Reads and analyses in earnest, with the dictionaries that are asked for. */
const opening: OpenCore = async ({ dictionaries, encoding, segmenter, only, terms, tokens, year, text }) => {
  const own = dictionaries.reduce(
    (below, file) => lexiconOf(overlay(below.dictionaries, file, readFileSync(file, 'utf8')), `${below.hash}+`),
    lexicon,
  );
  const words = terms > 0 || tokens ? openWords(own, segmenter ?? undefined) : null;
  const reading = encoding === null ? {} : { encoding };
  return async (file) => analyze(await readSource(file, reading), own, { only, terms, tokens, year, text, words });
};

const hasNodejieba = ((): boolean => {
  try {
    createRequire(import.meta.url)('nodejieba');
    return true;
  } catch {
    return false;
  }
})();

const home = process.cwd();
let folder = '';
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'gaojian-readme-'));
  symlinkSync(new URL('fixtures', ROOT), path.join(folder, 'fixtures'));
  process.chdir(folder);
});
afterAll(() => {
  process.chdir(home);
  rmSync(folder, { recursive: true });
});

describe.each(['README.md', 'README.zh-CN.md'])('%s', (name) => {
  const readme = readmeIn(name);
  const examples = examplesIn(readme);
  test('has its examples', () => expect(examples.length).toBeGreaterThan(8));

  test.each(examples)('$command', async ({ command, lines }) => {
    // The words of a corpus are those of the first segmenter.
    if (/\b(?:batch|terms|kwic)\b/u.test(command) && !hasNodejieba) return;
    for (const file of ['own.yaml', 't.txt']) writeFileSync(file, savedAs(readme, file));
    const { out, err } = await runWith(argumentsOf(command), {}, opening);
    if (lines.length === 0) return;
    expect(err).toBe('');
    expect({ missing: holds(out.trimEnd().split('\n'), lines) }).toEqual({ missing: null });
  });
});
