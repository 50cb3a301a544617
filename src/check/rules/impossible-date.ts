/**
 * Days no calendar has: 2月30日, 四月三十一日, 13月5日, 29 February of a year that is no leap year (Gregorian calendar), in
 * short form too (2023-02-30); 13月底, 4月1日至31日, ranges that run backwards, weekdays that are others (see `dates/`). Left out: blanks (X月X日), dates of the lunar calendar and of reigns (光绪二十年二月三十日),
 * 13个月, what another number runs into (2013月5日 is no date), numbers that only look like a short date (2023-13-05).
 */
import type { Span } from '../../source/span.js';
import { faultsAroundMonths } from '../dates/around-month.js';
import { daysOf } from '../../lexicon/calendar.js';
import { isDigit } from '../chinese.js';
import type { Manuscript } from '../manuscript.js';
import { define, type Found } from '../rule.js';
import { spanIndex } from '../spans.js';
import { isForeign } from '../zones.js';

const ARABIC = /(?<![\d.%])(?:((?:19|20)\d{2})年)?(\d{1,2})月(\d{1,2})[日号]/g;
const CHINESE =
  /(?<![一二三四五六七八九十〇零百千万两第几])(?:([一二][一二三四五六七八九〇零]{3})年)?([一二三四五六七八九十]{1,3})月([一二三四五六七八九十]{1,3})[日号]/g;
/** The look behind comes after two figures: before them, it would be tried at every character. */
const SHORT = /((?:19|20)(?<![\w./-]..)\d{2})([-/.])(0?[1-9]|1[0-2])\2(29|3[01])(?![\w/-]|\.\d|号)/g;
const LUNAR = /(?:农历|阴历|旧历|夏历)(?:[^，。；\n]{0,6})$/u;
/** A year of a reign counts by the moon: 光绪二十年, not 今年 or 民国二十年. */
const REIGN = /(?<!民国[一二三四五六七八九十]{0,3})[元一二三四五六七八九十]年$/u;

interface Day {
  readonly year: number | null;
  readonly month: number;
  readonly day: number;
  readonly date: string;
  readonly span: Span;
}

export const impossibleDate = define({
  id: 'impossible-date',
  clause: '文本自洽',
  severity: 'error',
  fixable: false,
  bad: '各乡镇要在2月30日前报送整改情况。',
  good: '各乡镇要在2月28日前报送整改情况。',
  check: (manuscript) => {
    const days = [...longDates(manuscript), ...shortDates(manuscript)]
      // 35号 is a number of something else.
      .filter(({ date, day }) => !(date.endsWith('号') && day > 31))
      .filter((day) => !exists(day))
      .map(({ span, date }) => ({ span, args: { date } }));
    const told = spanIndex(days.map(({ span }) => span));
    return [...days, ...others(manuscript).filter(({ span }) => !told.meets(span))];
  },
});

/** 00月00日 is a blank to fill in. */
const exists = ({ year, month, day }: Day): boolean => month === 0 || day === 0 || day <= daysOf(year, month);

/** Ranges, months alone and weekdays. */
const others = ({ context, text, written }: Manuscript): readonly Found[] =>
  faultsAroundMonths(context.syntax.text).flatMap(({ start, end, saying, weekday }) => {
    if (LUNAR.test(context.syntax.text.slice(Math.max(0, start - 10), start))) return [];
    const span = written(start, end);
    const args = { date: text.slice(span.start, span.end), ...(weekday === undefined ? {} : { weekday }) };
    return [{ span, args, ...(saying === undefined ? {} : { saying }) }];
  });

/** Of the reading, where blanks beside 汉字 are gone: 2 月 30 日. */
function longDates({ context, text, written }: Manuscript): readonly Day[] {
  const reading = context.syntax.text;
  return datesIn(reading).flatMap(({ at, parts: [date, year, month = '', day = ''] }): readonly Day[] => {
    const before = reading.slice(Math.max(0, at - 10), at);
    if (LUNAR.test(before) || REIGN.test(before)) return [];
    const span = written(at, at + date.length);
    const numbers = {
      year: year === undefined ? null : numberOf(year),
      month: numberOf(month),
      day: numberOf(day),
    };
    return [{ ...numbers, date: text.slice(span.start, span.end), span }];
  });
}

/** A date and its year, month and day as they are written. */
interface Written {
  readonly at: number;
  readonly parts: RegExpExecArray;
}

/** A date around its 月: no year and month before it, and no day behind it, are longer. */
const BEFORE_MONTH = 12;
const BEHIND_MONTH = 6;

/** Dates by their 月 between two numbers: few characters are one. */
function datesIn(reading: string): readonly Written[] {
  const found: Written[] = [];
  for (let at = reading.indexOf('月', 1); at >= 0; at = reading.indexOf('月', at + 1)) {
    const pattern = patternAround(reading, at);
    if (pattern === null) continue;
    const from = Math.max(0, at - BEFORE_MONTH);
    for (const parts of reading.slice(from, at + BEHIND_MONTH).matchAll(pattern)) {
      const start = from + parts.index;
      if (start + parts[0].indexOf('月') === at) found.push({ at: start, parts });
    }
  }
  return found;
}

const MONTH_ENDS = '一二三四五六七八九十';

function patternAround(reading: string, at: number): RegExp | null {
  if (isDigit(reading, at - 1) && isDigit(reading, at + 1)) return ARABIC;
  const before = reading.charAt(at - 1);
  const behind = reading.charAt(at + 1);
  return before !== '' && behind !== '' && MONTH_ENDS.includes(before) && MONTH_ENDS.includes(behind) ? CHINESE : null;
}

const shortDates = (manuscript: Manuscript): readonly Day[] =>
  [...manuscript.text.matchAll(SHORT)].flatMap(({ index, 0: date, 1: year, 3: month, 4: day }): readonly Day[] => {
    if (isForeign(manuscript, index)) return [];
    const span = { start: index, end: index + date.length };
    return [{ year: Number(year), month: Number(month), day: Number(day), date, span }];
  });

const DIGITS = '〇一二三四五六七八九';

/** 12, 十二, 三十一, 二〇二三. */
function numberOf(numeral: string): number {
  if (/^\d/u.test(numeral)) return Number(numeral);
  const value = (digits: string): number =>
    [...digits.replaceAll('零', '〇')].reduce((sum, digit) => sum * 10 + DIGITS.indexOf(digit), 0);
  const [tens = '', ones] = numeral.split('十');
  return ones === undefined ? value(tens) : (tens === '' ? 1 : value(tens)) * 10 + value(ones);
}
