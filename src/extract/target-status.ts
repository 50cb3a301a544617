/**
 * Whether a figure is to be reached, was reached, or is a plain fact: words of time and will in its clause
 * and sentence first, then the move of the speech it stands in.
 */
import type { Move, Target } from '../model/types.js';
import { characters, ending, endingWith, finder, opening } from '../source/finder.js';
import type { Span } from '../source/span.js';
import { wordSet } from '../source/word-set.js';
import { paragraphAt, sentenceAt, unitAt } from '../syntax/around.js';
import type { Syntax } from '../syntax/syntax.js';
import {
  AIMED,
  BEFELL,
  CAUSED,
  COMPARED,
  DATED,
  DONE_HERE,
  FORBIDS,
  GRANTED,
  LACKING,
  MOVED,
  MUST,
  PLANNED,
  SINCE,
  STATED_GOAL,
  STILL,
  STILL_WRONG,
  STRONG_WILL,
  WILL,
  WILL_IN_REVIEW,
  YEAR_AHEAD,
  YEAR_TOLD,
  type Cues,
} from './target-cues.js';
import { AHEAD, intends } from './reports.js';
import type { Amount } from './target-amounts.js';
import { isGrownFrom } from './target-compared.js';
import { isCase } from './target-cases.js';
import { isAside } from './target-asides.js';
import { isFew, isFormer, isSample } from './target-circumstances.js';
import { isNarrated, isPlain, isReceived } from './target-narrated.js';
import { tellsDamage } from './target-damage.js';
import {
  comesByItself,
  ILLUSTRATES,
  isAskedAbove,
  isNamedGoal,
  isOfOthers,
  isOfThisYearsGoals,
  isShareFound,
  LASTED,
} from './target-settled.js';
import { isDealtWith, tellsLaw } from './target-dealt.js';
import { isKnown } from './target-known.js';
import { isGranted, isPraised, opensPraised } from './target-praised.js';
import { CHANGED } from './target-facts.js';
import { fellShort } from './target-short.js';
import { isMentioned } from './target-mentioned.js';
import { AT_LEAST, BOUNDS, promises } from './target-promises.js';
import { isStory } from './target-stories.js';
import { isBeforeTurn, isBehindTurn } from './target-turns.js';
import { isThere } from './target-there.js';
import { isFound, isOfTheAge, planned, standsNow } from './target-lately.js';
import { isTaken, reachedNow, tellsPresent } from './target-present.js';
import { isRateOfPay } from './target-rates.js';
import { standsAsFact } from './target-standing.js';
import { ACTIONS } from './target-stretch.js';
import {
  ASKS_ANEW,
  GOVERNS,
  goesOnDone,
  goesOnTold,
  headingTells,
  NEXT,
  isDeed,
  lookedBack,
  periodTells,
  toldBack,
  toldOfYear,
  toldSince,
} from './target-told.js';
import { has } from './word-kinds.js';

/** Asked for in openings alone. */
const DONE = finder(
  /了(?!解)|已|累计|同比|较上年|比上年|较去年|比去年|去年|上年|截至|同期|先后|共(?:有|计)?|荣获|位居|分别(?:增长|下降|达)|实现[^，。]{0,10}增长|全年(?:完成|实现)|创历史|一季度|1[-—至]\d+月|上半年/,
  '了已累同较比去上截先共荣位分实全创一1',
);
const STATES = wordSet('是 有 占 属 位于 共 不到 不足');

/** 纳入考核，权重占20%: a weight is laid down, not found. */
const WEIGHS = wordSet('权重占 权重为 权重各占 分值占 分值为 分值各占');

/** 没有死一个人: told, and not asked for. */
const WERE_NONE = endingWith(/没有?[一-龥]{1,3}$/, '死牲伤塌垮倒烧丢失欠打漏误溃决走退掉发到出生现', 5);

/** 约占全国的四分之一 */
const MAKES_UP = ending(
  /占(?!到|满|足|用|地|道|补|(?:全年|年度|年初)?的?(?:计划|任务|目标))[^，。；、比达提降升占]{0,11}[的近约]$/,
  '的近约',
  14,
);

