/** Figures whose status their own words settle: a goal that is named in quotation marks, what comes by itself, how long something took. */
import { characters, ending, finder, opening } from '../source/finder.js';
import type { Span } from '../source/span.js';
import { wordSet } from '../source/word-set.js';
import type { Syntax } from '../syntax/syntax.js';

/** 旅客发送量将达到5600万人次: what comes by itself. */
export const COMES_BY_ITSELF = finder(
  /(?:发送量|运输量|客流量?|车流量?|人流量?|负荷|用[电气水]量|需求量?|毕业生|考生|报考人数|老龄人口|老年人口|降雨量|来水量|水位)[^，。；]{0,6}(?:预计)?将(?:会|要)?(?:达到?|突破|超过?|有|增至|升至|增加到|多达)/,
  '发运客车人负用需毕考报老降来水',
);
/** 我给大家算一笔账，一亩地收入800元: how it might be, to show something. */
export const ILLUSTRATES = finder(
  /算(?:过|了)?(?:一下)?(?:一?[笔个]|这[笔个])?(?:细|经济|明白|大)?账[，：]|打个比方|比方说|假设|假定/,
  '算打比假',
);

/** 据统计，违章造成的事故占总数的70%: what was found by counting, of all there are. */
const COUNTING = finder(/(?<![根依数证凭论])据[^，。；]{0,12}(?:统计|调查|测算|分析)(?:显示|表明)?，/, '据');
const MAKES_UP = ending(/占[^，。；]{2,16}的[近约]?$/, '的近约', 20);
export const isShareFound = (syntax: Syntax, from: number, at: number): boolean =>
  MAKES_UP.test(syntax, at) && COUNTING.test(syntax, from, at);
/** 兄弟县财政收入突破30亿元: theirs, to be caught up with. */
const OTHERS = opening(
  /(?:兄弟|周边|邻近|相邻|外地|先进|发达|沿海)(?:县市|县区|县|市|区|省|乡镇|镇|地区|单位|企业)(?!要|必须|务必|应)/,
  '兄周邻相外先发沿',
);
export const isOfOthers = (syntax: Syntax, clause: number): boolean => OTHERS.test(syntax, clause);

/** 历时40天走遍全县 */
export const LASTED = wordSet('历时 耗时');

/** 明确了“业务收入达2个亿”的三年目标: a goal that is named, though it is told that it was set. */
const NAMED_GOAL = /^[^“”\n]{0,30}”(?:(?:、|和|与|以及|及)?“[^”\n]{1,40}”){0,3}的?[^，。；“”]{0,8}(?:目标|愿景)/u;
const NAMED_REACH = 140;
const SETS = wordSet('明确 明确了 确定 确定了 提出 提出了 确立 确立了 制定 制定了 定下 定下了 围绕 对照 瞄准 锚定');
const OPENED = characters('“');
const QUOTE_REACH = 40;
export function isNamedGoal(syntax: Syntax, { start, end }: Span): boolean {
  let open = OPENED.behindLast(syntax, start, Math.max(0, start - QUOTE_REACH)) - 1;
  if (open < 0 || !OPENED.has(syntax, open) || (syntax.partners[open] ?? 0) < end) return false;
  if (!NAMED_GOAL.test(syntax.text.slice(end, end + NAMED_REACH))) return false;
  for (let step = 0; step < MOST_NAMED; step++) {
    if (SETS.endingAt(syntax, open) >= 0) return true;
    const close = BEHIND_QUOTES.endingAt(syntax, open);
    const before = (syntax.partners[close < 0 ? open - 1 : close - 1] ?? 0) - 1;
    if (before < 0 || before >= open) return false;
    open = before;
  }
  return false;
}
const MOST_NAMED = 4;
const BEHIND_QUOTES = wordSet('和 与 及 以及 、');
