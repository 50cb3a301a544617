/** What a count counts: its counter with the noun behind it, 个方面的原因, 项内容, 对关系. */
import { characters } from '../source/finder.js';
import type { Keyed } from '../source/keys.js';
import { wordSet } from '../source/word-set.js';

/** Nouns of a count that promises a list: 三个方面, 五项内容, 几对关系. */
const PROMISING =
  '方面 议程 议题 程序 关键词 问题 意见 要求 建议 关系 内容 任务 工作 环节 原因 举措 措施 载体 目标 重点 体会 特点 意义 含义 意思 原则 能力 机制 ' +
  '关键 抓手 短板 领域 方向 文章 话 事 实事 大事 要事 好事 难事 仗 关 启示 经验 想法 希望 认识 变化 转变 突破 维度 层面 底线 红线 工程 行动 项目 活动 平台 弦 尺子 灯 旗 账 牌子 硬骨头';
export const LIST_NOUNS = wordSet(`${PROMISING} 点 条`);
const COUNTERS = wordSet('个 点 条 项 大 方面 种 类 层 对 句 件 道 张 组 步 重 套 支 块 篇 根 把 扇 盏 面 杆 本 笔 桩');
const NOUNS = wordSet(
  `${PROMISING} 硬仗 关口 结合 统一 提升 强化 到位 坚持 确保 抓好 优先 同步 抓 重大任务 薄弱环节 突出问题 主要任务 主要原因 工作组 工作法 工作机制 工作专班 重点行业 重点场所 重点领域 重点环节 重点部位 重点任务 重点工程 重点项目 重点人群 保障线 战略机遇 服务业 环节`,
);
const OF_NOUNS = wordSet('的关系 的问题 的工作 的原因 的特点 的内容 的要求');

/** End of counter, noun and 的 with a noun, each where it stands: 个方面的原因. */
export function endOfTail(keyed: Keyed, at: number): number {
  const counter = Math.max(at, COUNTERS.startingAt(keyed, at));
  const noun = Math.max(counter, NOUNS.startingAt(keyed, counter));
  return Math.max(noun, OF_NOUNS.startingAt(keyed, noun));
}

/** End of counter and noun where a field stands before what is done: 件交通实事, 项水利重点工程; -1 where none does. */
export function endOfThings(keyed: Keyed, from: number): number {
  const at = COUNTERS.startingAt(keyed, from);
  if (at < 0) return -1;
  for (const field of FIELDS) {
    const end = DONE.startingAt(keyed, at + field);
    if (end > 0) return NOUN_MARKS.find(keyed, at, at + field) < at + field ? -1 : end;
  }
  return -1;
}
const FIELDS = [2, 4];
const DONE = wordSet('实事 大事 要事 好事 难事 小事 急事 重点工作 重点任务 重点工程 硬任务 硬仗');

/** What a counted noun does not hold. */
export const NOUN_MARKS = characters('，。；：、（“”0123456789');
