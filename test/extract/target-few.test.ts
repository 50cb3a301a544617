import { describe, expect, test } from 'vitest';
import type { Analysis } from '../../src/model/types.js';
import { asked, reported } from './read.js';

/** Targets as `metric value unit`. */
const measured = ({ targets }: Analysis): readonly string[] =>
  (targets ?? []).map(({ metric, value, unit }) => [metric, value, unit].filter((part) => part !== null).join(' '));

describe('small numbers in characters', () => {
  test.each<[string, readonly string[]]>([
    ['承担部级课题六项，出版专著三部。', ['承担部级课题 6 项', '出版专著 3 部']],
    ['完成技改项目八项，其中两项获省优。', ['完成技改项目 8 项', '获省优 2 项']],
    ['引进新设备三套。', ['引进新设备 3 套']],
    // Near misses: what is said.
    ['会上明确了工作重点三项。', []],
    ['提出希望三条。', []],
    ['评出竞赛前三名。', []],
  ])('done: %s', (sentence, expected) => {
    expect(measured(reported(sentence))).toEqual(expected);
  });

  test.each<[string, readonly string[]]>([
    ['食堂要扩大到五个，车队压缩为三个班。', ['食堂 5 个', '车队压缩 3 个']],
    ['试点扩大到三个方面。', []],
    ['上半年完成两轮巡查。', ['巡查 2 轮']],
    ['要开展新一轮巡查，巩固第二轮成果。', []],
    ['科室干部每周到病房去一个下午。', ['科室干部每周到病房去 1 个下午']],
    ['班子成员每月抽两天下访。', ['班子成员每月抽 2 天']],
    ['机关每周劳动半天。', ['机关每周劳动 0.5 天']],
    ['这项工作拖了半天。', []],
    ['投诉五天之内要有回音，15日内报结果。', ['投诉有回音 5 天', '报结果 15 日']],
    ['全乡青年农民中要有一半人掌握一门技术。', ['青年农民掌握一门技术 50 %']],
    ['把心思用到一处，把劲使到一处。', []],
  ])('asked: %s', (sentence, expected) => {
    expect(measured(asked(sentence))).toEqual(expected);
  });
});

describe('what is measured around the number and its clause', () => {
  const inAnnual = (text: string): readonly string[] => measured(reported(text));
  test.each<[string, readonly string[]]>([
    ['县里今年设立60万元科技奖励基金。', ['设立科技奖励基金 60 万元']],
    ['市财政每年安排300万元用于培训经费。', ['安排培训经费 300 万元']],
    ['年底前完成二期3平方公里的“七通一平”。', ['二期“七通一平” 3 平方公里']],
    ['支部书记要带头讲党课，每季度至少讲一次。', ['每季度讲党课 1 次']],
    ['新上亿元项目20个，力争有一个突破5亿元。', ['新上亿元项目 20 个', '新上亿元项目 5 亿元']],
    ['高级职称的比例，今年要从三分之一提高到一半。', ['高级职称的比例 50 %']],
    ['实现进京上访零登记。', ['进京上访 0']],
    ['每个环节都要有人把关。', []],
    ['总务处开学前把四百张课桌修好。', ['课桌修好 400 张']],
    // Near misses.
    ['县里今年安排60万元。', ['县里安排 60 万元']],
    ['支部书记要带头讲党课，每季度至少走访两次。', ['每季度走访 2 次']],
    ['每个车间都要有安全员。', ['每个车间有安全员 100 %']],
  ])('asked: %s', (text, expected) => {
    expect(measured(asked(text))).toEqual(expected);
  });
  test.each<[string, readonly string[]]>([
    ['职代会提了九十六条意见，办了七十二条。', ['办理意见 72 条']],
    ['承担部级课题八项，已经鉴定六项。', ['承担部级课题 8 项', '鉴定部级课题 6 项']],
    ['开放床位由三百二十张增加到四百张。', ['开放床位 400 张']],
    ['百万吨死亡率是0.35。', ['百万吨死亡率 0.35']],
  ])('reported: %s', (text, expected) => {
    expect(inAnnual(text)).toEqual(expected);
  });
});
