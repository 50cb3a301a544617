import { expect, test } from 'vitest';
import { countUpTo, spanIndex } from '../../src/check/spans.js';

const index = spanIndex([
  { start: 20, end: 30 },
  { start: 0, end: 10 },
  { start: 2, end: 4 },
]);

test.each([
  [0, 10, true],
  [3, 9, true],
  [20, 21, true],
  [9, 11, false],
  [10, 12, false],
])('%i to %i is inside one: %s', (start, end, expected) => {
  expect(index.covers({ start, end })).toBe(expected);
});

test.each([
  [9, 12, true],
  [5, 6, true],
  [29, 40, true],
  [10, 20, false],
  [30, 31, false],
])('%i to %i meets one: %s', (start, end, expected) => {
  expect(index.meets({ start, end })).toBe(expected);
});

test('no spans hold nothing', () => {
  expect(spanIndex([]).covers({ start: 0, end: 1 })).toBe(false);
  expect(spanIndex([]).meets({ start: 0, end: 1 })).toBe(false);
  expect(countUpTo([1, 3, 5], 3)).toBe(2);
});
