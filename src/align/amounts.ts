/**
 * Figures as they are compared: 1.2万亿斤 and 6亿吨 in one unit, 百分点 as %, and what a comparator leaves open. Left out:
 * currencies against each other, and units that only a table of prices or sizes would bring together.
 */
import type { Target } from '../model/types.js';

export type Figure = Pick<Target, 'value' | 'valueMax' | 'unit' | 'comparator'>;

/** A figure in the basic unit of its family. */
export interface Quantity {
  readonly low: number;
  readonly high: number;
  /** Units of one family can be compared; '' for a bare number of things (1000万). */
  readonly family: string;
}

const SIZES: Readonly<Record<string, number>> = {
  '': 1,
  十: 10,
  百: 100,
  千: 1000,
  万: 1e4,
  百万: 1e6,
  千万: 1e7,
  亿: 1e8,
  万亿: 1e12,
};
const SIZE = /^(?:百万|千万|万亿|万|亿)?/;
/** Family and how many of its basic unit: mass in kg, area in 亩, length in m. */
const UNITS: ReadonlyMap<string, readonly [family: string, factor: number]> = new Map([
  ['%', ['%', 1]],
  ['个百分点', ['%', 1]],
  ['百分点', ['%', 1]],
  ['个点', ['%', 1]],
  ['％', ['%', 1]],
  ['‰', ['%', 0.1]],
  ['个千分点', ['%', 0.1]],
  ['斤', ['kg', 0.5]],
  ['公斤', ['kg', 1]],
  ['千克', ['kg', 1]],
  ['吨', ['kg', 1000]],
  ['亩', ['亩', 1]],
  ['公顷', ['亩', 15]],
  ['平方公里', ['亩', 1500]],
  ['米', ['m', 1]],
  ['公里', ['m', 1000]],
  ['千米', ['m', 1000]],
  ['名', ['人', 1]],
  ['位', ['人', 1]],
  ['个人', ['人', 1]],
  ['千瓦', ['W', 1000]],
  ['瓦', ['W', 1]],
]);

export function quantityOf({ value, valueMax, unit }: Figure): Quantity | null {
  if (value === null) return null;
  const written = unit ?? '';
  const whole = UNITS.get(written);
  const size = whole === undefined ? (SIZE.exec(written)?.[0] ?? '') : '';
  const rest = written.slice(size.length);
  const [family, factor] = UNITS.get(rest) ?? [rest, 1];
  const scale = (SIZES[size] ?? 1) * factor;
  return { low: value * scale, high: (valueMax ?? value) * scale, family };
}

const RATIOS: ReadonlySet<string> = new Set(['%', '倍']);
/** Words that count the same things: 12家, 12所, 12个; 两次, 两趟. */
const COUNTERS = [/^[个家处所座项条台套]$/, /^[次回趟遍]$/];
const COUNTS = /^(?:人|户|个|项|家|件|名|套|辆|只|人口|人次)/;

const countAlike = (left: string, right: string): boolean =>
  COUNTERS.some((words) => words.test(left) && words.test(right));

/** 1000万 of what is counted in 人 elsewhere is the same. */
export const areComparable = (left: Quantity, right: Quantity): boolean =>
  left.family === right.family ||
  countAlike(left.family, right.family) ||
  (left.family === '' && !RATIOS.has(right.family) && COUNTS.test(right.family)) ||
  (right.family === '' && !RATIOS.has(left.family) && COUNTS.test(left.family));

/** Products of decimals differ by their last digit. */
const NEARLY = 1e-9;

/** Below 0 where left is less, 0 where they are the same; either may be infinite. */
export const difference = (left: number, right: number): number =>
  Math.abs(left - right) <= NEARLY * Math.min(Math.abs(left), Math.abs(right)) ? 0 : left - right;

export type Shift = 'raised' | 'lowered' | 'softened' | 'hardened' | 'kept' | 'other';

/** How far a comparator binds: 左右 and a range leave room, 以上 and 以内 none on their side. */
const HARDNESS: Readonly<Record<Figure['comparator'], number>> = { '~': 1, range: 1, '=': 2, '>=': 3, '<=': 3 };
/** As far as 力争 is from 确保: a comparator tells more. */
const BY_COMPARATOR = 3;

/** A figure as asked for; `will` 0 for 力争, 2 for 确保, else 1. */
export interface Demand extends Figure {
  readonly will: number;
}

/** What became of a figure: first its value, of equal values its comparator, of equal comparators the will behind it. */
export function shiftOf(before: Demand, after: Demand): Shift {
  const from = quantityOf(before);
  const to = quantityOf(after);
  // A blank that is still a blank has not changed.
  if (from === null && to === null && before.unit === after.unit) return 'kept';
  if (from === null || to === null || !areComparable(from, to)) return 'other';
  const low = difference(to.low, from.low);
  // What is open above is told by its floor alone.
  const high = isOpen(before) || isOpen(after) ? low : difference(to.high, from.high);
  if (low >= 0 && high >= 0 && low + high > 0) return 'raised';
  if (low <= 0 && high <= 0 && low + high < 0) return 'lowered';
  if (low !== 0 || high !== 0) return 'other';
  const harder = hardnessOf(after) - hardnessOf(before);
  return harder > 0 ? 'hardened' : harder < 0 ? 'softened' : 'kept';
}

const isOpen = ({ comparator }: Figure): boolean => comparator === '>=';
const hardnessOf = ({ comparator, will }: Demand): number => HARDNESS[comparator] * BY_COMPARATOR + will;

const SURE = /确保|必须|务必|一定要|不得|守住|坚决/g;
const HOPED = /力争|争取|努力|力求|争创|奋力/g;

/** 确保 2, 力争 0, neither 1: by the words of the claim and of its clause before it; the last word decides. */
export function willOf(words: string): number {
  const sure = lastOf(words, SURE);
  const hoped = lastOf(words, HOPED);
  return sure === hoped ? 1 : sure > hoped ? 2 : 0;
}

function lastOf(words: string, everywhere: RegExp): number {
  let last = -1;
  everywhere.lastIndex = 0;
  for (let found = everywhere.exec(words); found !== null; found = everywhere.exec(words)) last = found.index;
  return last;
}
