/**
 * What befell a place, told at the head of a speech that was called for it: 6月28日以来，我县遭遇强降雨袭击，…受灾人口21万人。 It is no
 * review. Left out: what goes on to tell what was done about it (转移群众6.8万人), and the disasters of a year gone by.
 */
import { wordSet } from '../source/word-set.js';
import { paragraphAt } from '../syntax/around.js';
import type { Syntax } from '../syntax/syntax.js';
import { GONE_BY } from './kind-topics.js';

const BEFELL = wordSet(
  '遭遇 遭受 遭到 袭击 强降雨 强降水 暴雨 暴雪 降雨量 降水 台风 洪水 洪峰 山洪 旱情 干旱 受旱 冰雹 风雹 寒潮 冰冻 地震 受灾 水位 汛情',
);
const HARMED = wordSet(
  '受灾 受旱 受淹 受涝 受损 倒塌 损毁 冲毁 绝收 饮水困难 被困 经济损失 死亡 遇难 失踪 超警戒 超汛限',
);
const DONE = wordSet(
  '转移 安置 救助 救济 抢修 抢救 抢通 投入 组织 出动 发放 下拨 完成 实现 取得 夺取 战胜 奋战 同比 增长 零伤亡 无一 启动 经受住 赢得',
);
/** 去年入冬以来 is of now. */
const OF_NOW = wordSet('去年入 上年入 去年冬 去年秋 去年10 去年11 去年12');
/** No more is read from where it is told, in characters. */
const REACH = 800;

/** Whether a sentence tells of a disaster, in a paragraph that does, and nothing behind it, before a place, tells what was done about it. */
export function tellsDisaster(syntax: Syntax, start: number, end: number, limit: number): boolean {
  const befell = BEFELL.test(syntax, start, end);
  if (!befell && !HARMED.test(syntax, start, end)) return false;
  const { start: from, end: until } = paragraphAt(syntax, start);
  if (GONE_BY.test(syntax, from) && OF_NOW.startingAt(syntax, from) < 0) return false;
  const to = Math.min(limit, from + REACH);
  const told = Math.min(until, to);
  return (befell || BEFELL.test(syntax, from, told)) && HARMED.test(syntax, from, told) && !DONE.test(syntax, from, to);
}
