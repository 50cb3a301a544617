/** Metrics: what an amount measures, in its clause or carried from the claim before (力争增长8%). */
import { characters, opening } from '../source/finder.js';
import { wordSet } from '../source/word-set.js';
import { clauseBody } from '../syntax/around.js';
import type { Syntax } from '../syntax/syntax.js';
import type { Amount } from './target-amounts.js';
import { MODAL, MODAL_WORDS, type Cues } from './target-cues.js';
import { WHOLE } from './target-facts.js';
import { LINKS, beforeDate, beforeLinks, behindLeads } from './target-edges.js';
import { foundedBy, heldBy, isWho } from './target-nouns.js';
import { ACTIONS, beforeOf, endsClause, NO_NOUN, stopBefore, type Stretch } from './target-stretch.js';
import { has } from './word-kinds.js';

/** The claim before: where it ended, what it measured; what the one before it measured. */
export interface Previous {
  readonly end: number;
  readonly metric: string;
  readonly before: string | null;
  readonly second: string | null;
  readonly fact: boolean;
  readonly unit: string | null;
}

/** What is measured, and what the next claim carries on. */
export interface Metric {
  readonly text: string;
  /** 分别增长8%和9%: the metric of the second number. */
  readonly second: string | null;
}

/** “零持有”: all there is. */
const ownText = ({ syntax, amount }: Stretch): string => syntax.text.slice(amount.start, amount.end);

/** The words before the number without lead and link, and, for a count, the noun behind it; or those of the claim or clause before. */
export function metricOf(stretch: Stretch, previous: Previous | null, adjacent: boolean): Metric {
  const done = completed(stretch, previous);
  if (done !== null) return done;
  const [head, tail] = ownWords(stretch);
  const special = specialMetric(stretch, previous, head, tail);
  if (special !== null) return { text: clean(special) || ownText(stretch), second: null };
  const noun = nounBehind(stretch);
  const founded = noun === '' ? foundedBy(stretch, head, tail) : '';
  if (founded !== '') return { text: founded, second: null };
  const both = noun === '' ? respectively(stretch, previous, head, tail) : null;
  if (both !== null) return both;
  if (noun === '' && previous !== null) {
    if (previous.second !== null && adjacent && tail - head < 2) return { text: previous.second, second: null };
    const known = carried(stretch.syntax, previous, head, tail, stretch.amount.unit);
    if (known !== null) return { text: known, second: null };
    if (adjacent && tail - head < 2) return { text: previous.metric, second: null };
  }
  const held = heldBy(stretch, head, tail);
  if (held !== '') return { text: clean(held), second: null };
  if (noun === '' && previous !== null && isMoreOf(stretch, previous, head, tail))
    return { text: previous.metric, second: null };
  const plain = `${plainMetric(stretch, previous, head, tail, noun)}${measureOf(stretch, previous, head, tail)}`;
  const ownAlone = plain.length === tail - head;
  const metric = ownAlone && TO_BE_CLEANED.find(stretch.syntax, head, tail) === tail ? plain : clean(plain);
  return { text: metric || topicOf(stretch, previous) || beforeOf(stretch) || ownText(stretch), second: null };
}

function plainMetric(stretch: Stretch, previous: Previous | null, head: number, tail: number, noun: string): string {
  const { syntax } = stretch;
  const metric = syntax.text.slice(head, tail);
  if (noun === '' && leansBack(stretch, head, tail)) return about(topicOf(stretch, previous), metric);
  return metric.length < LONG_METRIC || EACH.has(syntax, head) ? `${metric}${noun}` : metric;
}

/** 由目前的45%: what was. */
const WAS = /(?<![自理])[由从](?![业事严重于此而])(?=[^，]{0,12}\d).*$/;
/** 管理层级由五级压缩到四级 */
const WAS_CHINESE =
  /[由从][一-龥]{0,4}?[一二两三四五六七八九十]{1,3}[个项家处名户级层座所支件次批套种类](?:减少|增加|压缩|精简|调整)?$/;
