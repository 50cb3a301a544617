import { describe, expect, test } from 'vitest';
import { blocksOf } from '../../../../src/source/formats/pdf/blocks.js';
import { gridsOf } from '../../../../src/source/formats/pdf/grid.js';
import type { Rule } from '../../../../src/source/formats/pdf/painted.js';
import { rowsOf } from '../../../../src/source/formats/pdf/rows.js';
import { textOf } from '../../../../src/source/formats/pdf/spacing.js';
import { filler, glyphs, line, PAPER } from './layout.js';

const level = (y: number, x1: number, x2: number): Rule => ({ x1, x2, y1: y, y2: y });
const upright = (x: number, y1: number, y2: number): Rule => ({ x1: x, x2: x, y1, y2 });

/** A table of these edges, drawn cell by cell. */
function table(xs: readonly number[], ys: readonly number[]): readonly Rule[] {
  const spans = (places: readonly number[]) => places.slice(1).map((to, index) => [places[index] ?? 0, to] as const);
  return [
    ...ys.flatMap((y) => spans(xs).map(([x1, x2]) => level(y, x1, x2))),
    ...xs.flatMap((x) => spans(ys).map(([y1, y2]) => upright(x, y1, y2))),
  ];
}

const cells = (rules: readonly Rule[]): readonly (readonly number[])[] =>
  gridsOf(rules).flatMap((grid) => grid.cells.map(({ left, top, right, foot }) => [left, top, right, foot]));

describe('grids', () => {
  test('every cell, row by row', () => {
    expect(cells(table([80, 200, 400], [100, 130, 160]))).toEqual([
      [80, 100, 200, 130],
      [200, 100, 400, 130],
      [80, 130, 200, 160],
      [200, 130, 400, 160],
    ]);
  });

  test('cells joined across and down', () => {
    const rules = [
      level(100, 80, 400),
      level(130, 200, 400),
      level(160, 80, 400),
      upright(80, 100, 160),
      upright(200, 100, 160),
      upright(300, 130, 160),
      upright(400, 100, 160),
    ];
    expect(cells(rules)).toEqual([
      [80, 100, 200, 160],
      [200, 100, 400, 130],
      [200, 130, 300, 160],
      [300, 130, 400, 160],
    ]);
  });

  test('a table open at its sides', () => {
    expect(cells([level(100, 80, 400), level(130, 80, 400), upright(200, 100, 130)])).toEqual([
      [80, 100, 200, 130],
      [200, 100, 400, 130],
    ]);
  });

  test.each([
    ['a frame is one cell', table([80, 400], [100, 300]), 1],
    ['a rule meets nothing', [level(100, 80, 400), level(700, 80, 200)], 0],
    ['a red line and a stroke beside it', [level(100, 80, 400), upright(420, 90, 110)], 0],
    ['two tables', [...table([80, 200], [100, 130]), ...table([80, 200], [300, 330])], 2],
    ['a drawing', Array.from({ length: 4000 }, (_, index) => level(index % 800, index, index + 20)), 0],
  ])('%s', (_, rules, count) => {
    expect(gridsOf(rules).flatMap((grid) => grid.cells)).toHaveLength(count);
  });
});

describe('blocks of a page', () => {
  const sheetOf = (rules: readonly Rule[], ...runs: readonly ReturnType<typeof glyphs>[]) => ({
    ...PAPER,
    rules,
    glyphs: runs.flat(),
  });
  const read = (sheet: ReturnType<typeof sheetOf>): readonly string[] =>
    blocksOf(sheet).map(
      ({ lines, within, apart }) =>
        `${within === null ? 'text' : apart ? 'frame' : 'cell'} ${lines.map((one) => textOf(one.glyphs)).join('/')}`,
    );

  test('a table between lines', () => {
    const rules = table([80, 200, 400], [200, 230, 260]);
    const sheet = sheetOf(
      rules,
      glyphs('表前', { y: 150 }),
      glyphs('甲', { x: 90, y: 220 }),
      glyphs('乙', { x: 210, y: 220 }),
      glyphs('丁', { x: 210, y: 250 }),
      glyphs('表后', { y: 300 }),
    );
    expect(read(sheet)).toEqual(['text 表前', 'cell 甲', 'cell 乙', 'cell 丁', 'text 表后']);
  });

  test('a table in a cell', () => {
    const rules = [...table([80, 400, 500], [200, 300]), ...table([100, 200, 300], [230, 260])];
    const sheet = sheetOf(
      rules,
      glyphs('分工', { x: 100, y: 220 }),
      glyphs('甲', { x: 110, y: 250 }),
      glyphs('乙', { x: 210, y: 250 }),
      glyphs('外', { x: 410, y: 220 }),
    );
    expect(read(sheet)).toEqual(['cell 分工', 'cell 甲', 'cell 乙', 'cell 外']);
  });

  test('a frame is apart; the border of a page is none', () => {
    const lines = Array.from({ length: 5 }, (_, index) => glyphs(filler(), { y: 100 + 28 * index }));
    const box = table([100, 300], [250, 290]);
    expect(read(sheetOf(box, ...lines, glyphs('框', { x: 110, y: 270 })))).toContain('frame 框');
    expect(read(sheetOf(table([20, 620], [20, 880]), ...lines))).toHaveLength(1);
  });
});

describe('tables without borders', () => {
  const rowsIn = (...texts: readonly string[]): readonly string[] =>
    rowsOf(texts.map((text, index) => line(text, { y: 100 + 28 * index }))).map(
      ({ cell, lines }) => `${cell ? 'cell' : 'text'} ${lines.map((one) => textOf(one.glyphs)).join('/')}`,
    );

  test.each([
    [
      'columns that begin at one place',
      ['城关镇|||初访|||17', '石门乡|||重访|||3'],
      ['城关镇', '初访', '17', '石门乡', '重访', '3'],
    ],
    ['and end at one', ['市住建局||||||1200', '市教育局|||||||12'], ['市住建局', '1200', '市教育局', '12']],
  ])('%s', (_, texts, parts) => {
    expect(rowsIn(...texts)).toEqual(parts.map((part) => `cell ${part}`));
  });

  test.each([
    ['one line set apart', ['县委书记|||李卫东', '同志们：']],
    ['lines set apart at no common place', ['县委书记|||李卫东', '二〇一六年三月||||十八日前后']],
    ['numbers that hang', ['1.|||抓项目', '2.|||抓环境']],
    ['bullets', ['•|||抓项目', '•|||抓环境']],
    ['gaps of a word', ['张三|李四', '王五|赵六']],
    ['typed blanks', ['张三　　　李四', '王五　　　赵六']],
  ])('near miss: %s', (_, texts) => {
    expect(rowsIn(...texts).every((row) => row.startsWith('text '))).toBe(true);
  });
});
