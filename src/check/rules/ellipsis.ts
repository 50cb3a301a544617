/**
 * An ellipsis is six dots, …… (GB/T 15834—2011 4.11.2): ... 。。。 and a lone … are other marks in its place.
 * Left out: dots between Latin words and figures, twelve dots for a whole passage, leaders of a table of contents.
 */
import { isChinese } from '../chinese.js';
import { define } from '../rule.js';
import { isForeign } from '../zones.js';

const DOTS = /…+|\.{3,}|。{3,}|·{3,}|⋯+|．{3,}/g;
/** Dots that lead the eye to a page number, or stand for a blank to be filled in. */
const LEADERS = /^[^。]{7,}$/;
const PAGE = /^ {0,4}\d{1,4} {0,4}(?:[\r\n]|$)/;

export const ellipsis = define({
  id: 'ellipsis',
  clause: 'GB/T 15834—2011 4.11.2',
  severity: 'warning',
  fixable: true,
  bad: '农田水利、道路交通、危房改造...都要抓紧。',
  good: '农田水利、道路交通、危房改造……都要抓紧。',
  check: (manuscript) => {
    const { text } = manuscript;
    return [...text.matchAll(DOTS)].flatMap(({ index, 0: dots }) => {
      const end = index + dots.length;
      const right = dots === '……' || dots === '…………' || LEADERS.test(dots) || PAGE.test(text.slice(end, end + 16));
      if (right || !(isChinese(text, index - 1) || isChinese(text, end)) || isForeign(manuscript, index)) return [];
      const span = { start: index, end };
      return [{ span, args: { dots }, fix: { span, text: '……' } }];
    });
  },
});
