/** Places of files whose lines a person does not see. */
import { describe, expect, test } from 'vitest';
import { analyze } from '../../src/analyze.js';
import type { Analysis } from '../../src/model/types.js';
import { noticeLine } from '../../src/check/rules/notice-line.js';
import { wordedFindings } from '../../src/report/check/result.js';
import { whereOf } from '../../src/report/check/where.js';
import { placer, showOrigin } from '../../src/report/place.js';
import { render as renderCsv } from '../../src/report/csv.js';
import { joinPieces, type Origin, type Piece } from '../../src/source/origin.js';
import { sourceFromString, type SourceText } from '../../src/source/text.js';
import { lexicon } from '../lexicon.js';
import { optionsFor, strictly } from './sample.js';

const sourceOf = (pieces: readonly Piece[], more: Partial<SourceText> = {}): SourceText => {
  const { text, paragraphs } = joinPieces(pieces);
  return { ...sourceFromString(text, { path: 'a.docx' }), format: 'docx', encoding: null, paragraphs, ...more };
};
const analysed = (pieces: readonly Piece[], more: Partial<SourceText> = {}): Analysis =>
  analyze(sourceOf(pieces, more), lexicon);

const zh = strictly('zh');

describe('an origin in words', () => {
  test.each<[Origin, string, string]>([
    [{ paragraph: 12 }, '段12', '¶12'],
    [{ table: 1, row: 2, column: 3, paragraph: 1 }, '表1行2列3段1', 'table 1 row 2 col 3¶1'],
    [{ footnote: 3, paragraph: 1 }, '脚注3段1', 'note 3¶1'],
    [{ page: 5 }, '页5', 'p5'],
    [{ line: 7 }, '7', '7'],
  ])('%j', (origin, inChinese, inEnglish) => {
    expect(showOrigin(origin, zh)).toBe(inChinese);
    expect(showOrigin(origin, strictly('en'))).toBe(inEnglish);
  });
});

describe('the place of an offset', () => {
  const pieces: readonly Piece[] = [
    { text: '在全市工作会议上的讲话', origin: { paragraph: 1 } },
    { text: '', origin: { paragraph: 2 } },
    { text: '各县要落实责任\n市直部门要抓好督查', origin: { table: 1, row: 1, column: 1, paragraph: 1 } },
    { text: '见附件', origin: { page: 2 } },
  ];
  const document = analysed(pieces);
  const place = placer(document, zh);

  test.each([
    ['在全市', '段1:1'],
    ['市直部门', '表1行1列1段1:9'],
    ['附件', '页2 5:2'],
  ])('%s', (words, expected) => {
    expect(place(document.source.text?.indexOf(words) ?? -1)).toBe(expected);
  });

  test.each([
    ['市直部门', '表1行1列1段1:9', 9],
    ['见附件', '页2 5:1', undefined],
    ['在全市', '段1:1', undefined],
  ])('a finding at %s is shown at the same place', (words, expected, originColumn) => {
    const { text } = joinPieces(pieces);
    const start = text.indexOf(words);
    const span = { start, end: start + words.length };
    const found = wordedFindings('a.docx', sourceOf(pieces), [{ rule: noticeLine, severity: 'warning', span }], zh);
    expect(found.map((finding) => whereOf(finding, zh))).toEqual([expected]);
    expect(found[0]?.originColumn).toBe(originColumn);
    expect(place(start)).toBe(expected);
  });

  test('every paragraph of the analysis knows where it stands, both lines of a soft break too', () => {
    expect(document.paragraphs.map(({ origin }) => origin)).toEqual([
      { paragraph: 1 },
      { table: 1, row: 1, column: 1, paragraph: 1 },
      { table: 1, row: 1, column: 1, paragraph: 1 },
      { page: 2 },
    ]);
  });

  test('a spreadsheet has it in a column of its own', () => {
    const text = renderCsv(document, optionsFor({ only: ['responsibilities'], first: false }));
    expect(text.split('\r\n')[0]).toContain('表1行1列1段1');
  });
});

test('a text without origins has lines and columns', () => {
  const document = analyze(sourceFromString('同志们：\n各县要落实责任。'), lexicon);
  expect(document.paragraphs.map(({ origin }) => origin)).toEqual([null, null]);
  expect(placer(document, zh)(5)).toBe('2:1');
});

describe('what the file says of itself', () => {
  const body: readonly Piece[] = [
    { text: '凝心聚力，再上台阶', origin: { paragraph: 1 }, style: { name: 'title', level: null } },
    { text: '同志们：', origin: { paragraph: 2 } },
    { text: '一、抓好2019年的工作', origin: { paragraph: 3 }, style: { name: 'heading', level: 1 } },
    { text: '要落实责任。', origin: { paragraph: 4 } },
  ];

  test('a title by its style, where its commas would not let it be one', () => {
    const { meta, paragraphs } = analysed(body);
    expect(meta.title).toEqual({ text: '凝心聚力，再上台阶', span: { start: 0, end: 9 } });
    expect(paragraphs[2]?.style).toEqual({ name: 'heading', level: 1 });
    expect(paragraphs[3]).not.toHaveProperty('style');
  });

  test('front matter beats the text; the option and the file name beat it', () => {
    const front = { title: '讲话', year: 2018, speaker: '张三', region: '某县', extra: { tags: ['党建'] } };
    const { meta } = analysed(body, { front, path: null, name: null });
    expect(meta).toMatchObject({
      title: { text: '讲话', span: { start: 0, end: 9 } },
      year: 2018,
      yearSource: 'front-matter',
      speaker: '张三',
      region: '某县',
      extra: { tags: ['党建'] },
    });
    expect(analysed(body, { front, name: '2017.docx' }).meta).toMatchObject({ year: 2017, yearSource: 'filename' });
    const asked = analyze(sourceOf(body, { front }), lexicon, { year: 2016 });
    expect(asked.meta).toMatchObject({ year: 2016, yearSource: 'option' });
  });

  test('properties are kept and prove no year', () => {
    const properties = { author: '办公室', created: '2011-03-01T08:00:00Z' };
    const { meta } = analysed([{ text: '要落实责任。', origin: { paragraph: 1 } }], { properties });
    expect(meta).toMatchObject({ year: null, yearSource: 'none', extra: { properties } });
  });
});
