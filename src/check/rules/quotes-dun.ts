/**
 * No 、 between quotations that stand side by side (GB/T 15834—2011 4.5.3.5): “甲”、“乙” → “甲”“乙”.
 * Left out: lists with a gloss (“甲”（注）、“乙”) or with a member without marks, where the 、 is wanted.
 */
import { dunBetween } from '../joints.js';
import { define } from '../rule.js';

export const quotesDun = define({
  id: 'quotes-dun',
  clause: 'GB/T 15834—2011 4.5.3.5',
  severity: 'info',
  fixable: true,
  bad: '增强“四个意识”、“四个自信”。',
  good: '增强“四个意识”“四个自信”。',
  check: (manuscript) =>
    [...dunBetween(manuscript, '“', '”'), ...dunBetween(manuscript, '‘', '’')].map((span) => ({
      span,
      fix: { span, text: '' },
    })),
});
