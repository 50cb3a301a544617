/** Times of every kind that something is due by, and which of two is later. */
import { describe, expect, test } from 'vitest';
import { areLater, areOther } from '../../src/align/time-order.js';
import { timesIn } from '../../src/align/times.js';

describe('times in a clause', () => {
  test.each([
    ['3日内报县防指备案', ['length']],
    ['三个工作日以内答复', ['length']],
    ['5个工作日办结', ['length']],
    ['两天办结', ['length']],
    ['限7天整改', ['length']],
    ['半年内见效', ['length']],
    ['一个半月内完工', ['length']],
    ['三年里建成', ['length']],
    ['今后三年每年新建5个', ['length']],
    ['用两年时间补齐短板', ['length']],
    ['垃圾当日清运', ['length']],
    ['主汛期来临之前除险', ['season']],
    ['春耕前修好泵站', ['season']],
    ['冬季来临前检修管网', ['season']],
    ['集中供暖前完成检修', ['season']],
    ['秋季开学前招齐教师', ['season']],
    ['全国“两会”前化解', ['season']],
    ['本周五前报送', ['week']],
    ['下周一前报送', ['week']],
    ['下周内排出计划', ['week']],
    ['月底前清零', ['month']],
    ['本月20日前清零', ['month']],
    ['每月5日前报数', ['month']],
    ['明年6月底前交付', ['date']],
    ['明年底前交付', ['date']],
    ['12月1日起禁火', ['start']],
    ['立即整改', ['now']],
    ['汛期前摸清底数，3日内上报', ['season', 'length']],
    // Near misses: no deadlines though they read like some.
    ['用好三年内的航次数据', []],
    ['每10天内至少一次', []],
    ['近三年内没有事故', []],
    ['第3日内容', []],
    ['三年规划', []],
    ['工期30天', []],
    ['利用三年经验', []],
    ['当天的气象', []],
    ['事发当天到场', []],
    ['周密部署', []],
    ['每周五前', []],
    ['月月检查', []],
    ['一起行动', []],
    ['供暖前后', []],
    ['一周工作', []],
    ['汛期值守', []],
  ])('%s: %j', (text, kinds) => {
    expect(timesIn(text).map(({ kind }) => kind)).toEqual(kinds);
  });
});

describe('what became of a time', () => {
  const turn = (asked: string, given: string): string => {
    const [wanted, promised] = [timesIn(asked), timesIn(given)];
    return areLater(wanted, promised) ? 'later' : areOther(wanted, promised) ? 'other' : 'kept';
  };
  test.each([
    // Lengths by their length.
    ['3日内', '10日内', 'later'],
    ['一周内', '一个月内', 'later'],
    ['两年内', '五年内', 'later'],
    ['今后三年', '今后五年', 'later'],
    ['当天办结', '三日内办结', 'later'],
    ['24小时内', '三日内', 'later'],
    ['不得超过半年', '不得超过一年', 'later'],
    ['半个月内', '一个月内', 'later'],
    ['上半年内', '半年内', 'other'],
    ['1个工作日内', '15个工作日内', 'later'],
    ['3天办结', '7天内办结', 'later'],
    ['10日内', '3日内', 'kept'],
    ['当日', '24小时内', 'kept'],
    ['30日内', '一个月内', 'kept'],
    ['5个工作日内', '一周内', 'kept'],
    ['三年内', '用三年时间', 'kept'],
    // Seasons where no reading leaves a doubt.
    ['汛期前', '年底前', 'later'],
    ['主汛期前', '8月底前', 'later'],
    ['春耕前', '6月底前', 'later'],
    ['冬季来临前', '年底前', 'later'],
    ['供暖期前', '年底前', 'later'],
    ['开学前', '国庆节前', 'later'],
    ['5月底前', '秋收前', 'later'],
    ['春耕前', '明年春耕前', 'later'],
    ['国庆节前', '中秋前', 'other'],
    ['主汛期前', '2月底前', 'kept'],
    ['汛期前', '雨季来临前', 'kept'],
    ['春节前', '春节前', 'kept'],
    ['汛期前', '5月底前', 'other'],
    ['供暖期前', '11月15日前', 'other'],
    ['春节前', '年底前', 'other'],
    // Weeks, months, years.
    ['本周五前', '下周一前', 'later'],
    ['下周一前', '本周五前', 'kept'],
    ['本周五前', '下月底前', 'later'],
    ['本月底前', '下月10日前', 'later'],
    ['每月5日前', '每月15日前', 'later'],
    ['年底前', '明年6月底前', 'later'],
    ['明年底前', '年底前', 'kept'],
    ['年内', '三年内', 'later'],
    // Surely earlier.
    ['三年内', '年底前', 'kept'],
    ['三年内', '今年年底前', 'kept'],
    ['两年内', '6月底前', 'kept'],
    ['半年内', '本月底前', 'kept'],
    ['一个月内', '本周五前', 'kept'],
    ['下月底前', '本周五前', 'kept'],
    ['半年内', '年底前', 'other'],
    ['10日内', '本月底前', 'other'],
    ['春节前', '元旦前', 'kept'],
    ['元旦前', '春节前', 'later'],
    ['寒假前', '元旦前', 'kept'],
    ['寒假前', '春节前', 'other'],
    ['春节前', '明年元旦前', 'other'],
    ['年内', '一年内', 'other'],
    ['本周五前', '月底前', 'other'],
    ['3日内', '年底前', 'other'],
    ['2025年底前', '年底前', 'kept'],
    ['2025年6月底前', '9月底前', 'other'],
    // At once.
    ['立即', '年底前', 'later'],
    ['立即', '一周内', 'later'],
    ['立即', '两天内', 'later'],
    ['立即', '10分钟内', 'kept'],
    ['第一时间', '2小时内', 'kept'],
    ['即日起', '12月1日起', 'later'],
    ['年底前', '马上', 'kept'],
    ['7月起', '7月底前', 'other'],
    // None of either.
    ['立即', '抓紧', 'kept'],
    ['抓紧', '年底前', 'kept'],
  ])('%s asked, %s given: %s', (asked, given, expected) => {
    expect(turn(asked, given)).toBe(expected);
  });
});
