/**
 * Numbers of things in a clause, by what they count (24小时, 250人, 三级), and whether another clause in nearly the same words has
 * others. For clauses that set no goal: of a goal its own row tells. Left out: times, years and dates (`times.ts`), what is
 * numbered (第三, 十四五), and 一, which is said of anything.
 */
import { readNumeral } from '../lexicon/numerals.js';
import { timesIn, withoutTimes } from './times.js';

const COUNTED =
  /(?<![第\d零〇一二两三四五六七八九十百千万亿])(\d+|[二两三四五六七八九十百千]{1,5})(万|亿)?(?:个|多)?(小时|分钟|学时|课时|人|名|位|次|级|批|份|户|亩|公里|千米|米|吨|公斤|元|辆|套|台|处|座|所|家|项|倍|岁|天|支|张|组|班|轮|场|件|期|以上|以下|以内|左右|$)/gu;

interface Said {
  readonly value: number;
  readonly unit: string;
}

function figuresIn(text: string): readonly Said[] {
  const rest = withoutTimes(text, timesIn(text));
  return [...rest.matchAll(COUNTED)].flatMap(([, number = '', scale = '', unit = '']) => {
    const value = readNumeral(number, 0)?.value ?? null;
    return value === null ? [] : [{ value, unit: `${scale}${unit}` }];
  });
}

/** Whether a number of the first is another in the second: of one unit, and none of them the same. */
export function isOtherFigure(asked: string, given: string): boolean {
  const said = figuresIn(given);
  if (said.length === 0) return false;
  return figuresIn(asked).some(({ value, unit }) => {
    const same = said.filter((one) => one.unit === unit);
    return same.length > 0 && same.every((one) => one.value !== value);
  });
}
