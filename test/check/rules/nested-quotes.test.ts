import { describe, expect, test } from 'vitest';
import { nestedQuotes } from '../../../src/check/rules/nested-quotes.js';
import { fixed, marked } from '../check.js';

describe('finds', () => {
  test.each([
    ['他强调：“要做到“两个维护””。', ['“两个维护”']],
    ['他指出：“把“四个意识”落到实处，把“四个自信”融入日常。”', ['“四个意识”', '“四个自信”']],
    ['县委提出“““一线工作法””要坚持”。', ['““一线工作法””']],
  ])('%s', (text, spans) => {
    expect(marked(text, nestedQuotes)).toEqual(spans);
  });
});

describe('leaves alone', () => {
  test.each([
    '他强调：“要做到‘两个维护’”。',
    '增强“四个意识”“四个自信”。',
    '增强“四个意识“、坚定”四个自信”。',
    '“甲“和”乙”两项。',
    '他说：“第一段。\n“第二段讲到“四个意识”。\n“第三段。”',
    '他说：“要落实《关于“三农”工作的意见》。”',
    '他说：“要做到‘把“两个维护”刻在心上’。”',
  ])('%s', (text) => {
    expect(marked(text, nestedQuotes)).toEqual([]);
  });
});

describe('mends', () => {
  test.each([
    ['他强调：“要做到“两个维护””。', '他强调：“要做到‘两个维护’”。'],
    [
      '他指出：“把“四个意识”落到实处，把“四个自信”融入日常。”',
      '他指出：“把‘四个意识’落到实处，把‘四个自信’融入日常。”',
    ],
    ['他说：“要讲“把‘两个维护’刻在心上””。', '他说：“要讲‘把“两个维护”刻在心上’”。'],
    ['增强“四个意识“坚定”四个自信”。', '增强“四个意识“坚定”四个自信”。'],
  ])('%s', (text, right) => {
    expect(fixed(text, nestedQuotes)).toBe(right);
  });
});
