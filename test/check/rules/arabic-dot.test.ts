import { describe, expect, test } from 'vitest';
import { arabicDot } from '../../../src/check/rules/arabic-dot.js';
import { fixed, marked } from '../check.js';

describe('finds', () => {
  test.each([
    ['1、加强领导。\n2、明确责任。', ['1、', '2、']],
    ['干成了三件事。1、修路。2、架桥。3、办学。', ['1、', '2、', '3、']],
    ['１、加强领导', ['１、']],
    ['1、2019年工作回顾\n2、2020年工作打算', ['1、', '2、']],
  ])('%s', (text, spans) => {
    expect(marked(text, arabicDot)).toEqual(spans);
  });
});

describe('leaves alone', () => {
  test.each([
    '1.加强领导。\n2.明确责任。',
    '1．加强领导。',
    '1、2、3号楼已经完工。',
    '1、3号楼已经完工。',
    '1、2月份增速较快。',
    '2019、2020年连续增长。',
    '（1）加强领导。',
    '一、加强领导。',
    '占比为3、5、7。',
    '今年完成了3、4项任务。',
  ])('%s', (text) => {
    expect(marked(text, arabicDot)).toEqual([]);
  });
});

describe('mends', () => {
  test.each([
    ['1、加强领导。\n2、明确责任。', '1.加强领导。\n2.明确责任。'],
    ['１、加强领导', '１．加强领导'],
  ])('%s', (text, right) => {
    expect(fixed(text, arabicDot)).toBe(right);
  });
});
