import { describe, expect, test } from 'vitest';
import { isPiece, isTerm } from '../../src/lexicon/term.js';

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
    '县委',
    '县域',
    '市场',
    '区间',
    '乡愁',
    '省级',
    '县委书记',
    '报到',
    '布局',
    'C919',
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
    '202X',
    '20XX',
    '县住',
    '县文',
    '市监',
    '区卫',
    '乡作',
    '应到',
    '建局',
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

describe('a piece of other words', () => {
  test.each(['即定', '局作', '建而', '而建', '之策', '所县', '中要', '数为'])('%s', (text) => {
    expect(isPiece(text)).toBe(true);
  });

  test.each([
    '建设',
    '党建',
    '网格',
    '而',
    '局作为',
    '对标',
    '在岗',
    '还田',
    '还林',
    '把牢',
    '并表',
    '引才',
    '站所',
    '迁并',
  ])('is not %s', (text) => {
    expect(isPiece(text)).toBe(false);
  });
});
