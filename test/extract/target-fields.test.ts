import { describe, expect, test } from 'vitest';
import type { Analysis } from '../../src/model/types.js';
import { asked, reported } from './read.js';

/** Targets as `status metric: value unit`. */
const told = ({ targets: found }: Analysis): readonly string[] =>
  (found ?? []).map(
    ({ status, metric, comparator, value, unit }) =>
      `${status} ${metric} ${comparator} ${value ?? '?'}${unit === null ? '' : ` ${unit}`}`,
  );

describe('medals, scores and first places', () => {
  test.each<[string, readonly string[]]>([
    [
      '省级决赛获得2金3银1铜。',
      ['achieved 省级决赛获得金牌 = 2 金', 'achieved 省级决赛获得银牌 = 3 银', 'achieved 省级决赛获得铜牌 = 1 铜'],
    ],
    ['代表队夺得12金牌、8银牌。', ['achieved 代表队夺得金牌 = 12 金牌', 'achieved 代表队夺得银牌 = 8 银牌']],
    // No medals: a bank, a town of finance, the three funds.
    ['理财部代销3银行产品。', []],
    ['缴存“三金”的企业多了。', []],
    ['我们拿了4个全省第一、6个全市第一。', ['achieved 拿全省第一 = 4 个', 'achieved 全市第一 = 6 个']],
    ['居全市10个区县第2位。', ['reference 居全市区县第2位 = 10 个']],
    ['化学竞赛中1人获全国一等奖。', ['achieved 化学竞赛中获全国一等奖 = 1 人']],
    ['去年中考，700分以上36人，600分以上215人。', ['achieved 700分 = 36 人', 'achieved 600分 = 215 人']],
    ['客户满意度保持在98分以上。', ['achieved 客户满意度 >= 98 分']],
    [
      '语文、数学平均分分别高出全县6.5分和4.1分。',
      ['achieved 语文高出全县 = 6.5 分', 'achieved 数学平均分高出全县 = 4.1 分'],
    ],
    ['本学年（2018—2019学年）开足了课程。', []],
  ])('%s', (sentence, expected) => {
    expect(told(reported(sentence))).toEqual(expected);
  });
});

describe('what was planned and what was done', () => {
  test.each<[string, readonly string[]]>([
    [
      '全年任务是120万吨，实际完成136万吨，超产16万吨。',
      ['reference 任务 = 120 万吨', 'achieved 任务 = 136 万吨', 'achieved 超产 = 16 万吨'],
    ],
    ['年初计划完成造林5万亩，实际完成5.6万亩。', ['reference 完成造林 = 5 万亩', 'achieved 完成造林 = 5.6 万亩']],
    [
      '客运量完成3260万人，货运量完成8900万吨，分别完成年计划的102%和104%。',
      [
        'achieved 客运量 = 3260 万人',
        'achieved 货运量 = 8900 万吨',
        'achieved 客运量完成年计划 = 102 %',
        'achieved 货运量完成年计划 = 104 %',
      ],
    ],
    [
      '投资52.3亿元、贷款30亿元，分别是前五年的2.1倍和1.8倍。',
      ['achieved 投资 = 52.3 亿元', 'achieved 贷款 = 30 亿元', 'achieved 投资 = 2.1 倍', 'achieved 贷款 = 1.8 倍'],
    ],
    ['我们紧盯目标、狠抓落实，全年完成投资128亿元。', ['achieved 完成投资 = 128 亿元']],
    ['门诊人次首次突破百万大关，达到106万人次。', ['achieved 门诊人次 = 106 万人次']],
    ['固定资产比建院时翻了三番。', ['achieved 固定资产比建院时 = 8 倍']],
    ['重大事故上升1起。', ['achieved 重大事故上升 = 1 起']],
    ['出口创汇达到2000万美金。', ['achieved 出口创汇 = 2000 万美金']],
  ])('%s', (sentence, expected) => {
    expect(told(reported(sentence))).toEqual(expected);
  });

  test.each<[string, readonly string[]]>([
    ['围绕“保六争七”的目标，全年要实现产值128亿元。', ['goal 产值 = 128 亿元']],
    ['努力做到投诉量同比下降15%。', ['goal 投诉量同比下降 = 15 %']],
    ['全年不发生重伤以上事故，轻伤事故同比下降20%。', ['goal 轻伤事故同比下降 = 20 %']],
    ['9月底前完成40%，11月底前完成80%。', ['goal 完成 = 40 %', 'goal 完成 = 80 %']],
    ['目前，仅完成年度目标的45%。', ['reference 完成年度目标 = 45 %']],
    ['高技能人才占技能人才的比例达到35%。', ['goal 高技能人才占技能人才的比例 = 35 %']],
    ['我们的本科生才占20%。', ['reference 本科生 = 20 %']],
    ['校舍面积生均达到8平方米。', ['goal 校舍面积生均 = 8 平方米']],
    ['各项指标均达到95%以上。', ['goal 各项指标 >= 95 %']],
    ['要培育百亿企业2家、十亿企业10家。', ['goal 培育百亿企业 = 2 家', 'goal 十亿企业 = 10 家']],
    ['开工2台60万千瓦机组。', ['goal 开工60万千瓦机组 = 2 台']],
    ['新增装机60万千瓦。', ['goal 新增装机 = 60 万千瓦']],
    ['推行药品零差率销售，做好零基预算，不能零敲碎打。', []],
    ['实现安全零事故。', ['goal 安全事故 = 0 事故']],
    ['健全全覆盖、可持续的社保体系。', []],
    ['健全制度，做到全覆盖、无死角。', ['goal 健全制度 = 100 %']],
    ['5万遍布各地的校友要联系起来。', ['goal 遍布各地的校友要联系起来 = 5 万']],
    ['要求每名干部联系一户。', ['goal 每名干部联系 = 1 户']],
  ])('%s', (sentence, expected) => {
    expect(told(asked(sentence))).toEqual(expected);
  });
});

