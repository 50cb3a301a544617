import { describe, expect, test } from 'vitest';
import { ordinalComma } from '../../../src/check/rules/ordinal-comma.js';
import { fixed, marked } from '../check.js';

describe('finds', () => {
  test.each([
    ['第一、旗帜鲜明讲政治。', ['第一、']],
    ['　　首先、要统一思想。其次、要狠抓落实。', ['首先、', '其次、']],
    ['有三条。第2、要管好队伍。', ['第2、']],
  ])('%s', (text, spans) => {
    expect(marked(text, ordinalComma)).toEqual(spans);
  });
});

describe('leaves alone', () => {
  test.each([
    '今年第一、第二轮督导已经结束。',
    '第一、二季度增长较快。',
    '第一，旗帜鲜明讲政治。',
    '获得第一、第二名。',
    '一、提高认识',
  ])('%s', (text) => {
    expect(marked(text, ordinalComma)).toEqual([]);
  });
});

test('mends', () => {
  expect(fixed('第一、旗帜鲜明。第二、真抓实干。', ordinalComma)).toBe('第一，旗帜鲜明。第二，真抓实干。');
});
