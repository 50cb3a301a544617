import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { quantityOf, shiftOf, willOf, type Demand } from '../../src/align/amounts.js';

const demand = (value: number | null, unit: string, rest: Partial<Demand> = {}): Demand => ({
  value,
  valueMax: null,
  unit,
  comparator: '=',
  will: 1,
  ...rest,
});

describe('quantities', () => {
  test.each<[number, string, number, string]>([
    [1.2, '万亿斤', 6e11, 'kg'],
    [6, '亿吨', 6e11, 'kg'],
    [300, '万亩', 3e6, '亩'],
    [20, '万公顷', 3e6, '亩'],
    [0.5, '个百分点', 0.5, '%'],
    [8, '‰', 0.8, '%'],
    [3, '亿美元', 3e8, '美元'],
    [12, '名', 12, '人'],
    [2, '千瓦', 2000, 'W'],
  ])('%f %s', (value, unit, low, family) => {
    const found = quantityOf(demand(value, unit));
    expect(found?.family).toBe(family);
    expect(found?.low).toBeCloseTo(low, 3);
  });
});

describe('shifts', () => {
  test.each<[Demand, Demand, string]>([
    [demand(1000, '万人'), demand(1100, '万'), 'raised'],
    [demand(7, '%'), demand(7, '亿元'), 'other'],
    [demand(7, '万'), demand(7, '%'), 'other'],
    [demand(null, '%'), demand(null, '%'), 'kept'],
    [demand(null, '%'), demand(7, '%'), 'other'],
    [demand(0.1 + 0.2, '%'), demand(0.3, '%'), 'kept'],
    [demand(6, '%', { comparator: 'range', valueMax: 7 }), demand(6.5, '%'), 'other'],
    [demand(6, '%', { comparator: 'range', valueMax: 6.5 }), demand(6, '%', { comparator: '>=' }), 'hardened'],
    [demand(5, '%', { comparator: '>=', will: 0 }), demand(5, '%', { comparator: '~', will: 2 }), 'softened'],
  ])('%j → %j: %s', (before, after, kind) => {
    expect(shiftOf(before, after)).toBe(kind);
  });

  const OPPOSITE: Readonly<Record<string, string>> = {
    raised: 'lowered',
    lowered: 'raised',
    softened: 'hardened',
    hardened: 'softened',
    kept: 'kept',
    other: 'other',
  };
  const any = fc.record({
    value: fc.integer({ min: 1, max: 4 }),
    valueMax: fc.constant(null),
    unit: fc.constantFrom('%', '亿元', '万元'),
    comparator: fc.constantFrom('=', '>=', '<=', '~'),
    will: fc.integer({ min: 0, max: 2 }),
  }) as fc.Arbitrary<Demand>;

  test('nothing changes against itself; there and back are opposites', () => {
    fc.assert(
      fc.property(any, any, (left, right) => {
        expect(shiftOf(left, left)).toBe('kept');
        expect(shiftOf(right, left)).toBe(OPPOSITE[shiftOf(left, right)]);
      }),
    );
  });
});

test.each([
  ['确保全市生产总值增长', 2],
  ['力争全市生产总值增长', 0],
  ['全市生产总值增长', 1],
  ['确保增长6%，力争增长', 0],
])('will of %s: %i', (words, will) => {
  expect(willOf(words)).toBe(will);
});
