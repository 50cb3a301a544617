/** Patterns of what ends at a place, asked only where one of some characters stands before it. */
import { expect, test } from 'vitest';
import { endingWith } from '../../src/source/finder.js';
import { keyedText } from '../../src/source/keys.js';

test.each<[string, number, boolean]>([
  ['修了三座桥', 3, true],
  ['修了三座桥', 5, true],
  // Another last character, a pattern that ends elsewhere, the text's beginning.
  ['修了三座桥', 4, false],
  ['建成三座桥', 5, false],
  ['修了三座桥', 0, false],
  // Further away than it sees.
  ['修了一二四五六七八三座桥', 12, false],
])('%s, %d: %s', (text, at, expected) => {
  const pattern = endingWith(/修了[一-龥]{0,9}$/, '三桥', 6);
  expect(pattern.test(keyedText(text), at)).toBe(expected);
});
