/**
 * Whether a figure is to be reached, was reached, or is a plain fact: words of time and will in its clause
 * and sentence first, then the move of the speech it stands in.
 */
import type { Move, Target } from '../model/types.js';
import { characters, ending, finder, opening } from '../source/finder.js';
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
  TOLD_YEARS,
  WILL,
  WILL_IN_REVIEW,
  YEAR_AHEAD,
  YEAR_TOLD,
  type Cues,
} from './target-cues.js';
import { AHEAD, intends } from './reports.js';
import { tellsDamage } from './target-damage.js';
import { comesByItself, ILLUSTRATES, isNamedGoal, isOfOthers, isShareFound, LASTED } from './target-settled.js';
import { ACTIONS } from './target-stretch.js';
import { has } from './word-kinds.js';

/** Asked for in openings alone. */
const DONE = finder(
  /了(?!解)|已|累计|同比|较上年|比上年|较去年|比去年|去年|上年|截至|同期|先后|共(?:有|计)?|荣获|位居|分别(?:增长|下降|达)|实现[^，。]{0,10}增长|全年(?:完成|实现)|创历史|一季度|1[-—至]\d+月|上半年/,
  '了已累同较比去上截先共荣位分实全创一1',
);
const TOLD_YEAR = wordSet(TOLD_YEARS);
const STATES = wordSet('是 有 占 属 位于 共 不到 不足');

/** 纳入考核，权重占20%: a weight is laid down, not found. */
const WEIGHS = wordSet('权重占 权重为 权重各占 分值占 分值为 分值各占');

/** 约占全国的四分之一 */
const MAKES_UP = ending(
  /占(?!到|满|足|(?:全年|年度|年初)?的?(?:计划|任务|目标))[^，。；、比达提降升占]{0,11}[的近约]$/,
  '的近约',
  14,
);

/** 较上年减少20%以上, among what is asked for: a result would say how much. */
const BOUNDS = wordSet('以上 以内 以下');
/** 合格率不少于95%，比去年提高3个百分点: a bound is set, and what goes with it is asked for, too. */
const BOUNDED = wordSet('不少于 不低于 不超过 不高于');

/** How far back into the sentence words of will govern a number, in characters. */
const GOVERNS = 160;

/** Where an amount stands: the claim begins at `start`. */
export interface Place {
  readonly amount: Span;
  readonly start: number;
  readonly clause: Span;
  readonly sentence: Span;
  /** Whether the speech is a report (see `isReport`). */
  readonly reports: boolean;
}

