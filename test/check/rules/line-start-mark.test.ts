import { describe, expect, test } from 'vitest';
import { lineStartMark } from '../../../src/check/rules/line-start-mark.js';
import { marked } from '../check.js';

describe('finds', () => {
  test.each([
    ['要统一思想\n，狠抓落实。', ['，']],
    ['要统一思想\n　　。', ['。']],
    ['要统一思想\r\n！', ['！']],
    ['要统一思想\n,狠抓落实。', [',']],
  ])('%s', (text, spans) => {
    expect(marked(text, lineStartMark)).toEqual(spans);
  });
});

describe('leaves alone', () => {
  test.each([
    '要统一思想，\n狠抓落实。',
    '——2019年3月',
    '……\n略',
    '“要统一思想。”',
    '（一）统一思想',
    '- ，',
    '1.、',
    ',5,000',
    ':)',
    ',a,b',
  ])('%s', (text) => {
    expect(marked(text, lineStartMark)).toEqual([]);
  });
});
