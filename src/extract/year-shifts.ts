/** How many years lie between a speech and what it names: 明年是… one, 去年… one gone by, 再过两年就是… two. */
import { readNumeral } from '../lexicon/numerals.js';

const NAMED: Readonly<Record<string, number>> = {
  后年: 2,
  明年: 1,
  来年: 1,
  今年: 0,
  本年: 0,
  去年: -1,
  上年: -1,
  前年: -2,
};
/** 再过两年, 还有3年: the number of years to come. */
const TO_COME = /(?:再过|还有|还剩)([一二两三四五六七八九十]|\d{1,2})$/u;

/** By the last such word: 明年 1, 今年 0, 去年 -1; null where the words do not say. */
export function shiftOf(clause: string): number | null {
  for (let at = clause.lastIndexOf('年'); at > 0; at = clause.lastIndexOf('年', at - 1)) {
    const shift = NAMED[clause.slice(at - 1, at + 1)];
    if (shift !== undefined) return shift;
    if (clause.endsWith('过去一', at) || clause.endsWith('过去的一', at)) return -1;
    const years = TO_COME.exec(clause.slice(Math.max(0, at - 4), at))?.[1];
    if (years !== undefined) return numberOf(years);
  }
  return null;
}

/** A month or a day, in digits or in words; one group of a pattern. */
export const SMALL_NUMBER = '(\\d{1,2}|[一二三四五六七八九十]{1,3})';

/** How long a date is that tells its day. */
export const DATE_LENGTH = '2008-05-12'.length;

const FEW = '零一二三四五六七八九十';

/** 2, 两, 七十, 一百一十; null where it is no number. */
export function numberOf(digits: string): number | null {
  if (digits === '两') return 2;
  const few = FEW.indexOf(digits);
  return digits.length === 1 && few > 0 ? few : (readNumeral(digits, 0)?.value ?? null);
}
