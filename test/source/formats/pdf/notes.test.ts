import { describe, expect, test } from 'vitest';
import type { Line } from '../../../../src/source/formats/pdf/lines.js';
import { marksIn, openingMark } from '../../../../src/source/formats/pdf/marks.js';
import { notesOf, type NotedPage } from '../../../../src/source/formats/pdf/notes.js';
import type { Rule } from '../../../../src/source/formats/pdf/painted.js';
import { textOf } from '../../../../src/source/formats/pdf/spacing.js';
import { COLUMN, filler, glyphs, line, lineWith, raised } from './layout.js';

const RULE: Rule = { x1: COLUMN.left, x2: 200, y1: 700, y2: 700 };

const page = (number: number, lines: readonly Line[], rules: readonly Rule[] = []): NotedPage => ({
  number,
  lines,
  cells: [],
  rules,
  column: COLUMN,
});

const marked = (text: string, mark: string, y = 100): Line => {
  const run = glyphs(text, { y });
  return lineWith(run, raised(mark, run));
};
const small = (text: string, y = 720): Line => line(text, { y, size: 10 });

const read = (...pages: readonly NotedPage[]) => {
  const { notes, taken, unmarked } = notesOf(pages);
  const text = (one: Line | null): string => (one === null ? '' : textOf(one.glyphs));
  return {
    notes: notes.map(({ kind, lines }) => `${kind} ${lines.map((one) => text(one.line)).join('/')}`),
    text: pages.flatMap(({ lines }) => lines.filter((one) => !taken.has(one)).map((one) => text(unmarked(one)))),
  };
};

describe('footnotes', () => {
  test('small lines whose number stands raised in the text', () => {
    expect(read(page(1, [marked(filler(1), '1'), small('1见年度公报。')]))).toEqual({
      notes: ['footnote 见年度公报。'],
      text: [filler(1)],
    });
  });

  test.each(['①', '[1]', '〔1〕', '*', 'i'])('marks: %s', (mark) => {
    expect(read(page(1, [marked(filler(4), mark), small(`${mark}见年度公报。`)])).notes).toEqual([
      'footnote 见年度公报。',
    ]);
  });

  test('as large as the text, but under a rule', () => {
    const lines = [marked(filler(1), '1'), line('1见年度公报。', { y: 720 })];
    expect(read(page(1, lines, [RULE])).notes).toEqual(['footnote 见年度公报。']);
    expect(read(page(1, lines)).notes).toEqual([]);
  });

  test('two of them, one of two paragraphs, and the rest of one on the next page', () => {
    const first = page(
      1,
      [marked('甲', '1'), marked('乙', '2', 128), small('1其一。', 720), small('2其二', 735)],
      [RULE],
    );
    const second = page(2, [line('丙'), small('在后页。')], [RULE]);
    expect(read(first, second)).toEqual({
      notes: ['footnote 其一。', 'footnote 其二/在后页。'],
      text: ['甲', '乙', '丙'],
    });
  });

  test('endnotes on a page of their own', () => {
    const last = page(2, [line('i见县志。', { size: 16 }), line('ii见公报。', { y: 128 })]);
    expect(read(page(1, [marked('甲', 'i'), marked('乙', 'ii', 128), line(filler(), { y: 156 })]), last)).toEqual({
      notes: ['endnote 见县志。', 'endnote 见公报。'],
      text: ['甲', '乙', filler()],
    });
  });
});

describe('marks side by side', () => {
  const TEXT = filler(4);
  const notes = (...marks: readonly string[]): readonly Line[] =>
    marks.map((mark, index) => small(`${mark}见第${mark}号文件。`, 720 + 15 * index));

  test.each<[string, string, readonly string[]]>([
    ['two', '12', ['1', '2']],
    ['three', '123', ['1', '2', '3']],
    ['of two digits', '1011', ['10', '11']],
    ['of one and of two', '910', ['9', '10']],
    ['that are no neighbours', '13', ['1', '3']],
    ['with a comma', '1，2', ['1', '2']],
    ['in circles', '①②', ['①', '②']],
    ['in brackets', '[1][2]', ['[1]', '[2]']],
  ])('%s', (_, mark, told) => {
    expect(read(page(1, [marked(TEXT, mark), ...notes(...told)]))).toEqual({
      notes: told.map((own) => `footnote 见第${own}号文件。`),
      text: [TEXT],
    });
  });

  test('of notes at the end of the document', () => {
    expect(read(page(1, [marked(TEXT, '12'), line(filler(), { y: 128 })]), page(2, notes('1', '2')))).toEqual({
      notes: ['endnote 见第1号文件。', 'endnote 见第2号文件。'],
      text: [TEXT, filler()],
    });
  });

  test.each<[string, string, readonly string[], string]>([
    ['one mark of two digits', '12', ['12'], TEXT],
    ['one mark, though the others are there', '12', ['1', '2', '12'], TEXT],
    ['one of them has no note', '13', ['1'], `${TEXT}13`],
    ['counting down', '21', ['1', '2'], `${TEXT}21`],
  ])('near miss: %s', (_, mark, told, text) => {
    expect(read(page(1, [marked(TEXT, mark), ...notes(...told)])).text[0]).toBe(text);
  });
});

test('a mark within a line leaves no space where it was', () => {
  const run = glyphs(`${filler(12)}增长8.2`);
  const mark = raised('1', run);
  const end = (mark[0]?.x ?? 0) + (mark[0]?.width ?? 0);
  const noted = lineWith(run, mark, glyphs('%，', { x: end }));
  expect(read(page(1, [noted, small('1据快报。')])).text).toEqual([`${filler(12)}增长8.2%，`]);
  // Near miss: a space that is typed, on either side of it.
  const spaced = lineWith(run, mark, glyphs(' km', { x: end }));
  expect(read(page(1, [spaced, small('1据快报。')])).text).toEqual([`${filler(12)}增长8.2 km`]);
});

describe('near misses', () => {
  test.each([
    ['small print without a mark in the text', [line(filler()), small('1.材料另附。')], []],
    ['a source under a rule', [line(filler()), small('来源：统计局')], [RULE]],
    ['a power', [lineWith(glyphs('面积12m'), raised('2', glyphs('面积12m'))), small('2另见附件')], []],
    ['a raised number no note has', [marked('10', '2'), small('其他')], []],
  ])('%s', (_, lines, rules) => {
    const result = read(page(1, lines, rules));
    expect(result.notes).toEqual([]);
    expect(result.text).toEqual(lines.map((one) => textOf(one.glyphs)));
  });
});

test('marks of a line', () => {
  expect(marksIn(marked('成就', '12')).map(({ text }) => text)).toEqual(['12']);
  expect(marksIn(line('成就12'))).toEqual([]);
  expect(openingMark(small('12见年度公报'))?.text).toBe('12');
  expect(openingMark(small('见年度公报'))).toBeNull();
});
