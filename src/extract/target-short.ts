/** By how much a goal was missed, and the goal itself that is named for it: neither reached nor aimed at. */
import { characters, opening } from '../source/finder.js';
import type { Span } from '../source/span.js';
import type { Syntax } from '../syntax/syntax.js';
import { LESS_IS_BETTER } from './target-less.js';

/** 离98%的目标还差5个百分点: the goal that is named for how far it is. */
const IS_MISSED = opening(/的?(?:目标|要求|任务|标准|指标)[^，。；\d]{0,6}(?:还|仍|尚|相)(?:有)?差/, '的目要任标指');

/**
 * 比目标少120人, 比计划少招120人, 离年初定的还差2个, 税收差目标任务5个百分点, 没有实现突破5门的预期: by how much a goal was missed, and
 * the goal itself. What was spared was not missed (比计划少花20万元).
 */
const FELL_SHORT =
  /(?:[比较距离](?:年初|[县市省区][里级]?|全[县市区])?(?:目标|要求|计划|预期|任务|序时|时序|进度|[预既]定|定的)[^，。；\d]{0,6}[少低差慢](?!花|用|耗|支)[一-龥]{0,2}|[还尚仍相只就]差距?|[还尚仍]差(?:投资|资金|税收|收入|产值|任务|面积)|差(?:序时|时序|年度|年初)?(?:目标|任务|计划|进度|要求)+|(?:相差|差着|差了|悬殊)|(?:没有?|[还尚仍]未)(?:能够?)?(?:做到|实现|达到|完成)(?:突破|超过|年初|[预既]定)*)[了约近]?$/;
/** 成本比目标低5个百分点: the less, the better. */
const BETTER_LESS = new RegExp(`(?:${LESS_IS_BETTER})[^，。；\\d]{0,2}[比较][^，。；\\d]{1,8}[低少]了?$`);
/** 没有完成招商15个的目标, 覆盖率未达到90%的要求, 低于8%的预期目标. */
const NOT_DONE =
  /(?:(?:没有?|未)能?(?:做到|实现|达到|完成)[^，。；\d]{0,8}|(?<!不)(?:低于|少于|落后于|不及)(?:年初)?(?:[预确既]定)?的?)$/;
const A_GOAL = opening(
  /(?:以[上下内])?的?(?:年度|年初|预期|既定|计划)?(?:目标|要求|任务|标准|指标|计划)/,
  '以的年预既目要任标指计',
);
const SHORT = characters('少低差慢没未殊落及');
const SHORT_REACH = 16;

export function fellShort(syntax: Syntax, { start, end }: Span): boolean {
  if (IS_MISSED.test(syntax, end)) return true;
  const from = Math.max(0, start - SHORT_REACH);
  if (SHORT.find(syntax, from, start) === start) return false;
  const before = syntax.text.slice(from, start);
  if (BETTER_LESS.test(before)) return false;
  return FELL_SHORT.test(before) || (A_GOAL.test(syntax, end) && NOT_DONE.test(before));
}
