import { describe, expect, test } from 'vitest';
import { wordsFor } from '../../src/cli/compare/words.js';
import { speak } from '../../src/cli/wording/index.js';

const GROUPS = ['城关区', '滨江区'];

describe('what became of a row', () => {
  test.each([
    ['year', 'zh', '不提了'],
    ['file', 'en', 'dropped'],
    // Regions and speakers follow nobody in time.
    ['region', 'zh', '滨江区没有'],
    ['speaker', 'en', 'not in 滨江区'],
  ] as const)('by %s, %s: %s', (by, language, words) => {
    expect(wordsFor(by, speak(language), GROUPS)('change.dropped')).toBe(words);
  });

  test('of another group than the last', () => {
    expect(wordsFor('region', speak('zh'), GROUPS)('change.new', { last: '城关区' })).toBe('仅城关区有');
  });

  test('other words are the same by all', () => {
    const say = speak('zh');
    expect(wordsFor('region', say, GROUPS)('compare.title', { groups: 2, documents: 3 })).toBe('比较 2 组 3 篇');
    expect(wordsFor('region', say, GROUPS)('unordered.compare.keptCount', { count: 4 })).toBe('两组都有 4 项');
  });
});