export function readStatus(
  syntax: Syntax,
  cues: Cues,
  { amount, start, clause, sentence, reports }: Place,
  move: Move['kind'] | null,
): Target['status'] {
  const back = Math.max(sentence.start, amount.start - GOVERNS);
  const here = cues.within(Math.min(start, clause.start), clause.end);
  const before = cues.within(back, amount.start);
  const done = has(here, DONE_HERE);
  if (THAN_SUM.test(syntax, amount.start) && GROWS_FROM.test(syntax, amount.end)) return 'reference';
  if (fellShort(syntax, amount)) return 'reference';
  if (!has(here, WILL) && tellsDamage(syntax, sentence, clause, amount)) return 'reference';
  if (isNamedGoal(syntax, amount)) return 'goal';
  if (!has(before, MUST | AIMED) && comesByItself(syntax, back, amount.end)) return 'reference';
  if (!has(here, MUST | AIMED | STRONG_WILL) && isShareFound(syntax, back, amount.start)) return 'reference';
  if (!has(here, MUST | AIMED) && isOfOthers(syntax, clause, sentence)) return 'reference';
  if (LASTED.endingAt(syntax, amount.start) >= 0 && !has(here, MUST | AIMED))
    return move === 'review' ? 'achieved' : 'reference';
  if (!done && has(before, STATED_GOAL)) return 'goal';
  if (!has(here, MUST | AIMED) && ILLUSTRATES.test(syntax, back, amount.start)) return 'reference';
  switch (move) {
    case 'review':
      if (has(here, STILL_WRONG)) return 'reference';
      if (!done && has(before, STRONG_WILL) && AHEAD.startingAt(syntax, sentence.start) >= 0) return 'goal';
      return !done && has(here, WILL_IN_REVIEW) ? 'goal' : 'achieved';
    case 'problems':
      if (has(here, GRANTED) && has(here, MOVED)) return 'achieved';
      return !done &&
        (has(here, PLANNED) ||
          (has(here, MUST) && (has(here, YEAR_AHEAD) || IS_TO_GROW.test(syntax, start, amount.end))))
        ? 'goal'
        : 'reference';
    case 'opening':
      if (has(here, MOVED) && DONE.test(syntax, back, clause.end)) return 'achieved';
      if (!done && has(here, PLANNED) && has(here, YEAR_AHEAD)) return 'goal';
      if (
        (has(here, MOVED) || ACTIONS.test(syntax, start, amount.start)) &&
        toldOfYear(syntax, cues, sentence.start, { from: amount.start, to: clause.end })
      )
        return 'achieved';
      return has(here, STRONG_WILL) && (has(here, AIMED) || IS_TO_GROW.test(syntax, start, amount.end))
        ? 'goal'
        : 'reference';
    default:
      break;
  }
  if (has(here, FORBIDS)) return 'goal';
  if (!has(before, MUST | AIMED) && FORETOLD.test(syntax, back, amount.start)) return 'reference';
  if (!has(here, STRONG_WILL) && headingTells(syntax, cues, amount.start)) return 'achieved';
  const asks =
    move === 'requirements' &&
    !has(before, SINCE) &&
    (BOUNDS.endingAt(syntax, amount.end) >= 0 || BOUNDED.test(syntax, back, amount.start));
  const around = cues.within(back, Math.min(sentence.end, amount.end + GOVERNS));
  const budgets = move === 'requirements' && BUDGETED.test(syntax, back, amount.start);
  if (!done && !asks && !budgets && has(around, COMPARED) && !has(around, WILL_IN_REVIEW | AIMED | MUST))
    return 'achieved';
  if (!has(here, WILL_IN_REVIEW) && lookedBack(syntax, cues, sentence.start, clause.end)) return 'achieved';
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
  if (done) return has(here, LACKING) ? 'reference' : 'achieved';
  if (has(here, CAUSED) && !has(here, MUST | STRONG_WILL)) return 'reference';
  if (has(here, WILL)) return 'goal';
  if (has(here, STILL)) return 'reference';
  if (has(here, COMPARED)) return asks || budgets || has(before, WILL) ? 'goal' : 'achieved';
  if (has(before, WILL))
    return has(before, DONE_HERE) && has(before, DATED) && !has(before, STRONG_WILL) ? 'achieved' : 'goal';
  if (has(before, STILL) && !has(here, MOVED | MUST) && !ACTIONS.test(syntax, start, amount.start)) return 'reference';
  if (WEIGHS.endingAt(syntax, amount.start) >= 0) return 'goal';
  if (STATES.endingAt(syntax, amount.start) >= 0 || MAKES_UP.test(syntax, amount.start)) return 'reference';
  if (!has(here, MUST) && (has(here, BEFELL) || has(before, BEFELL))) return 'reference';
  if (toldOfYear(syntax, cues, sentence.start, { from: amount.start, to: clause.end })) return 'achieved';
  const asksNothing = !has(before, ASKS_ANEW | WILL) && !has(here, ASKS_ANEW | WILL);
  if (asksNothing && SURVEYED.test(syntax, back, amount.start))
    return RATE_ENDS.has(syntax, amount.end - 1) ? 'achieved' : 'reference';
  if (asksNothing && reports && !intendsAt(syntax, amount.start)) return 'achieved';
  const acts = ACTIONS.test(syntax, start, amount.start) || FOUND.test(syntax, start, amount.start);
  return acts && goesOnDone(cues, back, clause) ? 'achieved' : 'goal';
}

