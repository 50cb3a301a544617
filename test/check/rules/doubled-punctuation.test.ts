import { describe, expect, test } from 'vitest';
import { doubledPunctuation } from '../../../src/check/rules/doubled-punctuation.js';
import { fixed, marked } from '../check.js';

describe('finds', () => {
  test.each([
    ['要提高认识，，狠抓落实。。', ['，，', '。。']],
    ['要抓好落实，。', ['，。']],
    ['农业、，水利', ['、，']],
    ['怎么办？。', ['？。']],
    ['会议结束。，大家散去', ['。，']],
  ])('%s', (text, spans) => {
    expect(marked(text, doubledPunctuation)).toEqual(spans);
  });
});

describe('leaves alone', () => {
  test.each([
    '要提高认识，狠抓落实。',
    '怎么办？！',
    '太好了！！！',
    '农田。。。',
    '。。\n，，',
    '他说：“好。”，然后走了。',
    '农田……。',
    '真的吗？？',
  ])('%s', (text) => {
    expect(marked(text, doubledPunctuation)).toEqual([]);
  });
});

describe('mends', () => {
  test.each([
    ['要提高认识，，狠抓落实。。', '要提高认识，狠抓落实。'],
    ['要抓好落实，。', '要抓好落实。'],
    ['农业、，水利', '农业，水利'],
    ['怎么办？。', '怎么办？'],
    ['会议结束。，大家散去', '会议结束。，大家散去'],
    ['会议结束。，', '会议结束。'],
    ['好，，，好', '好，，，好'],
  ])('%s', (text, right) => {
    expect(fixed(text, doubledPunctuation)).toBe(right);
  });
});
