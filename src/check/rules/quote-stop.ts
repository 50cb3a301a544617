/**
 * A sentence that ends with a quotation has one 。, not one inside and one outside (GB/T 15834—2011 B.2.1):
 * 坚持“把质量当生命。”。 → 坚持“把质量当生命”。 Where the quotation stands by itself behind ：, or asks or calls, the inner
 * mark is the one that stays. Left out: 。”， and the like, where either may be meant.
 */
import { define } from '../rule.js';

const STOPS = /[。！？][”’]{1,2}。/g;

export const quoteStop = define({
  id: 'quote-stop',
  clause: 'GB/T 15834—2011 B.2.1',
  severity: 'warning',
  fixable: true,
  bad: '在施工中要始终坚持“把质量当生命。”。',
  good: '在施工中要始终坚持“把质量当生命”。',
  check: ({ context: { syntax }, written }) =>
    [...syntax.text.matchAll(STOPS)].map(({ index, 0: found }) => {
      const end = index + found.length;
      const open = (syntax.partners[end - 2] ?? 0) - 1;
      const span = written(index, end);
      if (open < 0) return { span };
      const staysInside = syntax.text.charAt(open - 1) === '：' || !found.startsWith('。');
      const goes = staysInside ? written(end - 1, end) : written(index, index + 1);
      return { span, fix: { span: goes, text: '' } };
    }),
});
