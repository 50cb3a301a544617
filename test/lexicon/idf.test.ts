import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { idfOf, loadIdf } from '../../src/lexicon/idf.js';

describe('idfOf', () => {
  const idf = idfOf('同志 6.1\n同 5.25\r\n同志们 7\n丁 7.4');
  test.each([
    ['同志', 6.1],
    ['同', 5.25],
    ['同志们', 7],
    ['丁', 7.4],
    // Near misses: the mean of jieba's table.
    ['志', 11.6755],
    ['同志们好', 11.6755],
    ['', 11.6755],
    ['6.1', 11.6755],
  ])('%s', (word, expected) => {
    expect(idf(word)).toBe(expected);
  });

  test('an empty table', () => {
    expect(idfOf('')('同志')).toBe(11.6755);
  });

  test('finds every word of any table', () => {
    const word = fc.string({ unit: fc.constantFrom('一', '二', 'a', '𠮷'), minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(fc.dictionary(word, fc.integer({ min: 0, max: 99 })), (table) => {
        const look = idfOf(
          Object.entries(table)
            .map(([text, value]) => `${text} ${value}\n`)
            .join(''),
        );
        for (const [text, value] of Object.entries(table)) expect(look(text)).toBe(value);
      }),
    );
  });
});

test('the shipped table: a rare word weighs more than a common one', () => {
  const idf = loadIdf();
  expect(idf('党建')).toBeCloseTo(10.1165, 3);
  expect(idf('我们')).toBeLessThan(idf('同志'));
  expect(idf('同志')).toBeLessThan(idf('党建'));
  expect(loadIdf()).toBe(idf);
});
