/** What stands at the edges of a metric and is none of it: the date and the words that lead in, the words that link it to its number. */
import { characters, ending, opening } from '../source/finder.js';
import type { Keyed } from '../source/keys.js';
import { wordSet } from '../source/word-set.js';
import type { Syntax } from '../syntax/syntax.js';
import { deadlineLength } from './deadline-forms.js';
import { joined, maybe, words } from './word-runs.js';

/** A date the target is to be reached by, before its metric. */
const BY_WHEN = opening(
  /(?!前[期后者段阶]|内[部设外容河陆销需地科资存在勤贸衣涝控])(?:在|到)?(?:20\d\d年)?(?:\d{1,2}月)?(?:\d{1,2}日|底|年底|月底|上半年|下半年)?(?:之?前|以前|以内|内)，?(?=.{2})/,
  '在到0123456789底年月上下之前以内',
);
const LEADS = wordSet(
  '我们要求 上级要求 要求 按不低于 按照不低于 按不少于 不低于 不少于 不超过 年初计划 原计划 原定计划 今年以来 去年以来 年初以来 入冬以来 入汛以来 入夏以来 开春以来 换届以来 圆满完成了 顺利完成了 做到了 严格按照 去年年底 去年底 去年年末 前年年底 前年底 上年末 上年年底 我将 我先后 我共 我累计 我已 我们将 我们先后 我们共 我们累计 我们已 我们已经 我已经 本人已经 本人先后 本人共 全乡 全村 全街道 全州 全公司 总共要 我要求 我看 我想 我希望 确保 力争 力保 力求 力促 务求 争取 争取到 争取到了 努力 实现 实现了 完成了 达到了 要 必须 务必 使 让 全县 全市 全省 全区 全镇 全校 全院 全年 今年 今年底 去年 去年底 上年底 明年 明年底 后年 前期 其中 同时 并 还 也 又 把 将 计划 预计 预期 拟 年底前 年内 共 已 累计 先后 一年来 当年 据统计 特别是 但 但是 目前 现有 一季度 二季度 三季度 四季度 第一季度 第二季度 第三季度 第四季度 前三季度 上半年 下半年 当前 仅 坚持 做到 进一步 我市 我县 我省 我区 我校 我院 我局 我镇 我乡 我们 咱们 就是 也就是 刚才 前面 已经 已经有 早日 尽早 尽快 如期 按期 按时 还有 仍有 尚有 我公司 我行 我司 我厂 我集团 我街道 我处 我馆 我社区',
);
/** 到2025年底, 截至目前, 通过努力，: leads of more than one word. */
const LONG_LEAD =
  /^(?:保证(?=[一-龥\d]{2})|到(?:19|20)\d\d年底?末?|(?:[一二两三四五六七八九十]{1,2}|\d{1,2})年(?:来|间)?(?=累计|共|先后)|[两三四五六七八九十]{1,2}个(?:冬春|多?月|年头|季度)(?:来|里|间)?(?=[一-龥])|[、和]?(?:19\d\d|20[\dXx×*]{1,2})年(?:分别)?|截[至止](?:[^，]{0,12}?(?:底|末|日|目前|当前|现在)|[^，]{0,10}(?=，))|[、和与及](?:[一二三四]季度|上半年|下半年|前[两三四]个?季度)(?=[、和与及]|[一-龥A-Z])|通过[^，]{2,20}?，|[与同和跟][^，；]{2,12}?相比(?:较|而言)?，?(?:基本|大体)?|即(?![将时便使墨刻日席])|对(?![外内口接标照手象策公联台港])(?=[一-龥]{4,}(?:率|面|比例)(?:达到?|为|不低于|超过)?$)|(?:全?集团|集团公司|公司|学校|医院|全行|全系统)(?=累计|共|实现|完成|全年))/;
const LONG_LEAD_FIRSTS = characters('保到123456789一二两三四五六七八九十、和截通即对全集公学医与同跟');
const COMMA = characters('，');

const UNTIL = characters('在于');
/** “十一五”前四年 is no deadline. */
const YEARS = characters('一二两三四五六七八九十');

/** …控制在63%以内、确保改革9月底前收官: what is told beside begins here. */
export const BESIDES = wordSet('、确保 、力争 、务必');

/** Behind the date and the words that lead into a metric. */
export function behindLeads(syntax: Syntax, from: number, to: number): number {
  const dated = from + BY_WHEN.length(syntax, from);
  let at = dated > from && dated + 2 <= to ? dated : from;
  for (;;) {
    const next = leadAt(syntax, at, to);
    if (next < 0) return at;
    at = next < to && COMMA.has(syntax, next) ? next + 1 : next;
  }
}

