import { describe, expect, test } from 'vitest';
import type { Analysis } from '../../src/model/types.js';
import { asked, reported } from './read.js';

/** Targets that are no plain facts, as `metric: value unit`. */
const measured = ({ targets: found }: Analysis): readonly string[] =>
  (found ?? [])
    .filter(({ status }) => status !== 'reference')
    .map(({ metric, value, unit }) => `${metric}: ${value ?? '?'}${unit === null ? '' : ` ${unit}`}`);

const deadlines = ({ targets: found }: Analysis): readonly (string | null)[] =>
  (found ?? []).filter(({ status }) => status !== 'reference').map(({ deadline }) => deadline);

describe('a number whose thing is told elsewhere', () => {
  test.each<[string, readonly string[]]>([
    // Further up in the sentence, at the head of the paragraph, by the task it stands before.
    ['今年要配齐保洁员，按每200口人1名的标准，一共要配123名左右。', ['配齐保洁员: 123 名']],
    ['各学校要配足心理教师，按照每千名学生1名的比例，全县共需配85名。', ['配足心理教师: 85 名']],
    [
      '今年全市要改造老旧小区。上半年完成60个，年底前完成127个。',
      ['完成改造老旧小区: 60 个', '完成改造老旧小区: 127 个'],
    ],
    [
      '改厕要改一个成一个。补助每户2200元。5月底前完成900户，10月底前全部完成。',
      ['补助每户: 2200 元', '完成改厕: 900 户', '改厕完成: 100 %'],
    ],
    ['今年5.2万亩的建设任务10月底前要全部开工。', ['建设任务开工: 5.2 万亩']],
    ['要坚决完成剩余的67亿元投资任务。', ['完成投资任务: 67 亿元']],
    ['今年3000人的培训任务要按期完成。', ['培训任务完成: 3000 人']],
    // What is cleared is no rate, and no duty.
    ['撂荒地复耕率要达到九成，6月底全部见底清零。', ['撂荒地复耕率: 90 %', '撂荒地: 0']],
    ['历史遗留的闲置土地要逐宗处置，年内动态清零。', ['历史遗留的闲置土地: 0']],
    ['拖欠农民工工资，春节前全部清零。', ['拖欠农民工工资: 0']],
    ['排查出的486个问题，10月底前整改率不低于80%，12月底前全部清零。', ['整改率: 80 %', '排查出问题: 0']],
    // A share of something else, by both.
    ['技能人才今年要达到从业人员的30%以上。', ['技能人才达到从业人员: 30 %']],
    [
      '随机抽查事项要达到执法事项的70%，明年实现全覆盖。',
      ['随机抽查事项达到执法事项: 70 %', '随机抽查事项达到执法事项: 100 %'],
    ],
    ['年内省、市两级80%以上的审批事项实现网上申报。', ['省、市两级审批事项实现网上申报: 80 %']],
    // What is told before the modal, for a sum; what a fall or a number each is of.
    ['固定资产投资要保持两位数增长，确保完成480亿元。', ['固定资产投资: 480 亿元']],
    ['要确保事故起数“双下降”，降幅不低于10%。', ['事故起数“双下降”降幅: 10 %']],
    ['干部要带头包案，每人不少于2件。', ['带头包案每人: 2 件']],
    [
      '各县市区要把教育支出占财政支出的比例保持在18%以上，回访率做到100%。',
      ['教育支出占财政支出的比例: 18 %', '回访率: 100 %'],
    ],
    ['PM2.5平均浓度下降到35微克以下。', ['PM2.5平均浓度: 35 微克']],
    ['各市州任务完成率必须在60%以上。', ['各市州任务完成率: 60 %']],
    ['群众满意度要从86分提高到90分。', ['群众满意度: 90 分']],
    ['财政收入完成35亿元，同口径增长6%。', ['财政收入: 35 亿元', '财政收入增长: 6 %']],
    // Near misses.
    ['要抓好高标准农田建设，今年完成5万亩。', ['抓好高标准农田建设: 5 万亩']],
    ['要建好幼儿园，新建学校12所。', ['新建学校: 12 所']],
    ['要完成造林3000亩。', ['完成造林: 3000 亩']],
  ])('%s', (sentence, expected) => {
    expect(measured(asked(sentence))).toEqual(expected);
  });

  test.each<[string, readonly string[]]>([
    [
      '完成投资41.3亿元，仅占年计划的38%，同比下降4.6%。',
      ['完成投资: 41.3 亿元', '完成投资占年计划: 38 %', '投资下降: 4.6 %'],
    ],
    ['镇财政硬挤出80万元，县里拿出50万元。', ['镇财政投入: 80 万元', '县里投入: 50 万元']],
    ['从结余中拿出1000万元。', ['从结余中拿出: 1000 万元']],
    // The speaker's way is no result, a task from above is none.
    ['我和刘镇长转了9个村。', []],
    ['督查组转了9个村。', ['督查组转: 9 个村']],
  ])('%s', (sentence, expected) => {
    expect(measured(reported(sentence))).toEqual(expected);
  });
});

