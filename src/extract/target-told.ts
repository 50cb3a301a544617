/** Whether it is told of a time gone by: of the year, the months, the time since a day that the sentence or those before it name, or by a heading. */
import { endingWith, characters, finder, opening } from '../source/finder.js';
import type { Span } from '../source/span.js';
import { wordSet } from '../source/word-set.js';
import { unitAt } from '../syntax/around.js';
import type { Syntax } from '../syntax/syntax.js';
import type { Amount } from './target-amounts.js';
import {
  AIMED,
  DONE_HERE,
  MUST,
  SINCE,
  STRONG_WILL,
  TOLD_YEARS,
  WILL,
  WILL_IN_REVIEW,
  YEAR_AHEAD,
  YEAR_TOLD,
  type Cues,
} from './target-cues.js';
import { has } from './word-kinds.js';

const TOLD_YEAR = wordSet(TOLD_YEARS);
/** How far back into the sentence words of will govern a number, in characters. */
export const GOVERNS = 160;

/** 村里去年通了水泥路6.8公里，入户率到了98%: a rate, a sum or a length, and what was made, of the year that is told in this sentence or those before. */
const MADE = endingWith(/[修建通栽种装换办挣增涨收挖架铺添引招拆签改购买流减脱]了(?:[一-龥]{1,6})?$/, '了', 9);
export const isDeed = (syntax: Syntax, { kind, unit, start }: Amount): boolean =>
  kind === 'share' || kind === 'money' || (kind === 'measure' && unit !== '度') || MADE.test(syntax, start);

export const toldBack = (syntax: Syntax, cues: Cues, { start }: Span, told: Span): boolean =>
  toldOfYear(syntax, cues, start, { from: told.start, to: told.end }) ||
  lookedBack(syntax, cues, start, told.end) ||
  toldSince(syntax, cues, start, { from: told.start, to: told.end });

/** 督查室看了12个工地，发现隐患45处: done like what was told before in the sentence. */
export function goesOnDone(cues: Cues, from: number, { start, end }: Span): boolean {
  const told = cues.last(DONE_HERE, from, start);
  return told >= 0 && !has(cues.within(told, end), WILL | MUST | AIMED | YEAR_AHEAD);
}

/** 比去年, 在去年基础上, 去年的: last year is only what is compared with. */
const COMPARED_WITH = characters('比较在按与同从由以和占于过');
const AS_MEASURE = characters('的同底末基水度');

/** 去年，全县粮食总产达到32.8万吨: the sentence opens with the year that is told of, and asks for nothing since. */
export function toldOfYear(
  syntax: Syntax,
  cues: Cues,
  sentence: number,
  { from, to }: { from: number; to: number },
): boolean {
  const told = cues.last(YEAR_TOLD, Math.max(sentence, from - GOVERNS), from);
  if (told < 0 || COMPARED_WITH.has(syntax, told - 1)) return false;
  const end = TOLD_YEAR.startingAt(syntax, told);
  if (end < 0 || AS_MEASURE.has(syntax, end)) return false;
  return !has(cues.within(told, to), YEAR_AHEAD | MUST | AIMED | WILL_IN_REVIEW | STRONG_WILL);
}

/** 截至2015年底: the date itself is not ahead. */
const UNTIL = opening(/截[至止]到?[^，。；]{0,10}?(?:年底|年末|月底|月末|日|目前|年|月)/, '截');

