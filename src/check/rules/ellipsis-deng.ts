/**
 * An ellipsis and 等 say the same (GB/T 15834—2011 A.9.2): 张三、李四……等. No mend: which of the two is to go depends on
 * whether the sentence is to be read aloud. Left out: 等 that begins a word or a clause (……等待, ……等到), 平等……
 */
import { NOT_A_WORD } from '../deng.js';
import { define } from '../rule.js';

const DOTS = '(?:…{1,4}|[.]{3,6}|。{3,6})';
const BEHIND = new RegExp(`${DOTS}[ \\u3000]?等等?${NOT_A_WORD}`, 'g');
const BEFORE = new RegExp(`等等?${DOTS}`, 'g');
/** A list before 等……, within the clause. */
const LIST = /、[^，。；：！？\n]{0,30}$/;
const WORD = /[平对同相均中高上下初优劣何稍坐不一二三四五六七头]$/;

export const ellipsisDeng = define({
  id: 'ellipsis-deng',
  clause: 'GB/T 15834—2011 A.9.2',
  severity: 'warning',
  fixable: false,
  bad: '涉及农业、水利……等部门。',
  good: '涉及农业、水利等部门。',
  check: ({ text }) => {
    const before = (at: number): string => text.slice(Math.max(0, at - 40), at);
    const spans = [
      ...text.matchAll(BEHIND),
      ...[...text.matchAll(BEFORE)].filter(({ index }) => LIST.test(before(index)) && !WORD.test(before(index))),
    ].map(({ index, 0: found }) => ({ start: index, end: index + found.length }));
    return spans.map((span) => ({ span, args: { text: text.slice(span.start, span.end) } }));
  },
});
