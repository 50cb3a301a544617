/**
 * What sentences say that tells their move: 下面，我讲三点意见 announces requirements, 但是，也要看到 turns to problems,
 * 去年以来 looks back. The words of the `moves` dictionary count beside these, see `moves.ts`.
 */
import { compounds } from '../source/compounds.js';
import { maybe, words } from './word-runs.js';
import { codeAt } from '../source/chars.js';
import { characters, ending, opening } from '../source/finder.js';
import type { Keyed } from '../source/keys.js';
import { wordSet } from '../source/word-set.js';
import type { Context } from './context.js';
import { type Cue } from './cues.js';
import { AGENDA_DONE, ANNOUNCES, ASKS_HOW, COUNTS_ON, HOPES, LEADS_IN } from './move-cues-asked.js';
import { BESIDES, BUT, SOME, TURNS_TO_PROBLEMS } from './move-cues-turns.js';
import { TELLS_PROBLEMS, TELLS_RESULTS, TELLS_TASKS } from './oral-headings.js';
import { ACHIEVED, PROBLEMATIC } from './tone.js';

/** 这些成绩来之不易; 向…表示衷心的感谢. */
const SUMS_UP: readonly Cue[] = [
  {
    words: compounds(words('这些 上述 以上'), words('成绩 成效 工作 变化')),
    tail: /[^。]{0,20}(?:取得|离不开|得益于|来之不易|是)/,
  },
  {
    words: compounds(words('表示'), maybe('衷心 衷心的 诚挚 诚挚的 崇高 崇高的'), words('感谢 敬意 慰问')),
  },
  // 在上级的有力指导下，…，征兵任务圆满完成。
  {
    words: words('领导下 支持下 努力下 关心下 指导下 帮助下'),
    tail: /[^。要将]{0,90}?(?:取得(?!更|新的更)|圆满完成|[较很]好地?完成|顺利完成|全面完成了|实现了|迈出了?|荣获|呈现出?|创造了|交出了)/,
  },
  // 这不是哪一个人的功劳，是全县农民闯出来的; 这是大家一滴汗一滴汗换来的。
  {
    words: words('这是 这都是 是全 是大家 是我们 是同志们 是广大 是各级'),
    tail: /[^，。；要]{2,24}?[干拼闯换斗搏跑挣抢熬]出?来的(?=[，。；！])/,
  },
  { words: compounds(words('予以 给予'), maybe('充分 高度'), words('肯定')) },
];

const ASKS: readonly Cue[] = [
  { words: words('要'), notBefore: '重 主 需 首 只 若', notBehind: '求 点 素 件 领 义 务 害 不得 不然 知道 命 紧' },
  { words: words('必须 务必 确保 严禁 不得 力争 应当') },
  { words: words('加快 强化 加强 抓好 抓实 狠抓 推进 坚持 健全 严格'), before: '， 。 ；' },
];

/** 参保率仅为26%; 活跃客户不到四成; 收入连续两年下滑. 刑事案件连续三年下降 is a result. */
const TOO_FEW: readonly Cue[] = [
  {
    words: words('仅为 仅占 仅有 只占 只有 不到 不足 还不到 才完成 仅完成'),
    tail: /(?:全[市县省区][^，。]{0,4})?[\d一二三四五六七八九十半]+(?:[%\d.]|成|半|分之|个?百分点|[，。；])/,
  },
  { words: words('连续'), tail: /[^，。]{1,6}(?:下滑|负增长|垫底|倒数|亏损)/ },
  { words: words('睡不着 不踏实 一团糟 烂摊子'), notBefore: '不怕' },
];