describe('who asks, how it stands, what is asked of each', () => {
  test.each<[string, readonly string[]]>([
    ['省里要求今年签约率达到95%以上。', ['goal 签约率 >= 95 %']],
    ['市里要求签约率达到100%，我们现在是92%。', ['goal 签约率 = 100 %', 'reference 签约率 = 92 %']],
    ['市里要求签约率达到90%，我们要达到92%。', ['goal 签约率 = 90 %', 'goal 签约率 = 92 %']],
    ['3月底前要完成30%，6月底前要完成60%。', ['goal 完成 = 30 %', 'goal 完成 = 60 %']],
    ['今年第一季度要完成全年任务的40%，上半年要完成60%。', ['goal 完成全年任务 = 40 %', 'goal 完成全年任务 = 60 %']],
    [
      '每名县级领导要联系1个乡镇、1个重点项目、1户贫困户。',
      ['goal 联系 = 1 个乡镇', 'goal 重点项目 = 1 个', 'goal 贫困户 = 1 户'],
    ],
    ['盯住世界500强、中国500强和行业龙头企业，主动上门招商。', []],
    ['力争进入全省前10强。', ['goal 力争进入全省前 <= 10 强']],
    ['投资强度每亩低于150万元、税收每亩低于8万元的项目，一律不得进园。', []],
    ['投资强度每亩不低于150万元。', ['goal 投资强度每亩 >= 150 万元']],
    // Of the whole, not of the part told last; in one sentence it stays with the part.
    [
      '今年要造林3万亩，其中封山育林1万亩。目前已完成1.2万亩。',
      ['goal 造林 = 3 万亩', 'goal 封山育林 = 1 万亩', 'achieved 造林 = 1.2 万亩'],
    ],
    [
      '实际利用外资3000万元，其中到账2000万元，增长15%。',
      ['goal 实际利用外资 = 3000 万元', 'goal 到账 = 2000 万元', 'goal 到账增长 = 15 %'],
    ],
    ['昨天检查组查出隐患12处。', ['reference 昨天检查组查出隐患 = 12 处']],
    ['刚才大家提出意见建议26条。', ['reference 大家提出意见建议 = 26 条']],
    ['年底前要查出隐患不少于12处。', ['goal 查出隐患 >= 12 处']],
    ['每个单位提出意见建议不少于5条。', ['goal 每个单位提出意见建议 >= 5 条']],
    ['我们12名常委，来自五湖四海。', ['reference 常委 = 12 名']],
    ['今年要力争群众满意度提高一至二成。', ['goal 群众满意度提高 range 10 %']],
    ['全县38.6万亩小麦已进入成熟期。', ['reference 全县 = 38.6 万亩']],
    ['前三年共改造户厕3.2万户，今年要再改造1.1万户。', ['achieved 改造户厕 = 3.2 万户', 'goal 改造户厕 = 1.1 万户']],
    ['社会的主要矛盾已经转化为供给和需要之间的矛盾，城镇化率超过60%。', ['achieved 城镇化率 >= 60 %']],
    ['全县已经步入工业化中期，要实现税收20亿元。', ['goal 税收 = 20 亿元']],
    ['前三年改造3.2万户，后两年改造1.1万户。', ['goal 三年改造 = 3.2 万户', 'goal 后两年改造 = 1.1 万户']],
    [
      '各家银行办理延期还本付息26亿元，让利1.3亿元。',
      ['goal 各家银行办理延期还本付息 = 26 亿元', 'goal 让利 = 1.3 亿元'],
    ],
  ])('%s', (sentence, expected) => {
    expect(told(asked(sentence))).toEqual(expected);
  });
});
