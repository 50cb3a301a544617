import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compareCodePoints, wordLister } from '../../src/extract/terms.js';

/** Cuts at spaces; what begins with a digit or mark is no word. */
const bySpaces = {
  each: (text: string, visit: (token: string, isWord: boolean) => void): void => {
    for (const token of text.split(' ')) if (token !== '') visit(token, !/^[0-9，。“”]/u.test(token));
  },
};
const idf = (word: string): number => ({ 党建: 10, 安全: 5, 生产: 5, GDP: 8 })[word] ?? 11.6755;

/** A text that holds the words as often as counted. */
const textOf = (counted: ReadonlyMap<string, number>): string =>
  [...counted].flatMap(([word, count]) => Array.from({ length: count }, () => word)).join(' ');
const termsOf = (counted: ReadonlyMap<string, number>, limit: number) =>
  wordLister(bySpaces, idf)(textOf(counted), limit).terms;

describe('the weightiest terms', () => {
  test('weighs count by rarity, breaks ties by code point', () => {
    const words = new Map([
      ['生产', 4],
      ['安全', 4],
      ['党建', 3],
      ['基层党组织', 1],
      ['我们', 90],
      ['抓', 50],
      ['2021', 30],
    ]);
    expect(termsOf(words, 10)).toEqual([
      { text: '党建', count: 3, weight: 30 },
      { text: '安全', count: 4, weight: 20 },
      { text: '生产', count: 4, weight: 20 },
      { text: '基层党组织', count: 1, weight: 11.68 },
    ]);
  });

  test.each([
    [0, []],
    [1, ['党建']],
    [2, ['党建', '安全']],
    [9, ['党建', '安全', '生产']],
  ])('the first %i', (limit, expected) => {
    const words = new Map([
      ['生产', 1],
      ['党建', 1],
      ['安全', 1],
    ]);
    expect(termsOf(words, limit).map((term) => term.text)).toEqual(expected);
  });

  test('law: a shorter list begins the longer one', () => {
    const counts = fc.array(
      fc.tuple(
        fc.string({ unit: fc.constantFrom('党', '建', '安', '全'), minLength: 2, maxLength: 4 }),
        fc.integer({ min: 1, max: 3 }),
      ),
    );
    fc.assert(
      fc.property(counts, fc.nat({ max: 20 }), (pairs, limit) => {
        const words = new Map(pairs);
        expect(termsOf(words, limit)).toEqual(termsOf(words, Number.MAX_SAFE_INTEGER).slice(0, limit));
      }),
    );
  });
});

describe('compareCodePoints', () => {
  test.each([
    ['', '一', -1],
    ['一', '一', 0],
    ['一', '一二', -1],
    ['GDP', '一', -1],
    ['Ｇ', '𠮷', -1],
    ['𠮷', '一', 1],
  ])('%s %s', (left, right, expected) => {
    expect(Math.sign(compareCodePoints(left, right))).toBe(expected);
    expect(Math.sign(compareCodePoints(right, left))).toBe(0 - expected);
  });
});

describe('wordLister', () => {
  const list = wordLister(bySpaces, idf);

  test('lists all words in order, terms by weight, tokens in all', () => {
    expect(list('抓 党建 ， 抓 安全 2021 GDP', 2)).toEqual({
      terms: [
        { text: '党建', count: 1, weight: 10 },
        { text: 'GDP', count: 1, weight: 8 },
      ],
      words: { GDP: 1, 党建: 1, 安全: 1, 抓: 2 },
      tokens: 7,
    });
  });

  test('the order is that of code points, names of Object are words', () => {
    expect(Object.keys(list('𠮷 Ｇ 抓落实 抓落 抓 constructor __proto__ 抓落实好', 0).words)).toEqual([
      '__proto__',
      'constructor',
      '抓',
      '抓落',
      '抓落实',
      '抓落实好',
      'Ｇ',
      '𠮷',
    ]);
  });

  test('a word of a dictionary is a term, whatever it looks like', () => {
    const listed = (own: readonly string[]): string[] =>
      wordLister(bySpaces, () => 11.6755, new Set(own))('为老 党建 县评', 9).terms.map(({ text }) => text);
    expect(listed([])).toEqual(['党建']);
    expect(listed(['为老', '县评', '未见'])).toEqual(['为老', '党建', '县评']);
  });

  test('JSON keeps it', () => {
    const { words } = list('党建 __proto__', 0);
    expect(JSON.stringify(words)).toBe('{"__proto__":1,"党建":1}');
    expect(Object.getPrototypeOf(words)).toBe(Object.prototype);
  });

  test('law: a list does not depend on the texts before', () => {
    const text = fc
      .array(fc.constantFrom('党建', '安全', '抓', 'GDP', '，', '生产', '我们', '8'), { maxLength: 30 })
      .map((parts) => parts.join(' '));
    fc.assert(
      fc.property(text, fc.nat({ max: 5 }), (random, limit) => {
        const fresh = wordLister(bySpaces, idf)(random, limit);
        expect(list(random, limit)).toEqual(fresh);
        expect(JSON.stringify(list(random, limit))).toBe(JSON.stringify(fresh));
        expect(fresh.terms).toEqual(termsOf(new Map(Object.entries(fresh.words)), limit));
      }),
    );
  });
});
