import { expect, test } from 'vitest';
import { dutyWords, isForbidding, saysModality } from '../../src/model/duty.js';
import { lexicon } from '../lexicon.js';

test.each([
  ['亲自抓', '亲自抓', true],
  ['不得', '汛期不得离开辖区', true],
  ['要', '要求各镇报送', true],
  // Near misses.
  ['要', '抓好防汛工作', false],
  ['不得', '离开辖区', false],
  ['不得', '抬价，不得囤货', false],
  ['必须', '把防汛工作的各项措施落到实处，人人必须到岗', false],
])('%s, %s: %s', (modality, duty, expected) => {
  expect(saysModality({ modality, duty })).toBe(expected);
});

test.each([
  ['不得', '挪用救灾物资', '不得挪用救灾物资'],
  ['严禁', '无证上岗', '严禁无证上岗'],
  ['绝不能', '一关了之', '绝不能一关了之'],
  ['一律不准', '收受土特产', '一律不准收受土特产'],
  ['别', '坐在屋里等', '别坐在屋里等'],
  ['不得', '抬价，不得囤货', '不得抬价，不得囤货'],
  // Near misses: the duty says it itself; orders.
  ['不得', '汛期不得离开辖区', '汛期不得离开辖区'],
  ['要', '严禁无证上岗', '严禁无证上岗'],
  ['必须', '挂牌作业', '挂牌作业'],
  ['负责', '救灾物资调运', '救灾物资调运'],
])('%s, %s is shown as %s', (modality, duty, expected) => {
  expect(dutyWords({ modality, duty })).toBe(expected);
});

test('of the modal words of the dictionary its prohibitions forbid', () => {
  const wrong = lexicon.dictionaries.modality.filter(
    ({ text, kind }) => isForbidding(text) !== (kind === 'prohibition'),
  );
  expect(wrong).toEqual([]);
});
