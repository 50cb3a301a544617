import { expect, test } from 'vitest';
import type { Target } from '../../src/model/types.js';
import { amountOf } from '../../src/report/amount.js';
import { strictly } from './sample.js';

const target = (changes: Partial<Target>): Target => ({
  text: '',
  metric: '',
  value: 5,
  valueMax: null,
  unit: '万元',
  comparator: '=',
  deadline: null,
  status: 'goal',
  placeholder: false,
  span: { start: 0, end: 0 },
  ...changes,
});

test.each<[Partial<Target>, string, string]>([
  [{}, '5万元', '5万元'],
  [{ comparator: '>=' }, '5万元以上', '>= 5万元'],
  [{ comparator: '<=' }, '5万元以内', '<= 5万元'],
  [{ comparator: '~' }, '5万元左右', '~ 5万元'],
  [{ comparator: 'range', valueMax: 6.5, unit: '%' }, '5-6.5%', '5-6.5%'],
  [{ value: null, placeholder: true }, 'XX万元', 'XX万元'],
  [{ value: null, placeholder: true, comparator: '>=' }, 'XX万元以上', '>= XX万元'],
  [{ value: null }, '', ''],
  [{ value: 0, unit: null }, '0', '0'],
])('%o reads %s', (changes, zh, en) => {
  expect(amountOf(target(changes), strictly('zh'))).toBe(zh);
  expect(amountOf(target(changes), strictly('en'))).toBe(en);
});
