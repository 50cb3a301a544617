/** Pages of `cover` and `check` by the command line: the extension asks for them, the answer is that of every format. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { runReally } from './world.js';

const CASE = new URL('../../fixtures/cover/practice-fund/', import.meta.url).pathname;

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'gaojian-pages-'));
  writeFileSync(`${folder}/wrong.txt`, '讲话\n同志们： \n下面，我讲三点意见。\n一、抓粮食。\n二、抓蔬菜。\n');
  writeFileSync(`${folder}/warned.txt`, '讲话\n同志们： \n');
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const into = (name: string): readonly string[] => ['-o', `${folder}/${name}`];
const written = (name: string): string => readFileSync(`${folder}/${name}`, 'utf8');

test('cover -o page.html', async () => {
  const argv = ['cover', `${CASE}draft-3.txt`, '--against', `${CASE}upper.txt`];
  const { code, out } = await runReally([...argv, ...into('cover.html')]);
  expect([code, out]).toEqual([0, '']);
  expect(written('cover.html')).toMatch(/^<!doctype html>[\s\S]*id="part-missing"[\s\S]*id="uppers"[\s\S]*id="draft"/u);
  expect((await runReally([...argv, '--format', 'html'])).out).toBe(written('cover.html'));
  expect((await runReally([...argv, '--min', '0.9', ...into('again.html')])).code).toBe(1);
});

test.each([
  [['wrong.txt'], [], 1],
  [['warned.txt'], [], 0],
  [['warned.txt'], ['--fail-on', 'warning'], 1],
  [['warned.txt', 'none.txt'], [], 2],
])('check %j %j -o page.html answers %i', async (names, options, answer) => {
  const files = names.map((name) => `${folder}/${name}`);
  const argv = ['check', ...files, '--no-config', ...options];
  const { code, out } = await runReally([...argv, ...into('check.html')]);
  expect([code, out]).toEqual([answer, '']);
  expect(written('check.html')).toMatch(/^<!doctype html>/u);
  expect((await runReally([...argv, '--format', 'html'])).out).toBe(written('check.html'));
  expect(written('check.html').includes('id="not-checked"')).toBe(names.includes('none.txt'));
});

test('check --quiet -o page.html lists errors alone', async () => {
  const argv = ['check', `${folder}/wrong.txt`, '--no-config', '--quiet', ...into('quiet.html')];
  expect((await runReally(argv)).code).toBe(1);
  expect(written('quiet.html')).toContain('id="rule-count-mismatch"');
  expect(written('quiet.html')).not.toContain('id="rule-stray-space"');
});
