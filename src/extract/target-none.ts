/** Ones that are none: 未发生一起, 无一人, 没有死一个人, 一批也不许有. */
import type { Numeral } from '../lexicon/numerals.js';
import { characters } from '../source/finder.js';
import type { Keyed } from '../source/keys.js';
import { wordSet } from '../source/word-set.js';
import { joined, words } from './word-runs.js';

const NOT_ONE = wordSet(
  '未发生 不发生 没发生 没有发生 未再发生 不再发生 未出现 不出现 没有出现 没出现 再发生 杜绝发生 防止发生 避免发生',
);
/** 没有死一个人, 没有打一张白条 */
const NOT_DONE = wordSet(
  joined(
    words('没有 没 未'),
    words('死 牺牲 伤 塌 垮 倒 烧 丢 丢失 欠 拖欠 打 漏 误 耽误 流失 损失 溃 决 走失 辞退 掉 引发 接到 查出'),
  ),
);
/** 一批也不许有, 一分钱新亏损也不能有: there is to be none. */
const NEVER = /^[一-龥]{0,5}?[也都]?再?不(?:许|准|能|得|允许)再?(?:有|出现|发生|存在|新增)(?=[，。；、！\n]|$)/u;
const NEVER_REACH = 20;
const NOT = characters('不');
const isNever = (syntax: Keyed, at: number): boolean =>
  NOT.find(syntax, at, at + NEVER_REACH) < at + NEVER_REACH && NEVER.test(syntax.text.slice(at, at + NEVER_REACH));
const WITHOUT = characters('无');
/** 无一例外, 无一不 */
const NOT_NONE = characters('外不');

/** 未发生一起, 无一人: the count is 0. */
export function isNone(syntax: Keyed, { start, value }: Numeral, end: number): boolean {
  if (value !== 1) return false;
  if (isNever(syntax, end)) return true;
  if (WITHOUT.has(syntax, start - 1)) return !NOT_NONE.has(syntax, end);
  return NOT_ONE.endingAt(syntax, start) >= 0 || NOT_DONE.endingAt(syntax, start) >= 0;
}