/** 还田机具, 还贷率: 还 is the verb, not an adverb; 我们县 is one word. */
const NO_LEADS = wordSet(
  '让利 让路 让渡 让税 全年级 计划生育 计划免疫 计划内 计划外 使用 已婚 还田 还林 还草 还湿 还耕 还绿 还贷 还款 还建 还迁 还房 我们县 我们市 我们区 我们镇 我们乡 我们村 我们局 我们校 我们院',
);
const BROUGHT = wordSet('争取到位 争取到账 争取到户');
const STRIVES = 2;
/** 全县性会议 are meetings of a kind. */
const OF_A_KIND = characters('性');

const QUARTER = characters('度');
const QUARTER_ENDS = characters('末前');

function leadAt(syntax: Syntax, at: number, to: number): number {
  if (NO_LEADS.startingAt(syntax, at) >= 0) return -1;
  // 争取到位资金6亿元: what is brought in is told behind.
  if (BROUGHT.startingAt(syntax, at) >= 0) return at + STRIVES;
  const word = LEADS.startingAt(syntax, at);
  if (word >= 0 && OF_A_KIND.has(syntax, word)) return -1;
  // 三季度末, 三季度前 are days.
  if (word >= 0 && word <= to && !(QUARTER.has(syntax, word - 1) && QUARTER_ENDS.has(syntax, word))) return word;
  const dated = deadlineLength(syntax, UNTIL.has(syntax, at) ? at + 1 : at);
  if (dated > 0 && at + dated + 1 <= to && !YEARS.has(syntax, at + dated))
    return at + dated + (UNTIL.has(syntax, at) ? 1 : 0);
  if (at >= to || !LONG_LEAD_FIRSTS.has(syntax, at)) return -1;
  const lead = LONG_LEAD.exec(syntax.text.slice(at, to));
  return lead === null ? -1 : at + lead[0].length;
}

/** 进入全省前10名: verbs of a rank. */
export const RANK_VERBS = '进入 跻身 挤进 冲进 迈进 迈入 进到 升至 升到 保持 稳居 位居 位列';
const RANKED = joined(words(RANK_VERBS), maybe('在 全省 全国 全市 全区 全球 世界'), ['前']);
/** Words between a metric and its number: 达到, 控制在, 同比; as many as there are. */
export const LINKS = wordSet([
  ...RANKED,
  ...words(
    '双双 稳在 保在 压在 控在 压到 压至 压降到 压降至 提到 提至 连续两年 连续三年 连续四年 连续五年 连续六年 连续多年 一般 一律 一般应 首次 历史性 先 保持 继续保持 始终保持 维持 发展到 发展至 全部 稳定 平均 提高到人均 增加到人均 达到人均 提高至人均 未 未能 尚未 仍未 还未 没 没有 没能 还没 一下子 一举 终于 总算 过不了 达不到 考不到 竟 竟然 加起来 合起来 加在一起 高达 仍高达 多达 低至 原则上 达 达到 达了 达到了 为 是 至 到 在 约 近 共 仅 只 也 均 分别 依次 先后 累计 总计 合计 实现 完成 突破 超 超过 不低于 不少于 不超过 不高于 至少 起码 最少 最多 一共 总共 拢共 控制在 保持在 稳定在 ≥ ≤ > < 降到 降至 降为 提高到 提高至 提升到 提升至 增加到 增加至 上升到 扩大到 缩小到 缩小至 缩小为 收窄到 收窄至 压缩到 压缩至 缩短到 缩短至 压减到 高于 低于 大于 小于 占 的 每年 年均 全年 逾 上 不到 不足 接近 以 要 各 就 有望 可望 比上年 较上年 同比 才 已 已经 还 将 即 有 了 跨越 跨过 跨上 迈过 越过 迈上 站上 站稳 登上 冲刺 不得 力争 确保 争取 再 翻 每人每年 每人每月 每人每天 每月每人 每户每年 每亩每年 到每户 到每人 到每亩 到每月 提高到每户 提高到每人 提高到每亩 达到每人 达到每户 达到每亩 今年 明年 做到 不能 不应 不许 不可 下降到 下降至 下降为 上升至 少于 多于 不得少于 不得低于 不得超过 不得高于 只有 还有 仍有 仍 仍然 拟 拟按 按',
  ),
]);
const THAN_YEAR = ending(/比(?:19|20)\d\d年$/, '年', 6);
/** 比02年 */
const THAN_SHORT = ending(/比\d\d年$/, '年', 4);
/** 死亡人数控制在市下达的42人以内 */
const SET_ABOVE = ending(
  /(?:控制在|不超过|不突破|限制在)[^，。；、\d]{0,6}(?:下达|规定|核定|确定|分解|分配|要求|批准)的?(?:控制)?(?:指标|目标|限额|人数|总数)?$/,
  '的达定解配求准制标额数',
  20,
);
const LINK_REACH = 24;
/** 签约3200人, 门诊预约40万人次: words that end like a link. */
const NO_LINKS = wordSet(
  '签约 预约 合约 解约 违约 履约 续约 集约 节约 人才 英才 成才 贤才 刚才 方才 下达 到达 传达 表达 转达 抵达 送达 直达 发达 优先 领先 率先 首先 事先 预先 争先 原先 祖先 当先 邀约 约谈 公约 条约 淹没 出没 埋没 沉没 吞没 罚没 收没 抄没',
);

