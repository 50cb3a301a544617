/**
 * What is said between a count and its list: 有三个特点值得大家警醒：一是…; 主要有五条，我念给大家听：①…; and what is told behind a list without a
 * marker (再一个就是…), so that the list cannot be counted.
 */
import { characters } from '../source/finder.js';
import type { Keyed } from '../source/keys.js';
import { wordSet } from '../source/word-set.js';
import type { Context } from './context.js';
import type { Draft, Place } from './counted-drafts.js';
import { LIST_NOUNS } from './counted-tails.js';
import { isBlank, POINTS_BACK } from './member-spans.js';

/** 还有五个方面的问题比较突出。\n一是…: where the list follows the remark, one more or fewer are a wrong count. */
export const isNearly = (keyed: Keyed, { declared, found, end }: Draft): boolean =>
  declared !== null &&
  found !== null &&
  found > 1 &&
  Math.abs(found - declared) === 1 &&
  LIST_NOUNS.endingAt(keyed, end) >= 0;

/**
 * 有三个特点值得大家警醒：一是…; 主要有五条，我念给大家听：①…: the stop behind what is said of the things there are, or of how they will be
 * told; -1 where nothing is.
 */
export function behindRemark(keyed: Keyed, { start }: Place, end: number): number {
  if (POINTS_BACK.has(keyed, start - 1)) return -1;
  const said = COMMA.has(keyed, end) ? end + 1 : behindNoun(keyed, end);
  const isWhere = said === end && IN.endingAt(keyed, start) >= 0 && EFFORTS.startingAt(keyed, said) >= 0;
  const first = isWhere
    ? CLAUSE_ENDS.find(keyed, said, said + MAX_EFFORT)
    : REMARK_ENDS.find(keyed, said, said + MAX_REMARK);
  if (first <= said || OF.find(keyed, said, first) < first) return -1;
  if (!isWhere && REMARKS.startingAt(keyed, said) < 0) return -1;
  if (!COMMA.has(keyed, end) && !isWhere && THERE_IS.endingAt(keyed, start) < 0) return -1;
  // …比较突出，有的已经到了非解决不可的时候。
  const last = COMMA.has(keyed, first) ? REMARK_ENDS.find(keyed, first + 1, first + 1 + MAX_MORE) : first;
  return STOPS.has(keyed, last) ? last : -1;
}
const COMMA = characters('，');
/** 有两个方面的客观存在值得关注：: what there are stands before what is said of them. */
function behindNoun(keyed: Keyed, at: number): number {
  if (!OF.has(keyed, at)) return at;
  for (let end = at + SHORTEST_NOUN; end <= at + LONGEST_NOUN; end++)
    if (ATTENTION.startingAt(keyed, end) >= 0) return end;
  return at;
}
const SHORTEST_NOUN = 3;
const LONGEST_NOUN = 8;
const ATTENTION = wordSet('值得 需要 必须 应 应该 不容 尤其 特别 引起 亟待 亟需 急需 令人 让人');
const OF = characters('的');
const MAX_MORE = 24;
const REMARK_ENDS = characters('，。；：、！？“（\n');
const MAX_REMARK = 14;
const CLAUSE_ENDS = characters('，。；：！？“（\n');
const MAX_EFFORT = 20;
const THERE_IS = wordSet('有 存在 发现 暴露出 呈现 呈现出 反映出');
const REMARKS = wordSet(
  '我念 我说 我点 我讲 我逐 我一 我先 我当面 我给 我向 我跟 我再 向大家 给大家 跟大家 和大家 请大家 请同志们 有的 这里 下面 供 突出 明显 集中 不小 值得 需要 必须 要 应 应该 不容 尤其 特别 非常 十分 比较 很 令人 让人 引起 亟待 亟需 急需',
);
/** 要在四个方面下更大功夫。; 从三个方面向大家作出承诺。: where an effort is to be made. */
const IN = wordSet('在 从 着力在 重点在 于');
const EFFORTS = wordSet(
  '下更 下大 下足 下真 下苦 下狠 下功 上下 狠下 再下 多下 求 寻求 见 出 再 更 持续 着力 发力 用力 用劲 使劲 聚力 精准 集中 实现 取得 作出 做出 走在 同时 一起 共同 重点 全面 谋 向 对 与 进一步 切实 入手 着手 抓起 做起 加以 加强 加大 加快 抓好 严格',
);
const STOPS = characters('：。，');

/** 第一个意思，…。再一个就是…。: further points that no marker tells, so that they cannot be counted. */
const MORE = wordSet('再一个 还有一个 再有一个 再就是 另一个 另外一个');
const MORE_REACH = 1500;
const SENTENCE_ENDS = characters('。！？\n');
export function tellsMore({ syntax }: Context, from: number): boolean {
  let found = false;
  MORE.each(syntax, from, Math.min(syntax.text.length, from + MORE_REACH), (at) => {
    found ||= SENTENCE_ENDS.has(syntax, at - 1) || isBlank(syntax, at - 1);
  });
  return found;
}
