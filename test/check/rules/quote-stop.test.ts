import { describe, expect, test } from 'vitest';
import { quoteStop } from '../../../src/check/rules/quote-stop.js';
import { fixed, marked } from '../check.js';

describe('finds', () => {
  test.each([
    ['坚持“把质量当生命。”。', ['。”。']],
    ['他指出：“要抓好落实。”。', ['。”。']],
    ['他问：“怎么办？”。', ['？”。']],
    ['他强调：“要做到‘两个维护。’”。', ['。’”。']],
  ])('%s', (text, spans) => {
    expect(marked(text, quoteStop)).toEqual(spans);
  });
});

describe('leaves alone', () => {
  test.each([
    '坚持“把质量当生命”。',
    '他指出：“要抓好落实。”会后，大家认真学习。',
    '他指出：“要抓好落实。”',
    '“沉舟侧畔千帆过。”，他说。',
    '还有“怎么办？”的疑问。',
  ])('%s', (text) => {
    expect(marked(text, quoteStop)).toEqual([]);
  });
});

describe('mends', () => {
  test.each([
    ['坚持“把质量当生命。”。', '坚持“把质量当生命”。'],
    ['他指出：“要抓好落实。”。', '他指出：“要抓好落实。”'],
    ['他问：“怎么办？”。', '他问：“怎么办？”'],
    ['在讲到“还能等吗？”。', '在讲到“还能等吗？”'],
  ])('%s', (text, right) => {
    expect(fixed(text, quoteStop)).toBe(right);
  });
});
