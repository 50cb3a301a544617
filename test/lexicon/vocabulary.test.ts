import fc from 'fast-check';
import { expect, test } from 'vitest';
import { vocabulary } from '../../src/lexicon/vocabulary.js';

test('numbers words in the order they are met', () => {
  const { words, numberOf } = vocabulary();
  expect(['党建', '安全', '党建', '', '__proto__', '安全'].map(numberOf)).toEqual([0, 1, 0, 2, 3, 1]);
  expect(words).toEqual(['党建', '安全', '', '__proto__']);
});

test('grows beyond its first table and forgets none', () => {
  const { numberOf } = vocabulary();
  const many = Array.from({ length: 20_000 }, (_, index) => `词${index}`);
  expect(many.map(numberOf)).toEqual([...many.keys()]);
  expect(many.map(numberOf)).toEqual([...many.keys()]);
});

test('law: two words share a number only if they are equal', () => {
  const { words, numberOf } = vocabulary();
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom('党', '建', 'A', '\u0000', '𠮷'), maxLength: 5 }), (word) => {
      expect(words[numberOf(word)]).toBe(word);
    }),
  );
});