/** 合格率不少于95%，比去年提高3个百分点: a bound is set, and what goes with it is asked for, too. */
const BOUNDED = wordSet('不少于 不低于 不超过 不高于');

/** 杜绝死亡事故，违章率同比下降10%: what is asked in one breath. */
const SETS = wordSet('努力做到 努力实现 坚决杜绝 杜绝 不发生 不出现 不出 控制在 力求 坚决防止 坚决遏制 严格控制');

/** 力争到年底会员达到150家、产值突破60亿元，带动就业5000人: aimed at by a day to come, and nothing told since. */
function aimsAhead(cues: Cues, from: number, to: number): boolean {
  const aimed = cues.last(AIMED, from, to);
  return aimed >= 0 && has(cues.within(aimed, to), YEAR_AHEAD) && !has(cues.within(aimed, to), DONE_HERE);
}

/** 去年的目标就是8%，实际完成9%: what was aimed at then. */
function wasStated(cues: Cues, from: number, to: number): boolean {
  const stated = cues.last(STATED_GOAL, from, to);
  return has(cues.within(Math.max(from, stated - STATED_REACH), stated), YEAR_TOLD);
}
const STATED_REACH = 8;

/** Where an amount stands: the claim begins at `start`. */
export interface Place {
  readonly amount: Amount;
  readonly start: number;
  readonly clause: Span;
  readonly sentence: Span;
  /** Whether the speech is a report (see `isReport`). */
  readonly reports: boolean;
  /** Whether a paragraph before it looks ahead (see `looksAhead`). */
  readonly ahead: boolean;
}

export function readStatus(syntax: Syntax, cues: Cues, place: Place, move: Move['kind'] | null): Target['status'] {
  const read = statusOf(syntax, cues, place, move);
  return read === 'goal' && (isFound(syntax, cues, place) || standsNow(syntax, cues, place)) ? 'reference' : read;
}

