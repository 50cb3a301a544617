import { expect, test } from 'vitest';
import { reading } from './read.js';

const placeholders = (text: string): readonly string[] => (reading(text).placeholders ?? []).map((found) => found.text);

test.each<[string, readonly string[]]>([
  ['XX县委书记讲话', ['XX']],
  ['2020年X月X日', ['X月X日']],
  ['XXXX年以来', ['XXXX年']],
  ['投入XX万元，增长XX%。', ['XX', 'XX%']],
  ['增长X％。', ['X％']],
  ['XX月底前报送', ['XX月']],
  ['启动G2××绕城段', ['××']],
  ['（7月__日）', ['__日']],
  ['8月XX日前报送', ['XX日']],
  ['2024年__月__日', ['__月__日']],
  ['20XX年X月15日', ['XX年X月']],
  ['__年__月__日', ['__年__月__日']],
  ['请于____月底前反馈', ['____月']],
  // Days that are counted.
  ['XX日内办结', ['XX']],
  ['安排X个村、X名干部。', ['X', 'X']],
  ['××镇○○村□□同志', ['××', '○○', '□□']],
  ['比上年+X%，新增X个。', ['X%', 'X']],
  ['xx镇和ＸＸ村', ['xx', 'ＸＸ']],
  ['联系电话____。', ['____']],
  ['**镇**村', ['**', '**']],
  ['某某局和某县', ['某某', '某']],
  ['【待补】数据', ['【待补】']],
  ['{{name}}同志', ['{{name}}']],
])('%s: %j', (text, expected) => {
  expect(placeholders(text)).toEqual(expected);
});

test.each([
  'X光检查',
  '“1+X”证书、N+X模式',
  '1＋X证书',
  'XML文件和MAX值',
  '3×5米的展板',
  '某些单位、某种程度',
  '二〇一九年、二○一九年',
  '【注】以下为正文',
  '《某》',
  '党的[]以来，有关[]个镇',
  'Xi Jinping',
])('none in %s', (text) => {
  expect(placeholders(text)).toEqual([]);
});
