/**
 * Whether an amount given answers one asked: 95%以上 asked and 90%以上 given is weaker, 95%左右 is softer, 一百五十亿元 and
 * 15000000万元 are one, 每季度一次 is less than 每月一次. Amounts in units that do not compare (12家, 30%) are not held against
 * each other. A lower level's own share (全省5200万亩, 全县68万亩) is not less than the whole; what is relative (%, 每个村, 每月,
 * 小时) is asked of all levels alike.
 */
import { areComparable, difference, type Figure, type Quantity, quantityOf, willOf } from '../align/amounts.js';
import { areLater, areOther, isLater } from '../align/time-order.js';
import { timesIn } from '../align/times.js';
import type { Target } from '../model/types.js';
import { countsTurns, PERIOD, periodsAYear } from '../align/frequency.js';

export type Amount = Figure & Pick<Target, 'deadline'> & Partial<Pick<Target, 'text' | 'metric'>>;

export interface Sides {
  readonly asked: Amount;
  readonly given: Amount;
}

/** `isPart`: what is given is of a lower level than what is asked. Null where they cannot be held against each other. */
export function answers(asked: Amount, given: Amount, isPart = false): 'covered' | 'weaker' | null {
  if (asked.value === null) return 'covered';
  const [wanted, got] = quantitiesOf({ asked, given });
  // 一周内 and 一个月内 count other things, and are lengths of time all the same.
  if (wanted === null || got === null || !areComparable(wanted, got)) return inTime(asked, given);
  const isMet = isPart && isAbsolute(asked, wanted) ? isAsFirm(asked, given) : meets({ asked, given }, wanted, got);
  return isMet && !isLater(asked.deadline ?? '', given.deadline ?? '') ? 'covered' : 'weaker';
}

const LENGTH = /^(?:分钟|小时|天|日|个?工作日|周|个?星期|旬|个?半?月|个?季度|年)$/u;

function inTime(asked: Amount, given: Amount): 'covered' | 'weaker' | null {
  const [wanted, promised] = [timesIn(asked.text ?? ''), timesIn(given.text ?? '')];
  if (areLater(wanted, promised)) return 'weaker';
  if (wanted.length === 0 || promised.length === 0 || areOther(wanted, promised)) return null;
  return LENGTH.test(asked.unit ?? '') && LENGTH.test(given.unit ?? '') ? 'covered' : null;
}

/** 人次 are people where what is asked is held against what is given. */
const inPeople = (amount: Amount): Amount => ({ ...amount, unit: amount.unit?.replace('人次', '人') ?? null });

/** Turns of different periods as turns a year. */
function quantitiesOf({ asked, given }: Sides): readonly [Quantity | null, Quantity | null] {
  const sides = [quantityOf(inPeople(asked)), quantityOf(inPeople(given))] as const;
  const [often, other] = [periodsAYear(asked), periodsAYear(given)];
  if (often === null || other === null || often === other || !countsTurns(asked) || !countsTurns(given)) return sides;
  return [times(sides[0], often), times(sides[1], other)];
}

const times = (quantity: Quantity | null, factor: number): Quantity | null =>
  quantity === null ? null : { ...quantity, low: quantity.low * factor, high: quantity.high * factor };

const RELATIVE = /^(?:%|倍|成|秒|分钟|小时|学时|课时|天|日|周|个?工作日|个?月|个?学期|年|岁|℃)$/u;
/** Of each, not of all. */
const EACH =
  /每|[人户亩村校县]均|平均|单产|单位(?=面积|国|地区|生产|GDP|工业|产|能)|(?<!高)标准(?!化|厂|田)|最低|比[为例重]/u;

/** Of a whole, of which a lower level has its share. */
const isAbsolute = ({ value, metric = '', text = '', ...amount }: Amount, { family }: Quantity): boolean =>
  value !== 0 &&
  !RELATIVE.test(family) &&
  !EACH.test(`${metric} ${text}`.replace(PERIOD, '')) &&
  !(countsTurns(amount) && periodsAYear({ text }) !== null);

/** 95%以上 and 95%左右, 确保 and 力争. */
const isAsFirm = (asked: Amount, given: Amount): boolean =>
  (given.comparator !== '~' || asked.comparator === '~') &&
  (willOf(asked.text ?? '') < SURE || willOf(given.text ?? '') > HOPED);
const [HOPED, SURE] = [0, 2];

function meets({ asked, given }: Sides, wanted: Quantity, got: Quantity): boolean {
  const isFewer = asked.comparator === '<=' || asked.value === 0;
  const over = isFewer ? difference(wanted.low, got.high) : difference(got.low, wanted.low);
  if (given.comparator === (isFewer ? '>=' : '<=')) return false;
  return over > 0 || (over === 0 && isAsFirm(asked, given));
}
