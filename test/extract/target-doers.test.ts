/** Whose figure and whose day it is, where offices are told one after another; each with its near miss. */
import { describe, expect, test } from 'vitest';
import { asked } from './read.js';

/** Targets as `metric value unit deadline`. */
const targets = (text: string): readonly string[] =>
  (asked(text).targets ?? []).map(({ metric, value, unit, deadline }) =>
    [metric, value, unit, deadline].filter((part) => part !== null).join(' '),
  );

describe("a day is one office's", () => {
  test.each<[string, readonly string[]]>([
    ['安全部要在一季度末之前完成隐患台账，培训部要组织班组长轮训240人次。', ['组织班组长轮训 240 人次']],
    ['县住建局要在6月底前拿出方案，县交通局要新建公路120公里。', ['新建公路 120 公里']],
    ['县住建局6月底前拿出方案，县交通局新建公路120公里，县水利局新建水厂3座。', ['新建公路 120 公里', '新建水厂 3 座']],
    ['护理部要在三月底前拿出方案，医务科要把平均住院日降到8天以内。', ['平均住院日 8 天']],
    ['县财政局负责在3月底前拨付资金；各乡镇要完成改厕2000户。', ['完成改厕 2000 户']],
    // With a day of its own, before or behind.
    ['安全部要在一季度末前建好台账，培训部全年要培训员工300人次。', ['培训员工 300 人次 全年']],
    ['教育局要在8月底前选好址，卫健局要新建卫生室30个，12月底前投入使用。', ['新建卫生室 30 个 12月底前']],
    // Near misses: a day set for all, one office, all there is.
    ['6月底前，县住建局要拿出方案，县交通局要新建公路120公里。', ['新建公路 120 公里 6月底前']],
    [
      '年底前县住建局要新建保障房300套，县交通局要新建公路120公里。',
      ['新建保障房 300 套 年底前', '新建公路 120 公里 年底前'],
    ],
    ['各镇要在年底前栽树20万株，修路30公里。', ['栽树 20 万株 年底前', '修路 30 公里 年底前']],
    ['全县要在年底前建好管网，各乡镇要完成改厕2000户。', ['完成改厕 2000 户 年底前']],
    ['国土局要在5月31日前把隐患点查一遍，每处落实2名监测员。', ['每处落实监测员 2 名 5月31日前']],
  ])('%s', (sentence, expected) => {
    expect(targets(sentence)).toEqual(expected);
  });
});

describe('who does it is no metric', () => {
  test.each<[string, readonly string[]]>([
    ['县交通局新建农村公路120公里。', ['新建农村公路 120 公里']],
    ['销售部要实现回款2000万元。', ['回款 2000 万元']],
    ['县交通运输局年底前新改建农村公路85公里。', ['新改建农村公路 85 公里 年底前']],
    ['县水利局6月底前新建水厂3座。', ['新建水厂 3 座 6月底前']],
    ['财务部要把研发投入控制在3%以上。', ['研发投入 3 %']],
    ['城管局9月底前拆除违建12处。', ['拆除违建 12 处 9月底前']],
    ['各乡镇4月底前栽植3万株苗木。', ['栽植苗木 3 万株 4月底前']],
    ['物资储备中心5月中旬前完成3000条编织袋补充。', ['编织袋补充 3000 条 5月中旬前']],
    ['林业局雨季前补植补造1.2万亩。', ['补植补造 1.2 万亩 雨季前']],
    // Near misses: what belongs to it, all of them, what only ends like an office.
    ['县医院年底前床位达到500张。', ['县医院年底前床位 500 张 年底前']],
    // It is the office's money.
    ['县财政局安排扶持资金3000万元。', ['县财政局安排扶持资金 3000 万元']],
    ['公司销售收入增长8%。', ['公司销售收入增长 8 %']],
    ['城镇新增就业4000人。', ['城镇新增就业 4000 人']],
    ['各部门新增实践基地12个。', ['各部门新增实践基地 12 个']],
  ])('%s', (sentence, expected) => {
    expect(targets(sentence)).toEqual(expected);
  });
});

describe('who answers for it, told between what it is and what becomes of it, is no metric', () => {
  test.each<[string, readonly string[]]>([
    ['剩下的5处隐患，由分管副校长负责，9月10日前全部清零。', ['剩下隐患 5 处', '剩下的隐患 0 9月10日前']],
    // Near miss: nobody is named between.
    ['剩下的5处隐患，9月10日前全部清零。', ['隐患清零 5 处 9月10日前']],
  ])('%s', (sentence, expected) => {
    expect(targets(sentence)).toEqual(expected);
  });
});

describe('how often, where both clauses say it, is no part of what is done', () => {
  test.each<[string, readonly string[]]>([
    ['各校要每月组织应急疏散演练，每学期不少于4次。', ['组织应急疏散演练 4 次']],
    // Near miss: said once.
    ['组织应急疏散演练，每学期不少于4次。', ['组织应急疏散演练每学期 4 次']],
  ])('%s', (sentence, expected) => {
    expect(targets(sentence)).toEqual(expected);
  });
});

describe('members of a promised count that are figures', () => {
  test.each<[string, readonly string[]]>([
    ['要实现零事故、零投诉、零滞留“三个零”。', ['事故 0 事故', '投诉 0 投诉', '滞留 0 滞留']],
    ['要做到“三个零”——零感染、零差错、零纠纷。', ['感染 0 感染', '差错 0 差错', '纠纷 0 纠纷']],
    ['今年要做到“三个零”。一是零事故，二是零投诉，三是零上访。', ['事故 0 事故', '投诉 0 投诉', '上访 0 上访']],
    ['要做到“三零”：零容忍、零懈怠、零失误。', ['懈怠 0 懈怠', '失误 0 失误']],
    [
      '要办好新建学校3所、改造公路120公里、建设水厂2座三件实事。',
      ['办好新建学校 3 所', '改造公路 120 公里', '建设水厂 2 座'],
    ],
    ['确保培训率100%、持证率100%、整改率100%这“三个百分之百”。', ['培训率 100 %', '持证率 100 %', '整改率 100 %']],
    // Near misses: names without a figure, a name under a verb.
    ['确保持证率、参保率、体检率“三个100%”。', []],
    ['排查出来的积案，全部实行“五包”。', ['实行“五包” 100 %']],
  ])('%s', (sentence, expected) => {
    expect(targets(sentence)).toEqual(expected);
  });
  test('asked for, every one', () => {
    expect(asked('一是零事故，二是零投诉。').targets?.map(({ status }) => status)).toEqual(['goal', 'goal']);
  });
});
