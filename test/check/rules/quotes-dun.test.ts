import { describe, expect, test } from 'vitest';
import { quotesDun } from '../../../src/check/rules/quotes-dun.js';
import { fixed, marked } from '../check.js';

describe('finds', () => {
  test.each([
    ['增强“四个意识”、“四个自信”。', ['、']],
    ['增强“四个意识”、“四个自信”、“两个维护”等意识、观念。', ['、', '、']],
    ['整治“吃拿卡要”、“雁过拔毛”、等问题。', ['、']],
    ['他说：“要做到‘两个维护’、‘两个确立’。”', ['、']],
  ])('%s', (text, spans) => {
    expect(marked(text, quotesDun)).toEqual(spans);
  });
});

describe('leaves alone', () => {
  test.each([
    '增强“四个意识”“四个自信”。',
    '落实“甲”（注）、“乙”两项制度。',
    '落实“甲”、“乙”（注）、“丙”三项制度。',
    '抓好理论学习、“三会一课”、“主题党日”。',
    '抓好“三会一课”、“主题党日”、理论学习。',
    '抓好“三会一课”、“主题党日”、理论学习等。',
    '抓好“三会一课”制度、“主题党日”活动。',
    '学习《准则》、“三会一课”。',
    '处理好“稳”与“进”、“立”与“破”的关系。',
    '既要“甲”，又要“乙”。',
  ])('%s', (text) => {
    expect(marked(text, quotesDun)).toEqual([]);
  });
});

describe('mends', () => {
  test.each([
    ['增强“四个意识”、“四个自信”、“两个维护”。', '增强“四个意识”“四个自信”“两个维护”。'],
    ['开展“扫黄”、 “打非”斗争。', '开展“扫黄” “打非”斗争。'],
  ])('%s', (text, right) => {
    expect(fixed(text, quotesDun)).toBe(right);
  });
});