/** Before the words that link a metric to its number, as far as they go. */
export function beforeLinks(syntax: Syntax, from: number, to: number): number {
  const floor = Math.max(from, to - LINK_REACH);
  const set = to - Math.max(0, SET_ABOVE.length(syntax, to));
  let at = set >= floor ? set : to;
  for (;;) {
    if (NO_LINKS.endingAt(syntax, at) >= floor) return at;
    let next = LINKS.endingAt(syntax, at);
    if (next < floor) next = at - (THAN_YEAR.test(syntax, at) ? 6 : THAN_SHORT.test(syntax, at) ? 4 : at + 1);
    if (next < floor || (at - next === 1 && endsRate(syntax, next))) return at;
    at = next;
  }
}

/** 农民收入人均达到3万元, 鸡每只10元: no link, but of what it is so much. */
const endsRate = (syntax: Keyed, at: number): boolean =>
  (AVERAGED.has(syntax, at) && BY.has(syntax, at - 1)) || (ONLY.has(syntax, at) && EACH.has(syntax, at - 1));
const AVERAGED = characters('均');
const BY = characters('人户亩村生师床');
const ONLY = characters('只');
const EACH = characters('每');

const BEFORE_WHEN = /(?:20\d\d年)?(?:\d{1,2}月(?:底|\d{1,2}日)?|年底|月底)之?前$/;
/** 应收账款余额年底控制在25亿元以内. */
const YEAR_END = ending(/[到至]?(?:20\d\d|[今明]年?)?年[底末]$/, '底末', 8);
const BEFORE_SIGN = characters('前');
const MAX_DATE = 8;

export function beforeDate(syntax: Syntax, from: number, to: number): number {
  if (to <= from) return to;
  // 汛前全部清零: a date, and nothing else.
  if (to - from <= MAX_DATE && deadlineLength(syntax, from) === to - from) return from;
  const ended = YEAR_END.length(syntax, to);
  if (ended > 0 && to - ended >= from + 2) return to - ended;
  if (!BEFORE_SIGN.has(syntax, to - 1)) return to;
  return to - (BEFORE_WHEN.exec(syntax.text.slice(from, to))?.[0].length ?? 0);
}

const PASS = characters('过');
/** 要过30%, 产值过百亿元, 力争过9成; 走过10个村 and 通过200家 pass none. */
const MAY_PASS = wordSet(
  '要 也得 都得 力争 争取 确保 必须 务必 都 均 已 率 产值 总值 总量 产量 总产 亩产 单产 收入 总额 税收 投资 规模 比例 比重 占比 存款 贷款 人均 满意度 今年 明年',
);

/** Whether 过 before the place says that a number is passed. */
export const passes = (keyed: Keyed, at: number): boolean => passing(keyed, at) > 0;

/** Length of 过 or 过了 before the place that says so; 0 for none. */
export function passing(keyed: Keyed, at: number): number {
  const length = PERFECT.has(keyed, at - 1) ? 2 : 1;
  const start = at - length;
  if (!PASS.has(keyed, start)) return 0;
  const isPassed = MAY_PASS.endingAt(keyed, start) >= 0 || (length > 1 && AT_ONCE.endingAt(keyed, start) >= 0);
  return isPassed ? length : 0;
}
const PERFECT = characters('了');
/** 粮食总产一下子过了三亿斤 */
const AT_ONCE = wordSet('一下子 一举 首次 第一次 终于 历史性 总算 早就 头一次');
