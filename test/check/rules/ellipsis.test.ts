import { describe, expect, test } from 'vitest';
import { ellipsis } from '../../../src/check/rules/ellipsis.js';
import { fixed, marked } from '../check.js';

describe('finds', () => {
  test.each([
    ['农田、道路...都要抓。', ['...']],
    ['农田、道路。。。都要抓。', ['。。。']],
    ['农田、道路…都要抓。', ['…']],
    ['农田、道路………都要抓。', ['………']],
    ['农田、道路......', ['......']],
    ['要做到“从…到…”。', ['…', '…']],
  ])('%s', (text, spans) => {
    expect(marked(text, ellipsis)).toEqual(spans);
  });
});

describe('leaves alone', () => {
  test.each([
    '农田、道路……都要抓。',
    '（此处略去一段）\n…………\n下一段。',
    'wait... OK',
    '一、总则..........3',
    '一、总则....3\n',
    '共计1...10项',
    '见../a/b',
    '姓名：..............',
    '要抓好。。',
  ])('%s', (text) => {
    expect(marked(text, ellipsis)).toEqual([]);
  });
});

describe('mends', () => {
  test.each([
    ['农田、道路...都要抓。', '农田、道路……都要抓。'],
    ['农田。。。', '农田……'],
    ['从…到…', '从……到……'],
  ])('%s', (text, right) => {
    expect(fixed(text, ellipsis)).toBe(right);
  });
});
