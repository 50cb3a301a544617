import { expect, test } from 'vitest';
import type { Comparison } from '../../../src/model/compare.js';
import { pieces, render } from '../../../src/report/compare/json.js';
import { five, moved, optionsFor } from './sample.js';

const SOME = moved ?? [];
const many = (rows: number): Comparison => ({
  ...five,
  requirements: Array.from({ length: rows }, (_, at) => SOME[at % SOME.length]!),
});

test.each<[string, Comparison]>([
  ['of a few rows', five],
  ['without a part', { ...five, words: undefined }],
  ['without rows', many(0)],
  ['of just as many rows as are written at once', many(200)],
  ['of one row more', many(201)],
  ['of three times as many', many(600)],
])('a comparison %s is what JSON.stringify writes', (_, result) => {
  expect(render(result, optionsFor())).toBe(`${JSON.stringify(result, null, 2)}\n`);
});

test('no piece holds more than some rows', () => {
  const found = [...pieces(many(1001), optionsFor())].filter((text) => text.includes('"thread"'));
  expect(found).toHaveLength(6);
});
