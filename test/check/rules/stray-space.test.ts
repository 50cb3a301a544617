import { describe, expect, test } from 'vitest';
import { straySpace } from '../../../src/check/rules/stray-space.js';
import { fixed, marked } from '../check.js';

describe('finds', () => {
  test.each([
    ['各级各部门要 抓好落实 。', [' ', ' ']],
    ['同志们： \n今天开会。', [' ']],
    ['同志们：　\r\n今天开会。  ', ['　', '  ']],
    ['要以 “三个有利于” 为标准，“ 四个意识”要增强。', [' ', ' ', ' ']],
    ['提高认识， 狠抓落实。', [' ']],
    ['1 9 9 7 年增长8 ．8 ％，好于预期。', ['1 9 9 7 ', '8 ．8 ']],
    ['我 们 要 坚 持 下 去 ，不松劲。', ['我 们 要 坚 持 下 去', ' ']],
    ['总体\u200b要求', ['\u200b']],
    ['总体\u200d要求', ['\u200d']],
  ])('%s', (text, spans) => {
    expect(marked(text, straySpace)).toEqual(spans);
  });
});

describe('leaves alone', () => {
  test.each([
    '　　各级各部门要抓好落实。',
    '书记张　三、王 芳参加，会议很短。',
    '决　议',
    '中 国 共 产 党',
    '不忘初心 牢记使命',
    '要牢记“不忘初心 牢记使命”的要求，抓好落实。',
    '印发《关于加强组织建设 推动高质量发展的意见》，信号明确。',
    '县委书记　李四',
    '姓名：      ',
    '定于2020年 月 日召开，共 个村参加。',
    '增长 8%，GDP 总量 100 亿元。',
    'Belt and Road，共建。',
    '项目\t数量\t比例',
    '（一） 强化领导，抓落实',
    '第一条 总则，略',
    '见附件（  ）。',
    '一、提高认识',
    '张三 李四 王五参加，请假一人。',
    '👨\u200d👩\u200d👧',
    '分别为8.5 6.2，',
    '打开`a 。b`，看',
  ])('%s', (text) => {
    expect(marked(text, straySpace)).toEqual([]);
  });
});

describe('mends', () => {
  test.each([
    ['各级各部门要 抓好落实 。', '各级各部门要抓好落实。'],
    ['1 9 9 7 年3月，好。', '1997年3月，好。'],
    ['好。 \n好。', '好。\n好。'],
  ])('%s', (text, right) => {
    expect(fixed(text, straySpace)).toBe(right);
  });
});
