/**
 * How long it is until a date in a named year, or until an event, or since one: 离2008年中考只有七个多月; 标准时点是2018年12月31日，
 * 从现在算起只剩不到四个月; 党的十六大再过二十几天就要召开.
 */
import type { NamedYear } from './year-names.js';
import { numberOf } from './year-shifts.js';

const REACH = 48;
const COUNT_OF_TIME = '[一二两三四五六七八九十百]{1,4}|\\d{1,3}';
const TIME = '个半月|个多月|多个月|个月|月|天|日|周|个星期|星期';
const SENTENCE_ENDS = /[。！？；\n]/u;

/** Days of a month on average, and of a year's months. */
const DAYS = 30.4;
const WEEK = 7 / DAYS;
const MONTHS = 12;

/** 离, 距 and 到 count up to the date; behind 时点是, 定于 and the like the words 从现在算起 have to say so. */
const UNTIL = /(?:(?<![截直等止达])[到至]|离|距|距离)$/u;
const OF_SPAN = /(?:从|自|由)[^。；！？\n]{0,24}[到至]$/u;
const SET_FOR = /(?:时点|期限|时限|日期|时间|定)(?:就|都|也)?(?:是|为|在|于)$/u;
/** What either ends with. */
const DATE_BEHIND = '到至离距是为在于';
const FROM_NOW = /(?:从现在|从今天|从今日|从即日|离现在|距现在|距今天)(?:算起|起算|起|开始)?|满打满算/u;
export const LEFT =
  /(?:只剩|仅剩|还剩|剩下|只有|仅有|还有|不过|剩)下?(?:了)?(?:短短|最后|仅仅|大约|约|的)*(不到|不足)?(?:的)?([一二两三四五六七八九十]{1,3}|\d{1,3})(?:来|余|多)?(个半月|个多月|多个月|个月|月|多天|余天|天|日|周|多周|个星期|个多星期|星期)(?:的)?(?:时间|光景|工夫|左右)?(?:了)?(?=[，。；！？、\n]|$)/u;

/** A date within the year, by the month it ends in, counted from its start: 12月31日 → 12, 中考 → 5.5. */
const DATE =
  /^(?:(\d{1,2})月份?(?:(\d{1,2})[日号]|([初中底末])|[上中下]旬)?|(年?[底末])|(中考|高考|年中)|(元旦|年初)|(?:农历)?(?:新年|新春|春节|除夕))/u;
const EXAMS = 5.5;
/** Between the end of January and the middle of February: either side of the month's end. */
const SPRING_FESTIVAL = 1;

function monthOf(behind: string): number | null {
  const found = DATE.exec(behind);
  if (found === null) return null;
  const [, month, day, part, end, exam, newYear] = found;
  if (month !== undefined) {
    if (Number(month) > MONTHS) return null;
    if (day !== undefined) return Number(month) - 1 + Number(day) / DAYS;
    return Number(month) - (part === '初' ? 1 : part === undefined || part === '中' ? 0.5 : 0);
  }
  if (end !== undefined) return MONTHS;
  if (exam !== undefined) return EXAMS;
  return newYear === undefined ? SPRING_FESTIVAL : 0;
}

/** How many months a month, a week or a day has. */
export const monthsOf = (unit: string): number => (unit.includes('月') ? 1 : /周|星期/u.test(unit) ? WEEK : 1 / DAYS);

/** First and last year of a speech that says how many months, weeks or days are left until a date in the year at `place`; null where it does not. */
export function yearsUntil(text: string, { year, start, end }: NamedYear): readonly [number, number] | null {
  if (!DATE_BEHIND.includes(text.charAt(start - 1))) return null;
  const rest = text.slice(end, end + REACH).split(SENTENCE_ENDS)[0] ?? '';
  const before = text.slice(Math.max(0, start - 8), start);
  if (OF_SPAN.test(text.slice(Math.max(0, start - 28), start))) return null;
  if (!UNTIL.test(before) && !(SET_FOR.test(before) && FROM_NOW.test(rest))) return null;
  const month = monthOf(rest);
  const left = LEFT.exec(rest);
  const count = left === null ? null : numberOf(left[2] ?? '');
  if (month === null || left === null || count === null) return null;
  const one = monthsOf(left[3] ?? '');
  const months = (count + (left[3] === '个半月' ? 0.5 : 0)) * one;
  const less = left[1] === undefined ? 0.25 * one : one;
  const more = left[1] !== undefined ? 0 : /[多余来]/u.test(left[0]) ? one : 0.25 * one;
  const at = (until: number): number => year + Math.floor((month - until - 0.01) / MONTHS);
  return [at(months + more), at(months - less)];
}

