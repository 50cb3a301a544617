import { describe, expect, test } from 'vitest';
import { mixedOrdinals } from '../../../src/check/rules/mixed-ordinals.js';
import { marked } from '../check.js';

describe('finds', () => {
  test.each([
    ['首先，要提高认识。其次，要明确责任。第三，要狠抓落实。', ['第三，']],
    ['首先，要提高认识。第二，要明确责任。', ['第二，']],
    ['第一，要提高认识。其次，要明确责任。', ['其次']],
    // One left out besides.
    ['首先，要提高认识。其次，要明确责任。第四，要狠抓落实。', ['第四，']],
    ['首先，要提高认识，统一思想。\n其次，要明确责任，抓好落实。\n第四，要狠抓落实，务求实效。', ['第四，']],
  ])('%s', (text, spans) => {
    expect(marked(text, mixedOrdinals)).toEqual(spans);
  });
});

describe('leaves alone', () => {
  test.each([
    '首先，要提高认识。其次，要明确责任。最后，要狠抓落实。',
    '第一，提高认识。第二，明确责任。最后，狠抓落实。',
    '第一，要提高认识。第二，要明确责任。',
    '一方面，要提高认识；另一方面，要狠抓落实。第一，学习。第二，实干。',
    '首先，我代表县委表示感谢。下面讲三点意见。\n第一，学习。\n第二，实干。',
    '第一，学习。\n第二，实干。首先，要实。其次，要干。\n第三，总结。首先，要看。其次，要想。\n第四，提高。',
    '首先，要实。其次，要干。第四季度，要冲刺。',
  ])('%s', (text) => {
    expect(marked(text, mixedOrdinals)).toEqual([]);
  });
});