function statusOf(syntax: Syntax, cues: Cues, place: Place, move: Move['kind'] | null): Target['status'] {
  const { amount, start, clause, sentence, reports, ahead } = place;
  const back = Math.max(sentence.start, amount.start - GOVERNS);
  const here = cues.within(Math.min(start, clause.start), clause.end);
  const before = cues.within(back, amount.start);
  const done = has(here, DONE_HERE);
  const reviews = move === 'review';
  const carriedOut = planned(syntax, cues, place);
  if (carriedOut !== null) return carriedOut;
  if (isGrownFrom(syntax, amount)) return 'reference';
  if (fellShort(syntax, amount)) return 'reference';
  if (isTaken(syntax, cues, amount, clause, sentence)) return 'reference';
  if (!has(here, WILL) && tellsDamage(syntax, sentence, clause, amount)) return 'reference';
  if (!reviews && amount.kind === 'count' && !has(here, WILL | MUST) && isReceived(syntax, start, amount.start))
    return 'reference';
  if (
    isCase(syntax, amount, clause, sentence) ||
    (!has(here, YEAR_AHEAD) && isFormer(syntax, clause, sentence, amount.start))
  )
    return 'reference';
  if (!reviews && !has(here, WILL) && tellsLaw(syntax, amount, sentence)) return 'achieved';
  if (!reviews && (standsAsFact(syntax, amount, clause, sentence) || isRateOfPay(syntax, amount, clause)))
    return 'reference';
  if (!reviews && tellsPresent(syntax, cues, amount, clause, sentence)) return 'reference';
  if (isKnown(syntax, cues, place, reviews)) return 'reference';
  if (!has(here, MUST | AIMED) && isAside(syntax, amount, reviews)) return 'reference';
  if (amount.kind === 'none' && !has(here, MUST | AIMED | WILL) && WERE_NONE.test(syntax, amount.start))
    return 'achieved';
  if (isMentioned(syntax, cues, place, reviews)) return 'reference';
  if (!has(here, WILL | MUST) && isFew(syntax, amount, reviews)) return 'reference';
  if (!reviews && !has(here, WILL | SINCE) && isNarrated(syntax, cues, place)) return 'reference';
  if (!reviews && !has(here, WILL | SINCE | DONE_HERE | COMPARED) && isPlain(syntax, cues, place)) return 'reference';
  if (!reviews && !has(here, WILL | SINCE) && isSample(syntax, amount, clause)) return 'reference';
  if (!reviews && isThere(syntax, cues, amount, clause, sentence)) return 'reference';
  if (!reviews && isLeftOver(syntax, amount, clause)) return 'reference';
  if (!reviews && isStory(syntax, cues, amount, clause, sentence)) return 'reference';
  if (isNamedGoal(syntax, amount) || isAskedAbove(syntax, amount)) return 'goal';
  if (isOfThisYearsGoals(syntax, amount, sentence, clause)) return 'goal';
  if (!has(before, MUST | AIMED) && comesByItself(syntax, back, amount.end)) return 'reference';
  if (!has(here, MUST | AIMED | STRONG_WILL) && isShareFound(syntax, back, amount.start)) return 'reference';
  if (!has(here, MUST | AIMED) && isOfOthers(syntax, clause, sentence)) return 'reference';
  if (LASTED.endingAt(syntax, amount.start) >= 0 && !has(here, MUST | AIMED)) return reviews ? 'achieved' : 'reference';
  if (!done && has(before, STATED_GOAL) && !wasStated(cues, back, amount.start)) return 'goal';
  if (!has(here, MUST | AIMED) && ILLUSTRATES.test(syntax, back, amount.start)) return 'reference';
  switch (move) {
    case 'review':
      if (has(here, STILL_WRONG) || (!has(here, WILL | MUST) && isBehindTurn(syntax, amount, clause)))
        return 'reference';
      if (!done && has(before, STRONG_WILL) && AHEAD.startingAt(syntax, sentence.start) >= 0) return 'goal';
      if (!done && has(before, MUST) && AT_LEAST.endingAt(syntax, amount.start) >= 0) return 'goal';
      if (!done && aimsAhead(cues, back, amount.start)) return 'goal';
      return !done && has(here, WILL_IN_REVIEW) ? 'goal' : 'achieved';
    case 'problems':
      if (
        (has(here, GRANTED) && has(here, MOVED)) ||
        (!has(here, WILL) && isDealtWith(syntax, amount, clause, sentence)) ||
        (!has(here, STILL | WILL) &&
          (isPraised(syntax, amount) || isBeforeTurn(syntax, amount) || isGranted(syntax, amount, sentence)))
      )
        return 'achieved';
      return !done &&
        (has(here, PLANNED) ||
          (has(here, MUST) && (has(here, YEAR_AHEAD) || IS_TO_GROW.test(syntax, start, amount.end))))
        ? 'goal'
        : 'reference';
    case 'opening':
      if (has(here, MOVED) && DONE.test(syntax, back, clause.end)) return 'achieved';
      if (!has(here, STILL | WILL) && (isPraised(syntax, amount) || isDealtWith(syntax, amount, clause, sentence)))
        return 'achieved';
      if (
        !has(here, WILL | MUST) &&
        CHANGED.test(syntax.text.slice(Math.max(clause.start, amount.start - CHANGE_REACH), amount.start))
      )
        return 'achieved';
      if (!done && has(here, PLANNED) && has(here, YEAR_AHEAD)) return 'goal';
      if (
        (has(here, MOVED) || ACTIONS.test(syntax, start, amount.start)) &&
        toldOfYear(syntax, cues, sentence.start, { from: amount.start, to: clause.end })
      )
        return 'achieved';
      if (
        !has(here, BEFELL | STILL | STRONG_WILL) &&
        isDeed(syntax, amount) &&
        toldBack(syntax, cues, sentence, { start: amount.start, end: clause.end })
      )
        return 'achieved';
      if (!done && promises(syntax, cues, place)) return 'goal';
      return has(here, STRONG_WILL) && (has(here, AIMED) || IS_TO_GROW.test(syntax, start, amount.end))
        ? 'goal'
        : 'reference';
    default:
      break;
  }
  if (has(here, FORBIDS)) return 'goal';
  if (reachedNow(syntax, cues, amount, clause, sentence)) return 'achieved';
  if (!has(here, MUST | AIMED | YEAR_AHEAD | STRONG_WILL) && opensPraised(syntax, amount)) return 'achieved';
  if (!done && move === 'requirements' && NEXT.test(syntax, clause.start, amount.start)) return 'goal';
  if (!has(before | here, STRONG_WILL | MUST | AIMED) && OF_ITS_TASK.test(syntax, amount.end)) return 'achieved';
  if (!has(before, MUST | AIMED) && FORETOLD.test(syntax, back, amount.start)) return 'reference';
  if (!has(here, STRONG_WILL) && headingTells(syntax, cues, amount.start)) return 'achieved';
  const asks =
    ahead ||
    (move === 'requirements' &&
      !has(before, SINCE) &&
      (BOUNDS.endingAt(syntax, amount.end) >= 0 ||
        BOUNDED.test(syntax, back, amount.start) ||
        (!has(before, DONE_HERE) && SETS.test(syntax, back, amount.start))));
  const around = cues.within(back, Math.min(sentence.end, amount.end + GOVERNS));
  const budgets = move === 'requirements' && BUDGETED.test(syntax, back, amount.start);
  if (!done && !asks && !budgets && has(around, COMPARED) && !has(around, WILL_IN_REVIEW | AIMED | MUST))
    return 'achieved';
  if (!has(here, WILL_IN_REVIEW) && !has(before, MUST | AIMED) && lookedBack(syntax, cues, sentence.start, clause.end))
    return has(here, STILL) && !has(here, MOVED) ? 'reference' : 'achieved';
  if (!has(here, WILL_IN_REVIEW | STRONG_WILL | AIMED) && goesOnTold(syntax, cues, sentence, amount.start))
    return has(here, BEFELL | STILL) ? 'reference' : 'achieved';
  if (has(here, MOVED) && toldOfYear(syntax, cues, sentence.start, { from: amount.start, to: clause.end }))
    return 'achieved';
  if (!has(here, BEFELL | STILL) && toldSince(syntax, cues, sentence.start, { from: amount.start, to: clause.end }))
    return 'achieved';
  if (
    !has(here, ASKS_ANEW | STRONG_WILL) &&
    periodTells(syntax, cues, sentence, { start: amount.start, end: clause.end })
  )
    return 'achieved';
  if (done && amount.kind === 'time' && has(here, MUST) && !has(here, MOVED)) return 'goal';
  if (done) return has(here, LACKING) ? 'reference' : 'achieved';
  if (isOfTheAge(syntax, cues, place)) return 'achieved';
  if (has(here, CAUSED) && !has(here, MUST | STRONG_WILL)) return 'reference';
  if (has(here, STILL) && !has(here, MUST | AIMED | PLANNED)) return 'reference';
  if (has(here, WILL)) return 'goal';
  if (has(here, COMPARED)) return asks || budgets || has(before, WILL) ? 'goal' : 'achieved';
  if (has(before, WILL))
    return has(before, DONE_HERE) && has(before, DATED) && !has(before, STRONG_WILL) ? 'achieved' : 'goal';
  if (has(before, STILL) && !has(here, MOVED | MUST) && !ACTIONS.test(syntax, start, amount.start)) return 'reference';
  if (WEIGHS.endingAt(syntax, amount.start) >= 0) return 'goal';
  if (STATES.endingAt(syntax, amount.start, Math.min(start, amount.start)) >= 0 || MAKES_UP.test(syntax, amount.start))
    return 'reference';
  if (!has(here, MUST) && (has(here, BEFELL) || has(before, BEFELL))) return 'reference';
  if (toldOfYear(syntax, cues, sentence.start, { from: amount.start, to: clause.end })) return 'achieved';
  const asksNothing = !has(before, ASKS_ANEW | WILL) && !has(here, ASKS_ANEW | WILL);
  if (asksNothing && SURVEYED.test(syntax, back, amount.start))
    return RATE_ENDS.has(syntax, amount.end - 1) ? 'achieved' : 'reference';
  if (asksNothing && reports && !intendsAt(syntax, amount.start)) return 'achieved';
  const acts = ACTIONS.test(syntax, start, amount.start) || FOUND.test(syntax, start, amount.start);
  return acts && goesOnDone(cues, back, clause) ? 'achieved' : 'goal';
}

