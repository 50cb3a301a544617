/**
 * No 、 between titles that stand side by side (GB/T 15834—2011 4.5.3.5): 《甲》、《乙》 → 《甲》《乙》.
 * Left out: lists with a gloss, where the 、 is wanted: 《甲》（试行）、《乙》.
 */
import { dunBetween } from '../joints.js';
import { define } from '../rule.js';

export const titlesDun = define({
  id: 'titles-dun',
  clause: 'GB/T 15834—2011 4.5.3.5',
  severity: 'info',
  fixable: true,
  bad: '学习《准则》、《条例》。',
  good: '学习《准则》《条例》。',
  check: (manuscript) =>
    [...dunBetween(manuscript, '《', '》'), ...dunBetween(manuscript, '〈', '〉')].map((span) => ({
      span,
      fix: { span, text: '' },
    })),
});
