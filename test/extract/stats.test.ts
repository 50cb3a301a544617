import { expect, test } from 'vitest';
import { reading } from './read.js';

const modality = (text: string): Readonly<Record<string, number>> => reading(text).stats.modality;

test.each<[string, Readonly<Record<string, number>>]>([
  ['不得拖延，不得虚报。', { 不得: 2 }],
  ['任何单位不得一拖了之。', { 不得: 1 }],
  // Near misses: nothing is forbidden.
  ['形势等不得，慢不得，拖不得。', {}],
  ['安全生产马虎不得、松懈不得', {}],
  ['这种作风要不得，半点含糊不得。', {}],
  ['来不得半点虚假，容不得一点马虎。', {}],
  ['我们不得不承认，差距不小。', {}],
])('%s', (text, expected) => {
  expect(modality(text)).toEqual(expected);
});