/** 完成投资12亿元，占年度任务的60%; 利润9600万元，创历史新高: how far it came. */
const OF_ITS_TASK = opening(
  /，(?:仅|只|才|已)?(?:占|完成|为)(?:全年|年度?|年初)?(?:总)?(?:任务|计划|目标|预算)(?:数|量)?的?[\d一二三四五六七八九百不近约]|，(?:均|都|双双)?创(?:下|出|造)?了?(?:历史|同期|近[一-龥]{1,2}年|建[国厂行院校市县])/,
  '，',
);

/** 今年中央财政安排109亿元，比上年增加26亿元; 赤字率2.8%: laid down for the year to come, among what is asked. */
const BUDGETED = finder(
  /今年[^。；]{0,24}(?:赤字|预算|财政[^。；，]{0,12}安排|安排[^。；，]{0,12}(?:资金|债券|投资|支出))|财政(?:今年|本年度|年内|全年)[^。；，]{0,6}安排|(?:财政赤字|预算内投资|专项债券|赤字率)/,
  '今财预专赤',
);

/** Whether the paragraph, the sentence or a heading looks ahead. In a report 打造“甲”样板，将8家公司转入 is done elsewhere. */
const intendsAt = (syntax: Syntax, at: number): boolean =>
  [paragraphAt(syntax, at), sentenceAt(syntax, at)].some(({ start }) =>
    INTENDS.test(syntax, start, Math.min(at, start + INTENDS_REACH)),
  ) || intends(syntax, unitAt(syntax.units, at));
