/**
 * What the words around a figure say of when it held: what was planned beside what was done, what was found or said of
 * late, how it stands now, how far an age has come.
 */
import { ending, finder, opening } from '../source/finder.js';
import { wordSet } from '../source/word-set.js';
import type { Syntax } from '../syntax/syntax.js';
import { ONCE } from './target-circumstances.js';
import { AIMED, type Cues, MUST, STRONG_WILL, YEAR_TOLD } from './target-cues.js';
import type { Place } from './target-status.js';
import { ASKS_ANEW, GOVERNS } from './target-told.js';
import { has } from './word-kinds.js';

/** 任务是120万吨，实际完成136万吨，超产16万吨: what there was to be, and what was done; null where no such pair is told. */
export function planned(
  syntax: Syntax,
  cues: Cues,
  { amount: { start, end }, clause, sentence }: Place,
): 'reference' | 'achieved' | null {
  if (has(cues.within(Math.max(sentence.start, start - GOVERNS), start), YEAR_TOLD)) return null;
  if (CARRIED_OUT.test(syntax, clause.end) && PLANS.test(syntax, Math.max(sentence.start, start - PLAN_REACH), start))
    return clause.end - end > PLAN_REACH ? null : 'reference';
  const from = Math.max(sentence.start, start - FACT_REACH);
  const told = IN_FACT.first(syntax, from, start);
  if (told < 0 || ASKED_SINCE.test(syntax, told, end)) return null;
  return PLANS.test(syntax, from, told) ? 'achieved' : null;
}
const CARRIED_OUT = opening(/，(?:但|而|却)?实际(?:上)?(?:仅|只|共)?(?:完成|实现|达到?|到位|收|交|生产|招)/, '，');
const IN_FACT = wordSet('实际完成 实际实现 实际达到 实际达 实际到位 实际收 实际交 实际生产 实际招');
const PLANS = wordSet('任务 计划 目标 指标');
const ASKED_SINCE = wordSet('力争 确保 必须 务必 要达 要完 明年 今年要 下一步');
const PLAN_REACH = 24;
const FACT_REACH = 48;

/** 昨天检查组查出隐患12处, 刚才大家提出意见26条: what was found or said of late. */
const OF_LATE = wordSet('今天 会前 会上 此次 一共 总共 省里 市里 县里 上级 第三方');
const FINDS = wordSet(
  '查摆出 查摆 查出 发现 发现了 提出 提出了 提了 反馈 通报 征求 征求到 收集 收集到 收到 交办 转办 曝光 点名 抽查 暗访 检查了 走访了',
);
export function isFound(syntax: Syntax, cues: Cues, { amount, clause }: Place): boolean {
  const { kind, comparator, start, end } = amount;
  if (kind !== 'count' || comparator !== '=') return false;
  const at = FINDS.first(syntax, clause.start, start);
  if (at < 0 || start - at > FIND_REACH || has(cues.within(clause.start, end), MUST | AIMED | STRONG_WILL))
    return false;
  const from = Math.max(0, at - LATE_REACH);
  return OF_LATE.test(syntax, from, at) || ONCE.test(syntax, from, at);
}
const FIND_REACH = 16;
const LATE_REACH = 20;

/** 市里要求达到100%，我们现在是92% */
const STANDS_NOW = ending(/(?:现在|目前)(?:才|只|仅|还)?(?:是|有|为|只有|才是)$/, '是有为', 6);
export const standsNow = (syntax: Syntax, cues: Cues, { amount, clause }: Place): boolean =>
  STANDS_NOW.test(syntax, amount.start) && !has(cues.within(clause.start, clause.end), STRONG_WILL | MUST);

/** 我们已进入新阶段，城镇化率超过60%: how far it has come, where nothing is asked in the sentence so far. */
const ENTERED = finder(/已(?:经)?(?:进入|转化|转变|迈入|步入|转向|跨入|成为|形成|站上|具备|走完|走过)/, '已');
const AGE_REACH = 120;
export const isOfTheAge = (syntax: Syntax, cues: Cues, { amount: { start }, clause, sentence }: Place): boolean =>
  ENTERED.test(syntax, Math.max(sentence.start, start - AGE_REACH), clause.start) &&
  !has(cues.within(Math.max(sentence.start, start - GOVERNS), clause.end), ASKS_ANEW);
