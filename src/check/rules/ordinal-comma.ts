/**
 * An ordinal with 第 or 首先/其次/最后 is followed by ，, not by 、 (GB/T 15834—2011 B.3.1): 第一、旗帜鲜明 → 第一，旗帜鲜明.
 * Left out: ordinals in a row (第一、第二轮督导), which 、 joins.
 */
import { define } from '../rule.js';

/** At the head of a line or sentence; what follows is no further ordinal. */
const ORDINAL =
  /(?<=^|[。！？；\n][ \t\u3000]*|^[ \t\u3000]+)(第[一二三四五六七八九十百\d]{1,4}|首先|其次|再次|最后)(、)(?![ \t\u3000]*第?[一二三四五六七八九十百\d]{1,4}[^，。；]{0,6}?[轮批次届期个条项章节组季名])/gmu;

export const ordinalComma = define({
  id: 'ordinal-comma',
  clause: 'GB/T 15834—2011 B.3.1',
  severity: 'warning',
  fixable: true,
  bad: '第一、旗帜鲜明讲政治。',
  good: '第一，旗帜鲜明讲政治。',
  check: ({ text }) =>
    [...text.matchAll(ORDINAL)].map((found) => {
      const ordinal = found[1] ?? '';
      const start = found.index;
      const mark = { start: start + ordinal.length, end: start + ordinal.length + 1 };
      return { span: { start, end: mark.end }, args: { ordinal }, fix: { span: mark, text: '，' } };
    }),
});
