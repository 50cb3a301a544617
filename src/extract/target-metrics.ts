/** Metrics: what an amount measures, in its clause or carried from the claim before (力争增长8%). */
import { characters, ending, opening } from '../source/finder.js';
import { wordSet } from '../source/word-set.js';
import type { Syntax } from '../syntax/syntax.js';
import { ACTIONS, beforeOf, NO_NOUN, type Stretch } from './target-stretch.js';
import { has } from './word-kinds.js';

/** The claim before: where it ended, what it measured. */
export interface Previous {
  readonly end: number;
  readonly metric: string;
}

/** A date the target is to be reached by, before its metric. */
const BY_WHEN = opening(
  /(?:在|到)?(?:20\d\d年)?(?:\d{1,2}月)?(?:\d{1,2}日|底|年底|月底|上半年|下半年)?(?:之?前|以前|以内|内)，?(?=.{2})/,
  '在到0123456789底年月上下之前以内',
);
const LEADS = wordSet(
  '确保 力争 争取 努力 实现 要 必须 务必 使 让 全县 全市 全省 全区 全镇 全校 全院 全年 今年 去年 明年 后年 其中 同时 并 还 也 又 把 将 计划 预计 预期 拟 年底前 年内 共 已 累计 先后 一年来 当年 据统计 特别是 目前 现有 一季度 上半年 下半年 当前 仅 坚持 做到 进一步',
);
/** 到2025年底, 截至目前, 通过努力，: leads of more than one word. */
const LONG_LEAD = /^(?:到20\d\d年底?末?|20\d\d年|截至[^，]{0,10}|通过[^，]{2,20}?，)/;
const LONG_LEAD_FIRSTS = characters('到2截通');
const COMMA = characters('，');

/** Behind the date and the words that lead into a metric. */
function behindLeads(syntax: Syntax, from: number, to: number): number {
  const dated = from + BY_WHEN.length(syntax, from);
  let at = dated > from && dated + 2 <= to ? dated : from;
  for (;;) {
    const next = leadAt(syntax, at, to);
    if (next < 0) return at;
    at = next < to && COMMA.has(syntax, next) ? next + 1 : next;
  }
}

function leadAt(syntax: Syntax, at: number, to: number): number {
  const word = LEADS.startingAt(syntax, at);
  if (word >= 0 && word <= to) return word;
  if (at >= to || !LONG_LEAD_FIRSTS.has(syntax, at)) return -1;
  const lead = LONG_LEAD.exec(syntax.text.slice(at, to));
  return lead === null ? -1 : at + lead[0].length;
}

/** Words between a metric and its number: 达到, 控制在, 同比; as many as there are. */
const LINKS = wordSet(
  '达 达到 达了 达到了 为 是 至 到 在 约 近 共 仅 只 也 均 分别 累计 总计 合计 实现 完成 突破 超 超过 不低于 不少于 不超过 不高于 至少 最多 控制在 保持在 稳定在 降到 降至 降为 提高到 提高至 提升到 提升至 增加到 增加至 上升到 扩大到 压缩到 压缩至 缩短到 缩短至 压减到 高于 低于 大于 小于 占 的 每年 年均 全年 逾 上 不到 不足 接近 以 要 各 就 比上年 较上年 同比 才 已 已经 还 将 即 有 了 跨越 迈上 站上 冲刺 不得 力争 确保 争取 再 翻',
);
const THAN_YEAR = ending(/比20\d\d年$/, '年', 6);
const LINK_REACH = 24;

/** Before the words that link a metric to its number, as far as they go. */
function beforeLinks(syntax: Syntax, from: number, to: number): number {
  const floor = Math.max(from, to - LINK_REACH);
  let at = to;
  for (;;) {
    let next = LINKS.endingAt(syntax, at);
    if (next < floor) next = at - (THAN_YEAR.test(syntax, at) ? 6 : at + 1);
    if (next < floor) return at;
    at = next;
  }
}

