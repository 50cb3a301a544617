/**
 * A line that starts with a point (GB/T 15834—2011 5.1.1, 5.1.2): the mark belongs at the end of the line before.
 * No mend: whether the lines are one sentence or a word is missing, the author knows.
 * Half-width marks too, before Chinese (,县直各部门). Left out: —— and ……, which may open a line, and closing marks, which are told where pairs are.
 */
import { define } from '../rule.js';

const START = /(?:^|[\r\n])[ \t\u3000\u00a0]{0,40}([，。、；：！？]+|[,;:!?](?=[\u4e00-\u9fff]))/g;

export const lineStartMark = define({
  id: 'line-start-mark',
  clause: 'GB/T 15834—2011 5.1.1',
  severity: 'warning',
  fixable: false,
  bad: '要统一思想、提高认识\n，狠抓工作落实。',
  good: '要统一思想、提高认识，狠抓工作落实。',
  check: ({ text }) =>
    [...text.matchAll(START)].map(({ index, 0: found, 1: marks = '' }) => {
      const end = index + found.length;
      return { span: { start: end - marks.length, end }, args: { marks } };
    }),
});
