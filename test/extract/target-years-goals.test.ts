/** What stands behind 今年的指标…： is aimed at, whatever is said of it before the colon and whatever it is compared with. */
import { expect, test } from 'vitest';
import { reading } from './read.js';

const statuses = (sentence: string): readonly string[] =>
  (reading(`在全县护林防火工作会议上的讲话\n\n同志们：\n去年一年，全县发生火灾6起。\n${sentence}`).targets ?? [])
    .slice(1)
    .map(({ status }) => status);

test.each<[string, readonly string[]]>([
  ['今年的指标我也说死：火灾起数比去年降一半，受害率控制在千分之零点五以内。', ['goal', 'goal']],
  ['今年的任务我交个底：植树20万株，成活率比去年提高5个百分点。', ['goal', 'goal']],
  ['我们今年的目标就摆在这里：事故起数比去年下降20%。', ['goal']],
  // Near misses: how far it has come, the goals of another year.
  ['今年的任务我交个底：植树20万株，目前已完成12万株。', ['goal', 'achieved']],
  ['今年的任务完成得不错：事故起数比去年下降了20%。', ['achieved']],
  ['去年的指标大家都清楚：火灾起数比上年降一半。', ['achieved']],
])('%s', (sentence, expected) => {
  expect(statuses(sentence)).toEqual(expected);
});
