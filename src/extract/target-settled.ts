/** Figures whose status their own words settle: a goal that is named in quotation marks, what comes by itself, how long something took. */
import { characters, ending, finder, opening } from '../source/finder.js';
import type { Span } from '../source/span.js';
import { wordSet } from '../source/word-set.js';
import type { Syntax } from '../syntax/syntax.js';

/** 到2025年, 年底前: what is set to be by then. */
const SET_DATE = finder(
  /[到至](?:20[\dXxＸ×]{2}|二[〇零○][一-龥]{2})年|[年月日]底?(?:之|以)?前|(?:到|至)(?:[今明]年底?|年底|年末|月底)|十[一二三四五]五”?(?:期?末|期间)/,
  '到至年月日十',
);
const EXPECTED = wordSet('预计 据预测 据测算');
const comesBehind = (nouns: string): RegExp =>
  new RegExp(`(?:${nouns})[^，。；]{0,6}(?:预计)?将(?:会|要)?(?:达到?|突破|超过?|有|增至|升至|增加到|多达)`);
/** 老年人口将达到30万人: nobody can will it. */
const UNWILLED = finder(comesBehind('考生|报考人数|老龄人口|老年人口|降雨量|来水量|水位'), '考报老降来水');
const GRADUATES = finder(comesBehind('毕业生'), '毕');
/** 旅客发送量将达到5600万人次 in a season, or where it is expected; 到2027年 it is a goal. */
const THRONGS = finder(
  comesBehind('发送量|运输量|客流量?|车流量?|人流量?|负荷|用[电气水]量|需求量?'),
  '发运客车人负用需',
);
const SEASONS = finder(
  /春运|暑运|节日|节假日|假日|假期|长假|黄金周|春节|国庆|五一|汛期|主汛|[今入]夏|[今入]冬|夏季|冬季|迎峰度|高峰期?/,
  '春暑节假长黄国五汛主今入夏冬迎高',
);
/** What comes by itself, told between the two places of its sentence. */
export function comesByItself(syntax: Syntax, from: number, to: number): boolean {
  if (UNWILLED.test(syntax, from, to)) return true;
  if (GRADUATES.test(syntax, from, to)) return !SET_DATE.test(syntax, from, to);
  if (!THRONGS.test(syntax, from, to)) return false;
  return EXPECTED.test(syntax, from, to) || (!SET_DATE.test(syntax, from, to) && SEASONS.test(syntax, from, to));
}

/** 我给大家算一笔账，一亩地收入800元: how it might be, to show something. */
export const ILLUSTRATES = finder(
  /(?:大家|咱们|你们)?(?:算算|算一算)[，：]|算(?:过|了)?(?:一下)?(?:一?[笔个]|这[笔个])(?:细|经济|明白|大)?账[，：]|打个比方|比方说|假设|假定/,
  '大咱你算打比假',
);

/** 据统计，违章造成的事故占总数的70%: what was found by counting, of all there are. */
const COUNTING = finder(/(?<![根依数证凭论])据[^，。；]{0,12}(?:统计|调查|测算|分析)(?:显示|表明)?，/, '据');
const MAKES_UP = ending(/占[^，。；]{2,16}的[近约]?$/, '的近约', 20);
export const isShareFound = (syntax: Syntax, from: number, at: number): boolean =>
  MAKES_UP.test(syntax, at) && COUNTING.test(syntax, from, at);
/** 兄弟县财政收入突破30亿元: theirs, to be caught up with. */
const PLACES = '(?:县市|县区|县|市|区|省|乡镇|镇|地区|单位|企业)(?!要|必须|务必|应)';
const NEIGHBOURS = opening(new RegExp(`(?:兄弟|邻近|相邻)${PLACES}`), '兄邻相');
/** 发达地区人均收入已超过5万元 is, too, where it is compared; 外地企业落户12家 is our own. */
const OTHERS = opening(new RegExp(`(?:周边|外地|先进|发达|沿海)${PLACES}`), '周外先发沿');
const COMPARES = finder(/已|早就|而我[们县市区省镇乡校院]|差距|相比|对比|才(?=只?有?\d)/, '已早而差相对才');
const COME_HERE = wordSet(
  '落户 入驻 投资 游客 客商 旅客 受益 帮扶 支援 捐赠 评选 表彰 引进 引入 招引 转移 签约 到位 考察 学习 对接 培育 打造 创建 建成 新建 选派 组织 举办',
);
export function isOfOthers(syntax: Syntax, clause: Span, sentence: Span): boolean {
  if (NEIGHBOURS.test(syntax, clause.start)) return true;
  if (!OTHERS.test(syntax, clause.start) || COME_HERE.test(syntax, clause.start, clause.end)) return false;
  const to = Math.min(sentence.end, clause.end + COMPARED_REACH);
  return COMPARES.test(syntax, clause.start, to) && !SET_DATE.test(syntax, clause.start, clause.end);
}
const COMPARED_REACH = 60;

/** 省里要求今年13件, 市里给我县下达了3.2万亩: what is asked from above. */
const ASKED_ABOVE = ending(
  /(?:省|市|县|区|镇|乡|厅|局|上级|上面|总公司|集团|总行|省厅|市局)里?(?:给|向|对)?(?:我[县市区镇乡村校厂局院]|我们|咱们)?(?:要求|下达|交给|分给|定)(?:的|给)?(?:我[县市区镇乡村校厂局院]|我们|咱们)?的?(?:今年|全年|年内|本年度)(?:完成|达到|办|是)?$/,
  '年内度成到办是',
  30,
);
export const isAskedAbove = (syntax: Syntax, { start }: Span): boolean => ASKED_ABOVE.test(syntax, start);

/** 今年的指标我也说死：火灾起数比去年降一半，受害率控制在…以内: goals of the year, whatever is said of them before the colon. */
const THIS_YEARS = opening(
  /(?:同志们，)?(?:我们?|咱们?|全[县市区镇乡校厂院])?(?:今年|明年|本年度)的?(?:工作|考核|硬)?(?:总)?(?:指标|目标|任务)(?!(?:任务)?的?(?:完成|进展|执行|落实|推进|分解|书))(?![^：。；\n]{0,14}(?:完成|落实|达到|实现|进展|兑现|过半|[好不]了))[^：。；\n]{0,14}：/,
  '同我咱全今明本',
);
const TOLD_SINCE = wordSet('已 已经 截至 截止 目前 完成了 实现了 达到了 只完成 才完成 去年是 去年的 上年是 上年的');
const GOALS_REACH = 120;
export const isOfThisYearsGoals = (syntax: Syntax, { start, end }: Span, sentence: Span, clause: Span): boolean =>
  start - sentence.start <= GOALS_REACH &&
  THIS_YEARS.length(syntax, sentence.start) > 0 &&
  start >= sentence.start + THIS_YEARS.length(syntax, sentence.start) &&
  !TOLD_SINCE.test(syntax, sentence.start, Math.max(end, clause.end));

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
