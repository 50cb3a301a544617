import { expect, test } from 'vitest';
import { placeOf, showPlace } from '../../src/report/place.js';

const lineStarts = [0, 5, 5 + 7, 20];

test.each([
  [0, 1, 1],
  [4, 1, 5],
  [5, 2, 1],
  [11, 2, 7],
  [12, 3, 1],
  [19, 3, 8],
  [20, 4, 1],
  [99, 4, 80],
])('offset %i stands at %i:%i', (offset, line, column) => {
  expect(placeOf(lineStarts, offset)).toEqual({ line, column });
  expect(showPlace(lineStarts, offset)).toBe(`${line}:${column}`);
});

test('a text without lines has one', () => {
  expect(placeOf([], 3)).toEqual({ line: 1, column: 4 });
});
