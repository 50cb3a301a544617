import { expect, test } from 'vitest';
import { lazily } from '../../src/source/lazily.js';

interface Sums {
  readonly double: number;
  readonly more: number;
  readonly fails: number;
}

const counted = (): { made: string[]; open: (from: number) => Sums } => {
  const made: string[] = [];
  const note = (name: string, value: number): number => {
    made.push(name);
    return value;
  };
  const open = lazily<number, Sums>({
    double: (from) => note('double', from * 2),
    more: (_, { double }) => note('more', double + 1),
    fails: () => {
      made.push('fails');
      throw new Error('no');
    },
  });
  return { made, open };
};

test('a field is made when it is looked at, once, with those it is made of', () => {
  const { made, open } = counted();
  const sums = open(4);
  expect(made).toEqual([]);
  expect([sums.more, sums.more, sums.double]).toEqual([9, 9, 8]);
  expect(made).toEqual(['double', 'more']);
});

test('objects of one kind do not share what they hold', () => {
  const { open } = counted();
  expect([open(1), open(2)].map(({ double }) => double)).toEqual([2, 4]);
});

test('a field that fails fails again', () => {
  const { made, open } = counted();
  const sums = open(1);
  expect(() => sums.fails).toThrow('no');
  expect(() => sums.fails).toThrow('no');
  expect(made).toEqual(['fails', 'fails']);
});
