import { describe, expect, test } from 'vitest';
import { furnitureOf } from '../../../../src/source/formats/pdf/furniture.js';
import type { Line } from '../../../../src/source/formats/pdf/lines.js';
import { textOf } from '../../../../src/source/formats/pdf/spacing.js';
import { filler, line, PAPER } from './layout.js';

/** Pages of body lines, with what is put at their top and foot. */
function left(...pages: readonly (readonly [top: string, foot: string])[]): readonly (readonly string[])[] {
  const made = pages.map(([top, foot], page) => ({
    height: PAPER.height,
    lines: [
      ...(top === '' ? [] : [line(top, { y: 50, size: 10 })]),
      ...Array.from({ length: 20 }, (_, index) =>
        line(filler(page, '甲乙丙丁戊己庚辛壬癸'[(7 * page + index) % 10]), { y: 110 + 28 * index }),
      ),
      ...(foot === '' ? [] : [line(foot, { y: 836, size: 14 })]),
    ],
  }));
  const gone = furnitureOf(made);
  const textsOf = (lines: readonly Line[]): readonly string[] =>
    lines.filter((one) => gone.has(one)).map(({ glyphs }) => textOf(glyphs));
  return made.map(({ lines }) => textsOf(lines));
}

describe('what is on all pages', () => {
  test.each([
    [
      'numbers between dashes',
      [
        ['', '— 1 —'],
        ['', '— 2 —'],
      ],
    ],
    [
      'a header and a number',
      [
        ['会议材料', '1'],
        ['会议材料', '2'],
        ['会议材料', '3'],
      ],
    ],
    [
      'left and right pages',
      [
        ['甲材料', '1'],
        ['乙材料', '2'],
        ['甲材料', '3'],
        ['乙材料', '4'],
      ],
    ],
    [
      '第 1 页 共 3 页',
      [
        ['', '第 1 页 共 3 页'],
        ['', '第 2 页 共 3 页'],
        ['', '第 3 页 共 3 页'],
      ],
    ],
    [
      '第一页',
      [
        ['', '第一页'],
        ['', '第二页'],
      ],
    ],
  ] as const)('%s', (_, pages) => {
    expect(left(...pages)).toEqual(pages.map((page) => page.filter((text) => text !== '')));
  });
});

describe('the number of one page', () => {
  test.each(['1', '— 1 —', '- 1 -', '第1页', '第 1 页 共 1 页', '1/10', '1 / 10', 'Page 1 of 2', 'iv', '·1·'])(
    '%s',
    (number) => {
      expect(left(['', number])).toEqual([[number]]);
    },
  );

  test.each(['谢谢大家！', '2016年', '会后请交回', '1.2亿元'])('near miss: %s', (text) => {
    expect(left(['', text])).toEqual([[]]);
  });
});

describe('body lines stay', () => {
  const body = (y: number, text: string) => line(text, { y });

  test('a number right under the text', () => {
    const lines = [body(800, filler()), body(828, '3')];
    expect(furnitureOf([{ height: PAPER.height, lines }]).size).toBe(0);
  });

  test('first lines of pages, though they stand at one height and two are alike', () => {
    const pages = ['落实。', '到位。', '落实。', '见效。', '推进。'].map((text) => ({
      height: PAPER.height,
      lines: [text, ...Array.from({ length: 20 }, (_, index) => filler(0, `${text}${index}`))].map((own, index) =>
        body(110 + 28 * index, own),
      ),
    }));
    expect(furnitureOf(pages).size).toBe(0);
  });

  test('two copies of one page', () => {
    const lines = () => Array.from({ length: 9 }, (_, index) => body(110 + 28 * index, filler(index)));
    const copies = [lines(), lines()].map((own) => ({ height: PAPER.height, lines: own }));
    expect(furnitureOf(copies).size).toBe(0);
  });

  test('a line within the margin goes even of one page; a title there stays, and a page with hardly a margin', () => {
    const title = (size: number) => [line('会议材料', { y: 46, size }), body(110, filler()), body(138, filler())];
    expect(furnitureOf([{ height: PAPER.height, lines: title(10) }]).size).toBe(1);
    expect(furnitureOf([{ height: PAPER.height, lines: title(22) }]).size).toBe(0);
    const narrow = [46, 100, 128].map((y) => line(filler(), { x: 30, y }));
    expect(furnitureOf([{ height: PAPER.height, lines: narrow }]).size).toBe(0);
  });
});
