import { describe, expect, test } from 'vitest';
import { wordsFor } from '../../src/cli/compare/words.js';
import { speak } from '../../src/cli/wording/index.js';

describe('what became of a row', () => {
  test.each([
    ['year', 'zh', '不提了'],
    ['file', 'en', 'dropped'],
    // Regions and speakers follow nobody in time.
    ['region', 'zh', '末组没有'],
    ['speaker', 'en', 'not in the last'],
  ] as const)('by %s, %s: %s', (by, language, words) => {
    expect(wordsFor(by, speak(language))('change.dropped')).toBe(words);
  });

  test('other words are the same by all', () => {
    const say = speak('zh');
    expect(wordsFor('region', say)('compare.title', { groups: 2, documents: 3 })).toBe('比较 2 组 3 篇');
    expect(wordsFor('region', say)('unordered.compare.keptCount', { count: 4 })).toBe('前组、末组都有 4 项');
  });
});
