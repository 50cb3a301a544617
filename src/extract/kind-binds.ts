/** What binds somebody (要, 必须, 严禁), and in a heading alone (松不得, 认识再深化); and what 要让 aims at. */
import { compounds } from '../source/compounds.js';
import type { Keyed } from '../source/keys.js';
import { wordSet } from '../source/word-set.js';
import type { Unit } from '../syntax/outline.js';
import { cueTable, type Cue } from './cues.js';
import { words } from './word-runs.js';

/** 要, 必须: somebody is bound. 重要, 要求, 需要 name. */
export const BINDS: readonly Cue[] = [
  {
    words: words('要'),
    notBefore: '重 主 需 首 只 若 纪 摘 概 想 还 又 将 必 次 简 紧 机 没人 无人 没有人 吃拿卡',
    notBehind: '求 点 素 件 领 义 务 害 么 是 闻 红包 好处 回扣',
  },
  {
    words: words('必须 务必 应当 须 不得 严禁 确保 力争 争取 不准 不许 不可 决不 绝不 切忌 切不可 杜绝 防止 避免'),
    notBefore: '无',
    // 争取到了资金 tells.
    notBehind: '到 了 推卸 磨灭 替代 或缺 分割 逆转 估量 多得 阻挡',
  },
  { words: words('不能'), notBehind: '令人 尽如 尽 说 算 不 适应 满足' },
];
/** What binds in a heading: 松不得, 慢不得. */
export const BINDS_HEADING: readonly Cue[] = [
  { words: words('不得'), before: '松 慢 等 软 拖 少 推 急 断 乱 缺 误 让 碰 含糊 马虎' },
  // 认识再深化、责任再压实.
  {
    words: compounds(
      words('再'),
      words(
        '重视 强化 压实 深化 提升 加力 发力 落实 夯实 部署 动员 聚焦 细化 提速 加压 加码 优化 攻坚 提高 加强 完善 严实 严一些 紧一些 排查 整治 学习 认识 推进 突破',
      ),
    ),
    notBehind: '了',
  },
];

/** Cues that bind. */
export const BOUND = cueTable([[...BINDS, ...BINDS_HEADING]]);

/** 要让环境更加优美: a change behind what binds is what it aims at. */
export function aimsAtChange(keyed: Keyed, { headingStart, headingEnd }: Unit): boolean {
  for (let at = CAUSES.first(keyed, headingStart, headingEnd); at >= 0;) {
    if (IN_WORDS.startingAt(keyed, at) < 0 && ENDS_WORDS.endingAt(keyed, at + 1, headingStart) < 0)
      return BOUND.signsIn(keyed, headingStart, at + 1) !== 0;
    at = CAUSES.first(keyed, at + 1, headingEnd);
  }
  return false;
}
const CAUSES = wordSet('让 使 令');
/** 使命, 命令, 转让 cause nothing. */
const IN_WORDS = wordSet('使命 使用 使者 使节 使馆 使领馆 让利 让步 让位 让渡 让路 令行 令状');
const ENDS_WORDS = wordSet(
  '命令 指令 法令 禁令 政令 军令 责令 号令 口令 司令 转让 出让 礼让 谦让 退让 忍让 行使 即使 大使 天使',
);
