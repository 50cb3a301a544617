/** Deviation of proportions against published and independently computed values. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dispersionOf, leastShare, overlapOf } from '../../src/corpus/dispersion.js';

function dispersion(sizes: readonly number[], counts: readonly number[]) {
  const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);
  const overlap = sum(counts.map((count, at) => overlapOf(count, sum(counts), (sizes[at] ?? 0) / sum(sizes))));
  return dispersionOf(overlap, leastShare(sizes));
}

test.each([
  // Gries 2008, the word `a` in five parts of a corpus of 50: DP 0.18; with Lijffijt and Gries 2012, 0.18 / (1 − 0.18).
  ['Gries 2008', [9, 10, 10, 10, 11], [1, 2, 3, 4, 5], 0.18, 0.2195],
  // Lijffijt and Gries 2012, table 1: three equal parts with 2/3, 1/3 and none.
  ['Lijffijt and Gries 2012', [100, 100, 100], [2, 1, 0], 0.3333, 0.5],
  // By hand.
  ['as the words are', [10, 20, 70], [1, 2, 7], 0, 0],
  ['all in one of two equal parts', [50, 50], [4, 0], 0.5, 1],
  ['all in the shortest', [10, 30, 60], [3, 0, 0], 0.9, 1],
  ['a document without words is no part', [10, 30, 0, 60], [3, 0, 0, 0], 0.9, 1],
])('%s', (_name, sizes, counts, dp, dpNorm) => {
  expect(dispersion(sizes, counts)).toEqual({ dp, dpNorm });
});

test.each([[[]], [[10]], [[10, 0]], [[0, 0]]])('nothing to be spread over: %j', (sizes) => {
  expect(leastShare(sizes)).toBeNull();
  expect(dispersionOf(0, null)).toEqual({ dp: null, dpNorm: null });
});

describe('laws', () => {
  const parts = fc.array(fc.tuple(fc.integer({ min: 1, max: 500 }), fc.nat(1)), { minLength: 2, maxLength: 20 });

  test('half the sum of absolute differences, from 0 to 1, DPnorm never the lower', () => {
    fc.assert(
      fc.property(parts, fc.nat(100), (given, more) => {
        const sizes = given.map(([size]) => size);
        const counts = given.map(([size, has], at) => (has === 0 && at > 0 ? 0 : 1 + ((size * more) % 13)));
        const all = sizes.reduce((sum, size) => sum + size, 0);
        const total = counts.reduce((sum, count) => sum + count, 0);
        const half = sizes.reduce((sum, size, at) => sum + Math.abs((counts[at] ?? 0) / total - size / all) / 2, 0);
        const { dp, dpNorm } = dispersion(sizes, counts);
        expect(dp).toBeCloseTo(half, 3);
        expect(dpNorm).toBeGreaterThanOrEqual(dp ?? 2);
        expect(dpNorm).toBeLessThanOrEqual(1);
      }),
    );
  });
});
