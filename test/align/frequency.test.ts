/** How often: one grammar of periods. */
import { describe, expect, test } from 'vitest';
import { isSeldomer, PERIOD, periodsAYear } from '../../src/align/frequency.js';

describe('periods', () => {
  test.each([
    ['每两年普查一次', 0.5],
    ['每四年体检一次', 0.25],
    ['每三个月检查一次', 4],
    ['每6个月检查一次', 2],
    ['每10天检查一次', 36],
    ['每旬检查一次', 36],
    ['每15天通报一次', 24],
    ['每半月通报一次', 24],
    ['每半个月通报一次', 24],
    ['每双周调度一次', 26],
    ['每隔两周调度一次', 26],
    // One is left out between.
    ['每隔一天巡查一次', 180],
    ['每隔一周调度一次', 26],
    ['每隔1个月通报一次', 6],
    ['每隔一年普查一次', 0.5],
    ['每隔三个月检查一次', 4],
    ['每一周调度一次', 52],
    ['每半年演练一次', 2],
    ['每学期家访一次', 2],
    ['月月有检查', 12],
    ['做到天天巡查', 360],
    ['今年月月有活动', 12],
    ['年年开展普查', 1],
    ['要求各乡镇周周调度', 52],
    ['9月月底前检查一次', null],
    ['今年年底检查一次', null],
    ['十二月月初检查一次', null],
    ['春天天气转暖，巡查一次', null],
    ['本周周末值守', null],
    // Days, years and longer numbers are no periods.
    ['十一月一日前开展两次检查', null],
    ['一月一日起开展3次督查', null],
    ['二〇二一年开展2次检查', null],
    ['二十一天召开3次会', null],
    ['一个月召开3次会', 12],
    ['青年年龄调查一次', null],
    ['春季季末盘点一次', null],
    ['一周一调度', 52],
    ['一月一通报', 12],
    ['半年至少开展一次', 2],
    ['一个月检查两次', 12],
    ['每年抽查，每月不少于一次', 12],
    // Times, and what is each of something else.
    ['上半年检查一次', null],
    ['用半年时间检查一次', null],
    ['前一个月检查一次', null],
    ['一年来检查三次', null],
    ['一季度召开一次', null],
    ['每日常巡查', null],
    ['每村检查一次', null],
    ['一个月的培训', null],
  ])('%s: %s', (text, times) => expect(periodsAYear({ text })).toBe(times));

  test.each([
    ['每三个月开展冷库检查', '开展冷库检查'],
    ['每隔两周调度', '调度'],
    ['每10天巡查渔港', '巡查渔港'],
    ['每村巡查', '每村巡查'],
    ['月月巡查渔港', '巡查渔港'],
    ['今年年底巡查渔港', '今年年底巡查渔港'],
    ['上半年巡查', '上半年巡查'],
  ])('%s without its period: %s', (text, bare) => expect(text.replace(PERIOD, '')).toBe(bare));
});

describe('more seldom', () => {
  test.each([
    ['每月抽检水质', '每季度抽检水质', true],
    ['每月抽检水质', '每两个月抽检水质', true],
    ['每月抽检水质一次', '水质抽检每季度三次', false],
    ['每季度抽检水质', '每月抽检水质', false],
    ['每月抽检水质', '水质抽检，每季度一次', true],
    // Another work, or a time.
    ['每月抽检水质', '每月抽检水质，每年通报结果', false],
    ['每月抽检水质', '抽检水质，每年公布名单', false],
    ['每月抽检水质', '上半年抽检水质一次', false],
    ['每月抽检水质，每年通报结果', '每月抽检水质，半年通报一次结果', false],
    ['每月抽检水质，每季度通报结果', '每月抽检水质，半年通报一次结果', true],
  ])('%s, %s: %s', (asked, given, seldomer) => expect(isSeldomer(asked, given)).toBe(seldomer));
});