/** 下一步打算：…; 明年计划… */
const INTENDS = wordSet('下一步 下步 今后 接下来 明年 下阶段 下一阶段 打算 计划');
const INTENDS_REACH = 12;

/** 气象部门预测，今夏最高负荷将达到138万千瓦: what comes by itself; 预测准确率 is another matter. */
const FORETOLD = finder(/(?:预测|预报|预判|研判)(?:分析)?[，：]|据[^，。]{0,8}(?:预测|预报|测算)/, '预研据');

/** 据6月至9月监测，水质达标率95%: what was found, a rate a result, a count a fact; 根据摸底情况，培训1000人 goes by it and asks. */
const SURVEYED = finder(
  /(?<![根依数证凭论])据[^，。；]{0,12}(?:监测|统计|调查|摸底|通报|核查)(?:显示|表明|发现|反映)?，/,
  '据',
);
const RATE_ENDS = characters('%％点');

const CHANGE_REACH = 24;

/** What is done beside the actions of goals. */
const FOUND = wordSet('收回 发现 查出 查找 提出 交办 收到 回收 召集');

/** 已整改20个，还有7个需要长期坚持: what is left, of which nothing is set. */
const LEFT_OVER = wordSet('还有 尚有 仍有 还剩 还剩下');
const SETTLES = finder(/全部|清零|销号|到位|完成|完毕|\d月|[年月]底|[两三几]个月/, '全清销到完0123456789年月两三几');
const isLeftOver = (syntax: Syntax, { start, end, kind }: Amount, clause: Span): boolean =>
  kind === 'count' &&
  LEFT_OVER.endingAt(syntax, start) >= clause.start &&
  !SETTLES.test(syntax, end, Math.min(syntax.text.length, clause.end + LEFT_REACH));
const LEFT_REACH = 16;

/** 税收比03年要增长4.5倍: said of a goal among what is told of a difficulty. */
const IS_TO_GROW = finder(/要(?:增长|增加|净增|达到|下降到?|提高到?)/, '要');
