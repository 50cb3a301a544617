/** Years as a text names them: 2019年, 二〇一九年, 08年. */
import { toYear } from '../syntax/dates.js';

const YEAR = /(?<![\d.])((?:19[4-9]|20[0-9])\d|[一二][〇零○九0Oo][〇零○0Oo一二三四五六七八九]{2})年/y;
export const YEAR_DIGITS = 4;

/** A year with its 年 in a text. */
export interface NamedYear {
  readonly year: number;
  readonly start: number;
  readonly end: number;
}

/** Every year named, found by its 年. */
export function namedYears(text: string): readonly NamedYear[] {
  const found: NamedYear[] = [];
  for (let at = text.indexOf('年', SHORT_DIGITS); at >= 0; at = text.indexOf('年', at + 1)) {
    if (!ENDS_YEAR.includes(text.charAt(at - 1))) continue;
    YEAR.lastIndex = at - YEAR_DIGITS;
    const digits = at < YEAR_DIGITS ? undefined : YEAR.exec(text)?.[1];
    const year = digits === undefined ? shortYear(text, at) : toYear(digits);
    if (year !== null)
      found.push({ year, start: at - (digits === undefined ? SHORT_DIGITS : YEAR_DIGITS), end: at + 1 });
  }
  return found;
}

/** 九八年, 八五年; not 七八年 and 八九年, which are mostly so many years. */
const SPOKEN =
  /(?<![〇零○一二三四五六七八九十百千万几第\d])(?:七[〇零○一二三四五六七九]|八[〇零○一二三四五六七八]|九[〇零○一二三四五六七八九])年(?![级来代间前后多])/y;
const DIGITS = '〇一二三四五六七八九';
const SPOKEN_CENTURY = 1900;

function spokenYear(text: string, at: number): number | null {
  SPOKEN.lastIndex = at - SHORT_DIGITS;
  if (!SPOKEN.test(text)) return null;
  const [tens, ones] = [text.charAt(at - 2), text.charAt(at - 1)].map((digit) => Math.max(0, DIGITS.indexOf(digit)));
  return SPOKEN_CENTURY + 10 * (tens ?? 0) + (ones ?? 0);
}

/** 08年工作回顾, 部署09年的工作: only these are no numbers of years. */
const SHORT = /(?<![\dxXＸ×*_.．:：第－-])0(\d)年(?![代来期间限])/y;
const SHORT_DIGITS = 2;
const CENTURY = 2000;

function shortYear(text: string, at: number): number | null {
  SHORT.lastIndex = at - SHORT_DIGITS;
  const digit = SHORT.exec(text)?.[1];
  return digit === undefined ? spokenYear(text, at) : CENTURY + Number(digit);
}

const ENDS_YEAR = '0123456789Oo〇零○一二三四五六七八九';
