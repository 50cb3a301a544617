import { describe, expect, test } from 'vitest';
import { titlesDun } from '../../../src/check/rules/titles-dun.js';
import { fixed, marked } from '../check.js';

describe('finds', () => {
  test.each([
    ['学习《准则》、《条例》。', ['、']],
    ['《关于〈甲〉、〈乙〉的通知》', ['、']],
  ])('%s', (text, spans) => {
    expect(marked(text, titlesDun)).toEqual(spans);
  });
});

describe('leaves alone', () => {
  test.each([
    '学习《准则》《条例》。',
    '学习《准则》（试行）、《条例》。',
    '学习《准则》、《条例》（试行）、《规则》。',
    '学习党章、《准则》、《条例》。',
    '学习《准则》、“三会一课”。',
    '学习《准则》和《条例》。',
  ])('%s', (text) => {
    expect(marked(text, titlesDun)).toEqual([]);
  });
});

describe('mends', () => {
  test.each([['学习《准则》、《条例》、《规则》。', '学习《准则》《条例》《规则》。']])('%s', (text, right) => {
    expect(fixed(text, titlesDun)).toBe(right);
  });
});