/** 三公经费年内再压减, 任务已办结 */
const IN_PASSING =
  /(?<=[^，一二三四五六七八九十两几\d])(?:今年|年内|现?已经?)?(?:今年|年内|现?已经?|再(?=[压提增降减新]))(?=[^，]{2})/;
/** 收入要增加 */
const MUST_CHANGE = /(?:要|必须|务必|应当)(?=(?:增长|下降|减少|增加|提高|降低|上升|压降|净增)$)/;
const AT_LEAST = '至少';
const DIGIT = /\d/;

const CLOSED = /^[”’》）]+/;

/** Most metrics hold none of these. */
const CLEANED_WORDS = '今已再至要必务应内由从”’》）';
const MAY_NEED_CLEANING = new RegExp(`[${CLEANED_WORDS}\\d]`);
const TO_BE_CLEANED = characters(`${CLEANED_WORDS}0123456789`);

function clean(metric: string): string {
  if (!MAY_NEED_CLEANING.test(metric)) return metric;
  const was = DIGIT.test(metric) ? metric.replace(WAS, '') : metric;
  return was
    .replace(WAS_CHINESE, '')
    .replace(IN_PASSING, '')
    .replace(AT_LEAST, '')
    .replace(MUST_CHANGE, '')
    .replace(CLOSED, '');
}

const MODALS = wordSet(MODAL_WORDS);
/** 把380名, 在15分钟内 */
const PREPOSITIONS = characters('把将对为给向在于按由');

/** Start and end of the words before the number that say what is measured. */
function ownWords(stretch: Stretch): readonly [head: number, tail: number] {
  const { syntax, cues, amount, from } = stretch;
  const head = behindLeads(syntax, from, amount.start);
  const tail = trimmed(syntax, head, beforeDate(syntax, head, beforeLinks(syntax, head, amount.start)));
  const last = cues.last(MODAL, head, amount.start);
  if (last < 0) return [head, tail];
  const behind = MODALS.startingAt(syntax, last);
  // 须在 within 必须在 is a cue of its own.
  const modal = last > head && MODALS.startingAt(syntax, last - 1) > last ? last - 1 : last;
  if (behind < 0 || behind > amount.start) return [head, tail];
  const rest = behindLeads(syntax, behind, amount.start);
  if (tail - rest === 1 && nounBehind(stretch) !== '') return [rest, tail];
  if (tail - rest < 2)
    return isGiven(stretch, rest) ? [rest, Math.max(rest, tail)] : [head, tail > rest ? tail : Math.min(tail, modal)];
  const measures = isDone(syntax, amount, rest, tail) || (isNoun(syntax, rest, tail) && whoMust(stretch, head, modal));
  return measures ? [rest, tail] : [head, tail];
}

/** 县教育局要力争入学率达到99%: the metric stands behind the modals, before them who must. */
const whoMust = (stretch: Stretch, head: number, modal: number): boolean =>
  isWho(stretch.syntax, head, beforeModals(stretch, head, modal));

function isNoun({ text }: Syntax, from: number, to: number): boolean {
  const words = text.slice(from, to);
  return !BARE.has(words) && !ADVERBS.has(words);
}

const trimmed = (syntax: Syntax, head: number, tail: number): number =>
  tail > head && PREPOSITIONS.has(syntax, tail - 1) ? tail - 1 : tail;

/** 各镇必须在15分钟内报告, 要把380名班组长轮训一遍, 要完成12个队站: nothing of its own leads to the number, and who must is no metric. */
function isGiven(stretch: Stretch, rest: number): boolean {
  const { syntax, amount } = stretch;
  if (amount.kind === 'time') return syntax.text.startsWith('内', amount.end - 1);
  const link = LINKS.endingAt(syntax, amount.start);
  if (link >= 0 && link < amount.start - 1)
    return (
      amount.kind === 'count' &&
      link === rest &&
      COMPLETES.startingAt(syntax, link) === amount.start &&
      nounBehind(stretch) !== ''
    );
  // 把全县186处隐患点
  const whole = WHOLE.endingAt(syntax, amount.start);
  return PREPOSITIONS.has(syntax, (whole >= 0 ? whole : amount.start) - 1);
}

