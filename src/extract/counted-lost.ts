/**
 * Counts right behind a list that has lost its 、: 克服麻痹思想厌战情绪恐慌心理三种倾向; 用好老干部活动中心老年大学网上家园这三块阵地. The list cannot be
 * counted, so nothing is said of how many are given. Left out: what stands before a count as one phrase (农村人居环境整治三项行动).
 */
import { characters } from '../source/finder.js';
import { wordSet } from '../source/word-set.js';
import { clauseStart } from '../syntax/around.js';
import type { Context } from './context.js';
import type { Draft, Place } from './counted-drafts.js';
import { leads } from './members-trim.js';

const NOUNS = wordSet(
  '倾向 问题 制度 阵地 载体 现象 行为 机制 关系 情况 人员 人群 环节 领域 方面 能力 渠道 途径 风险 隐患 短板 作风 思想 习惯 毛病 关口',
);
/** What has a name of its own before it, unless 这 sums up a row. */
const NAMED = wordSet('平台 队伍 工程 行动 任务 清单 措施 力量 资源');
const COUNTERS = characters('种类项块个条张大支道');
/** No noun in a row holds them. */
const NO_ROW = /[的了是在有和与及把将对就都也要不为从被这那一二两三四五六七八九十\d、，。；：！？“”（）《》\s]/u;
const THIS = characters('这');
const LONGEST = 14;
/** Each of a row of set phrases. */
const PHRASE = 4;
const LEAST_EACH = 3;

/** The count with the stretch before it, given by none. */
export function lostBefore(context: Context, { start, end, declared }: Place): Draft | null {
  const { syntax } = context;
  if (declared === null || declared < 3 || declared > 9 || !COUNTERS.has(syntax, end)) return null;
  const points = THIS.has(syntax, start - 1);
  const close = Math.max(NOUNS.startingAt(syntax, end + 1), points ? NAMED.startingAt(syntax, end + 1) : -1);
  if (close < 0) return null;
  const to = points ? start - 1 : start;
  const floor = Math.max(clauseStart(syntax, to), to - declared * LONGEST);
  for (let from = floor; from <= to - declared * LEAST_EACH; from++) {
    const isHead = from === floor || leads(context, from);
    const row = syntax.text.slice(from, to);
    if (isHead && !NO_ROW.test(row) && isRow(row, declared, points))
      return { start: from, end: close, declared, members: null, found: null };
  }
  return null;
}

/** Set phrases of four characters each, as many words with one ending as are counted, or what 这 sums up. */
function isRow(row: string, declared: number, points: boolean): boolean {
  const last = row.slice(-1);
  return points || row.length === declared * PHRASE || row.split(last).length - 1 === declared;
}
