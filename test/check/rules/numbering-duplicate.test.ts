import { expect, test } from 'vitest';
import { numberingDuplicate as rule } from '../../../src/check/rules/numbering-duplicate.js';
import { numberingGap } from '../../../src/check/rules/numbering-gap.js';
import { explains, finds, leaves, related } from '../tables.js';
import { marked } from '../check.js';

explains(rule);

finds(rule, [
  ['一、提高认识。\n二、狠抓落实。\n二、加强领导。', ['二、']],
  ['一、甲。\n二、乙。\n二、丙。\n三、丁。', ['二、']],
  ['一、甲。\n一、乙。\n三、丙。', ['一、']],
  ['一、甲。\n二、乙。\n三、丙。\n二、丁。\n五、戊。', ['二、']],
  ['要求有三：一是甲；二是乙；二是丙。', ['二是']],
  // The number of the first again, right below the last.
  ['一、甲。\n1.定责任。\n2.定标准。\n1.定奖惩。\n二、乙。', ['1.']],
  ['要求有三：一是甲；二是乙；二是丙；三是丁。', ['二是']],
]);

leaves(rule, [
  '一、提高认识。\n二、狠抓落实。',
  '成绩：一是甲；二是乙。问题：一是丙；二是丁。',
  '一是甲。二是乙。\n一是丙。二是丁。',
  '一、甲。\n1.子。\n2.丑。\n二、乙。\n1.寅。\n2.卯。',
  '今年第二、第二轮督导。',
  // A list anew, one counted down, one under words of its own.
  '一、甲。\n1.子。\n2.丑。\n1.寅。\n2.卯。\n二、乙。',
  '3.第三名。\n2.第二名。\n1.第一名。',
  '1.子。\n2.丑。\n另有一条要求。\n1.寅。',
]);

test('shows the first one, and the number behind is no gap', () => {
  expect(related('一、甲。\n二、乙。\n二、丙。\n四、丁。', rule)).toEqual(['二、']);
  expect(marked('一、甲。\n二、乙。\n二、丙。\n四、丁。', numberingGap)).toEqual([]);
  expect(marked('一、甲。\n二、乙。\n二、丙。\n三、丁。', numberingGap)).toEqual([]);
});
