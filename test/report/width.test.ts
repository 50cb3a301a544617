import { describe, expect, test } from 'vitest';
import { clean, measure } from '../../src/report/width.js';

const wide = measure(2);
const narrow = measure(1);

describe('width', () => {
  test.each([
    ['abc', 3, 3],
    ['汉字', 4, 4],
    ['，。：（）《》', 14, 14],
    ['ＡＢ１', 6, 6],
    ['“四风”', 8, 6],
    ['…', 2, 1],
    ['①', 2, 1],
    ['𠮷', 2, 2],
    ['e\u0301', 1, 1],
    ['', 0, 0],
  ])('%s takes %i columns, or %i where ambiguous characters take one', (text, two, one) => {
    expect(wide.width(text)).toBe(two);
    expect(narrow.width(text)).toBe(one);
  });
});

describe('cut', () => {
  test.each([
    ['三个务必', 8, '三个务必'],
    ['三个务必', 7, '三个…'],
    ['三个务必', 6, '三个…'],
    ['三个务必', 5, '三…'],
    ['“四风”问题', 8, '“四风…'],
  ])('%s in %i columns is %s', (text, columns, expected) => {
    expect(wide.cut(text, columns)).toBe(expected);
  });

  test('never wider than asked, whatever the width', () => {
    const text = '把“责任田”种好…，5月底前完成①②；AB12。';
    for (let columns = 4; columns < 60; columns++)
      expect(wide.width(wide.cut(text, columns))).toBeLessThanOrEqual(columns);
  });

  test('looks at no more than it shows', () => {
    const before = performance.now();
    wide.cut('责'.repeat(2_000_000), 20);
    expect(performance.now() - before).toBeLessThan(200);
  });
});

describe('wrap', () => {
  test.each([
    ['一二三四五六', 8, ['一二三四', '五六']],
    ['一二三四，五六', 8, ['一二三', '四，五六']],
    ['一二三）。五六', 8, ['一二', '三）。五', '六']],
    ['一二三四五六 requirements', 18, ['一二三四五六', 'requirements']],
    ['一 requirements', 10, ['一 require', 'ments']],
    ['abcdefghijkl', 5, ['abcde', 'fghij', 'kl']],
    ['a line by (id), errors', 13, ['a line by', '(id), errors']],
    ['moves and outline, requirements, terms', 31, ['moves and outline,', 'requirements, terms']],
    ['below them; .zip too', 13, ['below them;', '.zip too']],
    ['一二三四五六words）。五', 17, ['一二三四五六', 'words）。五']],
  ])('%s in %i columns', (text, columns, expected) => {
    expect(wide.wrap(text, columns)).toEqual(expected);
  });

  test('loses nothing but spaces at the ends of lines', () => {
    const text = '加快推进“百村净水”工程，（一期）改造 old pipes 180 公里；二期另定。';
    for (let columns = 6; columns < 40; columns++) {
      expect(wide.wrap(text, columns).join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''));
    }
  });
});

test('clean makes one line and drops what would steer a terminal', () => {
  expect(clean('甲\r\n乙　丙\u001B[31m\u200B')).toBe('甲 乙 丙[31m');
});