const COMPLETES = wordSet('完成 实现');

/** Before the modals that end at a place, dates and leads between them included: 县林业局 of 县林业局必须在6月底前. */
function beforeModals({ syntax, cues }: Stretch, head: number, to: number): number {
  let end = to;
  for (let last = cues.last(MODAL, head, end); last >= head; last = cues.last(MODAL, head, end)) {
    // 须在 within 必须在 is a cue of its own.
    const start = last > head && MODALS.startingAt(syntax, last - 1) > last ? last - 1 : last;
    const behind = MODALS.startingAt(syntax, start);
    if (behind < 0 || behind > end || behindLeads(syntax, behind, end) < end) break;
    end = start;
  }
  return end;
}

/**
 * 县林业局必须完成1.2万亩的造林任务, 青山镇完成1500亩: who completes it is no metric. What is completed stands behind the
 * number, or was measured by the claim before in the same unit; null where other words stand before the number.
 */
function completed(stretch: Stretch, previous: Previous | null): Metric | null {
  const { syntax, amount, from, to } = stretch;
  if (amount.kind !== 'measure' && amount.kind !== 'count' && amount.kind !== 'money') return null;
  const verb = COMPLETES.endingAt(syntax, amount.start);
  if (verb <= from) return null;
  const head = behindLeads(syntax, from, verb);
  if (!isWho(syntax, head, beforeModals(stretch, head, verb))) return null;
  const start = OF.has(syntax, amount.end) ? amount.end + 1 : amount.end;
  const noun = syntax.text.slice(start, stopBefore(syntax, NOUN_STOPS, start, Math.min(to, start + MAX_NOUN)));
  if (noun.length >= 2) return { text: noun, second: null };
  const known =
    previous !== null && !previous.fact && sameUnit(previous.unit, amount.unit) && !DIGIT.test(previous.metric);
  return { text: known ? previous.metric : ownText(stretch), second: null };
}

const SCALE = /^[百千万亿]+/;
/** 亩 and 万亩. */
const sameUnit = (one: string | null, other: string | null): boolean =>
  one !== null && other !== null && one.replace(SCALE, '') === other.replace(SCALE, '');

/** 县农业局要选派, 必须拿出: what is done is measured, not who does it; 收入要增加 has its metric before the modal. */
function isDone(syntax: Syntax, { kind }: Amount, rest: number, tail: number): boolean {
  const words = syntax.text.slice(rest, tail);
  if (BARE.has(words)) return false;
  if (kind === 'count' || kind === 'time' || TAKES.startingAt(syntax, rest) >= 0) return !ADVERBS.has(words);
  const acted = ACTIONS.startingAt(syntax, rest);
  return acted >= 0 && acted < tail && !DIRECTIONS.has(syntax.text.slice(rest, acted));
}

const TAKES = wordSet('把 将 对 拿出 安排 投入 腾出 抽出 划出');
const ADVERBS: ReadonlySet<string> = new Set(
  '稳步 进一步 大力 逐步 累计 尽快 全部 全面 每年 每月 每周 每季度 至少 再 继续 稳定 基本 全年'.split(' '),
);

/** Metrics of words of coverage, of nothing at all, of a share of something, of a limit of time. */
function specialMetric(stretch: Stretch, previous: Previous | null, head: number, tail: number): string | null {
  const { syntax, amount } = stretch;
  if (amount.kind === 'count' || amount.kind === 'money' || amount.kind === 'measure') return null;
  const own = syntax.text.slice(head, tail);
  switch (amount.kind) {
    case 'coverage':
      if (MULTIPLIES.has(syntax, amount.start)) return null;
      return coverageMetric(stretch, previous, head, tail);
    case 'none':
      return `${own.replace(NO_SUCH, '')}${behindOf(stretch)}`;
    case 'time':
      return syntax.text.startsWith('内', amount.end - 1) ? `${own}${behindOf(stretch).replace(MUST, '')}` : null;
    case 'share':
      return shareMetric(stretch, own, previous);
    default:
      return null;
  }
}

