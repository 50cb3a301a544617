/** The page of a check as markup: every finding in place and linked both ways, nothing silent, escaped. */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { CheckFinding } from '../../../src/model/check.js';
import { anchorsOf } from '../../../src/report/check/html/anchors.js';
import { linesOf, stretchesOf } from '../../../src/report/check/html/lines.js';
import { render } from '../../../src/report/check/html.js';
import { joinPieces } from '../../../src/source/origin.js';
import { sourceFromString } from '../../../src/source/text.js';
import { bare, readPage } from '../page.js';
import { strictly } from '../sample.js';
import { optionsFor, resultOf, resultWith, type Texts } from './sample.js';

const FOLDER = new URL('../../../fixtures/check/', import.meta.url);
const PLANTED = Object.fromEntries(
  readdirSync(FOLDER)
    .toSorted()
    .map((name) => [`${name}/planted.txt`, readFileSync(new URL(`${name}/planted.txt`, FOLDER), 'utf8')]),
);

const pageOf = (texts: Texts, options: Parameters<typeof optionsFor>[1] = {}): string =>
  render(resultOf(texts), optionsFor(texts, options));

const finding = (
  file: string,
  text: string,
  [start, end]: readonly [number, number],
  more: Partial<CheckFinding> = {},
) =>
  ({
    file,
    rule: 'stray-space',
    severity: 'warning',
    args: {},
    message: 'M',
    clause: 'C',
    span: { start, end },
    line: text.slice(0, start).split('\n').length,
    column: 1,
    related: [],
    ...more,
  }) as CheckFinding;

describe.each(Object.entries(PLANTED))('%s', (file, text) => {
  const texts = { [file]: text };
  const result = resultOf(texts);
  const page = pageOf(texts);
  const { ids, dead, textOf } = readPage(page);

  test('no id stands twice, and every link leads somewhere on the page', () => {
    expect(new Set(ids).size).toBe(ids.length);
    expect(dead).toEqual([]);
  });

  test('every finding is marked where it stands, with its message, rule and clause, and its other places', () => {
    const notes = bare(textOf('file-1'));
    result.findings.forEach(({ span, message, rule, clause, related }, index) => {
      const words = textOf(`at-${index + 1}`);
      expect(words).not.toBe('');
      expect(bare(text.slice(span.start, span.end)).startsWith(bare(words).replace('¶', ''))).toBe(true);
      expect(notes).toContain(bare(message));
      expect(notes).toContain(bare(`${rule} · ${clause}`));
      expect(textOf(`rule-${rule}`)).toContain(rule);
      related.forEach((_, at) => expect(ids).toContain(`other-${index + 1}-${at + 1}`));
    });
  });

  test('at most three times its data beside what every page carries, no style attribute, the same twice, in English too', () => {
    const empty = Buffer.byteLength(pageOf({}));
    const data = Buffer.byteLength(JSON.stringify(result, null, 2) + text);
    expect(Buffer.byteLength(page) - empty).toBeLessThan(3 * data);
    expect(page).not.toMatch(/<[^>]* (?:style|on\w+)=/u);
    expect(pageOf(texts)).toBe(page);
    expect(pageOf(texts, { language: 'en' })).toContain('<html lang="en">');
  });
});

test('several files: a table of them, those with errors first, each with its text', () => {
  const texts = { 'a.txt': '讲话\n同志们： \n完。\n', ...PLANTED };
  const { ids, dead, textOf } = readPage(pageOf(texts));
  expect([new Set(ids).size, dead]).toEqual([ids.length, []]);
  const names = [...textOf('files').matchAll(/[\w-]+(?:\/planted)?\.txt/gu)].map(([name]) => name);
  const found = new Set(resultOf(texts).findings.map(({ file }) => file));
  expect(names.toSorted()).toEqual([...found].toSorted());
  expect(textOf('files')).toContain(`另有 ${Object.keys(texts).length - found.size} 个文件没有发现问题`);
  const grave = new Set(
    resultOf(texts)
      .findings.filter(({ severity }) => severity === 'error')
      .map(({ file }) => file),
  );
  expect(names.findLastIndex((name) => grave.has(name))).toBe(grave.size - 1);
  expect(textOf(`file-${names.indexOf('a.txt') + 1}`)).toContain('同志们：');
});

describe('what is said first', () => {
  const CLEAN = { 'a.txt': '讲话\n同志们：\n一、抓粮食。\n' };

  test('a clean run says so, and only where all was checked', () => {
    expect(resultOf(CLEAN).findings).toEqual([]);
    expect(pageOf(CLEAN)).toContain('没有发现问题。');
    const torn = resultOf(CLEAN, {
      notChecked: [{ file: 'b.docx', code: 'undecodable', message: 'b.docx：解不开<1>' }],
      summary: { ...resultOf(CLEAN).summary, unchecked: 1 },
    });
    const page = render(torn, optionsFor(CLEAN));
    expect(page).not.toMatch(/(?<!查过的文件)没有发现问题/u);
    expect(page).toContain('查过的文件没有发现问题');
    expect(readPage(page).textOf('not-checked')).toMatch(/没能检查 1[\s\S]*b\.docx：解不开<1> undecodable/u);
  });

  test('where nothing could be checked there is no good news', () => {
    const none = resultWith([], { files: 0, notChecked: [{ file: 'b', code: 'x', message: 'b：没有' }] });
    expect(render(none, optionsFor({}))).not.toContain('没有发现问题');
  });

  test('what was let pass is counted', () => {
    const { summary } = resultOf(CLEAN);
    const page = render(resultOf(CLEAN, { summary: { ...summary, suppressed: 7 } }), optionsFor(CLEAN));
    expect(page).toContain('放过 7');
  });

  test('--quiet lists errors alone and says so', () => {
    const texts = { 'a.txt': '讲话\n同志们： \n下面，我讲三点意见。\n一、抓粮食。\n二、抓蔬菜。\n' };
    const { textOf, ids } = readPage(pageOf(texts, { quiet: true }));
    expect(textOf('rules')).toContain('count-mismatch');
    expect(ids).not.toContain('rule-stray-space');
    expect(pageOf(texts, { quiet: true })).toContain('没有列出');
    expect(pageOf({ 'a.txt': '讲话\n同志们： \n' }, { quiet: true })).toContain('没有错误。');
  });
});