/** 今年中央财政安排109亿元，比上年增加26亿元; 赤字率2.8%: laid down for the year to come, among what is asked. */
const BUDGETED = finder(
  /今年[^。；]{0,24}(?:赤字|预算|财政[^。；，]{0,12}安排|安排[^。；，]{0,12}(?:资金|债券|投资|支出))|(?:财政赤字|预算内投资|专项债券|赤字率)/,
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

/** What is done beside the actions of goals. */
const FOUND = wordSet('收回 发现 查出 查找 提出 交办 收到 回收 召集');

/** 督查室看了12个工地，发现隐患45处: done like what was told before in the sentence. */
function goesOnDone(cues: Cues, from: number, { start, end }: Span): boolean {
  const told = cues.last(DONE_HERE, from, start);
  return told >= 0 && !has(cues.within(told, end), WILL | MUST | AIMED | YEAR_AHEAD);
}

/** 比去年, 在去年基础上, 去年的: last year is only what is compared with. */
const COMPARED_WITH = characters('比较在按与同从由以和占');
const AS_MEASURE = characters('的同底末基水度');

/** 去年，全县粮食总产达到32.8万吨: the sentence opens with the year that is told of, and asks for nothing since. */
function toldOfYear(syntax: Syntax, cues: Cues, sentence: number, { from, to }: { from: number; to: number }): boolean {
  const told = cues.last(YEAR_TOLD, Math.max(sentence, from - GOVERNS), from);
  if (told < 0 || COMPARED_WITH.has(syntax, told - 1)) return false;
  const end = TOLD_YEAR.startingAt(syntax, told);
  if (end < 0 || AS_MEASURE.has(syntax, end)) return false;
  return !has(cues.within(told, to), YEAR_AHEAD | MUST | AIMED | WILL_IN_REVIEW | STRONG_WILL);
}

/** 截至2015年底: the date itself is not ahead. */
const UNTIL = opening(/截[至止]到?[^，。；]{0,10}?(?:年底|年末|月底|月末|日|目前|年|月)/, '截');

/** 离98%的目标还差5个百分点: the goal that is named for how far it is. */
const IS_MISSED = opening(/的?(?:目标|要求|任务|标准|指标)[^，。；\d]{0,6}(?:还|仍|尚|相)(?:有)?差/, '的目要任标指');

/**
 * 比目标少120人, 比计划少招120人, 离年初定的还差2个, 税收差目标任务5个百分点, 没有实现突破5门的预期: by how much a goal was missed, and
 * the goal itself. What was spared was not missed (比计划少花20万元).
 */
const FELL_SHORT =
  /(?:[比较距离](?:年初)?(?:目标|要求|计划|预期|任务|序时|时序|进度|[预既]定|定的)[^，。；\d]{0,6}[少低差慢](?!花|用|耗|支)[一-龥]{0,2}|[还尚仍相只就]差距?|[还尚仍]差(?:投资|资金|税收|收入|产值|任务|面积)|差(?:序时|时序|年度|年初)?(?:目标|任务|计划|进度|要求)+|(?:没有?|[还尚仍]未)(?:能够?)?(?:做到|实现|达到|完成)(?:突破|超过|年初|[预既]定)*)[了约近]?$/;
/** 没有完成招商15个的目标, 覆盖率未达到90%的要求. */
const NOT_DONE = /(?:没有?|未)能?(?:做到|实现|达到|完成)[^，。；\d]{0,8}$/;
const A_GOAL = opening(/(?:以[上下内])?的?(?:年度|年初)?(?:目标|要求|任务|标准|指标|计划)/, '以的年目要任标指计');
const SHORT = characters('少低差慢没未');
const SHORT_REACH = 16;

function fellShort(syntax: Syntax, { start, end }: Span): boolean {
  if (IS_MISSED.test(syntax, end)) return true;
  const from = Math.max(0, start - SHORT_REACH);
  if (SHORT.find(syntax, from, start) === start) return false;
  const before = syntax.text.slice(from, start);
  return FELL_SHORT.test(before) || (A_GOAL.test(syntax, end) && NOT_DONE.test(before));
}

/** 比02年6792万元要增长4.7倍: a sum that another is compared with. */
const THAN_SUM = ending(/[比较](?:(?:20)?\d\d年|上年|去年)的?$/, '年的', 7);
const GROWS_FROM = opening(/(?:要|将|应|净)*(?:增长|增加|增|下降|减少|提高)/, '要将应净增下减提');

/** 税收比03年要增长4.5倍: said of a goal among what is told of a difficulty. */
const IS_TO_GROW = finder(/要(?:增长|增加|净增|达到|下降到?|提高到?)/, '要');

/** 1-6月，全县实现零售总额5.1亿元，增长16.2%: the months gone by open the sentence, and what grew is told; nothing is asked for. */
const PERIOD = opening(
  /(?:今年)?(?:上半年|前[一二三两]个?季度|第?[一二三123]季度|前\d{1,2}个月|前[二三四五六七八九十]{1,2}个月|1[-—至到~～]\d{1,2}月份?)/,
  '今上前第一二三123',
);
const GREW = finder(
  /(?:增长|下降|增加|减少|提高|回落|上升)了?(?:[\d.]+(?![\d.])(?:[%％](?!以上|左右|以内)|(?![%％]|以上|左右|以内))|[XxＸ×*])/,
  '增下减提回上',
);
/** 1-6月完成30亿元，…，下半年再完成40亿元: from there on another time is told. */
const LATER = wordSet('下半年 三季度 四季度 全年 年底 年内 再完成');
function periodTells(syntax: Syntax, cues: Cues, { start, end }: Span, { start: amount, end: to }: Span): boolean {
  const length = PERIOD.length(syntax, start);
  const behind = start + length;
  if (length <= 0 || LATER.test(syntax, behind, amount)) return false;
  const floor = Math.max(behind, to - TOLD_REACH);
  return !has(cues.within(floor, to), ASKS_ANEW) && GREW.test(syntax, floor, Math.min(to + GROWTH_REACH, end));
}
/** How far what grew may stand behind, and how far back the sentence may have opened. */
const GROWTH_REACH = 40;
const TOLD_REACH = 600;

/** 近年来，建成卫生室18个; 先后取消9项，下放14项: nothing is asked for since the sentence said so. */
function toldSince(syntax: Syntax, cues: Cues, sentence: number, { from, to }: { from: number; to: number }): boolean {
  const told = cues.last(SINCE, Math.max(sentence, from - TOLD_REACH), from);
  if (told < 0) return false;
  const behind = told + Math.max(0, UNTIL.length(syntax, told));
  return !has(cues.within(behind, to), ASKS_ANEW);
}

/** Words of doing that open a sentence which goes on telling: 缴获各类毒品4.5千克 behind 截至11月，共破案30起。 */
const ASKS_ANEW = YEAR_AHEAD | MUST | AIMED | WILL_IN_REVIEW | STRONG_WILL;
const STOPS = characters('。！？');

/** 截至11月，共破案30起。缴获毒品4.5千克: the sentence before, in the same paragraph and unit, told with a figure what was done since a day, and nothing is asked for since. */
function goesOnTold(syntax: Syntax, cues: Cues, { start }: Span, at: number): boolean {
  if (!STOPS.has(syntax, start - 1) || URGES.startingAt(syntax, start) >= 0) return false;
  const told = cues.last(SINCE, start - GOVERNS, start);
  if (told < 0 || syntax.text.slice(told, start).includes('\n')) return false;
  if ((unitAt(syntax.units, start)?.marker.start ?? 0) > told) return false;
  const from = told + Math.max(0, UNTIL.length(syntax, told));
  return DIGITS.find(syntax, from, start) < start && !has(cues.within(from, at), ASKS_ANEW);
}

const DIGITS = characters('0123456789');
/** 加快进度，完成投资30亿元: the sentence opens with what is to be done. */
const URGES = wordSet(
  '要 加快 抓好 抓紧 抓实 狠抓 加强 强化 全力 全面 继续 进一步 大力 着力 切实 扎实 推进 推动 落实 力争 确保 严格 坚决 深入 持续 积极 突出 坚持 围绕 对照 建立 健全 完善 组织 明确 剩余 余下 下步 下一阶段 各',
);

const HEADING = 60;

/** 1.保障水平提高了。城市低保标准提高到380元: the heading tells what was done. */
function headingTells(syntax: Syntax, cues: Cues, at: number): boolean {
  const unit = unitAt(syntax.units, at);
  if (unit === null || unit.headingEnd > at) return false;
  const heading = cues.within(unit.headingStart, Math.min(unit.headingEnd, unit.headingStart + HEADING));
  return has(heading, DONE_HERE) && !has(heading, MUST | WILL);
}

/** Whether the sentences before, in the same unit and paragraph and no more than 160 characters back, told of last year and of nothing since. */
function lookedBack(syntax: Syntax, cues: Cues, sentence: number, to: number): boolean {
  const told = cues.last(YEAR_TOLD, sentence - GOVERNS, sentence);
  if (told < 0 || COMPARED_WITH.has(syntax, told - 1) || syntax.text.slice(told, sentence).includes('\n')) return false;
  if ((unitAt(syntax.units, sentence)?.marker.start ?? 0) > told) return false;
  if (has(cues.within(Math.max(sentence, to - 200), to), YEAR_AHEAD)) return false;
  return !has(cues.within(told, sentence), YEAR_AHEAD | MUST);
}
