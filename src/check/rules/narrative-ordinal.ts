/**
 * 一是, 二要 and their like run on without a mark (GB/T 15834—2011 B.3.7): 一是，传递信息 → 一是传递信息.
 * Left out: a 一是： that ends its line and leads into a list below.
 */
import { isLineEnd, seen } from '../chinese.js';
import { markBehind, numberedBy } from '../numbered.js';
import { define } from '../rule.js';

/** 第一是 and 第一要 narrate; 第一， does not. */
const NARRATES = /[是要须应]$/;

export const narrativeOrdinal = define({
  id: 'narrative-ordinal',
  clause: 'GB/T 15834—2011 B.3.7',
  severity: 'warning',
  fixable: true,
  bad: '一是，传递信息；二是，确定关系。',
  good: '一是传递信息；二是确定关系。',
  check: (manuscript) =>
    numberedBy(manuscript, 'cn-shi', 'cn-yao', 'cn-ordinal').flatMap((numbered) => {
      const { span, written: ordinal } = numbered;
      const mark = NARRATES.test(ordinal) ? markBehind(manuscript, numbered, '，、：') : null;
      if (mark === null || isLineEnd(manuscript.text, seen(manuscript.text, mark.end - 1, 1, 4))) return [];
      return [{ span: { start: span.start, end: mark.end }, args: { ordinal }, fix: { span: mark, text: '' } }];
    }),
});
