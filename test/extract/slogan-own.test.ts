import { expect, test } from 'vitest';
import { reading } from './read.js';

/** Slogans with their members. */
const members = (text: string): readonly string[] =>
  (reading(text).slogans ?? []).map(
    ({ text: slogan, expansion }) => `${slogan}: ${(expansion?.items ?? []).map((item) => item.text).join(' ')}`,
  );

test.each<[string, readonly string[]]>([
  // A name of three packs or more is told by each pack, or by all they hold; two words beside it are no members.
  ['我想从务虚与务实的角度讲几点，归纳起来就是“一家人、二原则、三理念”。', ['一家人、二原则、三理念: ']],
])('%s', (text, expected) => {
  expect(members(text)).toEqual(expected);
});
