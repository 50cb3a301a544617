import { describe, expect, test } from 'vitest';
import { nestedTitles } from '../../../src/check/rules/nested-titles.js';
import { fixed, marked } from '../check.js';

describe('finds', () => {
  test.each([
    ['印发《关于落实《条例》的通知》。', ['《条例》']],
    ['《转发〈关于印发〈条例〉的通知〉的通知》', ['〈条例〉']],
  ])('%s', (text, spans) => {
    expect(marked(text, nestedTitles)).toEqual(spans);
  });
});

describe('leaves alone', () => {
  test.each([
    '印发《关于落实〈条例〉的通知》。',
    '学习《准则》《条例》。',
    '《转发〈关于印发《条例》的通知〉的通知》',
    '《准则》和《条例》',
    '《准则《和》条例》',
  ])('%s', (text) => {
    expect(marked(text, nestedTitles)).toEqual([]);
  });
});

describe('mends', () => {
  test.each([
    ['印发《关于落实《条例》的通知》。', '印发《关于落实〈条例〉的通知》。'],
    ['《转发《关于印发《条例》的通知》的通知》', '《转发〈关于印发《条例》的通知〉的通知》'],
  ])('%s', (text, right) => {
    expect(fixed(text, nestedTitles)).toBe(right);
  });
});
