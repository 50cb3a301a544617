import fc from 'fast-check';
import { expect, test } from 'vitest';
import { commonLengths, suffixArray } from '../../src/align/suffixes.js';

const codesOf = (list: readonly number[]): Int32Array => Int32Array.from([...list, 0]);
const list = fc.array(fc.integer({ min: 1, max: 3 }), { maxLength: 60 });

function compare(text: Int32Array, left: number, right: number): number {
  for (let step = 0; left + step < text.length && right + step < text.length; step++) {
    const difference = (text[left + step] ?? 0) - (text[right + step] ?? 0);
    if (difference !== 0) return difference;
  }
  return right - left;
}

test('suffixes are in order, as plain sorting finds them', () => {
  fc.assert(
    fc.property(list, (codes) => {
      const text = codesOf(codes);
      const sorted = [...text.keys()].sort((left, right) => compare(text, left, right));
      expect([...suffixArray(text, 4)]).toEqual(sorted);
    }),
    { numRuns: 500 },
  );
});

test('neighbours have in common what a look at both finds', () => {
  fc.assert(
    fc.property(list, (codes) => {
      const text = codesOf(codes);
      const suffixes = suffixArray(text, 4);
      const common = commonLengths(text, suffixes);
      for (let index = 1; index < text.length; index++) {
        let shared = 0;
        const [left, right] = [suffixes[index - 1] ?? 0, suffixes[index] ?? 0];
        while (right + shared < text.length && text[left + shared] === text[right + shared]) shared++;
        expect(common[index]).toBe(shared);
      }
    }),
  );
});
