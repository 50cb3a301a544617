import { expect, test } from 'vitest';
import { nameLeft as rule } from '../../../src/check/rules/name-left.js';
import { marked } from '../check.js';
import { explains, finds, leaves } from '../tables.js';

const template = { profile: 'template' } as const;

explains(rule, template);

finds(
  rule,
  [
    ['XX县委组织部张三丰同志到会指导。', ['张三丰']],
    ['XX县欧阳明同志、王书记、李建国县长到会。', ['欧阳明', '王', '李建国']],
    ['XX县委书记张伟强调，副县长高志远同志通报情况。', ['张伟', '高志远']],
    ['整改结果报XX党委组织科李红梅科长，并送第二检查组赵志刚组长。', ['李红梅', '赵志刚']],
  ],
  template,
);

leaves(
  rule,
  [
    'XX县认真学习习近平同志重要讲话，学习焦裕禄同志、毛主席、周总理的精神。',
    'XX县党组书记、纪委书记、常务副县长和有关方面同志参加。',
    'XX县全体同志、广大同志们、相关部门同志、任务重的同志都要努力，由书记负责，向书记汇报，任书记为组长。',
    'XX县金融办主任、高新区区长、安监局局长、教研室主任参加。',
    'XX书记高度重视，书记关心下属，县长亲自抓，主任严格把关，创新“书记项目”。',
    'XX书记、XXX同志到会。',
    'XX县XX处危险路段，路队长要逐一建档。',
    'XX县工作组党支部书记、检查组任务组长、宣传科高度重视的同志、党小组组长、服务站方便站长参加。',
    'XX县组织部李某某同志、王某县长到会。',
    // Nothing is blanked here.
    '县委组织部张三丰同志到会指导。',
  ],
  template,
);

test('only for templates', () => {
  expect(marked('XX县委组织部张三丰同志到会指导。', rule)).toEqual([]);
  expect(marked('XX县委组织部张三丰同志到会指导。', rule, { profile: 'final' })).toEqual([]);
});