describe('sayings in small numbers', () => {
  test.each([
    '耕地保护要从严，一亩都不能少，一分也不能占。',
    '对违规企业，发现一家处理一家，整改一处销号一处。',
    '着力解决“七八顶大盖帽管不住一顶破草帽”的问题。',
    '要把就业摆在头一条。',
    '全县春耕需要化肥4.1万吨。',
    '完成这个项目需要资金2.3亿元。',
    '全县尚缺教师200名。',
  ])('%s', (sentence) => {
    expect(measured(asked(sentence))).toEqual([]);
  });

  test.each<[string, readonly string[]]>([
    ['新建学校一所，改造卫生院两所。', ['新建学校: 1 所', '改造卫生院: 2 所']],
    ['确保不发生一起重特大事故。', ['重特大事故: 0 起']],
    ['需要新建学校12所。', ['需要新建学校: 12 所']],
  ])('near miss: %s', (sentence, expected) => {
    expect(measured(asked(sentence))).toEqual(expected);
  });
});

describe('过 before a number', () => {
  test.each<[string, readonly string[]]>([
    ['生活污水治理率要过30%。', ['>=']],
    ['城镇化率今年要过60%，明年力争过65%。', ['>=', '>=']],
    ['产值过百亿元，税收过10亿元。', ['>=', '>=']],
    ['供水保证率不能低于95%，漏损率不能超过8%。', ['>=', '<=']],
    ['通过200家企业的验收。', ['=']],
    ['每月走过10个村。', ['=']],
  ])('%s', (sentence, expected) => {
    expect(asked(sentence).targets?.map(({ comparator }) => comparator)).toEqual(expected);
  });
});

describe('还 in a metric', () => {
  test.each<[string, string]>([
    ['全县还田机具要达到1200台。', '还田机具'],
    ['全市还林面积要达到20万亩。', '还林面积'],
    // Near misses: the adverb.
    ['全县还要新建水窖300口。', '新建水窖'],
    ['还完成投资20亿元。', '完成投资'],
  ])('%s', (sentence, metric) => {
    expect(asked(sentence).targets?.map((target) => target.metric)).toEqual([metric]);
  });
});

