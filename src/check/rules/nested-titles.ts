/**
 * A title inside a title takes single marks (GB/T 15834—2011 4.15.3.5): 《关于《条例》的通知》 → 《关于〈条例〉的通知》.
 * Left out: 《甲》《乙》 side by side, and quotations between.
 */
import { nestedIn } from '../nesting.js';
import { define } from '../rule.js';

const JOINS = /^[、，和与及]/;

export const nestedTitles = define({
  id: 'nested-titles',
  clause: 'GB/T 15834—2011 4.15.3.5',
  severity: 'warning',
  fixable: true,
  bad: '印发《关于落实《条例》的通知》。',
  good: '印发《关于落实〈条例〉的通知》。',
  check: (manuscript) =>
    nestedIn(manuscript, '《》', '〈〉', '“”')
      .filter(({ inner }) => !JOINS.test(manuscript.context.syntax.text.charAt(inner.start + 1)))
      .map(({ span, text }) => (text === null ? { span } : { span, fix: { span, text } })),
});