/** An event ahead: 党的十六大再过二十几天就要召开; … */
const AHEAD = new RegExp(
  `^[^，。；]{0,6}?(?:再过|再有|还有|只有|只剩|不到|不足)(${COUNT_OF_TIME})(?:多|几|来|余)?(${TIME})[^，。；]{0,6}(?:就要|即将|将要?|便|就)[^，。；]{0,8}(?:召开|举行|开幕|举办|到来|开了)`,
  'u',
);
/** … and one gone by: 天津港“8·12”爆炸过去才一个月. */
const BEHIND = new RegExp(
  `^[^，。；]{0,8}?(?:过去|发生|结束|闭幕)(?:才|刚刚?|已经?|了|还|仅|有|不到|不足)*(${COUNT_OF_TIME})(?:多|几|来|余)?(${TIME})(?:了|的时间)*(?=[，。；]|$)(?![，]?[^，。；]{0,6}(?:就|便|即))`,
  'u',
);

/** The year of a speech that says how long it is until an event, or since it; null where it does not, or where that may be in two years. */
export function yearBeside(date: string, after: string): number | null {
  const [ahead, behind] = [AHEAD.exec(after), BEHIND.exec(after)];
  const found = ahead ?? behind;
  return found === null ? null : yearAway(date, found, ahead === null ? -1 : 1);
}

/** The year so long before the date, or after it; null where that may be in two. */
function yearAway(date: string, found: readonly (string | undefined)[], sign: 1 | -1): number | null {
  const month = Number(date.slice(5, 7));
  const count = numberOf((found[1] ?? '').replace(/几$/u, ''));
  if (count === null || month === 0) return null;
  const span = count * monthsOf(found[2] ?? '');
  const at = Number(date.slice(0, 4)) * MONTHS + month - 1 + Number(date.slice(8, 10) || '15') / DAYS;
  const [near, far] = [0.5, 1.5].map((part) => Math.floor((at - sign * part * span) / MONTHS));
  return near === far ? (near ?? null) : null;
}

/** 离北京奥运会开幕还有100天, 还有六十天北京奥运会就要开幕了. */
const AWAY_BEFORE = /(?:离|距|距离)[“《]?$/u;
const AWAY = new RegExp(
  `^[”》]?[^，。；]{0,4}?(?:开幕|召开|举办|举行|开赛|到来)?，?(?:已经?|就|也)?(?:只剩|仅剩|还剩|还有|只有|不到|不足)下?(?:不到|不足)?(${COUNT_OF_TIME})(?:多|几|来|余)?(${TIME})`,
  'u',
);
const SOON_BEFORE = new RegExp(
  `(?:还有|再过|再有|只剩|不到)(?:不到)?(${COUNT_OF_TIME})(?:多|来|余)?(${TIME})，?[“《]?$`,
  'u',
);
/** 再过一个月就是党的十四大, 还有二十天就要召开党的十五大. */
const SOON_IS = new RegExp(
  `(?:还有|再过|再有)(?:不到)?(${COUNT_OF_TIME})(?:多|来|余)?(${TIME})，?(?:我们)?(?:就是|就要迎来|就迎来|将迎来|就要召开|将召开|即将召开|就要举行|就要开)[“《]?$`,
  'u',
);
const COMES = /^[”》]?(?:就要?|即将|将要?|便)[^，。；]{0,4}(?:召开|举行|开幕|举办|开赛|到来|开(?=了|[，。；！]|$))/u;
/** 奥运会开幕倒计时一百天. */
const COUNTED_DOWN = new RegExp(
  `^[”》]?(?:开幕|召开|举办)?(?:已经?)?(?:进入)?倒计时(?:只剩|还有|只有|还剩)?下?(${COUNT_OF_TIME})(?:多|几|来|余)?(${TIME})`,
  'u',
);
/** 南巡谈话发表半年来, 回归三个月来. */
const MONTHS_SINCE = new RegExp(
  `^[”》]?(?:发表|召开|闭幕|发生|回归|胜利|成功|举行|结束)*(?:以来)?的?(?:(半年)|(${COUNT_OF_TIME})(?:多|几|来|余)?(个月|个多月|多个月))来`,
  'u',
);
const isSoon = (before: string): boolean => /[是来开行][“《]?$/u.test(before) && before.includes('就');
const isComing = (after: string): boolean =>
  '”》就即将便'.includes(after.charAt(0)) && after !== '' && COMES.test(after);
const HALF_A_YEAR = ['', '六', '个月'] as const;

/** The year of a speech that counts the time until an event before its name, or from 离 on; null where it does not, or where that may be in two years. */
export function yearUntilEvent(date: string, before: string, after: string): number | null {
  const since = after.includes('来') ? MONTHS_SINCE.exec(after) : null;
  if (since !== null) return yearAway(date, since[1] === undefined ? ['', since[2], since[3]] : HALF_A_YEAR, -1);
  const down = after.includes('倒计时') ? COUNTED_DOWN.exec(after) : null;
  if (down !== null) return yearAway(date, down, 1);
  const found = AWAY_BEFORE.test(before)
    ? AWAY.exec(after)
    : isComing(after)
      ? SOON_BEFORE.exec(before)
      : isSoon(before)
        ? SOON_IS.exec(before)
        : null;
  return found === null ? null : yearAway(date, found, 1);
}
