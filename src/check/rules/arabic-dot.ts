/**
 * An Arabic numeral without brackets that numbers a section is followed by a dot (GB/T 15834—2011 B.3.3): 1、加强 →
 * 1.加强. Left out: figures in a row (1、2、3号楼, 1、3号楼) and figures that number nothing.
 */
import { isDigit } from '../chinese.js';
import { lastOf, numberedBy } from '../numbered.js';
import { define } from '../rule.js';

const NUMBERED = /^([0-9０-９]{1,2})[ \t\u3000]*[、。]$/;
const YEAR = /^\d{4}年/;

export const arabicDot = define({
  id: 'arabic-dot',
  clause: 'GB/T 15834—2011 B.3.3',
  severity: 'warning',
  fixable: true,
  bad: '1、加强领导。\n2、明确责任。',
  good: '1.加强领导。\n2.明确责任。',
  check: (manuscript) =>
    numberedBy(manuscript, 'arabic-dot').flatMap((numbered) => {
      const { unit, span, written } = numbered;
      const numeral = NUMBERED.exec(written)?.[1];
      const behind = manuscript.context.syntax.text.slice(unit.marker.end, unit.marker.end + 5);
      if (numeral === undefined || (isDigit(behind, 0) && !YEAR.test(behind))) return [];
      const dot = numeral < '０' ? '.' : '．';
      return [{ span, args: { numeral, dot }, fix: { span: lastOf(numbered), text: dot } }];
    }),
});
