import { expect, test } from 'vitest';
import { saysModality } from '../../src/report/duty.js';

test.each([
  ['亲自抓', '亲自抓', true],
  ['不得', '汛期不得离开辖区', true],
  ['要', '要求各镇报送', true],
  // Near misses.
  ['要', '抓好防汛工作', false],
  ['不得', '离开辖区', false],
  ['必须', '把防汛工作的各项措施落到实处，人人必须到岗', false],
])('%s, %s: %s', (modality, duty, expected) => {
  expect(saysModality({ modality, duty })).toBe(expected);
});
