import { describe, expect, test } from 'vitest';
import { reading } from './read.js';

/** Slogans of a sentence, as `text numerals: members`. */
const slogans = (text: string): readonly string[] =>
  (reading(text).slogans ?? []).map(({ text: slogan, number, expansion }) =>
    [`${slogan} ${number.join('+')}`, ...(expansion?.items.map((item) => item.text) ?? [])].join(' | '),
  );

describe('sets that count up from one thing', () => {
  test.each<[string, readonly string[]]>([
    ['今后要坚持一个中心、两条主线、三项重点。', ['一个中心 1', '两条主线 2', '三项重点 3']],
    ['紧扣一个主题，用好两个平台，抓实三个环节。', ['一个主题 1', '两个平台 2', '三个环节 3']],
    [
      '思路是：围绕一个核心，即以群众满意为核心；守住两条底线，即安全、廉洁。',
      ['一个核心 1 | 以群众满意为核心', '两条底线 2 | 安全 | 廉洁'],
    ],
    ['突出“一个主题”，实施“三大工程”。', ['一个主题 1', '三大工程 3']],
    ['二、紧扣“一条主线”，把稳增长放在首位', ['一条主线 1']],
    // Counted places and offices; rows that do not count up; one thing in words of every day.
    ['全县有一个乡、两个镇、三个办事处受灾。', []],
    ['今天来了一个中心校、两个教学点的老师。', []],
    ['确定一个目标，跑了三个部门。', []],
    ['打造“一个窗口”受理平台，有“一个问题”要注意。', []],
  ])('%s', (text, expected) => {
    expect(slogans(text)).toEqual(expected);
  });
});

describe('sets whose name has no counter', () => {
  test.each<[string, readonly string[]]>([
    ['学校要把好“入口、过程、出口”三关。', ['三关 3 | 入口 | 过程 | 出口']],
    ['坚持“学、查、改”三结合，以学促查。', ['三结合 3 | 学 | 查 | 改']],
    ['写好“山、水、林、田”四要素文章。', ['四要素 4 | 山 | 水 | 林 | 田']],
    ['训练要做到人员、时间、场地三落实。', ['三落实 3 | 人员 | 时间 | 场地']],
    ['开展学法规、学技术、学先进三学活动。', ['三学 3 | 学法规 | 学技术 | 学先进']],
    ['开展三学活动，学理论、学业务、学法律。', ['三学 3 | 学理论 | 学业务 | 学法律']],
    ['要做到三到位，即领导到位、措施到位、责任到位。', ['三到位 3 | 领导到位 | 措施到位 | 责任到位']],
    ['今年要实现三突破，守住两不误。', ['三突破 3', '两不误 2']],
    ['坚持三统一，做到五公开。', ['三统一 3', '五公开 5']],
    ['做到责任、任务、时限“三明确”。', ['三明确 3 | 责任 | 任务 | 时限']],
    ['搞好十户联防，推行五户联保。', ['十户联防 10', '五户联保 5']],
    // What is counted without a counter; a town; a span of time.
    ['语文、数学、外语三科成绩都有提高。', []],
    ['石家庄、唐山、保定三市签订了协议。', []],
    ['财政、税务、工商三家要配合好。', []],
    ['“红、黄、蓝”三队比赛，“张王李”三人当选。', []],
    ['他做到了三年不请假，是“三明好人”。', []],
    ['有五户联合经营，三户破产。', []],
  ])('%s', (text, expected) => {
    expect(slogans(text)).toEqual(expected);
  });
});

describe('what is said of a set is none of its name', () => {
  test.each<[string, readonly string[]]>([
    ['咬住存款、贷款、利润三大指标不放松。', ['三大指标 3 | 存款 | 贷款 | 利润']],
    ['收入、支出、结余三大指标全面回落。', ['三大指标 3 | 收入 | 支出 | 结余']],
    ['确保行车、人身、货物三个安全万无一失。', ['三个安全 3 | 行车 | 人身 | 货物']],
    [
      '要做到五个一点：学得多一点，想得深一点，走得快一点，看得远一点，做得实一点。',
      ['五个一点 5 | 学得多一点 | 想得深一点 | 走得快一点 | 看得远一点 | 做得实一点'],
    ],
    ['抓住三个重点，即重点区域、重点时段、重点人群。', ['三个重点 3 | 重点区域 | 重点时段 | 重点人群']],
    ['抓住三个重点：一是交通，二是水利，三是教育。', []],
  ])('%s', (text, expected) => {
    expect(slogans(text)).toEqual(expected);
  });
});

describe('numerals that count off', () => {
  test.each<[string, readonly string[]]>([
    ['要做到“四讲”：一讲政治，二讲大局，三讲奉献，四讲纪律。', ['四讲 4 | 讲政治 | 讲大局 | 讲奉献 | 讲纪律']],
    ['一查思想，二查作风，三查纪律。', []],
    ['落实“两查”“三查”的要求。', ['两查 2', '三查 3']],
    // One of each thing.
    ['用电执行一机一闸一漏一箱。', ['一机一闸一漏一箱 1+1+1+1']],
    ['一山一水一草一木都要爱护。', []],
  ])('%s', (text, expected) => {
    expect(slogans(text)).toEqual(expected);
  });
});
