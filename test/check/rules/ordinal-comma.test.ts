import { describe, expect, test } from 'vitest';
import { ordinalComma } from '../../../src/check/rules/ordinal-comma.js';
import { fixed, marked } from '../check.js';

describe('finds', () => {
  test.each([
    ['第一、旗帜鲜明讲政治。', ['第一、']],
    ['　　首先、要统一思想。其次、要狠抓落实。', ['首先、', '其次、']],
    ['有三条。第2、要管好队伍。', ['第2、']],
    ['　　其一、要稳。其二、要进。', ['其一、', '其二、']],
    ['第一、三个务必要落实。', ['第一、']],
    ['第一 、提高认识', ['第一 、']],
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
    '第一、三季度增速较快。',
    '会上，第二、三个问题已经答复。',
    '其一、其二都要抓。',
    '尤其一、二线城市。',
    '第一、二、三产业协调发展。',
  ])('%s', (text) => {
    expect(marked(text, ordinalComma)).toEqual([]);
  });
});

test('mends', () => {
  expect(fixed('第一、旗帜鲜明。第二、真抓实干。', ordinalComma)).toBe('第一，旗帜鲜明。第二，真抓实干。');
});
