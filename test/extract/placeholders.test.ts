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
  ['安排X个村、X名干部。', ['X', 'X']],
  ['××镇○○村□□同志', ['××', '○○', '□□']],
  ['比上年+X%，新增X个。', ['X%', 'X']],
  ['xx镇和ＸＸ村', ['xx', 'ＸＸ']],
  ['联系电话____。', ['____']],
  ['**镇**村', ['**', '**']],
  ['某某局和某县', ['某某', '某']],
  ['【待补】数据', ['【待补】']],
  ['{{name}}同志', ['{{name}}']],
  ['这项工作由【分管领导】牵头，【责任单位】承办。', ['【分管领导】', '【责任单位】']],
  ['【单位名称】党委书记【姓名】', ['【单位名称】', '【姓名】']],
  ['于【日期】在【地点】召开，【县名】等地参加。', ['【日期】', '【地点】', '【县名】']],
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
  '【时间】2020年3月5日',
  '【主要领导】：张三',
  '会上印发了【典型案例】和【工作要求】',
  '【领导讲话】同志们',
  '《某》',
  '党的[]以来，有关[]个镇',
  'Xi Jinping',
])('none in %s', (text) => {
  expect(placeholders(text)).toEqual([]);
});
