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

/** 08年工作回顾, 部署09年的工作: only these are no numbers of years. */
const SHORT = /(?<![\dxXＸ×*_.．:：第－-])0(\d)年(?![代来期间限])/y;
const SHORT_DIGITS = 2;
const CENTURY = 2000;

function shortYear(text: string, at: number): number | null {
  SHORT.lastIndex = at - SHORT_DIGITS;
  const digit = SHORT.exec(text)?.[1];
  return digit === undefined ? null : CENTURY + Number(digit);
}

const ENDS_YEAR = '0123456789Oo〇零○一二三四五六七八九';
