/** A text of one clause said over and over: what looks back from every place as far as the text goes does not come to an end here. */
import { expect, test } from 'vitest';
import { reading } from './read.js';

const TIMES = 50_000;

test('figures joined by 、确保', { timeout: 60_000 }, () => {
  const { targets } = reading(`在会上的讲话\n同志们：\n${'降低到5%以内、确保完成8%，'.repeat(TIMES)}`);
  expect(targets?.length).toBe(2 * TIMES);
});
