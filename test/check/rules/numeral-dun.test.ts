import { describe, expect, test } from 'vitest';
import { numeralDun } from '../../../src/check/rules/numeral-dun.js';
import { fixed, marked } from '../check.js';

describe('finds', () => {
  test.each([
    ['一，提高认识。\n二，狠抓落实。', ['一，', '二，']],
    ['一．提高认识', ['一．']],
    ['一.提高认识。\n二.狠抓落实。', ['一.', '二.']],
    ['　　十一：抓好收官。\n　　十二：抓好总结。', ['十一：', '十二：']],
    ['一、提高认识。\n二，狠抓落实。\n三、加强领导。', ['二，']],
    ['一、提高认识。\n甲。\n　　二,狠抓落实。', ['二,']],
    ['一，提高认识。\n二、狠抓落实。', ['一，']],
    ['讲两个问题：一，提高认识；二，狠抓落实。', ['一，', '二，']],
  ])('%s', (text, spans) => {
    expect(marked(text, numeralDun)).toEqual(spans);
  });
});

describe('leaves alone', () => {
  test.each([
    '一、提高认识。\n二、狠抓落实。',
    '一，是最小的正整数。',
    '一，二，三，齐步走。',
    '这是第一，也是唯一，必须守住。',
    '共有三条：一，不能松；其余照旧。',
    '（一）提高认识。\n二，要抓作风。',
    '统一，才有力量。\n二者缺一不可。',
    '一是提高认识，二是狠抓落实。',
    '一、二季度增速较快。',
  ])('%s', (text) => {
    expect(marked(text, numeralDun)).toEqual([]);
  });
});

describe('mends', () => {
  test.each([
    ['一，提高认识。\n二，狠抓落实。', '一、提高认识。\n二、狠抓落实。'],
    ['一、学深。\n二，做实。\n三、落细。', '一、学深。\n二、做实。\n三、落细。'],
    ['一. 提高认识', '一、 提高认识'],
    ['讲两点：一，学；二，干。', '讲两点：一、学；二、干。'],
  ])('%s', (text, right) => {
    expect(fixed(text, numeralDun)).toBe(right);
  });
});