const BEFORE_WHEN = /(?:20\d\d年)?(?:\d{1,2}月(?:底|\d{1,2}日)?|年底|月底)之?前$/;
const BEFORE_SIGN = characters('前');

function beforeDate(syntax: Syntax, from: number, to: number): number {
  if (to <= from || !BEFORE_SIGN.has(syntax, to - 1)) return to;
  return to - (BEFORE_WHEN.exec(syntax.text.slice(from, to))?.[0].length ?? 0);
}

/** What is measured: the words before the number without lead and link, and, for a count, the noun behind it. */
export function metricOf(stretch: Stretch, previous: Previous | null, adjacent: boolean): string {
  const { syntax, amount, from } = stretch;
  const { text } = syntax;
  let head = behindLeads(syntax, from, amount.start);
  let tail = beforeDate(syntax, head, beforeLinks(syntax, head, amount.start));
  if (amount.kind === 'coverage') {
    if (amount.value === 0 && amount.unit !== null)
      return `${text.slice(head, tail).replace(/[，、；（“\s]+$/, '')}${amount.unit}`;
    if (head === tail) [head, tail] = [from, amount.start];
  }
  const noun = nounBehind(stretch);
  if (noun === '' && previous !== null) {
    const known = carried(syntax, previous, head, tail);
    if (known !== null) return known;
    if (adjacent && tail - head < 2) return previous.metric;
  }
  const metric = text.slice(head, tail);
  const short = metric.length < LONG_METRIC || isDuty(syntax, head, tail);
  return (short ? `${metric}${noun}` : metric) || beforeOf(stretch);
}

/** A metric of so many characters needs no noun. */
const LONG_METRIC = 6;

const EACH = characters('每');
/** 每人固定联系5名执委: what each is to do is measured in the object behind the number. */
const isDuty = (syntax: Syntax, head: number, tail: number): boolean =>
  EACH.has(syntax, head) && ACTIONS.endingAt(syntax, tail) >= head;

const NOUN_STOPS = characters('，。；、）的');
const MAX_NOUN = 14;

/** The noun counted: 引进100名博士. */
function nounBehind(stretch: Stretch): string {
  const { syntax, amount, to, followed } = stretch;
  if ((amount.kind !== 'count' && amount.kind !== 'money') || has(followed, NO_NOUN)) return '';
  const end = NOUN_STOPS.find(syntax, amount.end, Math.min(to, amount.end + MAX_NOUN));
  return end - amount.end < 2 ? '' : syntax.text.slice(amount.end, end);
}

const COMPARISONS = wordSet('同比 环比 年均 力争 确保 分别 实际 再 预计 最终 其中');
const THAN_THEN = opening(/[比较](?:上年|去年|20\d\d年|[“十一二三四五]{2,4}”?[末初])/, '比较');
const DIRECTION_WORDS = ['增长', '下降', '减少', '增加', '提高', '降低', '上升'];
const DIRECTIONS: ReadonlySet<string> = new Set(DIRECTION_WORDS);
const BARE: ReadonlySet<string> = new Set([
  ...DIRECTION_WORDS,
  '',
  '达',
  '达到',
  '增幅',
  '降幅',
  '提升',
  '净增',
  '力争',
]);
const DIRECTION_END = new RegExp(`(?:${DIRECTION_WORDS.join('|')})$`);

/** A metric that is but 增长 or 同比下降 is that of the claim before, in this direction; null where it says more. */
function carried(syntax: Syntax, previous: Previous, head: number, tail: number): string | null {
  let at = head;
  while (at < tail) {
    const next = Math.max(COMPARISONS.startingAt(syntax, at), at + THAN_THEN.length(syntax, at));
    if (next <= at || next > tail) break;
    at = next;
  }
  if (tail - at > 2) return null;
  const bare = syntax.text.slice(at, tail);
  if (!BARE.has(bare)) return null;
  return DIRECTIONS.has(bare) ? `${previous.metric.replace(DIRECTION_END, '')}${bare}` : previous.metric;
}
