/** Comparators: what the words around an amount say of it (不低于, 控制在, 约; 以上, 以内, 左右). */
import { passes, RANK_VERBS } from './target-edges.js';
import { words } from './word-runs.js';
import type { Target } from '../model/types.js';
import { characters, opening } from '../source/finder.js';
import type { Keyed } from '../source/keys.js';
import { entriesOf, wordSet } from '../source/word-set.js';

export type Comparator = Target['comparator'];

/** Words right before an amount: what they say of it; the longest decides, so that 签约 and 晚上 say nothing. */
const AT_LEAST = words(
  '不能低于 不能少于 不能小于 不应低于 不应少于 不可低于 不许低于 不低于 不少于 不下于 不小于 不得少于 不得低于 至少 起码 最少 超过 突破 高于 大于 多于 逾 超 跨越 跨过 跨上 迈过 迈上 站上 站稳 登上 越过 ≥ >',
);
const AT_MOST = words(
  '过不了 达不到 考不到 考不上 不能超过 不能高于 不能大于 不能多于 不能突破 不应超过 不应高于 不许超过 不许高于 不超过 不高于 不大于 不多于 不得超过 不得高于 低于 少于 小于 控制在 控制到 不降到 不足 不到 不突破 最多 至多 未超过 ≤ <',
);
const ABOUT = words('约 近 大约 接近 将近 大概 数 左右 上下');
const NO_COMPARATOR = words(
  '得低于 得少于 得小于 签约 预约 节约 公约 条约 契约 合约 最近 附近 靠近 临近 大多数 多数 少数 总数 人数 户数 指数 次数 倍数 无数 以上 比上 晚上 早上 会上 手上 路上 网上 线上 马上 面上',
);
/** 上百, 上千, 上亿: a size is passed; 断上五分钟 and 上到35度 pass none. */
const UP_TO = '上';
const SIZES = characters('百千万亿');

/** 数百名; no 数 of 天数180天. */
const SEVERAL = characters('数');
const SEVERAL_OF = characters('十百千万亿');

type Said = Comparator | typeof UP_TO;

const pairsOf = <Value>(list: readonly string[], value: Value): (readonly [string, Value])[] =>
  list.map((word) => [word, value]);

const BEFORE = entriesOf<Said>([
  ...pairsOf<Said>([...AT_LEAST, ...AT_LEAST.flatMap((word) => [`${word}到`, `${word}了`])], '>='),
  ...pairsOf<Said>(AT_MOST, '<='),
  ...pairsOf<Said>(ABOUT, '~'),
  ...pairsOf<Said>(NO_COMPARATOR, '='),
  [UP_TO, UP_TO],
]);

const BEHIND = entriesOf<Comparator>(
  ['', '及', '或'].flatMap((joint) => [
    ...pairsOf<Comparator>([`${joint}以上`, `${joint}之上`, `${joint}开外`], '>='),
    ...pairsOf<Comparator>([`${joint}还多`, `${joint}还强`, `${joint}还要多`, `${joint}有余`, `${joint}出头`], '>='),
    ...pairsOf<Comparator>([`${joint}以内`, `${joint}以下`, `${joint}之内`], '<='),
    ...pairsOf<Comparator>([`${joint}左右`, `${joint}上下`], '~'),
  ]),
);

/** 至少要引进100名: the noun stands between. */
const AT_LEAST_AHEAD = wordSet('至少 起码 最少 不少于 不低于');
const AHEAD = 11;
const AHEAD_STOPS = characters('，。；、0123456789');

export interface Compared {
  readonly comparator: Comparator;
  readonly end: number;
  /** 至少培育1个合作社: it holds for what is listed behind, too. */
  readonly ahead: boolean;
}

/** 进入全省前20名 */
const RANKS = wordSet(`${RANK_VERBS} 力争 确保`);
const TOP = characters('前');
const RANK_REACH = 12;

const RANK_STOPS = characters('，。；：！？\n');
/** 确保年底前全部投用: of a day, and of no rank. */
const OF_DAYS = characters('底末日月号节汛期年旦庆之以夕来冬');
const isRanked = (syntax: Keyed, at: number): boolean =>
  !OF_DAYS.has(syntax, at - 1) &&
  RANKS.test(syntax, RANK_STOPS.behindLast(syntax, at, Math.max(0, at - RANK_REACH)), at);

/** 2010年的4倍多 */
const TIMES = characters('倍');
const AND_MORE = opening(/多(?=[，。；、）\n]|$)/, '多');

export function comparatorOf(syntax: Keyed, start: number, end: number, more: boolean): Compared {
  const behind = BEHIND.startingAt(syntax, end);
  if (behind !== null) return { comparator: behind.value, end: behind.end, ahead: false };
  if (TIMES.has(syntax, end - 1) && AND_MORE.test(syntax, end)) return { comparator: '>=', end: end + 1, ahead: false };
  const before = BEFORE.endingAt(syntax, start)?.value ?? '=';
  const said = SEVERAL.has(syntax, start - 1) && !SEVERAL_OF.has(syntax, start) ? '=' : before;
  if (said === '<=') return { comparator: said, end, ahead: false };
  if (said === '>=' || (said === '=' && passes(syntax, start)) || (said === UP_TO && SIZES.has(syntax, start)))
    return { comparator: '>=', end, ahead: false };
  if (TOP.has(syntax, start - 1) && isRanked(syntax, start - 1)) return { comparator: '<=', end, ahead: false };
  const stop = AHEAD_STOPS.behindLast(syntax, start, Math.max(0, start - AHEAD));
  if (AT_LEAST_AHEAD.test(syntax, stop, start - 1)) return { comparator: '>=', end, ahead: true };
  return { comparator: said === '~' ? said : more ? '>=' : '=', end, ahead: false };
}
