/** What a bare duty is of, where its own words do not hold it. */
import { expect, test } from 'vitest';
import { thingBeside } from '../../src/align/thing.js';

test.each([
  ['渠道维护', '负责', '渠道维护'],
  ['渠道维护', '渠道维护，水利站负责', null],
  [null, '负责', null],
])('%s beside %s: %s', (thing, words, expected) => {
  expect(thingBeside(thing, words)).toBe(expected);
});
