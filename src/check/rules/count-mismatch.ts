/**
 * The text promises a number of things and gives another: 我讲五点意见 with 一、 to 四、; “某某讲堂”这两个载体. The finding
 * shows the promise and the items counted. Left out: counts without a list of their own, lists that may be another's
 * or not meant to be whole (see `counts/doubts.ts`), and lists that have lost their 、.
 */
import { isDoubtful } from '../counts/doubts.js';
import { define } from '../rule.js';

export const countMismatch = define({
  id: 'count-mismatch',
  clause: '文本自洽',
  severity: 'error',
  fixable: false,
  bad: '下面，我讲三点意见。\n一、提高认识。\n二、狠抓落实。',
  good: '下面，我讲两点意见。\n一、提高认识。\n二、狠抓落实。',
  check: (manuscript) =>
    (manuscript.analysis.announcements ?? []).flatMap((count) => {
      const { declared, found, items, span } = count;
      if (declared === null || found === null || declared === found || isDoubtful(count, manuscript)) return [];
      return [{ span, args: { declared, found }, related: items.map((item) => ({ span: item.span, role: 'item' })) }];
    }),
});
