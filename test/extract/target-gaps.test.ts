import { describe, expect, test } from 'vitest';
import { asked, reported } from './read.js';

const told = ({ targets }: ReturnType<typeof asked>): readonly string[] =>
  (targets ?? [])
    .filter(({ status }) => status !== 'reference')
    .map(({ status, metric, value, unit }) => `${status} ${metric} ${value} ${unit}`);

describe('asked for', () => {
  test.each<[string, readonly string[]]>([
    // How far it is to a goal.
    ['病历甲级率离98%的目标还差5个百分点。', []],
    // In which case.
    ['出现50毫米以上降雨，县气象局要立即会商。', []],
    // A sum by a day to come.
    ['到2028年累计退出产能600万吨。', ['goal 退出产能 600 万吨']],
    ['应收账款余额年底控制在25亿元以内。', ['goal 应收账款余额 25 亿元']],
    ['一个目标，就是全年减亏8亿元以上。', ['goal 减亏 8 亿元']],
    // Near misses.
    ['病历甲级率要达到98%。', ['goal 病历甲级率 98 %']],
    ['要建设50亩以上果园3个。', ['goal 建设50亩以上果园 3 个']],
  ])('%s', (text, expected) => {
    expect(told(asked(text))).toEqual(expected);
  });
});

describe('reported', () => {
  test.each<[string, readonly string[]]>([
    ['平均住院日7.9天，较去年同期缩短0.6天。', ['achieved 平均住院日 7.9 天', 'achieved 平均住院日缩短 0.6 天']],
    ['累计退出产能240万吨。', ['achieved 退出产能 240 万吨']],
    // What opens a point is not measured in what the one before was; in one point it is.
    [
      '一是修得快。水毁修复率达98%。二是18个乡镇修订了预案。',
      ['achieved 水毁修复率 98 %', 'achieved 乡镇修订了预案 18 个'],
    ],
    ['水毁修复率达98%，比上年提高3个百分点。', ['achieved 水毁修复率 98 %', 'achieved 水毁修复率提高 3 个百分点']],
    // With whom it was done.
    ['团结带领4.2万名干部职工，关停矿井3对。', ['achieved 关停矿井 3 对']],
    ['培训4.2万名干部职工。', ['achieved 培训干部职工 4.2 万名']],
  ])('%s', (text, expected) => {
    expect(told(reported(text))).toEqual(expected);
  });
});
