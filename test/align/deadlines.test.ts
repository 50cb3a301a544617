import { describe, expect, test } from 'vitest';
import { DUE, dueOf } from '../../src/align/deadlines.js';
import { isLater } from '../../src/align/time-order.js';

describe('when something is due', () => {
  test.each([
    ['5月15日前', [[null, 170]]],
    ['5月底前', [[null, 186]]],
    ['6月中旬前', [[null, 206]]],
    ['6月前', [[null, 217]]],
    ['上半年', [[null, 217]]],
    ['三季度', [[null, 310]]],
    ['年底前', [[null, 403]]],
    ['今年年底前', [[null, 403]]],
    ['2025年6月底前', [[2025, 217]]],
    ['2025年底前', [[2025, 403]]],
    ['到2025年', [[2025, 403]]],
    ['６月底前', [[null, 217]]],
    [
      '4月底前摸清，6月底前整改',
      [
        [null, 155],
        [null, 217],
      ],
    ],
    ['7月完成', [[null, 248]]],
    ['2025年', []],
    ['7月研究', []],
    ['年内', [[null, 403]]],
    ['2025年内', [[2025, 403]]],
    ['三年内', []],
    ['5月15日召开', []],
    ['国庆节前', [[null, 311]]],
    ['在“七一”前', [[null, 218]]],
    ['元旦前', []],
    ['十一前', [[null, 311]]],
    ['国庆节期间', []],
    ['春节前', []],
    ['二十一前', []],
    ['开学前', []],
    ['3个月内', []],
    ['', []],
  ])('%s', (text, expected) => {
    const found = [...text.normalize('NFKC').matchAll(DUE)].filter(([words]) => words !== '');
    expect(found.map(({ groups = {} }) => dueOf(groups)).map(({ year, day }) => [year, day])).toEqual(expected);
  });
});

describe('later', () => {
  test.each([
    ['5月15日前', '5月底前', true],
    ['5月底前', '5月15日前', false],
    ['6月底前', '年底前', true],
    ['国庆节前', '年底前', true],
    ['“七一”前', '6月底前', false],
    ['年底前', '6月底前', false],
    ['上半年', '三季度', true],
    ['2025年底前', '2026年6月底前', true],
    ['2025年6月底前', '到2025年', true],
    ['到2025年', '2024年底前', false],
    // Of which year the one is nobody knows.
    ['2025年6月底前', '9月底前', false],
    ['6月底前', '6月底前摸清，9月底前整改', false],
    ['6月底前', '尽快', false],
    ['尽快', '6月底前', false],
  ])('%s asked, %s given: %s', (asked, given, later) => {
    expect(isLater(asked, given)).toBe(later);
  });
});
