/**
 * A number in brackets takes no mark behind it (GB/T 15834—2011 B.3.4): （一）、强化 → （一）强化.
 * Left out: numbers of clauses in a row (（一）、（二）项规定的), and ①, which has no brackets.
 */
import { lastOf, markBehind, numberedBy } from '../numbered.js';
import { define } from '../rule.js';

const MARKS = '、，。.．：';
/** （一）, 1）, ⑴ and ㈠ end so; their 、 is part of the marker. */
const BRACKETED = /^(?:[（(]?[^（()）]{1,4}[)）]|[⑴-⒇㈠-㈩])[ \t\u3000]*(、?)$/;
const NEXT = /^[（(⑴-⒇㈠-㈩]|^\d{1,2}）/;

export const bracketNumber = define({
  id: 'bracket-number',
  clause: 'GB/T 15834—2011 B.3.4',
  severity: 'warning',
  fixable: true,
  bad: '（一）、强化组织领导。\n（二）、强化督查考核。',
  good: '（一）强化组织领导。\n（二）强化督查考核。',
  check: (manuscript) =>
    numberedBy(manuscript, 'cn-paren', 'arabic-paren').flatMap((numbered) => {
      const own = BRACKETED.exec(numbered.written)?.[1];
      if (own === undefined) return [];
      const mark = own === '' ? markBehind(manuscript, numbered, MARKS) : lastOf(numbered);
      if (mark === null || NEXT.test(manuscript.text.slice(mark.end, mark.end + 4))) return [];
      const { start } = numbered.span;
      const number = numbered.written.replace(/[ \t\u3000、]+$/, '');
      const args = { number, mark: manuscript.text.slice(mark.start, mark.end) };
      return [{ span: { start, end: mark.end }, args, fix: { span: mark, text: '' } }];
    }),
});
