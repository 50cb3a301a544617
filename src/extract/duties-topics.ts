/**
 * What a duty is about, told first and without a mark: 这个事研究室管, 锅炉的事老李盯着, 这件事老赵你亲自盯. Behind it whoever stands there
 * is the actor, be it one by a name alone.
 */
import { characters } from '../source/finder.js';
import type { Keyed } from '../source/keys.js';
import type { Span } from '../source/span.js';
import { wordSet } from '../source/word-set.js';
import { clauseStart } from '../syntax/around.js';
import { isSomebody } from './actor-persons.js';
import type { Context } from './context.js';
import { type Binding, MARKS } from './duty-bounds.js';
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
const CHARGES = wordSet('管 抓 盯 盯着 管着 办 包 守');

/** The actor up to the place, behind what it is about; null where the clause tells no matter, or nobody stands behind it. */
export function behindTopic(context: Context, at: number): Span | null {
  const { syntax } = context;
  const start = topicEnd(syntax, clauseStart(syntax, at), at);
  if (start < 0) return null;
  const you = YOU.endingAt(syntax, at);
  const end = you > start ? you : at;
  return isSomebody(context, start, end) ? { start, end } : null;
}

function topicEnd(keyed: Keyed, clause: number, at: number): number {
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
