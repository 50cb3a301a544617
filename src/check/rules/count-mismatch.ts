/**
 * The text promises a number of things and gives another: 我讲五点意见 with 一、 to 四、. The finding shows the promise
 * and the last item counted. Left out: counts without a list of their own, and texts that have lost their 、.
 */
import { define } from '../rule.js';

export const countMismatch = define({
  id: 'count-mismatch',
  clause: '文本自洽',
  severity: 'error',
  fixable: false,
  bad: '下面，我讲三点意见。\n一、提高认识。\n二、狠抓落实。',
  good: '下面，我讲两点意见。\n一、提高认识。\n二、狠抓落实。',
  check: ({ analysis }) =>
    (analysis.announcements ?? []).flatMap(({ declared, found, items, span }) =>
      declared === null || found === null || declared === found
        ? []
        : [{ span, args: { declared, found }, related: items.map((item) => ({ span: item.span, role: 'item' })) }],
    ),
});
