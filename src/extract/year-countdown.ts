/**
 * How far a named year has gone, or how long it is until a date in it: 2018年已经过去一大半; 离2008年中考只有七个多月; 标准时点是
 * 2018年12月31日，从现在算起只剩不到四个月.
 */
import { numberOf } from './year-shifts.js';

/** A year of the text, by its place. */
interface Place {
  readonly year: number;
  readonly start: number;
  readonly end: number;
}

const REACH = 48;
const SENTENCE_ENDS = /[。！？；\n]/u;

const SOON = '(?:就|也|都|已经?|眼看着?|转眼(?:间)?|马上|即将|将要|快要|很快|不知不觉|[，])*';
/** 2018年已经过去一大半, 2013年过半, 2020年只剩两个月了, 2016年就要过去了: said in the year itself. */
const HAS_GONE = new RegExp(
  `^度?(?:的?时间)?${SOON}(?:(?:过去|过了|过掉|走过)了?(?:将近|近|约|快)?(?:一?大半|一?多半|一?小半|一?半|[一二两三四五六七八九十\\d]+个(?:多)?月|[一二三]个?(?:多)?季度)|过半(?!数)|(?:接|临|已)?近尾声|进入尾声|所剩无几|(?:只|仅|还)(?:剩|有)下?了?(?:不到|不足|最后)?[一二两三四五六七八九十\\d]+个?(?:多)?(?:月|天|周|星期|季度))|^(?:就要|即将|快要|马上(?:就要?)?)(?:过去|结束)|^(?:才|刚刚?)(?:刚刚)?(?:开始|开了?个?头|起步|到来)`,
  'u',
);
/** 2019年马上就到, 2022年的脚步近了: said in the year before. */
const COMES =
  /^(?:的脚步|的钟声|新年|元旦)?(?:(?:就要|即将|快要|马上(?:就要?)?|转眼就要?|很快就要?|已经?在?向我们)(?:到(?!期)|来临|来到|到来|来了|敲响|走来)|(?:的脚步)(?:近|已近|临近|越来越近))/u;
/** What any of them begins with. */
const COURSE = '度的时就也都已眼转马即将要快很不，过走接临近进所只仅还才刚新元';
/** 当时2018年已经过去一大半: told of another day. */
const TOLD_OF = /(?:当时|那时|那年|记得|彼时|等到|直到|早在)[^。；\n]{0,6}$/u;

/** The year that the speech is given in, by how much of the one at a place has gone, or that it is about to come; null where nothing is said of it. */
export function yearByItsCourse(text: string, { year, start, end }: Place): number | null {
  // Few years stand before such words, and a look at one character is cheaper than two patterns.
  if (!COURSE.includes(text.charAt(end))) return null;
  const behind = text.slice(end, end + REACH);
  const shift = HAS_GONE.test(behind) ? 0 : COMES.test(behind) ? -1 : null;
  return shift === null || TOLD_OF.test(text.slice(Math.max(0, start - 10), start)) ? null : year + shift;
}

/** Days of a month on average, and of a year's months. */
const DAYS = 30.4;
const WEEK = 7 / DAYS;
const MONTHS = 12;

/** 离, 距 and 到 count up to the date; behind 时点是, 定于 and the like the words 从现在算起 have to say so. */
const UNTIL = /(?:(?<![截直等止达])到|至|离|距|距离)$/u;
const SET_FOR = /(?:时点|期限|时限|日期|时间|定)(?:就|都|也)?(?:是|为|在|于)$/u;
/** What either ends with. */
const DATE_BEHIND = '到至离距是为在于';
const FROM_NOW = /(?:从现在|从今天|从今日|从即日|离现在|距现在|距今天)(?:算起|起算|起|开始)?|满打满算/u;
const LEFT =
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

/** First and last year of a speech that says how many months, weeks or days are left until a date in the year at `place`; null where it does not. */
export function yearsUntil(text: string, { year, start, end }: Place): readonly [number, number] | null {
  if (!DATE_BEHIND.includes(text.charAt(start - 1))) return null;
  const rest = text.slice(end, end + REACH).split(SENTENCE_ENDS)[0] ?? '';
  const before = text.slice(Math.max(0, start - 8), start);
  if (!UNTIL.test(before) && !(SET_FOR.test(before) && FROM_NOW.test(rest))) return null;
  const month = monthOf(rest);
  const left = LEFT.exec(rest);
  const count = left === null ? null : numberOf(left[2] ?? '');
  if (month === null || left === null || count === null) return null;
  const unit = left[3] ?? '';
  const one = unit.includes('月') ? 1 : /周|星期/u.test(unit) ? WEEK : 1 / DAYS;
  const months = (count + (unit.includes('半') ? 0.5 : 0)) * one;
  const less = left[1] === undefined ? 0.25 * one : one;
  const more = left[1] !== undefined ? 0 : /[多余来]/u.test(left[0]) ? one : 0.25 * one;
  const at = (until: number): number => year + Math.floor((month - until - 0.01) / MONTHS);
  return [at(months + more), at(months - less)];
}