const MUST = /^(?:必须|务必|应当?|要|须)/;
/** 未发生一起, 无一人 */
const NO_SUCH = /(?:[未不没]有?再?(?:发生|出现)|再发生|(?:杜绝|防止|避免)发生|无)$/;
const MAX_BEHIND = 18;
const BEHIND_STOPS = characters('，。；、：”）（“‘《');

/** The words behind the number in its clause. */
function behindOf({ syntax, amount, to }: Stretch): string {
  const start = amount.end;
  return syntax.text.slice(start, stopBefore(syntax, BEHIND_STOPS, start, Math.min(to, start + MAX_BEHIND)));
}

/** 全部改造到位 needs a subject, 全部取消非行政许可审批 has an object. */
const BARE_VERB = 5;
/** 翻一番 */
const MULTIPLIES = characters('翻');
const WHOLLY = '全部';
const EVERY = '每';
const COVER = '覆盖';
const ALSO = /都(?:要|必须|须|应当?|得|务必|能够?)?/;

function coverageMetric(stretch: Stretch, previous: Previous | null, head: number, tail: number): string | null {
  const { syntax, amount, from } = stretch;
  const { text } = syntax;
  const own = text.slice(head, tail);
  if (amount.value === 0 && amount.unit !== null) return `${own.replace(/[，、；（“\s]+$/, '')}${amount.unit}`;
  if (text.startsWith(EVERY, amount.start))
    return `${own}${text.slice(amount.start, amount.end)}${behindOf(stretch)}`.replace(ALSO, '');
  const behind = behindOf(stretch);
  const wholly = text.startsWith(WHOLLY, amount.start) && amount.value !== 0;
  const leans = leansBack(stretch, head, tail) && !(wholly && behind.length > BARE_VERB);
  const subject = leans ? about(topicOf(stretch, previous), own) : own;
  if (wholly) return `${subject}${behind}`;
  if (text.startsWith(COVER, amount.start)) return `${subject}${COVER}${behind}`;
  if (HALVES.has(syntax, amount.start)) return subject === '' ? null : ofWhole(stretch, subject);
  return subject || text.slice(from, amount.start);
}

const HALVES = characters('一半');
const OF = characters('的');
const GIVES = characters('把将');

/** 三分之二的教师参加了轮训, 把经费的一半以上投向企业 */
function shareMetric(stretch: Stretch, own: string, previous: Previous | null): string | null {
  const { syntax, amount } = stretch;
  if (!OF.has(syntax, amount.end)) return own === '' ? null : ofWhole(stretch, own);
  const rate = RATE_OF.startingAt(syntax, amount.end);
  if (own.length < 2 && rate >= 0 && previous !== null && !GROWS.test(previous.metric))
    return syntax.text.slice(amount.end + 1, rate);
  if (own.length > 3 || NO_SHARE_OF.startingAt(syntax, amount.end) >= 0) return null;
  return `${TAKES.test(syntax, stretch.from, amount.start) ? '' : own}${behindOf(stretch).slice(1)}`;
}

/** 能耗下降3%。6.5%的增速可以…: the speed is of nothing that falls. */
const RATE_OF = wordSet('的增速 的增长 的速度 的增幅 的增长率');
const GROWS = /增|涨|速度|经济/;

const NO_SHARE_OF = wordSet('的目标 的任务 的要求 的水平 的速度 的比例 的增长 的增速 的幅度 的底线');

/** 把经费的一半投向…: where it goes is measured too. */
function ofWhole(stretch: Stretch, own: string): string | null {
  const { syntax, amount, from } = stretch;
  if (!OF.has(syntax, amount.start - 1) || GIVES.find(syntax, from, amount.start) === amount.start) return null;
  return `${own}${behindOf(stretch)}`;
}

/** Words that measure nothing without what the clause before is about: 每月, 占比; 办了, 收回. */
const LEANING = wordSet(
  '每月 每年 每周 每季度 每天 每日 每半年 每学期 占比 比重 比例 权重 年内 总数 总量 平均 其中 连续五年 连续三年 连续',
);
const SHORT_VERBS = wordSet('办 办了 建 建了 收回 化解 推出 完成 办结 整改 解决 销号 安置 发放 力争突破');

