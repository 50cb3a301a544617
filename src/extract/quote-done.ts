/**
 * Quotations governed by words that are verbs of other things elsewhere: 商业系统搞“三优一满意”, 搞一次“我献一计”活动; 达到有机构、有人员的“五有”标准.
 * Left out: 有的单位搞“击鼓传花”, 不搞“一刀切”, which blame what they hold.
 */
import { characters } from '../source/finder.js';
import type { Keyed } from '../source/keys.js';
import { wordSet } from '../source/word-set.js';
import type { Quotation } from './quote-governors.js';
import { HAN_COUNT } from './slogan-patterns.js';

const DOES = wordSet('搞 搞个 搞一个 搞一次 搞一场 搞一项 搞了');
const NOT = wordSet('不 别 莫 不要 不能 不得 不许 不准 不可 严禁 禁止 防止 避免 乱 光 只 竟 还在 借机');
const SOME = wordSet('有的 有些 个别 少数 一些 有人 部分');
const EVENTS = wordSet(
  '活动 制度 竞赛 劳动竞赛 比赛 行动 工程 试点 机制 大赛 评比 评选 服务 承包 责任制 会战 大会战 主题活动 专项行动 专项活动',
);

const REACHES = wordSet('达到');
const STANDARDS = wordSet('标准 的标准 要求 的要求 目标 的目标 水平 的水平');
const OF = characters('的');
const SHIFTING = characters('把将是');
/** 达到有机构、有编制、有人员的“五有”标准. */
const MAX_LISTED = 30;
const DUN = characters('、');

/** The bare verb of such a quotation; null where it has none. */
export function doneAs(keyed: Keyed, { start, end, clause }: Quotation): string | null {
  const isSet = HAN_COUNT.has(keyed, start + 1);
  const does = DOES.endingAt(keyed, start);
  if (does >= 0 && (isSet || EVENTS.startingAt(keyed, end) >= 0)) {
    const isBlamed = NOT.endingAt(keyed, does) >= 0 || SOME.test(keyed, clause, does);
    return isBlamed ? null : '搞';
  }
  return isSet && STANDARDS.startingAt(keyed, end) >= 0 && reaches(keyed, clause, start) ? '达到' : null;
}

/** 达到 right before it, or before what it holds. */
function reaches(keyed: Keyed, clause: number, start: number): boolean {
  if (REACHES.endingAt(keyed, start) >= 0) return true;
  const from = Math.max(clause, start - MAX_LISTED);
  const verb = OF.has(keyed, start - 1) ? REACHES.first(keyed, from, start) : -1;
  return verb >= 0 && DUN.find(keyed, verb, start) < start && SHIFTING.find(keyed, verb, start) === start;
}
