/** Amounts that another is measured by, and which claim nothing themselves: 由6个增加到8个, 占计划15亿元的44.8%, 每200亩不少于1人. */
import { characters, ending } from '../source/finder.js';
import { wordSet } from '../source/word-set.js';
import { TO } from './target-facts.js';
import { afterOf, beforeOf, type Stretch } from './target-stretch.js';

const OF = characters('的');

/** 由6个增加到8个: the number behind 由 is what was. */
const CHANGED_FROM = /(?:由|从|现行|原来)[^，。；]{0,16}$/;
const CHANGED_TO =
  /^(?:[^，。；]{0,9})(?:增加|提高|提升|上升|下降|降低|减少|扩大|增长|降|升|压缩|缩短|压减|变)?[^，。；]{0,2}(?:到|至|为)/;
const TO_REACH = 14;

export const wasBefore = (stretch: Stretch): boolean => {
  const { syntax, amount, to } = stretch;
  const limit = Math.min(to, amount.end + TO_REACH);
  return (
    TO.find(syntax, amount.end, limit) < limit &&
    CHANGED_TO.test(afterOf(stretch)) &&
    CHANGED_FROM.test(beforeOf(stretch))
  );
};

/** 较全市平均增幅49%低12.6个百分点: the share behind 较 is what it is compared with. */
const THAN_SHARE = /[比较][^，。；\d]{2,14}$/;
const BY_SO_MUCH = /^(?:要|还|仅|只)?(?:高|低|快|慢|多|少|增加|减少|提高|下降|提升|降低)(?:出|了)?约?\d/;

/** 占年度计划15.3亿元的44.8%: the sum is what the share is of. */
const OF_THE_PLAN = ending(/占(?:全年|年度?|年初|本年度?|预算)?(?:计划|任务|目标|预算)(?:总?投资)?$/, '划务标算资', 14);
export const isPlanned = ({ syntax, amount, next }: Stretch): boolean =>
  next !== null && next.kind === 'share' && OF.has(syntax, amount.end) && OF_THE_PLAN.test(syntax, amount.start);

/** 占全年控制指标（177人）的48%: what a share is of, in brackets. */
const OPENS_GLOSS = characters('（');
const OF_A_PLAN = wordSet('指标 目标 任务 计划 定额 预算 总数 基数');
export const isGloss = ({ syntax, amount }: Stretch): boolean =>
  OPENS_GLOSS.has(syntax, amount.start - 1) &&
  OF_A_PLAN.endingAt(syntax, amount.start - 1) >= 0 &&
  (syntax.partners[amount.start - 1] ?? 0) === amount.end + 1;

/** 每200亩不少于1人: for how many there is to be one. */
const PER = characters('每');
export const isPer = ({ syntax, amount, next }: Stretch): boolean =>
  next !== null && !amount.chinese && amount.comparator === '=' && PER.has(syntax, amount.start - 1);

export const isCompared = (stretch: Stretch): boolean =>
  stretch.amount.kind === 'share' && BY_SO_MUCH.test(afterOf(stretch)) && THAN_SHARE.test(beforeOf(stretch));
