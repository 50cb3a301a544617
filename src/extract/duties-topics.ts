/**
 * What a duty is about, told first and without a mark: 这个事研究室管, 锅炉的事老李盯着, 这件事老赵你亲自盯. Behind it whoever stands there
 * is the actor, be it one by a name alone.
 */
import { characters } from '../source/finder.js';
import type { Keyed } from '../source/keys.js';
import type { Span } from '../source/span.js';
import { wordSet } from '../source/word-set.js';
import { clauseStart, unitAt } from '../syntax/around.js';
import { isSomebody } from './actor-persons.js';
import type { Context } from './context.js';
import { type Binding, MARKS } from './duty-bounds.js';
import { BELONGS_TO, CHARGE_FIRSTS } from './charge-words.js';
import { joined, maybe, words } from './word-runs.js';

const MATTERS = words('事 事情 活 活儿 工作 任务 问题 摊子');
const POINTED = wordSet(joined(words('这 那'), maybe('个 件 桩 项 摊'), MATTERS));
const OF_MATTERS = wordSet([
  ...joined(['的'], MATTERS),
  ...words('这一块 这块 那一块 这一摊 这摊 那一摊 这条线 这个口 这一头 那一头'),
]);
const LONGEST_MATTER = 14;
const PARTICLES = characters('呢嘛啊');
/** 老王你亲自盯 */
const YOU = wordSet('你 您 你们');
/** 研究室管, 老李盯着: verbs of charge that alone bind, where the matter stands before. */
const CHARGES = wordSet([
  ...words('管 抓 盯 盯着 管着 守着 看着 抓着 办 包 守'),
  ...joined(words('担 管 抓 扛 盯 守 包 看 办'), words('起来 到底 起')),
  ...joined(words('盯 守 管 看'), words('住 紧 牢')),
  ...joined(['来'], words('管 抓 办 盯 守 看 跑 定 安排 协调 落实 解决 处理 张罗 对接 兜底 想办法')),
]);
export const CHARGE_STARTS = characters(CHARGE_FIRSTS);
/** 水电这一摊，行政科担起来; 食堂，工会盯着: the matter alone in the clause before. */
const TOPIC_BEFORE = /^[一-龥“”、]{2,14}$/u;
const NO_TOPIC = wordSet(
  '要 必须 务必 应 须 了 不 没 有 是 把 将 请 让 谁 都 也 就 才 如果 过去 去年 我 你 他 同志 大家 出 负责 牵头 配合 会议 今天 现在 目前 首先 其次 另外 同时',
);
const COMMA = characters('，');
/** 人事关系归原单位管 is read by its 归. */
const BELONGS = characters(`${BELONGS_TO}由`);

/** The actor up to the place, behind what it is about; null where the clause tells no matter, or nobody stands behind it. */
export function behindTopic(context: Context, at: number): Span | null {
  const { syntax } = context;
  const clause = clauseStart(syntax, at);
  const told = topicEnd(syntax, clause, at);
  const start = told < 0 && isBehindMatter(context, clause) ? clause : told;
  if (start < 0) return null;
  const you = YOU.endingAt(syntax, at);
  const end = you > start ? you : at;
  if (BELONGS.find(syntax, start, end) < end) return null;
  return isSomebody(context, start, end) ? { start, end } : null;
}

function isBehindMatter({ syntax }: Context, clause: number): boolean {
  if (!COMMA.has(syntax, clause - 1)) return false;
  const end = PARTICLES.has(syntax, clause - 2) ? clause - 2 : clause - 1;
  const before = clauseStart(syntax, end);
  const start = Math.max(before, unitAt(syntax.units, before)?.marker.end ?? 0);
  if (start > end || (before > 0 && COMMA.has(syntax, before - 1))) return false;
  return TOPIC_BEFORE.test(syntax.text.slice(start, end)) && !NO_TOPIC.test(syntax, start, end);
}

/** Behind what the clause is about, where it tells that first: 锅炉的事|老李盯着; -1 where it tells none. */
export function topicEnd(keyed: Keyed, clause: number, at: number): number {
  const pointed = POINTED.startingAt(keyed, clause, at);
  const limit = Math.min(at, clause + LONGEST_MATTER);
  const of = pointed > 0 ? -1 : OF_MATTERS.first(keyed, clause + 2, limit);
  const end = of < 0 ? pointed : OF_MATTERS.startingAt(keyed, of, limit);
  return end < 0 || end >= at ? -1 : PARTICLES.skip(keyed, end, at);
}

/** 这个事研究室管，每个月汇总一回: one verb binds, and what follows is how. */
export function onTopic(context: Context, at: number): Binding | null {
  const { syntax } = context;
  const end = CHARGES.startingAt(syntax, at);
  if (end < 0 || !MARKS.has(syntax, end)) return null;
  const actor = behindTopic(context, at);
  return actor === null
    ? null
    : { actor, audience: false, modality: syntax.text.slice(at, end), modalityStart: at, dutyStart: at };
}