describe('deadlines', () => {
  test.each<[string, readonly (string | null)[]]>([
    ['总的要求是，集中整改期内完成率不低于90%，信访件办结率达到100%。', ['集中整改期内', '集中整改期内']],
    ['攻坚期内空气优良天数比例不低于80%。', ['攻坚期内']],
    ['合同期内完成投资5亿元。', ['合同期内']],
    ['专项行动期间排查覆盖率达到100%。', ['专项行动期间']],
    ['今年5.2万亩的建设任务10月底前要全部开工。', ['10月底前']],
    ['4月底前复耕率达到九成，6月底全部清零。', ['4月底前', '6月底']],
    ['汛前完成12座水库除险加固，6座灌区改造要在年底前见效。', ['汛前', '年底前']],
    ['明年春季开学前，大班额比例要降到2%以下。', ['明年春季开学前']],
    // Near misses.
    ['汛前完成12座水库除险加固，疏浚河道8公里。', ['汛前', '汛前']],
    ['保质期内的产品抽检合格率达到98%。', [null]],
    ['比去年同期内销增长5%。', [null]],
    ['今年新建学校3所。', ['今年']],
  ])('%s', (sentence, expected) => {
    expect(deadlines(asked(sentence))).toEqual(expected);
  });

  test('a weight left open is laid down', () => {
    expect(asked('整改情况纳入年度考核，权重占X%。').targets).toMatchObject([{ status: 'goal', placeholder: true }]);
  });
});

describe('what reports say of a number', () => {
  test.each<[string, readonly string[]]>([
    // Days that are counted like a sum; no time of a meeting.
    [
      '全市空气质量综合指数为4.85，同比下降12.3%；优良天数为180天，同比增加20天。',
      ['空气质量综合指数: 4.85', '空气质量综合指数下降: 12.3 %', '优良天数: 180 天', '优良天数增加: 20 天'],
    ],
    ['园区满负荷生产天数达到310天，比上年多12天。', ['园区满负荷生产天数: 310 天', '园区满负荷生产天数多: 12 天']],
    ['达标天数为X天，比X年减少了X天。', ['达标天数: ? 天', '达标天数减少: ? 天']],
    ['会期3天，集中学习5天。', []],
    // A per cent that was lost.
    [
      '粮食产量达到53.8亿斤，比上年增长12.5；肉类产量4万吨，同比增长8。',
      ['粮食产量: 53.8 亿斤', '粮食产量增长: 12.5', '肉类产量: 4 万吨', '肉类产量增长: 8'],
    ],
    ['学费收入增长2019，图书增加400。', []],
    // 同期 and 可比 are comparisons like 同比.
    [
      '工业总产值15.1亿元，同期增长9.1%；税收5420万元，可比增长22%。',
      ['工业总产值: 15.1 亿元', '工业总产值增长: 9.1 %', '税收: 5420 万元', '税收增长: 22 %'],
    ],
    ['PM10浓度为61微克/立方米，与2021年同期相比下降了4.8%。', ['PM10浓度: 61 微克/立方米', 'PM10浓度下降: 4.8 %']],
    // So many times what it was.
    [
      '校舍投资2.7亿元，新增床位3200张，分别为“十二五”时期的2.4倍和2.2倍。',
      ['校舍投资: 2.7 亿元', '新增床位: 3200 张', '校舍投资: 2.4 倍', '新增床位: 2.2 倍'],
    ],
    ['专利授权860件，是2010年的4.4倍。', ['专利授权: 860 件', '专利授权: 4.4 倍']],
    // What a share is compared with is not reached.
    [
      '税收增长37.4%，较全市平均增幅49%低12.6个百分点。',
      ['税收增长: 37.4 %', '税收增长较全市平均增幅低: 12.6 个百分点'],
    ],
    // What leads in, with its 的 or its year left blank; a code with a number.
    ['去年我市的税收达到3亿元。', ['税收: 3 亿元']],
    ['20xx年全镇造林7.2万亩，20*年造林4.1万亩。', ['造林: 7.2 万亩', '造林: 4.1 万亩']],
    ['截至7月13日我县PM2.5平均浓度为41微克/立方米。', ['PM2.5平均浓度: 41 微克/立方米']],
    // As many things as numbers, told of together.
    [
      '产值、财政收入、固定资产投资分别增长8%、9%和12%。',
      ['产值增长: 8 %', '财政收入增长: 9 %', '固定资产投资增长: 12 %'],
    ],
    [
      '县道62公里、乡道105公里、村道528公里，同比分别增加3公里、11公里和245公里。',
      [
        '县道: 62 公里',
        '乡道: 105 公里',
        '村道: 528 公里',
        '县道增加: 3 公里',
        '乡道增加: 11 公里',
        '村道增加: 245 公里',
      ],
    ],
    // Which projects, and how many.
    ['引进过千万元的项目10个。', ['引进过千万元的项目: 10 个']],
    ['争取到了补助18.4亿元。', ['补助: 18.4 亿元']],
    // Numbers masked with their points.
    ['全镇财政收入××.××亿元、税收××.×亿元。', ['财政收入: ? 亿元', '税收: ? 亿元']],
    ['引进投资5.8亿元的年产2500台设备项目。', ['引进投资: 5.8 亿元', '年产设备项目: 2500 台']],
  ])('%s', (sentence, expected) => {
    expect(measured(reported(sentence))).toEqual(expected);
  });

  test('数 before digits is no estimate', () => {
    const compared = (sentence: string) => reported(sentence).targets?.map(({ comparator }) => comparator);
    expect(compared('优良天数180天。')).toEqual(['=']);
    expect(compared('受益群众数万人。')).toEqual(['~']);
  });
});

