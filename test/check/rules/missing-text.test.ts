import { describe, expect, test } from 'vitest';
import { GAPS } from '../../../src/check/gaps/patterns.js';
import { missingText as rule } from '../../../src/check/rules/missing-text.js';
import { read } from '../../../src/source/reading.js';
import { findingsIn, marked } from '../check.js';
import { explains, finds, leaves } from '../tables.js';

explains(rule);

finds(rule, [
  ['党的以来，我县基层党建不断加强。', ['党的以来']],
  ['自觉同以同志为核心的党中央保持高度一致。', ['以同志为核心']],
  ['刚才，有关个镇和单位作了经验发言。', ['有关个镇']],
  ['二要抓实组织建设。各要把加强党组织建设作为重头戏。', ['各要']],
  ['各级党委(组)书记要亲自抓。', ['党委(组)']],
  ['全年完成投资35，税收增长8。', ['完成投资35，', '增长8。']],
]);

leaves(rule, [
  '建党以来、改革开放以来、党的十八大以来，事业不断发展。',
  '以习近平同志为核心的党中央。',
  '有关个人和有关部门要抓好落实。',
  '各级、各部门要抓好落实，各要素市场要放开。',
  '各级党委（党组）和党（工）委书记要亲自抓。',
  '全年完成投资35亿元，税收增长8%，景气指数上升3.5，全国排名上升3，受理量增长8成。',
  // What is marked as left out is a placeholder.
  '县农业农村局3月  日前完成春播备种。',
  '专项资金    万元，培训不少于  次。',
  '党的XX大以来，地区生产总值增长XX%，有关X个镇作了发言。',
]);

describe.each(GAPS)('$hit', ({ pattern, hit, miss }) => {
  const matches = (text: string): boolean => new RegExp(pattern.source, 'u').test(read(text).text);
  test.each(hit)('finds %s', (text) => {
    expect(matches(text)).toBe(true);
    expect(marked(text, rule)).not.toEqual([]);
  });
  test.each(miss)('no pattern finds %s', (text) => expect(marked(text, rule)).toEqual([]));
});

test('tells what stands on both sides', () => {
  expect(findingsIn('党的以来，我县…', [rule])[0]?.args).toEqual({ before: '党的', behind: '以来' });
  const [head] = findingsIn('一、认清形势\n年，省政府决定', [rule]);
  expect([head?.saying, head?.args]).toEqual(['head', { before: '', behind: '年，' }]);
});
