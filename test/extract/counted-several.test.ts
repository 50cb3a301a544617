import { describe, expect, test } from 'vitest';
import { reading } from './read.js';

const counts = (text: string): readonly string[] =>
  (reading(text).announcements ?? []).map(({ text: name, declared, found, items }) =>
    [`${name} ${declared}/${found}`, ...items.map((item) => item.text)].join(' | '),
  );

describe('what is counted by no number', () => {
  test.each<[string, readonly string[]]>([
    [
      '段党委研究，就打好春运这一仗提如下要求。\n一、思想要紧。\n二、措施要实。',
      ['提如下要求 null/2 | 思想要紧 | 措施要实'],
    ],
    [
      '下一步，重点做好以下工作：1．压实责任。镇村要包到户。2．抓好整改。年底前清零。',
      ['重点做好以下工作 null/2 | 压实责任 | 抓好整改'],
    ],
    [
      '一年来，我们主要做了以下工作。\n（一）修路。\n（二）通水。\n（三）改厕。',
      ['主要做了以下工作 null/3 | 修路 | 通水 | 改厕'],
    ],
    ['现提出如下要求，请认真执行。会议以后抓紧传达。', []],
    ['以下工作由办公室负责。\n一、写稿。\n二、印发。', []],
    ['要做好以下工作。当前最要紧的是防汛。\n一、查堤。\n二、备料。', []],
    ['人事、财务、采购这几个岗位要定期轮换。', ['人事、财务、采购这几个岗位 null/3 | 人事 | 财务 | 采购']],
    [
      '上学路、校门口、食堂和宿舍这几个地方最要紧。',
      ['上学路、校门口、食堂和宿舍这几个地方 null/4 | 上学路 | 校门口 | 食堂 | 宿舍'],
    ],
    ['房屋、建筑、砂石这几块收不上来。', []],
    ['事故出了不少，这几个岗位要轮换。', []],
    ['上午、下午开了会，这几个人都没来。', []],
  ])('%s', (text, expected) => expect(counts(text)).toEqual(expected));
});

describe('counts of parts and of things of a few characters', () => {
  test.each<[string, readonly string[]]>([
    [
      '我分两个部分跟大家交流。第一部分，为什么学。第二部分，怎么学。',
      ['我分两个部分跟大家交流 2/2 | 为什么学 | 怎么学'],
    ],
    [
      '我分三个部分讲。\n一、形势\n逼人。\n二、任务\n很重。\n三、作风\n要硬。',
      ['我分三个部分讲 3/3 | 形势 | 任务 | 作风'],
    ],
    ['会议分三个部分进行。', []],
    ['近来的案子多出在经费、招生、基建这三块。', ['经费、招生、基建这三块 3/3 | 经费 | 招生 | 基建']],
    ['语文、数学、外语三门课实行统考。', ['语文、数学、外语三门课 3/3 | 语文 | 数学 | 外语']],
    ['出车前对刹车、转向、轮胎三大件查一遍。', ['刹车、转向、轮胎三大件 3/3 | 刹车 | 转向 | 轮胎']],
    ['出车前带三块钱，买三大件家具。', []],
  ])('%s', (text, expected) => expect(counts(text)).toEqual(expected));
});

describe('points that end with 此其一', () => {
  test.each<[string, readonly string[]]>([
    [
      '还要防止三种偏向。拼设备拼体力，此其一；只比数量不比质量，此其二；干好干坏一个样，此其三。',
      ['三种偏向 3/3 | 拼设备拼体力 | 只比数量不比质量 | 干好干坏一个样'],
    ],
    ['要克服两种情绪。怕吃苦，此其一。', []],
  ])('%s', (text, expected) => expect(counts(text)).toEqual(expected));
});

describe('rules that numerals count off', () => {
  test.each<[string, readonly string[]]>([
    [
      '我强调几点纪律：一不准请假，二不准代会，三不准早退。',
      ['我强调几点纪律 null/3 | 不准请假 | 不准代会 | 不准早退'],
    ],
    ['我强调几点纪律：会议期间不准请假，一律关机。', ['我强调几点纪律 null/null']],
  ])('%s', (text, expected) => expect(counts(text)).toEqual(expected));
});

describe('counts that promise nothing, and lists of another count', () => {
  test.each<[string, readonly string[]]>([
    ['我也借机会说两句：各单位散会以后抓紧传达。', []],
    ['我说两句。一是感谢大家。二是拜托大家。', ['我说两句 2/2 | 感谢大家 | 拜托大家']],
    [
      '我先谈问题，再提几条要求。有这么三种情形：1.应付。能拖就拖。2.推诿。能推就推。3.摆设。能绕就绕。',
      ['再提几条要求 null/null', '三种情形 3/3 | 应付 | 推诿 | 摆设'],
    ],
    [
      '我谈几点体会，主要有三点：一是要学。二是要干。三是要实。',
      ['我谈几点体会 null/3 | 要学 | 要干 | 要实', '主要有三点 3/3 | 要学 | 要干 | 要实'],
    ],
  ])('%s', (text, expected) => expect(counts(text)).toEqual(expected));
});