describe('what is told beside an amount is no metric', () => {
  test.each<[string, readonly string[]]>([
    ['全市新签约项目30个，与前年相比基本翻了一番。', ['新签约项目: 30 个', '新签约项目: 2 倍']],
    ['县里给我们的任务是改造危房120户。', ['改造危房: 120 户']],
    ['完成任务是硬道理，今年要改造危房120户。', ['改造危房: 120 户']],
    ['今年要争取资金3个亿。', ['资金: 3 亿']],
    ['今年要建设3个亿元项目。', ['建设亿元项目: 3 个']],
    ['县一中、县实验小学要分别组建2个教育集团。', ['分别组建教育集团: 2 个']],
    ['城关镇要签约3200人。', ['签约: 3200 人']],
    ['农田淹没2000亩。', ['农田淹没: 2000 亩']],
    ['要组织300名干部参与20场活动。', ['组织干部参与: 300 名', '干部参与活动: 20 场']],
    ['要消除“零查处”乡镇。', []],
    ['要实现“零事故”目标。', ['事故: 0 事故']],
    ['每村有一座山。', []],
    ['每村要有一座文化站。', ['每村要有一座文化站: 100 %']],
    ['引进过千万的项目10个。', ['引进过千万的项目: 10 个']],
    ['县委先后5次专题研究安全生产。', ['县委专题研究安全生产: 5 次']],
    ['前5次会议已经开过。', []],
    ['相隔不到20天又开一次会。', []],
    ['要在不到一个月的时间里抓住机遇。', []],
    ['审批时限要压缩到5天以内。', ['审批时限: 5 天']],
    ['一个县，人口几十万乃至上百万。', []],
    ['到2030年，城区常住人口要达到80万。', ['城区常住人口: 80 万']],
    ['千万双眼睛都盯着我们。', []],
  ])('%s', (text, expected) => {
    expect(measured(asked(text))).toEqual(expected);
  });
});

describe('what was not reached is measured without saying so', () => {
  const metrics = (sentence: string): readonly string[] => (asked(sentence).targets ?? []).map(({ metric }) => metric);
  test.each<[string, readonly string[]]>([
    ['适龄儿童入学率没达到85%以上的要求。', ['适龄儿童入学率']],
    ['没完成投资20亿元的任务。', ['完成投资']],
    ['没有完成招商15个的目标。', ['完成招商']],
    ['个别村没达到80%。', ['个别村']],
    ['没完成率控制在5%以内。', ['没完成率']],
    ['没有达标的村控制在3个以内。', ['没有达标的村']],
    ['未成年人保护覆盖率达到100%。', ['未成年人保护覆盖率']],
    ['没收违法所得120万元。', ['没收违法所得']],
  ])('%s', (sentence, expected) => {
    expect(metrics(sentence)).toEqual(expected);
  });
});