/** 去年，我们…; 近年来; 自换届以来. */
const LOOKS_BACK: readonly Cue[] = [
  {
    words: words(
      '前一阶段 前一时期 前阶段 这两年， 这三年， 这五年， 这半年， 这半年来 这段时间， 这段时间以来 这一阶段， 这一时期， 上学期， 上一学期， 上个学期， 这一年， 这一年里 这一年来 先说成绩 回头看 回望 回首 回眸 入汛以来 入冬以来 过去的 过去一 过去两 过去三 过去四 过去五 过去十 过去几 在过去的 在过去一 在过去几 盘点过去 盘点一年 盘点这一年 盘点今年 盘点去年 总结过去一年 总结过去的一年 近年来 近几年 这些年 这几年 一年来 五年来 三年来 几年来 刚刚过去的 回顾 总的看 总体看',
    ),
    head: true,
  },
  // 今年以来，习近平总书记多次…: what others have set leads in.
  { words: words('今年以来'), head: true, notBehind: '，习近平 ，总书记 ，党中央 ，中央 ，国务院' },
  {
    words: words('总的来看 总的来讲 总的来说 总的感觉 总体来看 总体来讲 总体来说 总体上看 从总体上看 从总体上说'),
    head: true,
    tail: /(?![^。]{0,40}(?:严峻|问题|差距|滞后|薄弱|淡薄|落后|要|必须|不(?!断|错|仅)))/,
  },
  { words: compounds(words('去年'), words('以来 是 ， 全 一年')), head: true },
  { words: words('上年以来'), head: true },
  { words: compounds(words('近'), words('两 三 五 十'), words('年来 年，')), head: true },
  { words: words('去年 上年 上年，'), head: true, tail: /我[们市县省区校院局公]/ },
  {
    words: words('20 在20'),
    head: true,
    tail: /(?:\d\d|[xX×*]{1,2})年(?:以来|，?我[们市县省区校院局公](?!(?:[市县省区校院局司]|[^，。；：、\d]{0,6}?)(?:要(?!求)|将|必须|计划|力争|确保))|，(?:全[市县省区州镇乡校院局厂]|各级|各[^，。]{1,6}(?:部门|单位|乡镇|支部|组织)|公司|集团|学校|学院|医院|法院|支行|分行|系统|在[^，。]{2,20}(?:领导|支持|关心|指导|帮助)下)(?![^。]{0,20}(?:要|将|力争|计划|确保|发生|事故))(?![^。]{0,40}(?:以上|以内|不低于|左右)))/,
  },
  { words: words('盘点20'), head: true, tail: /\d\d年/ },
  { words: words('自'), head: true, tail: /[^，。]{2,16}?以来/ },
];
/** Behind the mark of 同志们，去年…，: a year, and what it goes on with. */
const YEARS = wordSet('去年 今年 上年 近年');
const GOES_ON = /^[^，。]{0,12}(?:以来|，)/;
const SINCE = ending(/(?:[以年月]来|以来的[一二两三四五六七八九十几]年)$/, '来年', 6);
const COMMA = '，'.charCodeAt(0);
const MARKS = characters('，。');

/** 去年秋汛历史罕见，…: a year gone by, of which nothing more is said at the head. */
const YEARS_AGO: readonly Cue[] = [{ words: words('去年 上年 过去一年 过去的一年'), head: true, notBehind: '同期' }];

/** 上半年，…; 1至10月，…: the months gone by of the year itself. */
const MONTHS_PAST: readonly Cue[] = [
  {
    words: words('上半年 前三季度 前两个季度 前一季度 一季度 今年以来'),
    // 盘点上半年，部署下半年: what the meeting is for.
    notBefore: '比 较 比去年 较去年 盘点 总结 回顾 分析 通报 点评 小结',
    notBehind: '要 必须',
  },
  { words: words('1至 1到 1— 1- 今年1至 今年1到 今年1— 今年1-'), head: true, tail: /\d{1,2}月/ },
  // 截至昨天下午五点，已缴费22704人。
  {
    words: words('截至 截止 到昨天 到昨晚 到今天早上 到今天上午 到目前为止 到上月底 到上个月底'),
    head: true,
    tail: /[^，。]{0,12}，(?![^。]{0,40}(?:要|必须|务必|力争|确保))[^。]{0,24}\d/,
  },
  // 今年7月，我市遭遇洪涝灾害。
  {
    words: words('今年'),
    head: true,
    tail: /\d{1,2}月份?(?:以来)?，(?![^。]{0,20}(?:将|要|批示|指示|召开|印发|部署|强调|指出|会议))/,
  },
];

/** What is still to come: with figures it is a goal. */
const AHEAD: readonly Cue[] = [
  {
    words: words(
      '年底前 月底前 年内 力争 确保 争取 不低于 不少于 不超过 以上 以内 目标 计划 到20 明年 下半年 今后 完成时限',
    ),
  },
];

