/** Reports of those who tell what they did: their headings ask for nothing, until they look ahead; each with its near miss. */
import { expect, test } from 'vitest';
import { flatten } from '../../src/model/outline.js';
import { reading } from './read.js';

const kinds = (text: string): string =>
  flatten(reading(text).outline ?? [])
    .map(({ kind }) => kind)
    .join(' ');

const BODY = `一、抓好防汛备汛
修复水毁工程12处，储备编织袋8000条。
二、推进饮水工程
铺设管网46公里，解决3200人饮水困难。`;

test.each([
  ['镇水利站2020年工作总结', 'achievement achievement'],
  ['2020年度个人述职述廉报告', 'achievement achievement'],
  ['驻村第一书记述职', 'achievement achievement'],
  ['在全县水利工作总结会议上的讲话', 'requirement requirement'],
  ['在述职评议会上的讲话', 'requirement requirement'],
])('%s', (title, expected) => {
  expect(kinds(`${title}\n各位领导：\n${BODY}\n`)).toBe(expected);
});

const report = (last: string): string =>
  kinds(`2020年度工作总结\n各位领导：\n${BODY}\n${last}\n`).split(' ').slice(2).join(' ');

test.each([
  ['三、下一步打算\n一是抓好除险加固。二是管好机电井。', 'requirement requirement requirement'],
  ['三、2021年工作安排\n一是抓好除险加固，完成3座。二是管好机电井，维修60眼。', 'requirement requirement requirement'],
  ['三、2021年目标任务\n修复水库3座。', 'requirement'],
  ['三、完成目标任务\n修复水库3座，超出计划1座。', 'achievement'],
  ['三、存在的问题和原因分析\n1.主业意识还不够强。\n2.队伍老化。', 'problem problem problem'],
  ['三、存在不足及努力方向\n一是学习深度不够。二是创新意识不强。', 'problem problem problem'],
])('%s', (last, expected) => {
  expect(report(last)).toBe(expected);
});

test('what is promised behind the results is a goal', () => {
  const { targets } = reading(
    '驻村工作总结\n各位领导：\n一、兴办实事\n打机井6眼。下一步，我将争取资金80万元，让人均纯收入突破7000元。\n二、抓好班子\n发展党员2名。\n',
  );
  expect(targets?.map(({ status }) => status)).toEqual(['achieved', 'goal', 'goal', 'achieved']);
});

test('problems named under a year gone by are problems, whatever stands beside them', () => {
  expect(
    kinds(
      '在安全生产会上的讲话\n同志们：\n一、上半年工作回顾\n（一）事故情况\n上半年共发生事故12起，同比下降8%。\n（二）存在的主要问题\n一是部分乡镇认识不到位。二是源头管理薄弱。\n二、下半年工作安排\n要压实责任。\n',
    ),
  ).toBe('achievement achievement problem problem problem requirement');
});
