import { expect, test } from 'vitest';
import { yearConflict as rule } from '../../../src/check/rules/year-conflict.js';
import { explains, finds, leaves, related, told } from '../tables.js';

explains(rule);

const PLAN = '明年是贯彻党的十九大精神的第二年。我们要推动新一年的党建工作取得更大突破。';

finds(rule, [
  ['在2019年全县党建工作会议上的讲话\n同志们：\n今年是2021年，任务更重。', ['2021年']],
  ['在全县工作会议上的讲话\n（2021年1月20日）\n同志们：\n今年（2020年）是关键之年。', ['2020年']],
  ['在全县工作会议上的讲话\n（2021年12月20日）\n同志们：去年是2019年，成绩不小。', ['2019年']],
  ['在全县工作会议上的讲话\n（2019年1月20日）\n同志们：\n要深入贯彻党的二十大精神。', ['党的二十大']],
  [`同志们：\n${PLAN}今年重点抓好以下几个方面。`, ['今年重点抓好']],
]);

leaves(rule, [
  // A meeting in January sums up the year before; one in December plans the next.
  '在2020年全县工作总结会议上的讲话\n同志们：\n今年是2021年，任务更重。',
  '在2019年度述职评议会上的讲话\n同志们：\n今年是2020年，任务更重。',
  '在2020年总结暨2021年部署会议上的讲话\n同志们：\n今年是2021年。',
  '在全县工作会议上的讲话\n（2021年1月20日）\n同志们：\n去年（2020年）成绩不小，明年（2022年）更要努力。',
  // Years named ahead, and plans of this year before the next.
  '在全县工作会议上的讲话\n（2018年1月20日）\n同志们：\n做好北京冬奥会筹办工作，到2035年基本实现现代化。',
  '同志们：\n明年是建党100周年，意义重大。今年重点抓好三项准备工作。',
  `同志们：\n${PLAN}明年重点抓好以下几个方面。`,
  `同志们：\n${PLAN}今年重点抓好了三件事。`,
]);

test('shows the other statement', () => {
  expect(related(rule.bad, rule)).toEqual(['2019年']);
  expect(told(`同志们：\n${PLAN}今年重点抓好以下几个方面。`, rule)).toEqual(['plan warning']);
});
