/**
 * Days no calendar has: 2月30日, 4月31日, 13月5日, 29 February of a year that is no leap year (Gregorian calendar). Left
 * out: blanks (X月X日), dates of the lunar calendar, 13个月, what another number runs into (2013月5日 is no date).
 */
import { define } from '../rule.js';

const DATE = /(?<![\d.%])(?:((?:19|20)\d{2})年)?(\d{1,2})月(\d{1,2})[日号]/g;
const DAYS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
const LUNAR = /(?:农历|阴历|旧历|夏历)(?:[^，。；\n]{0,6})$/u;

const isLeap = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;

/** 00月00日 is a blank to fill in. */
function exists(year: number | null, month: number, day: number): boolean {
  const last = month === 2 && year !== null && !isLeap(year) ? 28 : (DAYS[month - 1] ?? 0);
  return month === 0 || day === 0 || day <= last;
}

export const impossibleDate = define({
  id: 'impossible-date',
  clause: '文本自洽',
  severity: 'error',
  fixable: false,
  bad: '各乡镇要在2月30日前报送整改情况。',
  good: '各乡镇要在2月28日前报送整改情况。',
  check: ({ text }) =>
    [...text.matchAll(DATE)].flatMap(({ index, 0: date, 1: year, 2: month = '', 3: day = '' }) => {
      // 35号 is a number of something else.
      if (date.endsWith('号') && Number(day) > 31) return [];
      if (exists(year === undefined ? null : Number(year), Number(month), Number(day))) return [];
      if (LUNAR.test(text.slice(Math.max(0, index - 10), index))) return [];
      return [{ span: { start: index, end: index + date.length }, args: { date } }];
    }),
});
