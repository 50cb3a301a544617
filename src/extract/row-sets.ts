/** Sets in a row under verbs (政策 strings): 抓好三件大事打好六场硬仗实施八项战略深化九项改革. Asked at a numeral and the place behind it; -1 where there is none. */
import { SPACES } from '../source/chars.js';
import { characters } from '../source/finder.js';
import type { Keyed } from '../source/keys.js';
import { wordSet } from '../source/word-set.js';
import { ARABIC_COUNT, countEnd, HAN_COUNT } from './slogan-patterns.js';

const NONE = -1;
const DUN = characters('、');

/** Verbs that tie a row of sets together. */
const ACTS =
  '抓好 抓牢 打好 打赢 实施 深化 办好 推进 落实 做好 突出 完成 开展 抓实 守住 建好 用好 聚焦 围绕 坚持 强化 筑牢 统筹 做实 攻克 解决 实现 抓住 打造 达到 确保 夺取';
const ACT = wordSet(ACTS);
/** What stands right before a set of a row: the end of its verb, or a 、. */
export const BEFORE_ROW = `、${[...new Set(ACTS.split(' ').map((act) => act.charAt(act.length - 1)))].join('')}`;
export const ROW_COUNTERS = '件项场大个条张类支道';
const ROW_COUNTER = characters(ROW_COUNTERS);
/** What the noun of such a set does not hold, and what ends the last one of a row. */
const ROW_MARKS = characters(`，。；：、${SPACES}`);
const ROW_ENDS = characters('，。；：、”的等');
/** Nouns of 抓好三件大事打好六场硬仗 have two or three characters. */
const NOUN_LENGTHS = [2, 3];

/** Whether a noun of this length begins at the place. */
const isRowNoun = (keyed: Keyed, at: number, length: number): boolean =>
  ROW_MARKS.find(keyed, at, at + length) === at + length;

/** Whether a verb and the count of another set stand at the place. */
function nextInRow(keyed: Keyed, at: number): boolean {
  const act = ACT.startingAt(keyed, at);
  return act >= 0 && countEnd(keyed, act) > act && ROW_COUNTER.has(keyed, countEnd(keyed, act));
}

/** Whether a verb that ends at the place stands behind another set of the row. */
function lastInRow(keyed: Keyed, at: number): boolean {
  const act = ACT.endingAt(keyed, at);
  return NOUN_LENGTHS.some((length) => {
    const counter = act - length - 1;
    return (
      isRowNoun(keyed, counter + 1, length) &&
      ROW_COUNTER.has(keyed, counter) &&
      (HAN_COUNT.has(keyed, counter - 1) || ARABIC_COUNT.has(keyed, counter - 1))
    );
  });
}

/** A row of sets under verbs (政策 strings): 抓好三件大事打好六场硬仗实施八项战略深化九项改革. */
export function setInRow(keyed: Keyed, at: number, counter: number): number {
  if (!ROW_COUNTER.has(keyed, counter) || ACT.endingAt(keyed, DUN.has(keyed, at - 1) ? at - 1 : at) < 0) return NONE;
  const noun = counter + 1;
  for (const length of NOUN_LENGTHS)
    if (isRowNoun(keyed, noun, length) && nextInRow(keyed, noun + length)) return noun + length;
  const ends = NOUN_LENGTHS.find((length) => ROW_ENDS.has(keyed, noun + length));
  return ends !== undefined && ROW_ENDS.find(keyed, noun, noun + ends) === noun + ends && lastInRow(keyed, at)
    ? noun + ends
    : NONE;
}
