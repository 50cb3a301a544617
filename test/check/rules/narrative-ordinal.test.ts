import { describe, expect, test } from 'vitest';
import { narrativeOrdinal } from '../../../src/check/rules/narrative-ordinal.js';
import { fixed, marked } from '../check.js';

describe('finds', () => {
  test.each([
    ['一是，传递信息；二是，确定关系。', ['一是，', '二是，']],
    ['一要，提高认识。二要，狠抓落实。', ['一要，', '二要，']],
    ['一是：认识不到位。二是：落实不到位。', ['一是：', '二是：']],
    ['第一是，学习。第二是，实干。', ['第一是，', '第二是，']],
  ])('%s', (text, spans) => {
    expect(marked(text, narrativeOrdinal)).toEqual(spans);
  });
});

describe('leaves alone', () => {
  test.each([
    '一是传递信息；二是确定关系。',
    '一是：\n加强领导。\n二是：\n明确责任。',
    '第一，提高认识。第二，狠抓落实。',
    '唯一要，就是稳。',
    '首先，要提高认识。',
  ])('%s', (text) => {
    expect(marked(text, narrativeOrdinal)).toEqual([]);
  });
});

describe('mends', () => {
  test.each([['一是，传递信息；二是、确定关系。', '一是传递信息；二是确定关系。']])('%s', (text, right) => {
    expect(fixed(text, narrativeOrdinal)).toBe(right);
  });
});
