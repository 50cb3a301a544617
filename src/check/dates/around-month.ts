/**
 * What else of a date no calendar has, by the 月 it stands around: months that are none (13月底), the last day of a range
 * (4月1日至31日), ranges that run backwards (5月20日至10日, 2021年9月至2021年5月), weekdays (2021年3月5日（星期六）). Left out: 9月至3月,
 * which runs into the next year, and weekdays of dates without a year. Offsets of the reading.
 */
import { isDigit } from '../chinese.js';
import type { Span } from '../../source/span.js';
import { daysOf, weekdayOf } from '../../lexicon/calendar.js';

export interface DateFault extends Span {
  readonly saying?: 'backwards' | 'weekday';
  /** What is wrong; with `weekday` the weekday it is. */
  readonly date: string;
  readonly weekday?: string;
}

type Look = (parts: RegExpExecArray) => Omit<DateFault, 'start' | 'end'> | null;

const YEAR = String.raw`(?:((?:19|20)\d{2})年)`;
const NO_MONTH = new RegExp(`(?<![\\d.%第])${YEAR}?(?:1[3-9]|[2-9]\\d)月(?:底|末|初|份(?!额)|[上中下]旬)`, 'y');
const TO = '(?:至|到|—{1,2}|－|-|~|～)';
/** 5月20日到3号矿井, 5月20日至35号楼 go somewhere: 号 ends a range only where a month stands before it or its first day is told so. */
const DAY_END = '(?:日|(?<=月\\d{1,2}|(?:号|月\\d{1,2})(?:至|—{1,2}|[－~～-])\\d{1,2})号)';
const RANGE = new RegExp(`${YEAR}?(\\d{1,2})月(\\d{1,2})[日号]?${TO}(?:(\\d{1,2})月)?(\\d{1,2})${DAY_END}`, 'y');
const YEARS = new RegExp(`${YEAR}(\\d{1,2})月(?:(\\d{1,2})[日号])?${TO}${YEAR}(\\d{1,2})月(?:(\\d{1,2})[日号])?`, 'y');
/** 周 is a surname too: 3月5日，周四清同志. */
const WEEKDAY = new RegExp(
  `${YEAR}(\\d{1,2})月(\\d{1,2})日[（，]?(?:星期|礼拜|周(?=.(?:[）)，。；]|上午|下午|晚|前|$)))([一二三四五六日天])(?![至到、—和])`,
  'y',
);
const WEEKDAYS = '日一二三四五六';

const numbers = (parts: readonly (string | undefined)[]): readonly number[] => parts.map((part) => Number(part ?? 0));

const LOOKS: readonly (readonly [RegExp, Look])[] = [
  [NO_MONTH, ([date]) => ({ date })],
  [
    RANGE,
    ([date, ...parts]) => {
      const [year = 0, month = 0, from = 0, otherMonth = 0, to = 0] = numbers(parts);
      if (otherMonth !== 0 && otherMonth !== month) return null;
      if (otherMonth === 0 && to > daysOf(year === 0 ? null : year, month)) return month > 12 ? null : { date };
      return to < from ? { saying: 'backwards', date } : null;
    },
  ],
  [
    YEARS,
    ([date, ...parts]) => {
      const [year = 0, month = 0, day = 0, toYear = 0, toMonth = 0, toDay = 0] = numbers(parts);
      const apart = toYear - year || toMonth - month || (day === 0 || toDay === 0 ? 0 : toDay - day);
      return apart < 0 ? { saying: 'backwards', date } : null;
    },
  ],
  [
    WEEKDAY,
    ([date, ...parts]) => {
      const [year = 0, month = 0, day = 0] = numbers(parts);
      if (day > daysOf(year, month)) return null;
      const right = WEEKDAYS.charAt(weekdayOf(year, month, day));
      return right === (parts[3] === '天' ? '日' : parts[3]) ? null : { saying: 'weekday', date, weekday: right };
    },
  ],
];

/** A year, its 年, a month of two figures. */
const MAX_BEFORE = 7;

export function faultsAroundMonths(text: string): readonly DateFault[] {
  const found: DateFault[] = [];
  for (let at = text.indexOf('月', 1); at >= 0; at = text.indexOf('月', at + 1)) {
    if (!isDigit(text, at - 1)) continue;
    const start = dateStart(text, at);
    for (const [pattern, look] of LOOKS) {
      pattern.lastIndex = start;
      const parts = pattern.exec(text);
      const fault = parts === null ? null : look(parts);
      if (fault === null) continue;
      found.push({ ...fault, start, end: pattern.lastIndex });
      break;
    }
  }
  return found;
}

/** Where the date around this 月 begins: with its year, where that stands before it. */
function dateStart(text: string, at: number): number {
  let start = at;
  while (isDigit(text, start - 1) && at - start < 2) start--;
  if (text.charAt(start - 1) !== '年') return start;
  const year = start - 1;
  while (start > Math.max(0, at - MAX_BEFORE) && (start > year || isDigit(text, start - 1))) start--;
  return year - start === 4 ? start : year + 1;
}
