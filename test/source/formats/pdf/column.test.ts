import { describe, expect, test } from 'vitest';
import { columnOf } from '../../../../src/source/formats/pdf/column.js';
import { placementsOf } from '../../../../src/source/formats/pdf/columns.js';
import { COLUMN, filler, line, PAPER } from './layout.js';

const full = (y: number, x = COLUMN.left) => line(filler(), { x, y });
const many = (count: number, x = COLUMN.left) => Array.from({ length: count }, (_, index) => full(100 + 28 * index, x));

describe('the column of lines', () => {
  test.each([
    ['full lines', many(5), { ...COLUMN, exact: true }],
    ['a mark hung beyond the end', [...many(3), line(`${filler()}，`)], COLUMN],
    ['a stray line further out', [...many(50), line('批注', { x: 20 })], COLUMN],
    [
      'short lines: as far from the right as from the left',
      [line('一'), line('二三', { y: 128 })],
      { left: 80, right: 560 },
    ],
    ['one full line that ends in a mark', [line(`${filler(1)}，`)], { left: 80, right: 560 }],
    ['no lines', [], { left: 0, right: PAPER.width }],
  ])('%s', (_, lines, column) => {
    expect(columnOf(lines, PAPER.width)).toMatchObject(column);
  });

  test('an end that most lines share, far from the margin, is the end of the column', () => {
    const lines = Array.from({ length: 8 }, (_, index) => line(filler(10), { y: 100 + 28 * index }));
    expect(columnOf(lines, PAPER.width).right).toBe(COLUMN.right - 160);
    // Short lines of a list, as long as each other, are no column.
    const list = ['抓重点', '补短板', '强弱项', '稳', '保', '促', '抓', '防'].map((text, index) =>
      line(text, { y: 28 * index }),
    );
    expect(columnOf(list, PAPER.width).right).toBe(560);
  });
});

describe('pages', () => {
  const page = (x: number, count = 10) => ({ width: PAPER.width, lines: many(count, x) });

  test('bound on the other side are moved onto each other', () => {
    const pages = [page(80), page(60), page(80)];
    const placements = placementsOf(pages);
    expect(pages.map((one) => placements.get(one)?.shift)).toEqual([0, 20, 0]);
    expect(new Set(pages.map((one) => placements.get(one)?.column)).size).toBe(1);
  });

  test('a last page of a line at the right has the column of the others', () => {
    const pages = [page(80), { width: PAPER.width, lines: [line('县政府', { x: 480 })] }];
    expect(placementsOf(pages).get(pages[1] ?? page(0))).toEqual({ column: { ...COLUMN, exact: true }, shift: 0 });
  });

  test('of another width have their own', () => {
    const wide = {
      width: 900,
      lines: Array.from({ length: 8 }, (_, index) => line(filler().repeat(2).slice(0, 45), { y: 28 * index })),
    };
    const pages = [page(80), wide];
    expect(placementsOf(pages).get(wide)?.column).toMatchObject({ left: 80, right: 800 });
  });
});
