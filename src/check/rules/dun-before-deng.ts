/**
 * No 、 before the 等 that closes a list (GB/T 15834—2011 B.1.2): 甲、乙、等 → 甲、乙等.
 * Left out: 等 that is a member or begins one: 等、靠、要; 等级、等次; 等考公、等二战.
 */
import { NOT_A_WORD } from '../deng.js';
import { define } from '../rule.js';

const DUN = new RegExp(String.raw`、(?=[ \u3000]?等${NOT_A_WORD})(?<!等[^，。；：、！？\n]{0,8}、)`, 'g');

export const dunBeforeDeng = define({
  id: 'dun-before-deng',
  clause: 'GB/T 15834—2011 B.1.2',
  severity: 'warning',
  fixable: true,
  bad: '农业、水利、等部门要密切配合。',
  good: '农业、水利等部门要密切配合。',
  check: ({ text }) =>
    [...text.matchAll(DUN)].map(({ index }) => {
      const span = { start: index, end: index + 1 };
      return { span, fix: { span, text: '' } };
    }),
});
