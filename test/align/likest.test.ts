import { expect, test } from 'vitest';
import { dueTurn } from '../../src/align/due-turns.js';
import { forceOf } from '../../src/align/force.js';
import { isSeldomer } from '../../src/align/frequency.js';
import { likestOf } from '../../src/align/likest.js';
import { pairsIn, pairsOf } from '../../src/align/pairs.js';

/** Each held against all the others. */
function likestPlainly(items: readonly string[], words: string): readonly string[] {
  const pairs = pairsOf(words);
  const shared = items.map((item) => pairsIn(item, pairs));
  const most = shared.reduce((top, one) => Math.max(top, one), 0);
  return most === 0 ? [] : items.filter((_, at) => shared[at] === most);
}

test('the likest are found without holding all against all', () => {
  const words = ['完成', '整改', '清淤', '排查', '道路', '水利', '山塘', '完成'];
  const item = (seed: number): string =>
    Array.from({ length: 1 + (seed % 4) }, (_, at) => words[(seed * (at + 3) + at) % words.length]).join('');
  const items = Array.from({ length: 60 }, (_, at) => item(at * 7 + 1));
  const likest = likestOf(items, (one) => one);
  let found = 0;
  for (let seed = 0; seed < 400; seed++) {
    const asked = item(seed);
    expect(likest(asked)).toEqual(likestPlainly(items, asked));
    found += likest(asked).length;
  }
  expect(found).toBeGreaterThan(400);
  expect(likest('无')).toEqual([]);
  expect(likest('无人机')).toEqual([]);
});

test('a sentence of ever so many clauses is read to its end', () => {
  const many = Array.from({ length: 150_000 }, () => '排查').join('，');
  expect(dueTurn('5月底前完成排查', many)).toBe('undated');
  expect(isSeldomer('每月检查一次', '每季度检查一次，'.repeat(150_000))).toBe(true);
  expect(forceOf(`${'镇、'.repeat(150_000)}组三级`, '镇、村两级')).toBe(null);
});
