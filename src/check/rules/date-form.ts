/**
 * Forms of dates: 2020年01月05日 → 2020年1月5日 (GB/T 9704—2012 7.3.5.4: month and day without a naught before them);
 * 2020、3、2 in a sentence → 2020年3月2日, alone or behind a label → 2020-03-02 (GB/T 15834—2011 A.4.2: a short date takes hyphens, not 、).
 * Left out: years in a row (2020、21、22年), 00月, times (08时), file names.
 */
import { seen } from '../chinese.js';
import { define, type Found } from '../rule.js';
import { isForeign } from '../zones.js';

const DATE = /\d(?<!\d\d)\d?月(?:0?[1-9]|[12]\d|3[01])日|0(?<=年0)[1-9]月|0(?<=[Xx×\d]月0)[1-9]日/g;
const NAUGHT = /0(?=[1-9][月日])/g;
const SHORT = /(?:19|20)(?<!\d、?..)\d{2}、(?:0?[1-9]|1[0-2])、(?:0?[1-9]|[12]\d|3[01])(?![\d、年月号个.])/g;

export const dateForm = define({
  id: 'date-form',
  clause: 'GB/T 9704—2012 7.3.5.4',
  severity: 'warning',
  fixable: true,
  bad: '会议定于2020年01月05日召开。',
  good: '会议定于2020年1月5日召开。',
  check: (manuscript) => {
    const { text } = manuscript;
    const found: Found[] = [];
    const add = (start: number, date: string, right: string, saying?: string): void => {
      if (right === date || isForeign(manuscript, start)) return;
      const span = { start, end: start + date.length };
      const args = { date, right };
      found.push(
        saying === undefined
          ? { span, args, fix: { span, text: right } }
          : { span, saying, args, fix: { span, text: right } },
      );
    };
    for (const { index, 0: date } of text.matchAll(DATE)) add(index, date, date.replace(NAUGHT, ''));
    for (const { index, 0: date } of text.matchAll(SHORT)) {
      if (isInSentence(text, index, index + date.length)) add(index, date, full(date), 'full');
      else add(index, date, date.replaceAll('、', '-'), 'short');
    }
    return found;
  },
});

/** Among words, in brackets as under a title, or in a sentence that goes on: no cell and no field. */
const isInSentence = (text: string, start: number, end: number): boolean =>
  /[\u4e00-\u9fff（(，、；]/u.test(text.charAt(seen(text, start, -1, 2))) ||
  /[\u4e00-\u9fff，、；。]/u.test(text.charAt(seen(text, end - 1, 1, 2)));

const full = (date: string): string => {
  const [year = '', month, day] = date.split('、');
  return `${year}年${Number(month)}月${Number(day)}日`;
};