test('a mend is shown as what goes and what comes, white space so that it is seen', () => {
  const { tags, textOf } = readPage(pageOf({ 'a.txt': '讲话\n同志们： \n一、抓粮食,抓蔬菜。\n' }));
  expect(tags.filter((name) => name === 'del' || name === 'ins')).toEqual(['del', 'del', 'ins']);
  expect(textOf('file-1')).toMatch(/␣[\s\S]*,，/u);
});

test('alike findings of one line are one note with all its places', () => {
  const { ids, textOf } = readPage(pageOf({ 'a.txt': '讲话\n各级党委(组)、各部门(办)和各单位(所)。\n' }));
  const notes = ids.filter((id) => id.startsWith('note-'));
  const marks = ids.filter((id) => id.startsWith('at-'));
  expect(notes.length).toBeLessThan(marks.length);
  expect(notes.map(textOf).join('')).toContain('×3');
});

test('places of a Word file are its paragraphs', () => {
  const { text, paragraphs } = joinPieces([
    { text: '一、抓粮食。', origin: { paragraph: 3 } },
    { text: '二、抓蔬菜。', origin: { table: 1, row: 2, column: 1, paragraph: 1 } },
    { text: '二、抓水果。', origin: { paragraph: 9 } },
  ]);
  const page = pageOf({ 'a.docx': { ...sourceFromString(text), paragraphs } });
  expect(readPage(page).textOf('file-1')).toMatch(/表1行2列1段1\s*二、抓蔬菜。[\s\S]*段9\s*二、抓水果。[\s\S]*段9:1/u);
});

test('markup of a manuscript is text', () => {
  const text = '关于<script>alert(1)</script>的讲话\n<b>同志们</b>："好" 。\n';
  const { tags, textOf } = readPage(pageOf({ '<i>.txt': text }));
  expect(tags.filter((name) => name === 'script' || name === 'b' || name === 'i')).toEqual(['script']);
  expect(bare(textOf('file-1'))).toContain(bare('<b>同志们</b>："好" 。'));
});

describe('findings where nothing can be marked', () => {
  const TEXT = '甲\n\n乙';
  test.each([
    ['empty before a character', [0, 0], '甲'],
    ['empty at the end of a line', [1, 1], '甲'],
    ['an empty line', [2, 2], '¶'],
    ['a line end', [1, 3], '甲'],
    ['over a line end', [1, 4], '乙'],
    ['the end of the text', [4, 4], '乙'],
  ] as const)('%s', (_, span, words) => {
    const texts = { a: TEXT };
    const { dead, textOf } = readPage(render(resultWith([finding('a', TEXT, span)]), optionsFor(texts)));
    expect([textOf('at-1'), dead]).toEqual([words, []]);
  });
});

describe('long texts', () => {
  const lines = Array.from({ length: 3000 }, (_, index) => `第${index + 1}行是没有问题的一行，写得长一些。`);
  const text = lines.join('\n');
  const at = text.indexOf('第1500行');
  const page = (found: readonly CheckFinding[], shown: string): string =>
    render(resultWith(found), optionsFor({ a: shown }));

  test('lines around the finding are left, and the rest is left out with a word', () => {
    const { textOf } = readPage(page([finding('a', text, [at, at + 2])], text.padEnd(70_000, '。')));
    const body = textOf('file-1');
    expect(body).toMatch(/略去 1498 段[\s\S]*第1499行[\s\S]*第1500行[\s\S]*第1501行[\s\S]*略去 1499 段/u);
    expect(body).not.toContain('第1498行');
  });

  test('of shorter ones it is folded', () => {
    const short = lines.slice(0, 20).join('\n');
    const { textOf } = readPage(page([finding('a', short, [0, 1])], short));
    expect(textOf('file-1')).toMatch(/第2行[\s\S]*18 段没有问题[\s\S]*第20行/u);
  });

  test('every line is in one stretch, in order', () => {
    const all = linesOf('a\r\nb\rc\n\nd');
    expect(all.map(({ start, end }) => [start, end])).toEqual([
      [0, 1],
      [3, 4],
      [5, 6],
      [7, 7],
      [8, 9],
    ]);
    const numbered = { ...finding('a', 'a', [3, 4]), number: 1 };
    const anchors = anchorsOf(
      { file: 'a', number: 1, text: 'a\r\nb\rc\n\nd', findings: [numbered] },
      () => 'n',
      strictly('zh'),
    );
    const stretches = stretchesOf(all, anchors);
    expect(stretches.map(({ isGap, lines: own }) => [isGap, own.length])).toEqual([
      [false, 3],
      [true, 2],
    ]);
  });
});
