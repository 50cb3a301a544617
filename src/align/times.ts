/**
 * When something is due, of every kind officials say it: by the calendar (5月底前), a season (汛期前), a length of time (3日内,
 * 今后三年), this or the next week or month (本周五前, 月底前), from when on (12月起), or at once (立即). Which of two is later is
 * told in `time-order.ts`. Left out: what is no deadline though it reads like one (三年内的数据, 每10天内, 事发当天).
 */
import { readNumeral } from '../lexicon/numerals.js';
import { dayIn, DUE, type Due, dueOf, endOfTen, YEAR_END } from './deadlines.js';
import { SEASON, seasonOf, type Season } from './seasons.js';

/** Fewest and most days. */
export interface Days {
  readonly from: number;
  readonly to: number;
}

export type When =
  /** `years` from this one: 明年底前 1; `year` where the text tells in which one it was said (`time-order.ts`). */
  | { readonly kind: 'date' | 'start'; readonly due: Due; readonly years: number; readonly year?: number }
  | { readonly kind: 'season'; readonly season: Season; readonly years: number; readonly year?: number }
  /** From when it is asked, or from what sets it going; `years` where it is counted in years, else 0. */
  | { readonly kind: 'length'; readonly days: Days; readonly years: number }
  /** Of this week or month 0, of the next 1. */
  | { readonly kind: 'week' | 'month'; readonly index: number; readonly day: number }
  | { readonly kind: 'now' };

export type Time = When & {
  readonly start: number;
  readonly end: number;
  /** Whether who leaves it out drops a deadline: not 立即, 今后三年. */
  readonly binds: boolean;
};

type Groups = Readonly<Record<string, string | undefined>>;

interface Kind {
  readonly pattern: RegExp;
  readonly binds: boolean;
  readonly read: (groups: Groups, match: RegExpMatchArray) => When | null;
}

const NUMBER = String.raw`[\d零〇一二两三四五六七八九十百]{1,4}`;
const NOT_WITHIN = String.raw`(?<![\d零〇一二两三四五六七八九十百第每隔月近前过上下])`;
const WITHIN = '(?:(?:之|以)?内(?![的部外容涝地生在陆河])|里(?![的面边外程]))';
/** 3天办结 is within three days. */
const DONE =
  '(?=[内]?[，。；]?(?:全部|予以)?(?:办[结理完妥好]|完成|答复|回复|反馈|整改|处置|处理|响应|解决|到位|到账|拨付|报[送告到]|见底|清零|修复|核查|上报))';
/** 三月内 is of March. */
const COUNTED = `(?<count>${NUMBER}|半)(?:(?<half>个半)|个)?(?<unit>(?<=[个半])(?:工作日|小时|星期|月|季度)|工作日|小时|分钟|天|日|星期|周|旬|年)`;

/** Fewest and most days of each. */
const LENGTHS: Readonly<Record<string, Days>> = {
  分钟: { from: 1 / 1440, to: 1 / 1440 },
  小时: { from: 1 / 24, to: 1 / 24 },
  天: { from: 1, to: 1 },
  日: { from: 1, to: 1 },
  周: { from: 7, to: 7 },
  星期: { from: 7, to: 7 },
  旬: { from: 10, to: 11 },
  月: { from: 28, to: 31 },
  季度: { from: 90, to: 92 },
  年: { from: 365, to: 366 },
};
const WEEK = 5;
/** Working days with the weekends between them, and feasts of a week. */
const workingDays = (count: number): Days => ({ from: count, to: count + 2 * Math.ceil(count / WEEK) + 7 });

const numberOf = (words: string): number | null => (words === '半' ? 0.5 : (readNumeral(words, 0)?.value ?? null));

function lengthOf({ count = '', half, unit = '' }: Groups): When | null {
  const number = numberOf(count);
  if (number === null) return null;
  if (unit === '工作日') return { kind: 'length', days: workingDays(number), years: 0 };
  const { from, to } = LENGTHS[unit] ?? { from: 0, to: Infinity };
  const whole = number + (half === undefined ? 0 : 0.5);
  return { kind: 'length', days: { from: whole * from, to: whole * to }, years: unit === '年' ? whole : 0 };
}

const WEEKDAYS = '一二三四五六日';
const weekday = (name: string | undefined): number => {
  const at = WEEKDAYS.indexOf(name ?? '日');
  return at < 0 ? WEEKDAYS.length : at + 1;
};
const YEARS: Readonly<Record<string, number>> = { 明: 1, 来: 1, 后: 2 };
/** 明年 before a date that names no year, whose own first character 年 may be. */
function yearsBefore({ input = '', index = 0, 0: words }: RegExpMatchArray): number {
  const lead = input.slice(Math.max(0, index - 4), index) + (words.startsWith('年') ? '年' : '');
  return YEARS[/([明来后])年(?:度|的)?$/u.exec(lead)?.[1] ?? ''] ?? 0;
}

