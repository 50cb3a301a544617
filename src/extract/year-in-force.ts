/**
 * How long a law has been in force, or how soon it will be, by the day it took effect: 施行快一年了, 施行还不到三个月; 到十月一号就施行满一年了;
 * 7月15日就要施行, 再过一个多月就要施行. The first and the last year that leaves.
 */
import { DATE_LENGTH, numberOf, shiftOf, SMALL_NUMBER } from './year-shifts.js';

export type Years = readonly [first: number, last: number];

const MONTHS = 12;
const SPRING = 3;
const COUNT = '([一二两三四五六七八九十]{1,2}|半|\\d{1,2})';
/** 施行已经4年, 施行快一年了, 实施还不到三个月. */
const FOR_SO_LONG = new RegExp(
  `(?:施行|实施|生效)(?:以来)?，?(?:就要?|才|还|也|又|已经?|至今|到现在|有|整整|正好|刚好|恰好|，)*(近|快要?|将近|不到|不足)?(?:满|整整)*${COUNT}(?:个)?(多|半)?(年|月|个月)(多|半|有余)?(?:了|来|以来|，|。|的时间|时间|$)`,
  'u',
);
/** 今年是实施《…法》的第一年. */
const NTH_YEAR =
  /([去今明]年)(?:就|正|也|，)*是[^。；]{0,40}?(?:施行|实施)[^。；]{0,20}?的(?:第([一二三四五]|\d)|(头一|首))个?(?:整)?年/u;
/** A day without its year. */
const DAY = new RegExp(`(?<![年\\d一二三四五六七八九十])${SMALL_NUMBER}月${SMALL_NUMBER}[日号]`, 'gu');
const OTHER_YEAR = /\d{4}年|[〇○零一二三四五六七八九]{4}年|[去前明后]年/u;
const ADVERBS = '(?:就|也|都|还|要|将|即将|马上|快要|很快|正式|全面|开始|起|，)*';
const TAKES_EFFECT = '(?:施行|实施|生效)(?!以来|以后|之后|后|办法|细则|意见|方案)';
/** 7月15日就要施行. */
const ON_DAY_SOON = new RegExp(
  `(?<![年\\d一二三四五六七八九十])${SMALL_NUMBER}月${SMALL_NUMBER}[日号](${ADVERBS})${TAKES_EFFECT}`,
  'u',
);
/** 再过一个多月就要施行. */
const IN_SO_LONG = new RegExp(
  `(?:再过|再有|还有|只有|只剩|不到)(不到)?${COUNT}(?:个)?(半|多|来)?(天|月|周|星期)[^。；]{0,10}?(?:就要?|即将|将要?|要)(?:正式|全面|开始)*${TAKES_EFFECT}`,
  'u',
);
/** 就要施行了, 施行在即. */
const AT_HAND = new RegExp(
  `(?:就要|马上就?要?|快要|眼看就?要?|即将)(?:正式|全面|开始)*${TAKES_EFFECT}(?!的)|(?:施行|实施|生效)(?:在即|进入倒计时)`,
  'u',
);
const IS_SOON = /要|将|马上/u;

const monthsAt = (start: string): number =>
  Number(start.slice(0, 4)) * MONTHS + Number(start.slice(5, 7)) - 1 + Number(start.slice(8, 10) || '15') / 30.5;
const within = (from: number, to: number): Years => [Math.floor(from / MONTHS), Math.floor(to / MONTHS)];

/** Whether the sentence names the day, without a year. */
export function namesDay(start: string, sentence: string): boolean {
  if (start.length < DATE_LENGTH || OTHER_YEAR.test(sentence)) return false;
  return [...sentence.matchAll(DAY)].some(([, month = '', day = '']) => isOn(start, month, day));
}

const isOn = (start: string, month: string, day: string): boolean =>
  numberOf(month) === Number(start.slice(5, 7)) && numberOf(day) === Number(start.slice(8));

/** Years of a speech that says for how long what took effect on the day has been in force. */
export function yearsInForce(start: string, sentence: string): Years | null {
  const found = FOR_SO_LONG.exec(sentence);
  if (found === null || start.length < 'YYYY-MM'.length) return null;
  const [, nearly, digits = '', half, unit, more] = found;
  const count = digits === '半' ? 0.5 : numberOf(digits);
  if (count === null) return null;
  const at = monthsAt(start);
  if (unit !== '年') {
    if (nearly !== undefined) return within(at + Math.max(0, count - 2), at + count);
    return within(at + count - 1, at + count + 1);
  }
  const halves = half === '半' || more === '半' ? MONTHS / 2 : 0;
  const months = count * MONTHS + halves;
  if (nearly !== undefined) return within(at + months - (nearly.startsWith('不') ? 6 : 2), at + months);
  if (count < 1 || halves > 0) return within(at + months - 1, at + months + 2);
  const first = Number(start.slice(0, 4)) + count;
  if (half !== undefined || more !== undefined) return [first, first + 1];
  return Number(start.slice(5, 7)) <= SPRING || namesDay(start, sentence) ? [first, first] : [first, first + 1];
}

/** Years of a speech that says that it is about to take effect. */
export function yearsBefore(start: string, sentence: string): Years | null {
  if (start.length < DATE_LENGTH || OTHER_YEAR.test(sentence)) return null;
  const [year, month] = [Number(start.slice(0, 4)), Number(start.slice(5, 7))];
  const day = ON_DAY_SOON.exec(sentence);
  if (day !== null) {
    if (!isOn(start, day[1] ?? '', day[2] ?? '')) return null;
    if (!IS_SOON.test(day[3] ?? '') || month > SPRING) return [year, year];
    return month === 1 ? [year - 1, year - 1] : [year - 1, year];
  }
  const left = IN_SO_LONG.exec(sentence);
  const count = left?.[2] === '半' ? 0.5 : numberOf(left?.[2] ?? '');
  if (left !== null && count !== null) {
    const one = left[4] === '月' ? 1 : left[4] === '天' ? 1 / 30 : 1 / 4;
    const months = count * one;
    const [least, most] =
      left[1] === undefined ? [0.7 * months, 1.3 * months + (left[3] === undefined ? 0 : one)] : [0, months];
    return within(monthsAt(start) - most, monthsAt(start) - least);
  }
  if (!AT_HAND.test(sentence)) return null;
  return month > SPRING + 1 ? [year, year] : [year - 1, month === 1 ? year - 1 : year];
}

/** 今年是实施《…法》的第一年: in force from spring on, its first year is its own; later on, the next may be meant. */
export function yearOfForce(start: string, sentence: string): number | null {
  const found = NTH_YEAR.exec(sentence);
  const shift = shiftOf(found?.[1] ?? '');
  if (found === null || shift === null) return null;
  if (start.length < DATE_LENGTH || Number(start.slice(5, 7)) > SPRING) return null;
  return Number(start.slice(0, 4)) + (found[3] === undefined ? (numberOf(found[2] ?? '') ?? 1) - 1 : 0) - shift;
}
