/** What rows teach of the members of sets. */
import { describe, expect, test } from 'vitest';
import { fitRows, rowsOf, type RowTold } from '../../src/build/fit-rows.js';
import { compileRowSigns, writeRowSigns } from '../../src/build/signs.js';
import { lexicon } from '../lexicon.js';

test('rows are the members of the gold or not; slogans that it is not sure of are left out', () => {
  const text = '做到“三不”：不迟到、不早退、不缺勤。\n推行“两改”：改厨房、改厕所。\n';
  const rows = rowsOf(
    text,
    [
      { text: '三不', expansion: { items: ['不迟到', '不早退', { text: '不缺勤' }] } },
      { text: '两改', optional: true, expansion: { items: ['改厨房', '改厕所'] } },
    ],
    lexicon,
  );
  expect(rows.some(({ isOwn }) => isOwn)).toBe(true);
  expect(rows.filter(({ isOwn }) => isOwn).every(({ signs }) => signs.includes('all share'))).toBe(true);
  expect(rows.every(({ signs }) => signs.includes('of 3'))).toBe(true);
});

describe('signs of rows', () => {
  const own: readonly RowTold[] = [
    { signs: ['all share', 'parted by 、'], isOwn: true },
    { signs: ['none share', 'parted by 、'], isOwn: false },
  ];
  const manuscripts = [...Array.from({ length: 8 }, () => own), [{ signs: ['rare'], isOwn: true }]];
  const signs = fitRows(manuscripts);

  test('speak for the rows they stand in; of few manuscripts none does', () => {
    expect(signs.weights['all share'] ?? 0).toBeGreaterThan(0);
    expect(signs.weights['none share'] ?? 0).toBeLessThan(0);
    expect(signs.weights.rare).toBeUndefined();
  });

  test('are written and read again, the same each time', () => {
    expect(compileRowSigns(writeRowSigns(signs))).toEqual(signs);
    expect(fitRows(manuscripts)).toEqual(signs);
  });
});
