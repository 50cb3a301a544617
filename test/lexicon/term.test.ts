import { describe, expect, test } from 'vitest';
import { isTerm } from '../../src/lexicon/term.js';

describe('isTerm', () => {
  test.each([
    '党建',
    '基层党组织',
    '三个务必',
    '安全生产',
    'GDP',
    '5G',
    'R&D',
    'CPI',
    '一岗双责',
    '十九大',
    '第一书记',
    '四风',
  ])('%s', (word) => {
    expect(isTerm(word)).toBe(true);
  });

  test.each([
    '党',
    '我们',
    '进一步',
    '一是',
    '加强',
    '2021',
    '8.1',
    'km',
    'X',
    'XX',
    'XXX',
    'Windows',
    '三百五十万',
    '二〇二五',
    '三个',
    '十年',
    '第一',
    '，',
    '“”',
    '',
  ])('not %s', (word) => {
    expect(isTerm(word)).toBe(false);
  });
});
