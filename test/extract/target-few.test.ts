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
