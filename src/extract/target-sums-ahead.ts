/** Sums by a day to come: 将累计改造120个, 到12月20日前累计签约620户; 累计 tells of them what is to be, not what was done. */
import { characters, finder } from '../source/finder.js';
import type { Keyed } from '../source/keys.js';
import { wordSet } from '../source/word-set.js';

const CLAUSE_ENDS = characters('，。；：！\n');
const SENTENCE_ENDS = characters('。；！\n');
const AHEAD = finder(
  /(?<![重主首只需纲概摘])要(?![求点素件])|将(?!近)|力争|确保|争取|(?<![模虚草比])拟|(?<![占年度成达超按])计划(?![内外投总项任])/,
  '要将力确争拟计',
);
const BY_THEN = finder(
  /(?<![年月日])到(?:20\d\d年|[今明]?年[底末]|“?十[一二三四五]五”?|\d{1,2}月(?:\d{1,2}[日号]|底|末)?(?:之|以)?前)|[年月]底(?:之|以)?前|[一二三四]季度末(?!，|已)/,
  '到年月一二三四',
);
const ALREADY = wordSet('已 截至 截止 目前 先后 以来');
const SUM_REACH = 16;

/** 将累计改造120个, 确保全年累计培训500人次, 到2025年，累计退出600万吨: a sum by a day to come is not what was done. */
export function liesAhead(keyed: Keyed, at: number): boolean {
  const from = SENTENCE_ENDS.behindLast(keyed, at, Math.max(0, at - SUM_REACH));
  if (ALREADY.test(keyed, from, at)) return false;
  return AHEAD.test(keyed, CLAUSE_ENDS.behindLast(keyed, at, from), at) || BY_THEN.test(keyed, from, at);
}