const LISTS = characters('、');

/** 占国内生产总值的比重: a share is of something. */
const SHARES = characters('占');
const SHARE_ENDS = wordSet('比重 比例');

const leansBack = (stretch: Stretch, head: number, tail: number): boolean =>
  tail - head < 2 ||
  (SHARES.has(stretch.syntax, head) && SHARE_ENDS.endingAt(stretch.syntax, tail) > head) ||
  LEANING.endingAt(stretch.syntax, tail) === head ||
  (SHORT_VERBS.startingAt(stretch.syntax, head) === tail &&
    endsClause(stretch) &&
    !LISTS.has(stretch.syntax, stretch.amount.end));

const MAX_TOPIC = 24;

/** 就业占比15%，占比20%: said once. */
const about = (topic: string, own: string): string => (topic.endsWith(own) ? topic : `${topic}${own}`);

const COMMAS = characters('，,');
const NUMBERS = /\d+(?:\.\d+)?[%‰]?(?:余|多)?[万亿]?(?:[个名家件项起条户处座所]|(?=$))?/g;

/** What the clause before is about: 剩下的7项任务，11月底前清零. */
function topicOf({ syntax, cues, from }: Stretch, previous: Previous | null): string {
  if (!COMMAS.has(syntax, from - 1)) return '';
  const end = from - 1;
  const start = clauseBody(syntax, syntax.units, end);
  if (previous !== null && !previous.fact && previous.end > start)
    return previous.metric.replace(DIRECTION_END, '').slice(-MAX_TOPIC);
  const told = behindModal(syntax, cues, start, end);
  return syntax.text.slice(Math.max(behindLeads(syntax, told, end), end - MAX_TOPIC), end).replace(NUMBERS, '');
}

/** 各级党委要把要求写进章程: what must be done, where words are left behind the modal; not who must. */
function behindModal(syntax: Syntax, cues: Cues, start: number, end: number): number {
  const last = cues.last(MODAL, start, end);
  const behind = last < 0 ? -1 : MODALS.startingAt(syntax, last);
  return behind > start && end - behind > 3 && isWho(syntax, start, last) ? behind : start;
}

const RESPECTIVELY = wordSet('分别');
const PAIR = /^(.{2,}?)[、和与](.{2,}?)分别(.{0,6})$/;
const AND = characters('和与');

/** A、B分别增长8%和9%; A10万元、B20万元，分别增长8%和9%. */
function respectively(stretch: Stretch, previous: Previous | null, head: number, tail: number): Metric | null {
  const { syntax, amount, next, from } = stretch;
  if (next === null || next.start - amount.end !== 1 || !AND.has(syntax, amount.end)) return null;
  if (!RESPECTIVELY.test(syntax, from, amount.start)) return null;
  const pair = PAIR.exec(syntax.text.slice(head, tail));
  if (pair !== null) return { text: clean(`${pair[1]}${pair[3]}`), second: clean(`${pair[2]}${pair[3]}`) };
  if (previous === null || previous.before === null) return null;
  const first = carried(syntax, { ...previous, metric: previous.before }, head, tail, amount.unit);
  const second = carried(syntax, previous, head, tail, amount.unit);
  return first === null || second === null ? null : { text: first, second };
}

/** A metric of so many characters needs no noun. */
const LONG_METRIC = 6;

/** 每人固定联系5名执委: what each is to do is measured in the object behind the number. */
const EACH = characters('每');

/** 今年改造危房1260户，明年再改造1500户: more of the same. */
function isMoreOf({ syntax, amount }: Stretch, { metric, unit }: Previous, head: number, tail: number): boolean {
  const verb = AGAIN.has(syntax, head) ? syntax.text.slice(head + 1, tail) : '';
  return verb.length >= 2 && metric.length > verb.length && metric.startsWith(verb) && sameUnit(unit, amount.unit);
}
const AGAIN = characters('再');