const KINDS: readonly Kind[] = [
  {
    pattern: DUE,
    binds: true,
    read: (groups, match) => ({ kind: 'date', due: dueOf(groups), years: yearsBefore(match) }),
  },
  {
    pattern: SEASON,
    binds: true,
    read: (_, match) => {
      const season = seasonOf(match.slice(1));
      return season === null ? null : { kind: 'season', season, years: yearsBefore(match) };
    },
  },
  {
    pattern: new RegExp(`${NOT_WITHIN}${COUNTED}(?:${WITHIN}|(?<=工作日)|${DONE})`, 'gu'),
    binds: true,
    read: lengthOf,
  },
  { pattern: new RegExp(`(?:不得?超过|限|限期|最[多长]|至多)${COUNTED}`, 'gu'), binds: true, read: lengthOf },
  {
    pattern: new RegExp(`(?:今后|未来|接下来|(?<![利使应采引套])用)的?${COUNTED}(?:左右)?(?:的?时间)?`, 'gu'),
    binds: false,
    read: lengthOf,
  },
  {
    pattern: /(?<!事发|发生|发现|案发|生效|受理|收到)当[天日晚](?![的上下中午晨]|选)/gu,
    binds: true,
    read: () => ({ kind: 'length', days: { from: 1, to: 1 }, years: 0 }),
  },
  {
    pattern:
      /(?:(?<next>下)个?|本|这|(?<![每上一二两三四五六七八九十几半\d]))(?:周|星期)(?:(?<day>[一二三四五六日天末])(?:(?:之|以)?前|(?=[完办报交拿]))|(?<=[本这下]个?(?:周|星期))(?:之?内|底前))/gu,
    binds: true,
    read: ({ next, day }) => ({ kind: 'week', index: next === undefined ? 0 : 1, day: weekday(day) }),
  },
  {
    pattern:
      /(?:(?<next>下|次)个?|本|这个|当|每个?|(?<![上\d零一二两三四五六七八九十个年]))月(?:(?<date>\d{1,2})[日号](?:之|以)?前|(?<ten>[上中下])旬(?:之|以)?前?|[底末](?:之|以)?前?|(?<=[下次本这当]个?月)(?:之|以)?内(?!的))/gu,
    binds: true,
    read: ({ next, date, ten }) => ({
      kind: 'month',
      index: next === undefined ? 0 : 1,
      day: date === undefined ? endOfTen(ten) : Number(date),
    }),
  },
  {
    pattern: /(?<month>1[0-2]|[1-9])月(?:份|(?<date>[0-3]?\d)[日号])?(?:起(?![草点步来到诉义因源伏])|开始)/gu,
    binds: false,
    read: ({ month, date }, match) => ({
      kind: 'start',
      due: { year: null, day: dayIn(Number(month), Number(date ?? 1)) },
      years: yearsBefore(match),
    }),
  },
  {
    pattern: /(?<year>[明来后])年(?=[全开再要建完启实投竣交上]|力争|争取|基本|底?$)/gu,
    binds: false,
    read: ({ year = '' }) => ({ kind: 'date', due: { year: null, day: YEAR_END }, years: YEARS[year] ?? 1 }),
  },
  {
    pattern: /立即|马上|立刻|即刻|当即|即日起?|立行立改|即[知查]即改|第一时间|(?<!在)当场|现场(?=办[结理]|解决|整改)/gu,
    binds: false,
    read: () => ({ kind: 'now' }),
  },
];

/** A text without any of these says no time. */
const ANY = /[年月日天周时分季旬前起当即立马第现]/u;

/** In text order; of two that overlap the longer. Offsets are of the text as it is normalized (NFKC). */
export function timesIn(text: string): readonly Time[] {
  const normal = text.normalize('NFKC');
  if (!ANY.test(normal)) return [];
  const found = KINDS.flatMap(({ pattern, binds, read }) =>
    [...normal.matchAll(pattern)].flatMap((match) => {
      const when = match[0] === '' ? null : read(match.groups ?? {}, match);
      return when === null ? [] : [{ ...when, start: match.index, end: match.index + match[0].length, binds }];
    }),
  );
  const kept: Time[] = [];
  for (const time of found.toSorted((left, right) => left.start - right.start || right.end - left.end)) {
    const last = kept.at(-1);
    if (last === undefined || time.start >= last.end) kept.push(time);
    else if (lengthIn(time) > lengthIn(last)) kept[kept.length - 1] = time;
  }
  return kept;
}

const lengthIn = ({ start, end }: Time): number => end - start;

/** A normalized text without its times. */
export function withoutTimes(text: string, times: readonly Time[]): string {
  let rest = '';
  let from = 0;
  for (const { start, end } of times) {
    rest += text.slice(from, Math.max(from, start));
    from = Math.max(from, end);
  }
  return rest + text.slice(from);
}
