/** The year whose work a speech reviews, and years that it only mentions. */
import { describe, expect, test } from 'vitest';
import { reading } from './read.js';

const reviewed = (body: string, title = '在全县工作会议上的讲话\n（2016年3月8日）'): number | null =>
  reading(`${title}\n同志们：\n${body}\n`).meta.reportYear;

describe('last year, reviewed', () => {
  test.each([
    '这次会议的主要任务是总结去年工作，部署今年任务。\n一、要抓好落实\n各乡镇要细化措施。',
    '今天开会，就是要把去年的账算清楚，把今年的活派下去。\n一、要抓好落实\n各乡镇要细化措施。',
    '刚才，老李通报了去年的情况。\n一、要抓好落实\n各乡镇要细化措施。',
    '今天讲三层意思。\n去年全厂完成产值三千万元，只有年计划的七成，亏损二百万元。\n今年要扭亏。',
    '先说问题。\n去年全市共立案612件，处分540人。今年一季度又立案130件。\n一、要引以为戒\n各单位要对照检查。',
    '今天讲两个问题。\n一、去年的账怎么看\n账面不好看，欠了不少。\n二、今年怎么办\n要过紧日子。',
    '今天开会。\n一、工作回顾\n一是狠抓招商引资，去年引进项目30个。二是优化环境，新建园区两个。三是改善民生，修路30公里。\n二、下步工作\n要抓好落实。',
  ])('%s', (body) => expect(reviewed(body)).toBe(2015));
});

describe('this year, at its end', () => {
  test.each([
    '今天把大家请来，一是总结今年的工作，二是部署明年。\n一、明年的任务\n要稳住面积。',
    '今天开会，总结今年工作，部署明年任务。\n一、明年怎么干\n要早动手。',
  ])('%s', (body) => expect(reviewed(body)).toBe(2016));
});

describe('this year, within it', () => {
  test.each([
    '今天把上半年的事理一理。\n上半年，公司完成营业收入12亿元，同比增长3%。去年雪灾中受损的线路全部修复。成绩来之不易。\n一、抓好下半年工作\n各单位要抓紧。',
    '前三季度，全县完成固定资产投资31亿元，同比增长2%。去年建成的产业园运行良好。成绩来之不易。\n一、抓好四季度工作\n各单位要抓紧。',
    '会开了三天。到十一月底，机床完成三千台，占全年计划的百分之九十六。\n一、明年的任务\n各车间要抓紧，计划要提前十天下到班组，调度会天天开，问题不许过夜，责任一级一级落到人头。',
  ])('%s', (body) => expect(reviewed(body)).toBe(2016));
});

describe('this year, not told', () => {
  test.each([
    '今天开会，讲清一件事。\n一、抓紧交账\n到十一月底，各车间要完成全年计划的九成。',
    '到5月底，投资完成四十亿元，仅占年计划的38%，时间不等人。\n一、抓紧交账\n各车间要抓紧。',
    '今天开会，讲清一件事。\n一、抓紧交账\n到6月底，确保完成全年任务的一半。',
  ])('%s', (body) => expect(reviewed(body)).toBeNull());
});

describe('the winter before', () => {
  test.each([
    '今天开会，抓冬修。\n一、去冬今春的成绩\n去冬今春，全县上下齐心协力，完成土石方四百万立方，修复水毁工程三百处，成绩是明显的。\n二、要抓好今冬\n各乡要抓紧。',
  ])('%s', (body) => expect(reviewed(body)).toBe(2015));
});

describe('only mentioned', () => {
  test.each([
    '去年党的十八届五中全会以后，外地连着出了几起事故，教训惨痛。\n一、要抓好排查\n各单位要过一遍。',
    '外地去年查处了一批案件，教训惨痛。\n一、要引以为戒\n各单位要对照检查。',
    '县长信箱去年收到的来信里，三成讲的是平安。\n一、要抓好排查\n各单位要过一遍。',
    '刚才应急局通报了上半年的监测情况。\n一、要抓好排查\n各单位要过一遍。',
  ])('%s', (body) => expect(reviewed(body)).toBeNull());

  test('an item of the agenda', () => {
    expect(
      reviewed(
        '现在开会。今天的会议有三项议程：一是通报去年工作情况；二是交流发言；三是领导讲话。\n现在进行第一项议程。',
        '在全县工作会议上的主持词\n（2016年3月8日）',
      ),
    ).toBeNull();
  });
});
