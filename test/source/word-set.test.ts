/** A word set says what a plain search over its words says: the longest word that begins, or ends, at a place. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { characters } from '../../src/source/finder.js';
import { keyedText } from '../../src/source/keys.js';
import { entriesOf, wordSet } from '../../src/source/word-set.js';
import { RUNS } from '../random.js';

const WORDS = ['要', '需要', '要求', '务必', '务必要', '必须', '抓', '抓好', '抓好落实'];
const set = wordSet(WORDS);

const longest = (words: readonly string[]): string =>
  words.reduce((best, word) => (word.length > best.length ? word : best), '');
const begins = (text: string, at: number): number => {
  const word = longest(WORDS.filter((one) => text.startsWith(one, at)));
  return word === '' ? -1 : at + word.length;
};
const ends = (text: string, end: number): number => {
  const word = longest(WORDS.filter((one) => text.slice(0, end).endsWith(one)));
  return word === '' ? -1 : end - word.length;
};

const phrase = fc.array(fc.constantFrom(...'需要求务必须抓好落实，x'), { maxLength: 30 }).map((list) => list.join(''));

test('law: the longest word at every place, forwards and backwards', () => {
  fc.assert(
    fc.property(phrase, (text) => {
      const keyed = keyedText(text);
      for (let at = 0; at <= text.length; at++) {
        expect(set.startingAt(keyed, at)).toBe(begins(text, at));
        expect(set.endingAt(keyed, at)).toBe(ends(text, at));
      }
    }),
    RUNS,
  );
});

test('law: a word lies in a range when it begins and ends there', () => {
  fc.assert(
    fc.property(phrase, fc.nat(30), fc.nat(30), (text, a, b) => {
      const [from, to] = [Math.min(a, b, text.length), Math.min(Math.max(a, b), text.length)];
      const window = text.slice(from, to);
      const places = WORDS.map((word) => window.indexOf(word)).filter((at) => at >= 0);
      expect(set.test(keyedText(text), from, to)).toBe(places.length > 0);
      expect(set.first(keyedText(text), from, to)).toBe(places.length === 0 ? -1 : from + Math.min(...places));
    }),
    RUNS,
  );
});

describe('a word set', () => {
  const found = (text: string, from = 0, to = text.length): readonly string[] => {
    const all: string[] = [];
    set.each(keyedText(text), from, to, (start, end) => all.push(text.slice(start, end)));
    return all;
  };

  test.each<[string, readonly string[]]>([
    ['务必要抓好落实', ['务必要', '抓好落实']],
    ['需要求助', ['需要']],
    ['需求', []],
    ['', []],
    ['抓抓好', ['抓', '抓好']],
  ])('finds in %j: %j', (text, expected) => {
    expect(found(text)).toEqual(expected);
  });

  test('finds what begins in the range, though it may run on', () => {
    expect(found('抓好务必', 0, 1)).toEqual(['抓好']);
    expect(found('抓好务必', 1, 2)).toEqual([]);
  });

  test('may be given as one string, and may be empty', () => {
    expect(wordSet('要 必须').startingAt(keyedText('必须'), 0)).toBe(2);
    expect(wordSet('').startingAt(keyedText('必须'), 0)).toBe(-1);
    expect(wordSet([]).endingAt(keyedText('必须'), 2)).toBe(-1);
  });
});

test('entries: the longest one, the first value of a text', () => {
  const entries = entriesOf([
    ['吨', 1],
    ['吨公里', 2],
    ['吨', 3],
  ]);
  const keyed = keyedText('5吨公里');
  expect(entries.startingAt(keyed, 1)).toEqual({ start: 1, end: 4, value: 2 });
  expect(entries.endingAt(keyed, 4)).toEqual({ start: 1, end: 4, value: 2 });
  expect(entries.endingAt(keyed, 2)).toEqual({ start: 1, end: 2, value: 1 });
  expect(entries.startingAt(keyed, 0)).toBeNull();
  expect(entries.endingAt(keyed, 0)).toBeNull();
});

test('characters: asked for at a place, skipped, looked for, looked back for', () => {
  const stops = characters('，。');
  const keyed = keyedText('抓，。好');
  expect([0, 1, 2, 3, 4].map((at) => stops.has(keyed, at))).toEqual([false, true, true, false, false]);
  expect(stops.skip(keyed, 1, 4)).toBe(3);
  expect(stops.find(keyed, 0, 4)).toBe(1);
  expect(stops.find(keyed, 3, 4)).toBe(4);
  expect(stops.behindLast(keyed, 4, 0)).toBe(3);
  expect(stops.behindLast(keyed, 1, 0)).toBe(0);
});

test.each<[string, number, number]>([
  ['抓好落实', 4, 4],
  ['抓好落实', 3, 2],
  ['抓好落实', 1, 1],
  ['务必', 1, -1],
])('%s: a limit of %i leaves the shorter word that fits', (text, limit, end) => {
  expect(set.startingAt(keyedText(text), 0, limit)).toBe(end);
});

test('a floor leaves the shorter word that fits', () => {
  const keyed = keyedText('要需要');
  expect(set.endingAt(keyed, 3)).toBe(1);
  expect(set.endingAt(keyed, 3, 2)).toBe(2);
  expect(set.endingAt(keyed, 3, 3)).toBe(-1);
});