/** 1-6月，全县实现零售总额5.1亿元，增长16.2%: the months gone by open the sentence, and what grew is told; nothing is asked for. */
const PERIOD = opening(
  /(?:今年)?(?:上半年|前[一二三两]个?季度|第?[一二三123]季度|前\d{1,2}个月|前[二三四五六七八九十]{1,2}个月|1[-—至到~～]\d{1,2}月份?)/,
  '今上前第一二三123',
);
const GREW = finder(
  /(?:增长|下降|增加|减少|提高|回落|上升)了?(?:[\d.]+(?![\d.])(?:[%％](?!以上|左右|以内)|(?![%％]|以上|左右|以内))|[XxＸ×*])|(?:占|完成)(?:了|到)?(?:全年|年度?|年初)(?:任务|计划|目标|预算)的?[\d不近约]/,
  '增下减提回上占完',
);
/** 1-6月完成30亿元，…，下半年再完成40亿元: from there on another time is told. */
const LATER = wordSet('下半年 三季度 四季度 全年 年底 年内 再完成');
export function periodTells(
  syntax: Syntax,
  cues: Cues,
  { start, end }: Span,
  { start: amount, end: to }: Span,
): boolean {
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
export function toldSince(
  syntax: Syntax,
  cues: Cues,
  sentence: number,
  { from, to }: { from: number; to: number },
): boolean {
  const told = cues.last(SINCE, Math.max(sentence, from - TOLD_REACH), from);
  if (told < 0) return false;
  const behind = told + Math.max(0, UNTIL.length(syntax, told));
  return !has(cues.within(behind, to), ASKS_ANEW) && !NEXT.test(syntax, Math.max(behind, from - NEXT_REACH), from);
}
/** 截至目前完成30亿元，下半年完成20亿元: of a time to come. */
export const NEXT = wordSet('下半年 下季度 下一季度 下个季度 后半年 后三个月 后两个月 下一阶段 下阶段 再完成 再新建');
const NEXT_REACH = 24;

/** Words of doing that open a sentence which goes on telling: 缴获各类毒品4.5千克 behind 截至11月，共破案30起。 */
export const ASKS_ANEW = YEAR_AHEAD | MUST | AIMED | WILL_IN_REVIEW | STRONG_WILL;
const STOPS = characters('。！？');

/** 截至11月，共破案30起。缴获毒品4.5千克: the sentence before, in the same paragraph and unit, told with a figure what was done since a day, and nothing is asked for since. */
export function goesOnTold(syntax: Syntax, cues: Cues, { start }: Span, at: number): boolean {
  if (!STOPS.has(syntax, start - 1) || URGES.startingAt(syntax, start) >= 0) return false;
  const told = cues.last(SINCE, start - GOVERNS, start);
  if (told < 0 || syntax.text.slice(told, start).includes('\n')) return false;
  if ((unitAt(syntax.units, start)?.marker.start ?? 0) > told) return false;
  const from = told + Math.max(0, UNTIL.length(syntax, told));
  if (NEXT.test(syntax, Math.max(start, at - NEXT_REACH), at)) return false;
  return DIGITS.find(syntax, from, start) < start && !has(cues.within(from, at), ASKS_ANEW);
}

const DIGITS = characters('0123456789');
/** 加快进度，完成投资30亿元: the sentence opens with what is to be done. */
const URGES = wordSet(
  '要 加快 抓好 抓紧 抓实 狠抓 加强 强化 全力 全面 继续 进一步 大力 着力 切实 扎实 推进 推动 落实 力争 确保 严格 坚决 深入 持续 积极 突出 坚持 围绕 对照 建立 健全 完善 组织 明确 剩余 余下 下步 下一阶段 各',
);

const HEADING = 60;

/** 1.保障水平提高了。城市低保标准提高到380元: the heading tells what was done. */
export function headingTells(syntax: Syntax, cues: Cues, at: number): boolean {
  const unit = unitAt(syntax.units, at);
  if (unit === null || unit.headingEnd > at) return false;
  const heading = cues.within(unit.headingStart, Math.min(unit.headingEnd, unit.headingStart + HEADING));
  return has(heading, DONE_HERE) && !has(heading, MUST | WILL);
}

/** Whether the sentences before, in the same unit and paragraph and no more than 160 characters back, told of last year and of nothing since. */
export function lookedBack(syntax: Syntax, cues: Cues, sentence: number, to: number): boolean {
  const told = cues.last(YEAR_TOLD, sentence - GOVERNS, sentence);
  if (told < 0 || COMPARED_WITH.has(syntax, told - 1) || syntax.text.slice(told, sentence).includes('\n')) return false;
  if ((unitAt(syntax.units, sentence)?.marker.start ?? 0) > told) return false;
  if (has(cues.within(Math.max(sentence, to - 200), to), YEAR_AHEAD)) return false;
  return !has(cues.within(told, sentence), YEAR_AHEAD | MUST);
}
