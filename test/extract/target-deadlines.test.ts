import { describe, expect, test } from 'vitest';
import { asked } from './read.js';

/** Targets as `metric value unit deadline`. */
const targets = (text: string): readonly string[] =>
  (asked(text).targets ?? []).map(({ metric, value, unit, deadline }) =>
    [metric, value, unit, deadline].filter((part) => part !== null).join(' '),
  );

describe('deadlines', () => {
  test.each<[string, readonly string[]]>([
    // A last clause that is a deadline and nothing else, of all that the sentence sets.
    ['完成高标准农田建设5万亩，今年10月底前。', ['完成高标准农田建设 5 万亩 今年10月底前']],
    ['改造泵站6座，加固堤防3公里，6月底前完成。', ['改造泵站 6 座 6月底前', '加固堤防 3 公里 6月底前']],
    ['新建学校3所，确保年底前建成。', ['新建学校 3 所 年底前']],
    // From one day to another.
    ['5月25日至6月20日，集中收割小麦30万亩。', ['集中收割小麦 30 万亩 5月25日至6月20日']],
    ['6月至9月，清理垃圾2000吨。', ['清理垃圾 2000 吨 6月至9月']],
    ['据6月至9月监测，水质达标率95%。', ['水质达标率 95 %']],
    ['经11月至12月核查，要清退冒领户30户。', ['清退冒领户 30 户']],
    ['11月至12月，新建大棚200座。', ['新建大棚 200 座 11月至12月']],
    // The end of this year.
    ['要在今年底建成污水处理站5座，铺设管网20公里。', ['建成污水处理站 5 座 今年底', '铺设管网 20 公里 今年底']],
    ['明年底发展会员300名。', ['发展会员 300 名 明年底']],
    // Before a festival.
    ['国庆节之前，68件积案的化解率要达到90%以上。', ['积案 68 件', '积案的化解率 90 % 国庆节之前']],
    ['中秋节前要办结20件。', ['办结 20 件 中秋节前']],
    ['教师节前要慰问教师300人。', ['慰问教师 300 人 教师节前']],
    ['记者节前要完成培训200人次。', ['完成培训 200 人次 记者节前']],
    // A quarter of a year that is named, a weekday, some years, alone before what is done in them.
    ['明年一季度新开工项目不少于40个。', ['新开工项目 40 个 明年一季度']],
    ['下周五之前要上报方案20个。', ['上报方案 20 个 下周五之前']],
    ['用两到三年时间改造小区200个。', ['改造小区 200 个 用两到三年时间']],
    ['林下经济产值三年翻两番。', ['林下经济产值 4 倍 三年']],
    ['五年建成示范村20个。', ['建成示范村 20 个 五年']],
    ['要争取早日实现营业收入100亿元。', ['营业收入 100 亿元']],
    // Near misses: so long it has gone on.
    ['要连续三年实现事故零增长，力争第五年建成示范村20个。', ['连续三年实现事故 0', '第五年建成示范村 20 个']],
    ['历时两年建成水库3座。', ['历时两年建成水库 3 座']],
    ['头两年完成试点16个。', ['头两年完成试点 16 个']],
    ['建成四年实现盈利的企业6家。', ['建成四年实现盈利的企业 6 家']],
    ['要用两年建成公厕40座。', ['建成公厕 40 座 用两年']],
    ['力争四年建成水库3座。', ['建成水库 3 座 四年']],
    ['一年打基础，两年见成效，三年完成改造90公里。', ['完成改造 90 公里 三年']],
    ['产业规模三年实现翻一番。', ['产业规模 2 倍 三年']],
    // A year that is left open.
    ['县住建局要在20xx年10月底前建成污水处理厂3座。', ['建成污水处理厂 3 座 在20xx年10月底前']],
    ['到20XX年2月底，完成整治任务12项。', ['完成整治任务 12 项 到20XX年2月底']],
  ])('%s', (text, expected) => {
    expect(targets(text)).toEqual(expected);
  });
});

describe('near misses', () => {
  test.each<[string, readonly string[]]>([
    // The end of a year gone by is no time to come.
    ['要看到，去年年底全镇脱贫户减少到52户。', ['脱贫户减少 52 户']],
    // Its own thing to be done by then.
    ['完成高标准农田建设5万亩，年底前开展验收。', ['完成高标准农田建设 5 万亩']],
    ['改造泵站6座；加固堤防3公里，6月底前完成。', ['改造泵站 6 座', '加固堤防 3 公里 6月底前']],
    ['5月底前改造泵站6座，6月底前完成。', ['改造泵站 6 座 5月底前']],
    // A grant by the piece is measured in what is given.
    ['对种粮大户，县财政给予每亩20元的奖补资金。', ['每亩奖补资金 20 元']],
    ['改厕补助每户2200元。', ['改厕补助每户 2200 元']],
  ])('%s', (text, expected) => {
    expect(targets(text)).toEqual(expected);
  });
});