const MEASURED_TIME =
  /(?:办理|办结|审批|审核|审查|答复|响应|到账|退税|通关|开办|接电|等候|受理|处理|处置|建设)?(?:时间|时限|周期|期限)$/;

/** 小微企业平均办理时间压缩到3天，大中型企业不超过6天: of the next ones the same is measured. */
function measureOf({ syntax, amount }: Stretch, previous: Previous | null, head: number, tail: number): string {
  if (amount.kind !== 'time' || previous === null || previous.unit !== amount.unit) return '';
  return isWho(syntax, head, tail) ? (MEASURED_TIME.exec(previous.metric)?.[0] ?? '') : '';
}

const NOUN_STOPS = characters('，。；、）的（“‘《');
const MAX_NOUN = 14;

/** 15亿亩林地确权到户: an area counts too, where nothing leads to it. */
const isCounted = ({ amount, from }: Stretch): boolean =>
  amount.kind === 'count' || amount.kind === 'money' || (amount.kind === 'measure' && from === amount.start);

/** 2100台（套）农具; no noun behind 2项（其中牵头1项）. */
const REMARK = characters('（');
const MAX_REMARK = 4;

/** The noun counted: 引进100名博士. */
function nounBehind(stretch: Stretch): string {
  const { syntax, amount, to, followed } = stretch;
  if (has(followed, NO_NOUN) || !isCounted(stretch)) return '';
  const close = REMARK.has(syntax, amount.end) ? (syntax.partners[amount.end] ?? 0) : amount.end;
  if (close - amount.end > MAX_REMARK) return '';
  const end = stopBefore(syntax, NOUN_STOPS, close, Math.min(to, close + MAX_NOUN));
  return end - close < 2 ? '' : syntax.text.slice(close, end);
}

const COMPARISONS = wordSet('同比 环比 年均 平均每年 每年平均 每年 力争 确保 分别 实际 再 预计 最终 其中');
const THAN_THEN = opening(
  /[比较](?:上年|去年|20\d\d年|年初|上[一]?届|[一二两三四五六七八九十几]年[前来]|[“十一二三四五]{2,4}”?[末初]|[^，。]{0,4}(?:同期|之前))(?:同期|末|底)?|占(?:全年|年度?|年初|预算)?(?:计划|任务|目标|预算)/,
  '比较占',
);
const DIRECTION_WORDS = [
  '增长',
  '下降',
  '减少',
  '增加',
  '提高',
  '降低',
  '上升',
  '压降',
  '净增',
  '回落',
  '高出',
  '多',
  '少',
];
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
/** 完成投资30亿元，比上年增加4亿元 */
const CARRIED_OUT = /^(?:完成|实现)(?=.{2})/;
const THAN_BEFORE = /(?:同比|环比|比上年|较上年|比去年|年均)$/;
const isRate = (unit: string | null): boolean => unit === '%' || unit === '个百分点';
const DIRECTION_END = new RegExp(`(?:${DIRECTION_WORDS.join('|')})$`);

/** A metric that is but 增长 or 同比下降 is that of the claim before, in this direction; null where it says more. */
function carried(syntax: Syntax, previous: Previous, head: number, tail: number, unit: string | null): string | null {
  let at = head;
  while (at < tail) {
    const next = Math.max(COMPARISONS.startingAt(syntax, at), at + THAN_THEN.length(syntax, at));
    if (next <= at || next > tail) break;
    at = next;
  }
  if (tail - at > 2) return null;
  const bare = syntax.text.slice(at, tail);
  if (!BARE.has(bare)) return null;
  const subject = previous.metric.replace(DIRECTION_END, '');
  if (DIRECTIONS.has(bare)) return `${subject.replace(CARRIED_OUT, '')}${bare}`;
  // 税收增长6%，力争突破300亿元: a sum is of the tax, not of how it grows.
  return isRate(previous.unit) && unit !== null && !isRate(unit) && subject !== ''
    ? subject.replace(THAN_BEFORE, '')
    : previous.metric;
}
