/**
 * Counted things with the words that lead on to what they are: 四种办法，即上门送药、集中体检、…; 三个关键环节，分别是…; 三类企业（国有、民营、
 * 外资）. Left out: 四种办法，即将…, 就是说…, 就是没有人…, which name nothing.
 */
import { characters } from '../source/finder.js';
import type { Keyed } from '../source/keys.js';
import type { Span } from '../source/span.js';
import { wordSet } from '../source/word-set.js';
import { endOfTail, endOfThings } from './counted-tails.js';
import { leadFrom } from './members-leads.js';

const COUNTERS = characters('个项种类条道张件层重股招样手点步支把块大');
/** These count things of thought, the others whatever their noun says. */
const OF_THOUGHT = characters('种条项点招步层类');
const THINGS = wordSet(
  '方面 环节 重点 关键 目标 任务 问题 原因 特点 阶段 步骤 层次 层面 维度 领域 方向 抓手 原则 要求 要点 标准 条件 因素 要素 关系 转变 渠道 途径 机制 平台 载体 工程 行动 项目 清单 底线 红线 关口 类型 模式 路径 制度',
);
/** People and places are counted, not listed. */
const NOT_THINGS = wordSet('人员 人 干部 党员 群众 企业 单位 部门 村 学校 医院 线路 公路 河流 铁路 高速');
const MARKS = characters('，：（—');
const NOUN = /^[一-龥]+$/;
/** 做到三条：… is told elsewhere. */
const SIGNS = characters('：（—');
/** Of other nouns so much is the count's. */
const LONGEST = 3;
const DENIES = wordSet('说 没有 没 不是');

/** Where what is led to from behind a count begins; null where nothing is, or what is said of it names no members. */
export function leadOf(keyed: Keyed, from: number): Span | null {
  const lead = leadFrom(keyed, from);
  return lead === null || DENIES.startingAt(keyed, lead.end) >= 0 ? null : lead;
}

/** End of a counter with the noun it counts, one of a kind that is listed or one that leads on to its members: 种办法，即; -1 where there is none. */
export function endOfCounted(keyed: Keyed, at: number): number {
  const tail = Math.max(endOfTail(keyed, at), endOfThings(keyed, at));
  const known = tail - at >= 2 ? tail : -1;
  const end = COUNTERS.has(keyed, at) ? (leadOf(keyed, at + 1)?.start ?? -1) : -1;
  if (end <= at || !NOUN.test(keyed.text.slice(at, end))) return known;
  const isThing = THINGS.endingAt(keyed, end) > at || (known < 0 && OF_THOUGHT.has(keyed, at));
  const isNamed = end - at > 1;
  if (isThing && (isNamed || !SIGNS.has(keyed, end)) && NOT_THINGS.endingAt(keyed, end) <= at) return end;
  if (known >= 0 || !MARKS.has(keyed, end) || !isNamed) return known;
  // 分三个阶段进行：: what is said of the thing is not the count's.
  const thing = THINGS.startingAt(keyed, at + 1);
  return thing >= 0 && thing <= end ? thing : Math.min(end, at + 1 + LONGEST);
}
