import { expect, test } from 'vitest';
import { repeatedClause as rule } from '../../../src/check/rules/repeated-clause.js';
import { explains, finds, leaves, related } from '../tables.js';

explains(rule);

finds(rule, [
  ['要坚决破除陈规陋习，加快改革步伐，坚决破除陈规陋习，推动创新。', ['坚决破除陈规陋习']],
  ['全县上下要认真抓好落实。全县上下要认真抓好落实。', ['全县上下要认真抓好落实']],
  ['要贯彻落实贯彻落实好会议精神。', ['贯彻落实']],
  ['各级各部门各级各部门要抓好落实。', ['各级各部门']],
  ['有的的单位重视不够，有的的人员不足。', ['的', '的']],
  ['取得了了明显成效的的经验，同志们们要学习。', ['了', '的', '们']],
]);

leaves(rule, [
  // Parallels.
  '凡是县委的部署，都要落实；凡是县委的要求，都要执行。',
  '向港澳同胞，表示诚挚的感谢！向各国朋友，表示诚挚的感谢！',
  '在过去的一年里，我们抓学习。在过去的一年里，我们抓落实。',
  '抓党建就是抓发展，抓发展必须抓党建。',
  // Doubled on purpose.
  '一个一个抓，一件一件改，一个节点一个节点地盯，天天讲，人人抓。',
  '这个问题要好好研究研究，考虑考虑，讨论讨论。',
  // Words that hold 的的 and 了了.
  '为了了解情况，目的的确立，不了了之，这样的的确不多，有的的确不错，除了了解还要解决。',
  // Figures and placeholders that agree, short clauses.
  '进出口增长10.5%，投资同比增长XX，消费增长10.5%，税收同比增长XX。',
  '要抓落实，再抓落实，还是抓落实。',
  '甲单位要抓好落实，乙单位也要抓好。第三句。甲单位要抓好落实。',
]);

test('shows the first time', () => {
  expect(related('要坚决破除陈规陋习，加快改革，坚决破除陈规陋习，推动创新。', rule)).toEqual(['要坚决破除陈规陋习']);
});
