/** What stands under a heading that names goals is aimed at, whatever the paragraph reads like. */
import { expect, test } from 'vitest';
import { reading } from './read.js';

const SPEECH = (heading: string): string =>
  `在全县工作会议上的讲话\n\n同志们：\n一、${heading}\n茶园面积增长8%，茶叶产值增长9%。\n二、工作回顾\n去年，茶园面积增长6.5%。`;

test.each([
  ['发展目标', ['goal', 'goal', 'achieved']],
  ['今年的主要预期目标', ['goal', 'goal', 'achieved']],
  ['目标任务', ['goal', 'goal', 'achieved']],
  ['去年目标完成情况', ['achieved', 'achieved', 'achieved']],
  ['对照目标，查找差距', ['achieved', 'achieved', 'achieved']],
])('%s: %j', (heading, expected) => {
  const { targets = [] } = reading(SPEECH(heading));
  expect(targets.map(({ status }) => status)).toEqual(expected);
});
