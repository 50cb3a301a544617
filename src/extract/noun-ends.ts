/** Where the noun that names a set ends: 运作机制 of 三项运作机制的建立, 轮子 of 四个轮子一起转. */
import { SPACES } from '../source/chars.js';
import { characters, opening } from '../source/finder.js';
import type { Keyed } from '../source/keys.js';
import { wordSet } from '../source/word-set.js';

/** What no noun of a set holds. */
const NOUN_STOP = characters(`，。；：、！？“”《》（）${SPACES}的和与等及0123456789`);
/** What stands right behind one. */
export const BEHIND_NOUN_WORDS =
  '， 。 ； ： 、 ” （ 的 和 与 等 及 都 均 也 要 将 应 一起 一齐 一道 同时 必须 务必 须 做文章 下功夫 发力 入手 着手 着力 用力 抓起 做起 ' +
  // 三大指标不放松, 三个安全万无一失: what is said of them.
  '求突破 求实效 求发展 攻坚 破题 破局 不 没 未 齐 共同 协同 万无一失 负责到底 只 全面 双双 始终 落地 到位 有了 有新 有力 取得 实现 得到 一个 一样 各有 各展 各司 各具 各自 分别 相互 互相 相继 先后 先建 先抓 先办 先搞 先做 先要 已 还要 还有 还没 还是 仍 由 被 协调发展 协调推进 蓬勃发展 健康发展 快速发展 竞相发展 均衡发展 融合发展 同步发展 差距明显 差距较大 联合 密切 有效 交相 逐步 稳步 较高 偏高 保持 越来越 越织越 越拧越 改造完成 期间 逐项 正在 同步 布局 齐头 双向 蓬勃 明显 日益 不断 持续 顺利 有机 深度 无缝 叠加 做得 抓到 搞得 走得 守得 很 发展很 基本 覆盖 遍布 初步 已经';
export const BEHIND_NOUN = wordSet(BEHIND_NOUN_WORDS);
/** 县、乡、村三级都要有人管: what is said of them is no noun. */
export const PREDICATE = opening(
  /都(?!市)|均(?!衡)|也|要(?![素点件求道领害闻务])|就(?![业医学])|应(?![急对用])|须|必须|务必|一[起齐道]|同时|全部/,
  '都均也要就应须必务一同全',
);
export const SHORTEST_NOUN = 2;
const LONGEST_NOUN = 6;

/** Where the noun of a count ends: before the first stop, conjunction or modal verb behind two characters. */
export function nounEnd(keyed: Keyed, from: number): number {
  const length = keyed.text.length;
  const stop = NOUN_STOP.find(keyed, from, Math.min(length, from + LONGEST_NOUN));
  for (let end = from + SHORTEST_NOUN; end <= stop; end++)
    if (end === length || BEHIND_NOUN.startingAt(keyed, end) >= 0) return end;
  return -1;
}
