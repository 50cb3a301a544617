import { describe, expect, test } from 'vitest';
import type { Analysis } from '../../src/model/types.js';
import { asked, reading, reported } from './read.js';

/** Targets as `status value unit`. */
const told = ({ targets }: Analysis): readonly string[] =>
  (targets ?? []).map(({ status, value, unit }) => `${status} ${value} ${unit ?? ''}`.trim());

describe('known before anything is asked', () => {
  test.each<[string, readonly string[]]>([
    ['我市探明铁矿储量9.6亿吨，这是我们的家底。', ['reference 9.6 亿吨']],
    ['今年全镇玉米播种面积6万亩，预计总产3.2万吨。', ['reference 6 万亩', 'reference 3.2 万吨']],
    ['鲜茧收购量估计在400吨上下。', ['reference 400 吨']],
    ['今年稻谷保护价每百斤为58元，不得压价。', ['reference 58 元']],
    ['早稻和晚稻最低收购价每市斤分别为1.2元和1.3元。', ['reference 1.2 元', 'reference 1.3 元']],
    ['县里梳理了交办的积案52件，一律实行领导包案。', ['reference 52 件']],
    ['市里转办的投诉36件，要逐件回复。', ['reference 36 件']],
    ['水利局要把全市43座病险水库看牢。', ['reference 43 座']],
    ['宁可十次白跑，不可一次疏忽。', ['reference 10 次']],
    ['厂区八千多名工人，早上怎么来，晚上就要怎么回。', ['reference 8000 名']],
    ['有的单位虚列支出，三年累计套出资金60万元。', ['reference 60 万元']],
    ['王某任局长期间，收受礼金120万元。', ['reference 120 万元']],
    ['存款最多的一天掉了2亿元。', ['reference 2 亿元']],
    ['省下来的430万元，全部投到一线。', ['reference 430 万元']],
    ['仅此一项，全县增收三百万元。', ['reference 300 万元']],
    ['成活率低于85%的返工。', ['reference 85 %']],
    ['凡完成任务90%的发全奖。', ['reference 90 %']],
    ['药占比高出省里规定的指标1.3个百分点。', ['reference 1.3 个百分点']],
    ['全县五十一个行政村，要有四十个村达标。', ['reference 51 个行政村', 'goal 40 个']],
    // Near misses: set, added, done to them.
    ['今年新增铁矿储量5亿吨。', ['goal 5 亿吨']],
    ['今年玉米播种面积6万亩以上，亩产不低于500公斤。', ['goal 6 万亩', 'goal 500 公斤']],
    ['今年收购价提高到每斤1.3元。', ['goal 1.3 元']],
    ['水利局要把全市43座病险水库加固好。', ['goal 43 座']],
    ['年内梳理证照事项100项，一律上网。', ['goal 100 项']],
    ['培训三千多名工人，持证上岗。', ['goal 3000 名']],
    ['追缴贪污款30万元以上。', ['goal 30 万元']],
    ['分公司实现收入12.8亿元，完成年度预算的103%。', ['achieved 12.8 亿元', 'achieved 103 %']],
    ['全镇利润总额9600万元，创历史新高。', ['achieved 9600 万元']],
  ])('%s', (sentence, expected) => {
    expect(told(asked(sentence))).toEqual(expected);
  });

  test('a review counts what was sorted out among its results, but not what somebody took', () => {
    expect(told(reported('梳理了群众反映的问题52件，逐件办结。'))).toEqual(['achieved 52 件']);
    expect(told(reported('李某收受财物860余万元，被立案审查。'))).toEqual(['reference 860 万元']);
  });
});

describe('done, though among what is wrong', () => {
  const problems = (text: string): readonly string[] =>
    told(
      reading(
        `同志们：\n会议的目的，是查摆问题。\n一、存在的问题\n工作中的问题不少，作风不实，纪律松弛。${text}\n二、下步要求\n要扎实整改。`,
      ),
    );
  test.each<[string, readonly string[]]>([
    [
      '2021年全县纪检监察机关立案386件，处分302人，其中科级干部57人，同比增长9%。',
      ['achieved 386 件', 'achieved 302 人', 'achieved 57 人'],
    ],
    ['应该说，这几年治污投入很大，新建污水厂3座，关停小企业86家。', ['achieved 3 座', 'achieved 86 家']],
    // Near misses: what befell, and what is wanting.
    ['去年全县发生火灾47起。', ['reference 47 起']],
    ['应该承认，我们的差距很大，建成示范村3个。', ['reference 3 个']],
  ])('%s', (text, expected) => {
    expect(problems(text).slice(0, expected.length)).toEqual(expected);
  });
});

describe('what the members of a code count', () => {
  test.each<[string, readonly string[]]>([
    ['实施“123”工程，即建1个中心、抓2个基地、办3件实事。', []],
    ['实施“123”工程，即建1个中心、抓5个基地、办3件实事。', ['goal 5 个']],
    ['“123”工程要新增示范村30个。', ['goal 30 个']],
  ])('%s', (text, expected) => {
    expect(told(asked(text))).toEqual(expected);
  });
});
