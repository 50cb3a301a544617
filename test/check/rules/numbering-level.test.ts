import { expect, test } from 'vitest';
import { numberingLevel as rule } from '../../../src/check/rules/numbering-level.js';
import { explains, finds, leaves, related } from '../tables.js';

explains(rule);

finds(rule, [
  ['（一）抓学习。\n一、学理论。\n二、学业务。\n（二）抓作风。', ['一、']],
  ['1.抓学习。\n（一）学理论。\n（二）学业务。\n2.抓作风。', ['（一）']],
  ['（1）抓学习。\n1.学理论。\n2.学业务。\n（2）抓作风。', ['1.']],
  ['1.抓学习。\n第一，要学好。\n（一）学理论。\n（二）学业务。\n第二，要用好。\n2.抓作风。', ['（一）']],
]);

leaves(rule, [
  '一、甲。\n（一）子。\n1.天。\n（1）地。\n（2）人。\n2.和。\n（二）丑。\n二、乙。',
  // May start at any level and leave levels out.
  '（一）甲。\n1.子。\n2.丑。\n（二）乙。',
  '一、甲。\n1.子。\n2.丑。\n二、乙。',
  // Neutral styles.
  '1.甲。\n第一，子。\n第二，丑。\n2.乙。',
  '（1）甲。\n①子。\n②丑。\n（2）乙。',
  '（一）甲。\n一要子。\n二要丑。\n（二）乙。',
  // Two lists, one behind the other.
  '有两条：\n（一）甲。\n（二）乙。\n下面讲三点意见。\n一、子。\n二、丑。\n三、寅。',
]);

test('shows the level above', () => {
  expect(related('（一）抓学习。\n一、学理论。\n二、学业务。\n（二）抓作风。', rule)).toEqual(['（一）']);
});
