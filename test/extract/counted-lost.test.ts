/** Counts behind lists that have lost their 、, and their near misses. */
import { expect, test } from 'vitest';
import { reading } from './read.js';

const counted = (text: string): readonly string[] =>
  (reading(text).announcements ?? []).map(({ text: words, declared, found }) => `${words} ${declared} ${found}`);

test.each<[string, string]>([
  ['要坚决克服麻痹思想厌战情绪恐慌心理三种倾向，不松劲。', '麻痹思想厌战情绪恐慌心理三种倾向 3 null'],
  ['其中涉及征地拆迁拖欠工资企业改制三类问题的要清零。', '征地拆迁拖欠工资企业改制三类问题 3 null'],
  ['用好老年大学文化中心网上家园这三块阵地。', '用好老年大学文化中心网上家园这三块阵地 3 null'],
])('%s', (text, expected) => {
  expect(counted(text)).toEqual([expected]);
});

test.each(['组织实施农村人居环境整治提升三项行动。', '全市教育系统要管好三类人员。', '群众反映强烈的三类问题要清零。'])(
  'near miss: %s',
  (text) => {
    expect(counted(text)).toEqual([]);
  },
);
