/** Dates in the lines around a speech: （2016年3月18日）, 二〇一二年三月, 2016.3.18, 201X年X月X日. */
import { daysOf } from '../lexicon/calendar.js';
import { ordinalValue } from '../lexicon/numerals.js';
import type { Span } from '../source/span.js';

export interface DateRead {
  readonly span: Span;
  /** 2016-03-18, 2016-03 or 2016; null where parts are left open or in no calendar. */
  readonly iso: string | null;
  readonly year: number | null;
}

/** 2016, 二〇一六 and their like, before 年. */
const YEAR = '[12][0-9]{3}|[一二][〇零○0Oo一二三四五六七八九]{3}';
const DAY = '[0-9]{1,2}|[一二三四五六七八九十]{1,3}';
const DATE = new RegExp(`(${YEAR})年(?:(${DAY})月(?:(${DAY})[日号])?)?`);
/** A year with its month, and the day where it is told: source of a pattern. */
export const DATE_OF_MONTH = `(?:${YEAR})年(?:${DAY})月(?:(?:${DAY})[日号])?`;
/** 2019/5/6, 2019.5.6, 2019-05-06: written with marks, alone on a line; 201X/X/XX with parts left open. */
const MARKED_DATE = /^([12][0-9]{3})([./-])([0-9]{1,2})(?:\2([0-9]{1,2}))?$/;
const MARKED_BLANK = /^[12][\dXxＸ×_○*]{3}([./-])[\dXxＸ×_○*]{1,2}\1[\dXxＸ×_○*]{1,2}$/u;

/** X月X日, 2020年X月X日, 20XX年3月, 7月__日, 2024年 月 日: a date with parts left open. */
const OPEN = '[\\dXxＸ×_＿□○*]';
const BLANK_DATE = new RegExp(
  `^(?:(?:[12][\\dXxＸ×_＿□○*]{3,5}|${OPEN}{2,4})年)?${OPEN}{0,6}月(?:${OPEN}{0,6}日)?$`,
  'u',
);
const IS_OPEN = /[XxＸ×_＿□○*]|年月|月日/u;

/** A line without its brackets, dashes and blanks around. */
const bareOf = (line: string): string => line.replace(/^[（—\-─\s]+|[）\s]+$/g, '');

const isBlankDate = (line: string): boolean => {
  const bare = bareOf(line).replace(/\s+/g, '');
  return (BLANK_DATE.test(bare) || MARKED_BLANK.test(bare)) && IS_OPEN.test(bare);
};

/** （2016年3月18日）, 二〇一二年三月, ——2023年3月5日在…会议上; a title that begins with a year is none. */
export const isDateLine = (line: string): boolean => {
  const bare = bareOf(line);
  if (MARKED_DATE.test(bare) || isBlankDate(line)) return true;
  if (!line.includes('年') && !line.includes('月')) return false;
  const found = DATE.exec(bare);
  if (found === null || found.index > 6) return false;
  return (
    found[2] !== undefined &&
    (found[0].length === bare.length || /^[（—─-]/.test(line) || bare.length - found[0].length <= 6)
  );
};

/** （副校长孟某某2020年9月7日）: who speaks, and when, in one pair of brackets. */
const SIGNED_DATE = new RegExp(`^（[^（）。；，\\d]{2,24}${DATE_OF_MONTH}[上下午晚]{0,2}）$`, 'u');
export const isSignedDate = (line: string): boolean => SIGNED_DATE.test(line);

/** Where the date begins that a line ends in (…会议上的讲话（2020年3月5日）); -1 without one, or with nothing before it. */
export function dateAtEnd(line: string): number {
  const at = line.endsWith('）') ? line.lastIndexOf('（') : -1;
  return at > 3 && isDateLine(line.slice(at)) ? at : -1;
}

/** The date in a line that begins at an offset; null where it holds none. */
export function readDate(line: string, start: number): DateRead | null {
  const bare = bareOf(line);
  const [marked, ofYear, , ofMonth, ofDay] = MARKED_DATE.exec(bare) ?? [];
  const found =
    marked === undefined ? DATE.exec(line) : { 0: bare, 1: ofYear, 2: ofMonth, 3: ofDay, index: line.indexOf(bare) };
  if (found === null) return null;
  const year = toYear(found[1] ?? '');
  const month = found[2] === undefined ? null : ordinalValue(found[2]);
  const day = found[3] === undefined ? null : ordinalValue(found[3]);
  const parts = [year, month, day].filter((part) => part !== null);
  // A date with its month or day left open tells the year alone.
  const iso =
    year === null || isBlankDate(line) || !exists(year, month, day)
      ? null
      : parts.map((part, index) => String(part).padStart(index === 0 ? 4 : 2, '0')).join('-');
  const from = start + found.index;
  return { span: { start: from, end: from + found[0].length }, iso, year };
}

/** 根据2016年3月18日讲话录音整理: when the speech was given; not when that was written, 3月20日整理. */
const NOTED = new RegExp(`${DATE_OF_MONTH}(?!\\d|[一二三四五六七八九十]|[日号]|[^，。）]{0,1}(?:整理|校|印|修))`);
export function dateNoted(line: string, start: number): DateRead | null {
  const found = NOTED.exec(line);
  return found === null ? null : readDate(found[0], start + found.index);
}

/** 2017年2月30日 and 13月 are in no calendar; what is left open may be. */
const exists = (year: number, month: number | null, day: number | null): boolean =>
  month === null || (day !== 0 && (day ?? 1) <= daysOf(year, month));

/** A date, and what stands around dates, between brackets or without. */
const PIECES = new RegExp(`${DATE_OF_MONTH}|(?:(?!${DATE_OF_MONTH})[^（）])+`, 'g');

/** The dates of a stretch and what is told around them, each whole: （2019年3月）县长王建国, （副校长孟某某2020年9月7日）. */
export function* piecesAround(
  text: string,
  { start, end }: Span,
): Generator<{ readonly span: Span; readonly isDate: boolean }> {
  for (const { 0: piece, index } of text.slice(start, end).matchAll(PIECES))
    yield {
      span: { start: start + index, end: start + index + piece.length },
      isDate: DATE.exec(piece)?.[2] !== undefined,
    };
}

/** 2019, 二〇一九, 二○一九, 二0一九 or 二O一九 as a number. */
export function toYear(digits: string): number | null {
  let year = 0;
  for (let at = 0; at < digits.length; at++) {
    const digit = YEAR_DIGITS.indexOf(digits.charAt(at));
    if (digit < 0) return null;
    year = year * 10 + (digit % 10);
  }
  return year;
}

/** Every ten begin with a nought. */
const YEAR_DIGITS = '0123456789〇一二三四五六七八九零一二三四五六七八九○一二三四五六七八九O一二三四五六七八九o';