/** What a sentence may say, in the order of the table. */
export const SAYS = {
  announces: 0,
  leadsIn: 1,
  turnsToProblems: 2,
  but: 3,
  some: 4,
  sumsUp: 5,
  achieved: 6,
  problematic: 7,
  asks: 8,
  looksBack: 9,
  yearAgo: 10,
  monthsPast: 11,
  ahead: 12,
  tellsResults: 13,
  tellsProblems: 14,
  besides: 15,
  hopes: 16,
  countsOn: 17,
  asksHow: 18,
  agendaDone: 19,
} as const;

/** The cues of each of these. */
export const MOVE_CUES: readonly (readonly Cue[])[] = [
  [...ANNOUNCES, ...TELLS_TASKS],
  LEADS_IN,
  TURNS_TO_PROBLEMS,
  BUT,
  SOME,
  SUMS_UP,
  ACHIEVED,
  [...PROBLEMATIC, ...TOO_FEW],
  ASKS,
  LOOKS_BACK,
  YEARS_AGO,
  MONTHS_PAST,
  AHEAD,
  TELLS_RESULTS,
  TELLS_PROBLEMS,
  BESIDES,
  HOPES,
  COUNTS_ON,
  ASKS_HOW,
  AGENDA_DONE,
];

/** 涌现出一批先进典型。有的带伤坚持，有的…: some who are praised. */
const PRAISED = wordSet('涌现 英雄 模范 感人 先进典型 可敬');
const PRAISE_REACH = 40;
export const arePraised = (keyed: Keyed, start: number, end: number): boolean =>
  PRAISED.test(keyed, Math.max(0, start - PRAISE_REACH), end);

const DIGITS = characters('0123456789');
const POINT = characters('.');
const MEASURES = wordSet('% 万 亿 个 名 家 户 件 人 起 公里 亩 吨 元');

/** 12.5亿, 36户: whether a figure begins at the place. */
export function isFigure(keyed: Keyed, at: number): boolean {
  const end = skipDigits(keyed, at);
  if (end === at) return false;
  const fraction = POINT.has(keyed, end) ? skipDigits(keyed, end + 1) : end;
  return fraction !== end + 1 && MEASURES.startingAt(keyed, fraction) >= 0;
}

/** How many figures (12.5亿, 36户) a stretch holds; to be asked for stretches in text order. */
export function figureCounts({ syntax, numerals }: Context): (from: number, to: number) => number {
  let next = 0;
  return (from, to) => {
    while ((numerals[next]?.start ?? from) < from) next++;
    let count = 0;
    for (; (numerals[next]?.start ?? to) < to; next++) if (isFigure(syntax, numerals[next]?.start ?? 0)) count++;
    return count;
  };
}

const skipDigits = (keyed: Keyed, at: number): number => DIGITS.skip(keyed, at, keyed.text.length);

/**
 * Whether what begins at a place looks back by what stands around its first mark: 同志们，去年…，; 换届以来，. Heads that
 * tell it by themselves are among the cues.
 */
export function looksBackAtMark(keyed: Keyed, from: number, to: number): boolean {
  const limit = Math.min(to, from + 15);
  const mark = MARKS.find(keyed, from, limit);
  if (mark === limit || mark < from + 2 || codeAt(keyed.text, mark) !== COMMA) return false;
  if (mark >= from + 3 && SINCE.test(keyed, mark)) return true;
  return mark <= from + 5 && YEARS.startingAt(keyed, mark + 1) >= 0 && GOES_ON.test(keyed.text.slice(mark + 3, to));
}

/** Words at the head of a sentence that leave the requirements for the results or the problems. */
const TURNS_BACK = opening(/但|然而|不过|可(?![以见靠行能持喜])|有的|个别|少数/, '但然不可有个少');
const RESULTS = wordSet('去年 过去 近年 一年来 以来 成绩 成效 问题 不足 差距 现状 目前 当前');
const LONGEST_RESULT = 3;

/** Whether a sentence leaves the requirements: 但…, or one of the words within its first characters, before any mark. */
export function turnsBack(keyed: Keyed, at: number): boolean {
  if (TURNS_BACK.test(keyed, at)) return true;
  const word = RESULTS.first(keyed, at, at + 8 + LONGEST_RESULT);
  return word >= 0 && word <= at + 8 && MARKS.find(keyed, at, word) === word;
}
