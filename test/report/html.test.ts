/** The page of a manuscript as markup: whole, linked, escaped, the same every time. */
import { describe, expect, test } from 'vitest';
import { analyze } from '../../src/analyze.js';
import type { Analysis } from '../../src/model/types.js';
import { marked } from '../../src/report/page/marks.js';
import { render } from '../../src/report/html.js';
import { asHtml, html } from '../../src/report/page/tag.js';
import { sourceFromString } from '../../src/source/text.js';
import { lexicon } from '../lexicon.js';
import { manuscripts } from '../manuscripts.js';
import { bare, readPage } from './page.js';
import { optionsFor, strictly } from './sample.js';

const analysisOf = (text: string): Analysis => analyze(sourceFromString(text), lexicon);

describe.each(manuscripts)('$name', ({ text }) => {
  const analysis = analysisOf(text);
  const page = render(analysis, optionsFor());

  test('no id stands twice, and every link leads somewhere on the page', () => {
    const { ids, dead } = readPage(page);
    expect(new Set(ids).size).toBe(ids.length);
    expect(dead).toEqual([]);
  });

  test('the text is whole, and every element has its row and its passage', () => {
    expect(bare(readPage(page).textOf('manuscript'))).toBe(bare(text));
    const ids = new Set(readPage(page).ids);
    const wanted = [
      ...(analysis.quotes ?? []).map((_, index) => `quote-${index + 1}`),
      ...(analysis.targets ?? []).map((_, index) => `target-${index + 1}`),
      ...(analysis.responsibilities ?? []).map((_, index) => `duty-${index + 1}`),
      ...(analysis.slogans ?? []).map((_, index) => `slogan-${index + 1}`),
      ...(analysis.announcements ?? []).map((_, index) => `announcement-${index + 1}`),
      ...(analysis.placeholders ?? []).map((_, index) => `placeholder-${index + 1}`),
    ];
    expect(wanted.flatMap((id) => [id, `at-${id}`]).filter((id) => !ids.has(id))).toEqual([]);
  });

  test('it is at most three times its data, holds no style attribute, and comes out the same', () => {
    expect(Buffer.byteLength(page)).toBeLessThan(3 * Buffer.byteLength(JSON.stringify(analysis)));
    expect(page).not.toMatch(/<[^>]* (?:style|on\w+)=/u);
    expect(render(analysisOf(text), optionsFor())).toBe(page);
    expect(() => render(analysis, optionsFor({ say: strictly('en') }))).not.toThrow();
  });
});

test('a passage leads to its own text', () => {
  const analysis = analysisOf('在会上的讲话\n同志们：\n一、抓粮食。县粮食局要在6月底前完成收购5万吨。\n');
  const page = render(analysis, optionsFor());
  const [duty] = analysis.responsibilities ?? [];
  const [target] = analysis.targets ?? [];
  expect(readPage(page).textOf('at-duty-1')).toBe(analysis.source.text?.slice(duty?.span.start, duty?.span.end));
  expect(readPage(page).textOf('at-target-1')).toBe(analysis.source.text?.slice(target?.span.start, target?.span.end));
});

test('every move is named, also one that begins inside a paragraph', () => {
  const text =
    '在会上的讲话\n同志们：\n去年，全县造林8万亩，成绩来之不易。但是，工作中还存在不少问题，有的乡镇管护跟不上，补植不及时。\n下面，我讲两点意见。\n一、抓造林。要造林9万亩。\n二、抓管护。要落实到人。\n';
  const analysis = analysisOf(text);
  const kinds = (analysis.moves ?? []).map(({ kind }) => kind);
  expect(kinds).toEqual(['opening', 'review', 'problems', 'requirements']);
  const names = [...render(analysis, optionsFor()).matchAll(/class="move-name"[^>]*>([^<]*)</gu)].map(
    ([, name]) => name,
  );
  expect(names).toEqual(['开场', '成绩 → 问题', '部署']);
});

test('promised numbers that are not kept are said first, and only where there are any', () => {
  const broken = render(analysisOf('同志们：\n下面，我讲三点意见。\n一、抓学习。\n二、抓落实。\n'), optionsFor());
  expect(readPage(broken).textOf('mismatches')).toContain('说 3，实有 2');
  expect(broken.indexOf('id="mismatches"')).toBeLessThan(broken.indexOf('id="manuscript"'));
  const kept = render(analysisOf('同志们：\n下面，我讲两点意见。\n一、抓学习。\n二、抓落实。\n'), optionsFor());
  expect(kept).not.toContain('id="mismatches"');
});

describe('markup', () => {
  test.each([
    ['<script>alert(1)</script>', '&lt;script&gt;alert(1)&lt;/script&gt;'],
    [`"'&`, '&quot;&#39;&amp;'],
    ['&amp;', '&amp;amp;'],
    ['甲\u0000乙\u001b丙', '甲\ufffd乙\ufffd丙'],
    ['甲\ud800乙', '甲\ufffd乙'],
    ['𠮷\t\n', '𠮷\t\n'],
  ])('%j is text', (text, escaped) => {
    expect(html`<p>${text}</p>`.markup).toBe(`<p>${escaped}</p>`);
  });

  test('lists are joined, nothing is nothing, markup stays', () => {
    expect(html`<p>${['甲', html`<b>${1}</b>`, null, false, asHtml('<i>')]}</p>`.markup).toBe('<p>甲<b>1</b><i></p>');
  });
});

describe('marks', () => {
  const mark = (start: number, end: number, name: string) => ({ start, end, tone: name, id: `i-${name}` });
  const span = { start: 0, end: 6 };
  test.each<[string, readonly ReturnType<typeof mark>[], string]>([
    ['none', [], '一二三四五六'],
    ['one', [mark(1, 3, 'a')], '一<a>二三</a>四五六'],
    ['nested', [mark(0, 6, 'a'), mark(1, 2, 'b')], '<a>一<b>二</b>三四五六</a>'],
    ['the same span twice', [mark(1, 2, 'a'), mark(1, 2, 'b')], '一<a><b>二</b></a>三四五六'],
    ['crossing', [mark(0, 3, 'a'), mark(2, 5, 'b')], '<a>一二<b>三</b></a><b->四五</b>六'],
    ['side by side', [mark(0, 3, 'a'), mark(3, 6, 'b')], '<a>一二三</a><b>四五六</b>'],
    ['empty', [mark(2, 2, 'a')], '一二三四五六'],
    ['past the end', [mark(4, 9, 'a')], '一二三四<a>五六</a>'],
  ])('%s', (_, marks, expected) => {
    const open: string[] = [];
    const shown = marked('一二三四五六七八九', span, marks).markup.replace(
      /<span class="(\w)"( id="i-\w")?>|<\/span>/gu,
      (whole, name: string | undefined, id: string | undefined) => {
        if (whole.startsWith('</')) return `</${open.pop() ?? '?'}>`;
        open.push(name ?? '?');
        return `<${name}${id === undefined ? '-' : ''}>`;
      },
    );
    expect(shown).toBe(expected);
  });
});
