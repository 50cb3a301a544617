/** Reports of those who tell what they did: their headings ask for nothing, until they look ahead; each with its near miss. */
import { describe, expect, test } from 'vitest';
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

test('a report by how it opens: 现将…汇报如下', () => {
  const body = '一、备足农资\n储备化肥1.8万吨、种子420吨。\n二、抓好育秧\n育秧田3.1万亩。\n';
  expect(kinds(`在春耕现场会上的发言\n各位领导：\n根据会议安排，现就有关情况汇报如下。\n${body}`)).toBe(
    'achievement achievement',
  );
  expect(kinds(`在春耕现场会上的讲话\n同志们：\n县农业局汇报了有关情况，讲得都很好。\n${body}`)).toBe(
    'requirement requirement',
  );
});

describe('lines that head a part', () => {
  const report = (first: string, second: string): ReturnType<typeof reading> =>
    reading(
      `政府工作报告\n各位代表：\n现在我代表乡政府报告工作，请予审议。\n${first}\n过去的一年，全乡经济健康增长。\n一、狠抓特色产业\n红枣面积扩大到3万亩。\n二、狠抓基础设施\n硬化道路18公里。\n${second}\n今后一年的主要目标是：农业总产值增长10%。\n一、做强红枣产业\n建成示范园2个。\n二、改善民生\n完成自来水工程3处。\n`,
    );
  const told = ({ outline, targets }: ReturnType<typeof reading>): readonly string[] => [
    flatten(outline ?? [])
      .map(({ kind }) => kind)
      .join(' '),
    (targets ?? []).map(({ status }) => status).join(' '),
  ];

  test.each([
    ['2020年工作回顾', '2021年工作安排'],
    ['第一部分 2020年工作回顾', '第二部分 2021年重点工作'],
  ])('%s, %s', (first, second) => {
    expect(told(report(first, second))).toEqual([
      'achievement achievement requirement requirement',
      'achieved achieved goal goal goal',
    ]);
  });

  test('a line that heads nothing of the kind', () => {
    expect(told(report('全乡人民的共同奋斗', '红枣之乡的明天'))[0]).toBe(
      'requirement requirement requirement requirement',
    );
  });

  test('what was fallen short of ends where the plans begin', () => {
    const { moves } = reading(
      '政府工作报告\n各位代表：\n现在我代表镇政府报告工作，请予审议。\n2020年工作回顾\n一年来，财政收入完成2496万元，同比增长28.7%。\n同时，我们也清醒地认识到，还存在一些问题和不足：骨干税源少，基础设施欠账较多。\n2021年工作安排\n2021年工作的总体要求是稳中求进。\n一、抓招商\n引进项目2个。\n二、兴产业\n发展樱桃300亩。\n',
    );
    expect(moves?.map(({ kind }) => kind)).toEqual(['opening', 'review', 'problems', 'requirements']);
  });
});

test('plans told in figures are asked for, in a speech as in a report', () => {
  expect(
    kinds(
      '在公安工作会议上的报告\n同志们：\n一、存在的主要问题\n案件高发。\n二、2025年工作打算\n1.持续严打突出犯罪。破案率保持100%，提升5个百分点。\n2.深化派出所改革，警力占比达到45%。\n',
    ),
  ).toBe('problem requirement requirement requirement');
});

test('the aim of a meeting and what was seen there open the speech; 再强调以下意见 announces', () => {
  const { moves } = reading(
    '在春耕现场会上的讲话\n同志们：\n惊蛰已过，市政府召开现场会。现场会的目的就是：一是抢抓季节；二是借此机会，对工作作安排。通过参观，我认为：一是领导重视。二是组织精心。下面，我就春耕再强调以下意见。\n一、抓好育苗\n各乡镇要抓好育苗。\n二、抓好防火\n要严防死守。\n',
  );
  expect(moves?.map(({ kind }) => kind)).toEqual(['opening', 'requirements']);
});

test('a chapter that faces what falls short is that where it asks for nothing', () => {
  const speech = (body: string): readonly string[] =>
    (
      reading(
        `在项目推进会上的讲话\n同志们：\n今天召开这次会议，主要是通报情况。\n一、肯定成绩，坚定信心\n上半年，完成投资38亿元，同比增长21%。\n二、正视差距，增强紧迫感\n${body}\n三、狠抓落实\n要倒排工期。\n`,
      ).moves ?? []
    ).map(({ kind }) => kind);
  // 一、肯定成绩，坚定信心 asks itself.
  expect(speech('还有16个项目没有开工；我们的投资总量比邻县少12亿元。')).toEqual([
    'opening',
    'requirements',
    'review',
    'problems',
    'requirements',
  ]);
  expect(speech('各单位要对照目标逐项自查，务必把差距找准。')).toEqual([
    'opening',
    'requirements',
    'review',
    'requirements',
  ]);
});

test.each([
  ['全年预计实现产值170亿元，增长8%；固定资产投资增长16.5%。', ['reference', 'reference', 'reference']],
  ['全年实现产值170亿元，增长8%；固定资产投资增长16.5%。', ['achieved', 'achieved', 'achieved']],
  ['全年预计实现产值170亿元。固定资产投资增长16.5%。', ['reference', 'achieved']],
])('what is reckoned opens all its sentence: %s', (sentence, expected) => {
  const { targets } = reading(
    `政府工作报告\n各位代表：\n请予审议。\n一、2018年工作回顾\n${sentence}\n二、2019年工作安排\n要稳中求进。\n`,
  );
  expect(targets?.map(({ status }) => status)).toEqual(expected);
});

test.each([
  ['当前备耕情况', 'other'],
  ['当前要掌握情况', 'requirement'],
])('%s', (heading, expected) => {
  expect(
    kinds(
      `在春耕会上的讲话\n同志们：\n一、${heading}\n全州播种面积212万亩，调运化肥6.8万吨。\n二、抓好春耕\n要抢抓节令。\n`,
    ).split(' ')[0],
  ).toBe(expected);
});

test.each([
  ['关于财政形势的基本估计', '财源建设后劲不足', 'other other problem'],
  ['关于财政形势的基本估计', '财源建设正在起步', 'other other other'],
])('what falls short in a situation: %s, %s', (chapter, second, expected) => {
  const found = kinds(
    `在财政会上的讲话\n同志们：\n一、${chapter}\n1.财政收入构成单一。\n全市收入2.5亿元，工业占大头。\n2.${second}。\n纳税大户11户。\n二、抓好今年的工作\n要依法征收。\n`,
  );
  expect(found.split(' ').slice(0, 3).join(' ')).toBe(expected);
});

test.each(['新学年的打算', '新学期工作打算', '下一步的打算'])('plans of a year to come ask: %s', (heading) => {
  const text = `在全校教职工大会上的讲话\n老师们：\n一、一年来的工作\n过去的一年，学校取得新成绩。\n二、${heading}\n新学年，我们要围绕“三个提升”展开工作，升学率提高了，家长才满意。\n1、抓质量。各年级要抓好课堂。\n2、抓安全。班主任要落实责任。\n`;
  const [, plans] = reading(text).outline ?? [];
  expect(plans?.kind).toBe('requirement');
});
