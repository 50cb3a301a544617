/** `--output FILE`: whole or not at all, the format by its extension, and nothing that is read written over. */
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { formatFor } from '../../src/cli/into-file.js';
import { runReally, runWith } from './world.js';

const SAMPLE = fileURLToPath(new URL('../../fixtures/report/sample.txt', import.meta.url));

let folder = '';
let speech = '';
const at = (name: string): string => path.join(folder, name);
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'gaojian-output-'));
  speech = at('speech.txt');
  copyFileSync(SAMPLE, speech);
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe('the format', () => {
  const choices = ['table', 'json', 'html', 'markdown'];
  test.each([
    ['a.html', 'html'],
    ['a.HTM', 'html'],
    ['a.b.json', 'json'],
    ['a.md', 'markdown'],
    // No extension that says one, none at all.
    ['a.txt', null],
    ['html', null],
  ])('of %s is %s', (file, format) => {
    expect(formatFor(file, choices)).toBe(format);
  });

  test.each(['a.csv', 'a.XML', 'a.sarif'])('%s promises what the command does not write', (file) => {
    expect(() => formatFor(file, choices)).toThrow(expect.objectContaining({ code: 'output-no-format' }));
  });

  test.each(['a.xyz', 'a.htlm', 'a.text.jsn'])('%s promises nothing known', (file) => {
    expect(() => formatFor(file, choices)).toThrow(expect.objectContaining({ code: 'output-unknown' }));
    expect(formatFor(file, [])).toBe(null);
  });

  test('a command without formats writes what it writes', () => {
    expect(formatFor('a.md', [])).toBe(null);
  });

  test.each(['a.docx', 'a.PDF', 'a.xlsx'])('%s is another program’s', (file) => {
    expect(() => formatFor(file, choices)).toThrow(expect.objectContaining({ code: 'output-foreign' }));
  });
});

test('a page by the extension; the file is said, nothing else printed, nothing left beside it', async () => {
  const { code, out, err } = await runReally([speech, '--no-terms', '-o', at('page.html')]);
  expect([code, out]).toEqual([0, '']);
  expect(err).toContain(at('page.html'));
  expect(readFileSync(at('page.html'), 'utf8')).toMatch(/^<!doctype html>[^]*<\/html>\n$/u);
  expect(readdirSync(folder).sort()).toEqual(['page.html', 'speech.txt']);
});

test('--format wins over the extension', async () => {
  await runReally([speech, '--no-terms', '--format', 'json', '--output', at('a.html')]);
  expect(JSON.parse(readFileSync(at('a.html'), 'utf8'))).toHaveProperty('schema', 'gaojian/analysis@1');
});

test.each([
  ['the manuscript', () => ['--output', speech, speech], '--output'],
  ['a Word file', () => ['--output', at('a.docx'), speech], '.docx'],
  ['an extension nobody knows', () => ['--output', at('a.xyz'), speech], '.xyz'],
  ['a folder', () => ['--output', folder, speech], folder],
  ['a folder that is not there', () => ['--output', at('no/a.html'), speech], at('no')],
  ['--out besides', () => ['--output', at('a.html'), '--out', folder, speech], '--out'],
  ['two manuscripts for one page', () => ['--output', at('a.html'), speech, speech], '--out'],
  ['a page without its text', () => ['--output', at('a.html'), '--no-text', speech], '--no-text'],
])('%s: exit 2, a word, nothing written', async (_, argv, named) => {
  const before = readFileSync(speech, 'utf8');
  const { code, err } = await runReally(argv());
  expect(code).toBe(2);
  expect(err).toContain(named);
  expect(readFileSync(speech, 'utf8')).toBe(before);
  expect(readdirSync(folder)).toEqual(['speech.txt']);
});

test('what fails leaves the old file as it was', async () => {
  writeFileSync(at('page.html'), 'old');
  expect((await runReally([at('missing.txt'), '-o', at('page.html')])).code).toBe(2);
  expect(readFileSync(at('page.html'), 'utf8')).toBe('old');
  mkdirSync(at('d'));
  expect((await runWith([at('broken.txt'), '-o', at('d/x.html')])).code).toBe(2);
  expect(existsSync(at('d/x.html'))).toBe(false);
});
