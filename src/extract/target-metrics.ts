/** Metrics: what an amount measures, in its clause or carried from the claim before (力争增长8%). */
import { characters, opening } from '../source/finder.js';
import { wordSet } from '../source/word-set.js';
import { clauseBody, sentenceAt, unitAt } from '../syntax/around.js';
import type { Syntax } from '../syntax/syntax.js';
import type { Amount } from './target-amounts.js';
import { MODAL, MODAL_WORDS, type Cues } from './target-cues.js';
import { WHOLE } from './target-facts.js';
import { LINKS, beforeDate, beforeLinks, behindLeads, passes } from './target-edges.js';
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
  const done = completed(stretch, previous) ?? taskOf(stretch);
  if (done !== null) return done;
  const [head, tail] = ownWords(stretch);
  const special = specialMetric(stretch, previous, head, tail);
  if (special !== null) return { text: clean(special) || ownText(stretch), second: null };
  const noun = nounBehind(stretch);
  const founded = noun === '' ? foundedBy(stretch, head, tail) || putIn(stretch, head) || itsNoun(stretch) : '';
  if (founded !== '') return { text: founded, second: null };
  const both = noun === '' ? respectively(stretch, previous, head, tail) : null;
  if (both !== null) return both;
  if (noun === '' && previous !== null) {
    if (previous.second !== null && adjacent && tail - head < 2) return { text: previous.second, second: null };
    const known = isOtherThing(stretch, previous)
      ? null
      : carried(stretch.syntax, previous, head, tail, stretch.amount.unit);
    if (known !== null) return { text: known, second: null };
    if (adjacent && tail - head < 2 && !isOtherThing(stretch, previous)) return { text: previous.metric, second: null };
  }
  const held = heldBy(stretch, head, tail);
  if (held !== '') return { text: clean(held), second: null };
  if (noun === '' && previous !== null && isMoreOf(stretch, previous, head, tail))
    return { text: previous.metric, second: null };
  const plain = `${plainMetric(stretch, previous, head, tail, noun)}${measureOf(stretch, previous, head, tail)}`;
  const ownAlone = plain.length === tail - head;
  const metric = ownAlone && TO_BE_CLEANED.find(stretch.syntax, head, tail) === tail ? plain : clean(plain);
  const topic = metric || topicOf(stretch, isLeft(stretch, previous) ? null : previous) || headTopic(stretch);
  return { text: topic || beforeOf(stretch) || ownText(stretch), second: null };
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
  const linked = beforeLinks(syntax, head, passes(syntax, amount.start) ? amount.start - 1 : amount.start);
  const tail = trimmed(syntax, head, beforeDate(syntax, head, linked));
  const last = cues.last(MODAL, head, amount.start);
  if (last < 0) return [head, tail];
  const behind = MODALS.startingAt(syntax, last);
  // 须在 within 必须在 is a cue of its own.
  const modal = last > head && MODALS.startingAt(syntax, last - 1) > last ? last - 1 : last;
  if (behind < 0 || behind > amount.start) return [head, tail];
  const rest = behindLeads(syntax, behind, amount.start);
  // 满意度要从86分提高到90分
  if (FROM.test(syntax, rest) && modal - head >= 2 && !isWho(syntax, head, modal)) return [head, modal];
  if (tail - rest === 1 && nounBehind(stretch) !== '') return [rest, tail];
  if (tail - rest < 2)
    return isGiven(stretch, rest) ? [rest, Math.max(rest, tail)] : [head, tail > rest ? tail : Math.min(tail, modal)];
  const measures = isDone(syntax, amount, rest, tail) || (isNoun(syntax, rest, tail) && whoMust(stretch, head, modal));
  return measures ? [rest, tail] : [head, tail];
}

const FROM = opening(/[由从](?:目前|现在|现有|原来)?的?\d/, '由从');

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
  // 完成率必须在60%以上
  if (amount.kind === 'share' && WITHIN.has(syntax, amount.start - 1)) return false;
  // 把全县186处隐患点
  const whole = WHOLE.endingAt(syntax, amount.start);
  return PREPOSITIONS.has(syntax, (whole >= 0 ? whole : amount.start) - 1);
}

const WITHIN = characters('在');
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

/** 5.2万亩的建设任务10月底前要全部开工, 剩余的67亿元投资任务: the task, and what is to become of it. */
const TASK = /^的?([^，。；、：的\d（“]{2,9}?(?:任务|指标|计划|目标任务|目标)(?!书|数|值|完成率|的))([^，。；、：]*)/;
const TASK_REACH = 32;
/** What a task comes to, behind its date and modal. */
const COMES_OFF = /(?:开工|完工|竣工|完成|投用|投产|通车|达标|交付|销号|到位|见效|落地)$/;

/** The metric of a task told by its size; null where no task is told. */
function taskOf({ syntax, amount, from }: Stretch): Metric | null {
  const { kind, start, end } = amount;
  if (kind !== 'measure' && kind !== 'money' && !(kind === 'count' && OF.has(syntax, end))) return null;
  const told = TASK.exec(syntax.text.slice(end, end + TASK_REACH));
  if (told === null) return null;
  const [, task = '', behind = ''] = told;
  const verb = COMPLETES.first(syntax, from, start);
  const become = COMES_OFF.exec(behind)?.[0] ?? '';
  return {
    text: `${verb < 0 ? '' : syntax.text.slice(verb, COMPLETES.startingAt(syntax, verb))}${task}${become}`,
    second: null,
  };
}

/** 县财政拿出500万元, 镇财政硬挤出80万元: what was put in. */
const PUT_IN = /(?:硬是?|又|还|再|挤|凑)*(?:挤出|拿出|掏出|凑出|挤出来|腾出|调剂出|匀出|筹措)了?$/;
const PUT_IN_SIGN = characters('出措了来');
/** 从结余中拿出 names nobody. */
const PAYER = /^(?![从由在把将])[一-龥]{2,12}(?<!中)$/;

/** A sum that somebody puts in, told without what for. */
function putIn(stretch: Stretch, head: number): string {
  const { syntax, amount } = stretch;
  if (amount.kind !== 'money' || !endsClause(stretch) || !PUT_IN_SIGN.has(syntax, amount.start - 1)) return '';
  const words = syntax.text.slice(head, amount.start);
  const payer = words.replace(PUT_IN, '');
  return payer === words || !PAYER.test(payer) ? '' : `${payer}投入`;
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
      return reachedShare(stretch, previous) ?? shareMetric(stretch, own, previous, tail);
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
  if (leans && amount.value === 0) return about(clearedOf(stretch, previous), own);
  const subject = leans ? about(topicOf(stretch, previous).replace(TO_COVER, ''), own) : own;
  // 完成改厕900户，10月底前全部完成
  if (wholly) return `${behind === '完成' ? subject.replace(/^完成/, '') : subject}${behind}`;
  if (text.startsWith(COVER, amount.start)) return `${subject}${COVER}${behind}`;
  if (HALVES.has(syntax, amount.start)) return subject === '' ? null : ofWhole(stretch, subject);
  return subject || text.slice(from, amount.start);
}

/** 问题整改率达到90%，年底前全部清零: the problems are cleared, not the rate. */
const RATE_OF_DOING = /[一-龥]{2}率$/;
/** 闲置土地要逐宗处置，年内清零 */
const TO_BE_DONE = /(?:要|必须|务必|应当|须).*$/;
/** 电子病历要覆盖70%，明年实现全覆盖 */
const TO_COVER = /(?:要|必须|应当|须)?(?:覆盖|达到)?$/;

const SHORT_WHO = 3;
/** 积案9月底前化解率 */
const DATE_END = /(?:\d{1,2}月(?:底|末|\d{1,2}日)?|年底)之?前$/;
const TOWARDS = /^对/;

/** What is brought to nothing: what a rate or a duty told before was of. */
function clearedOf(stretch: Stretch, previous: Previous | null): string {
  const topic = topicOf(stretch, previous);
  const rated = topic.replace(RATE_OF_DOING, '');
  const things = rated.replace(TO_BE_DONE, '').replace(DATE_END, '');
  if (things.length > SHORT_WHO || (things !== '' && rated.length === things.length)) return things;
  const { syntax, from } = stretch;
  if (previous === null || topic === '' || previous.end < sentenceAt(syntax, from).start) return topic;
  const told = previous.metric === topic ? previous.before : previous.metric;
  return told?.replace(TOWARDS, '') ?? topic;
}

const HALVES = characters('一半');
const OF = characters('的');
const GIVES = characters('把将');

/** Words by which something comes to a share of something else. */
const COMES_TO = wordSet('达到 达 占到 占 仅占 只占 不低于 不少于 不高于 不超过 超过 不到 不足 接近');
const COMES_TO_REACH = 22;
/** 研发投入今年要 */
const LEADS_ON = /(?:今年|明年|年内|年底前|到20\d\d年底?)?(?:还|仅|只|就)?(?:要|必须|务必|力争|确保|应当?|须)*$/;

/** 技能人才要达到从业人员的30%, 完成投资12亿元，仅占年计划的38%: both, and what lies between them; null elsewhere. */
function reachedShare({ syntax, amount, from }: Stretch, previous: Previous | null): string | null {
  const of = amount.start - 1;
  if (!OF.has(syntax, of)) return null;
  const floor = Math.max(from, of - COMES_TO_REACH);
  const verb = COMES_TO.first(syntax, floor, of - 1);
  const end = verb < 0 ? -1 : COMES_TO.startingAt(syntax, verb);
  if (verb < 0 || of - end < 2) return null;
  const subject = syntax.text.slice(behindLeads(syntax, from, verb), verb).replace(LEADS_ON, '');
  const what = subject.length < 2 ? previous?.metric : subject;
  if (what === undefined) return null;
  const how = syntax.text.slice(verb, end).replace(ONLY, '');
  return `${what}${how}${syntax.text.slice(end, of)}`;
}
const ONLY = /^[仅只]/;

/** 三分之二的教师参加了轮训, 把经费的一半以上投向企业 */
function shareMetric(stretch: Stretch, own: string, previous: Previous | null, tail: number): string | null {
  const { syntax, amount } = stretch;
  if (!OF.has(syntax, amount.end)) return own === '' ? null : ofWhole(stretch, own);
  const rate = RATE_OF.startingAt(syntax, amount.end);
  if (own.length < 2 && rate >= 0 && previous !== null && !GROWS.test(previous.metric))
    return syntax.text.slice(amount.end + 1, rate);
  if ((own.length > 3 && SCOPES.endingAt(syntax, tail) < 0) || NO_SHARE_OF.startingAt(syntax, amount.end) >= 0)
    return null;
  return `${TAKES.test(syntax, stretch.from, amount.start) ? '' : own}${behindOf(stretch).slice(1)}`;
}

/** 省、市两级80%以上的事项: where, not what. */
const SCOPES = wordSet('两级 三级 四级 五级 各级 各地 各县 各镇 各乡镇 各村 各校 城乡');

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
  '每人 每户 每月 每年 每周 每季度 每天 每日 每半年 每学期 降幅 增幅 涨幅 占比 比重 比例 权重 年内 总数 总量 平均 其中 连续五年 连续三年 连续',
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
const about = (topic: string, own: string): string => {
  if (topic.endsWith(own)) return topic;
  // 家访率达到100%，每人不少于3户: each has homes, not a rate.
  return `${own.startsWith(EVERY) ? topic.replace(RATE_END, '') : topic}${own}`;
};
const RATE_END = /率$/;

const COMMAS = characters('，,');
const NUMBERS = /\d+(?:\.\d+)?[%‰]?(?:余|多)?[万亿]?(?:[个名家件项起条户处座所]|(?=$))?/g;

/** What the clause before is about: 剩下的7项任务，11月底前清零. */
function topicOf(stretch: Stretch, previous: Previous | null): string {
  const { syntax, cues, from } = stretch;
  if (!COMMAS.has(syntax, from - 1)) return '';
  const end = from - 1;
  const start = clauseBody(syntax, syntax.units, end);
  if (previous !== null && !previous.fact && previous.end > start)
    return previous.metric.replace(DIRECTION_END, '').slice(-MAX_TOPIC);
  const measured = beforeModal(stretch, start, end);
  if (measured !== '') return measured;
  const told = behindModal(syntax, cues, start, end);
  return syntax.text.slice(Math.max(behindLeads(syntax, told, end), end - MAX_TOPIC), end).replace(NUMBERS, '');
}

/** 固定资产投资要保持两位数增长，确保完成480亿元: a sum or a share is of what is told before the modal. */
function beforeModal({ syntax, cues, amount }: Stretch, start: number, end: number): string {
  if (amount.kind !== 'money' && amount.kind !== 'share') return '';
  const modal = cues.last(MODAL, start, end);
  const head = behindLeads(syntax, start, end);
  return modal - head >= 4 && MEASURES.endingAt(syntax, modal) > head && !isWho(syntax, head, modal)
    ? syntax.text.slice(head, modal)
    : '';
}
/** What has a size of its own. */
const MEASURES = wordSet(
  '投资 收入 支出 产值 总值 增加值 销售额 零售额 税收 利润 规模 总量 产量 贷款 存款 余额 经费 出口 进出口 消费 率 比例 比重 覆盖面 满意度',
);

/** 各级党委要把要求写进章程: what must be done, where words are left behind the modal; not who must. */
function behindModal(syntax: Syntax, cues: Cues, start: number, end: number): number {
  const last = cues.last(MODAL, start, end);
  const behind = last < 0 ? -1 : MODALS.startingAt(syntax, last);
  return behind > start && end - behind > 3 && isWho(syntax, start, last) ? behind : start;
}

const isLeft = (stretch: Stretch, previous: Previous | null): boolean =>
  previous !== null && isOtherThing(stretch, previous);

/** 抓好, 加快: how it is to be done, before what. */
const HOW = /^(?:要|抓好|抓实|抓紧|做好|加快|推进|加快推进|大力推进|强力推进|统筹推进|突出|强化|加强)+/;
const MAX_HEAD = 14;
const HEAD_ENDS = characters('，。；：、\n');
const LINES = characters('\n');
const PARAGRAPH_REACH = 400;

/** 改厕要改一个成一个。…5月底前完成900户: what the unit or paragraph opens with, before its modal or behind it; '' where the number has a verb of its own. */
function headTopic({ syntax, cues, amount, from }: Stretch): string {
  const verb = COMPLETES.endingAt(syntax, amount.start);
  if (verb < from) return '';
  const line = LINES.behindLast(syntax, from, Math.max(0, from - PARAGRAPH_REACH));
  const unit = unitAt(syntax.units, from);
  const start = unit !== null && unit.headingStart > line ? unit.headingStart : line;
  const end = HEAD_ENDS.find(syntax, start, Math.min(start + MAX_NOUN + MAX_HEAD, from));
  if (end >= from) return '';
  const head = behindLeads(syntax, start, end);
  const modal = cues.last(MODAL, head, end);
  const behind = modal < 0 ? head : MODALS.startingAt(syntax, modal);
  const before = modal - head >= 2 && !isWho(syntax, head, modal) ? syntax.text.slice(head, modal) : '';
  const thing = before !== '' ? before : syntax.text.slice(Math.max(head, behind), end).replace(HOW, '');
  return thing.length < 2 || thing.length > MAX_HEAD ? '' : `${syntax.text.slice(verb, amount.start)}${thing}`;
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

/** 改厕补助每户2200元，…。5月底前完成900户: homes are not measured like sums of money. */
const isOtherThing = ({ syntax, amount, from }: Stretch, { unit }: Previous): boolean =>
  amount.kind === 'count' && COMPLETES.endingAt(syntax, amount.start) >= from && unit?.endsWith('元') === true;

/** 要配齐保洁员，…，一共要配123名: verbs of one character lean on the noun they had before. */
const LEANING_VERBS = characters('配建改种修招栽植拆清装设补选聘育办');
const TOTALS =
  /(?:^|[，。；：])(?:全[县市省区镇乡校院]|各地|今年|明年|年内)?(?:一共|总共|共计|合计|共|至少)?(?:还|仍)?(?:要|需|须|应|得|必须|需要|计划|拟)*.$/;
const TOTALS_REACH = 16;
const VERB_REACH = 60;

/** The object such a verb had further up in its sentence; '' where it had none. */
function itsNoun({ syntax, amount, from }: Stretch): string {
  const verb = amount.start - 1;
  if (amount.kind !== 'count' || !LEANING_VERBS.has(syntax, verb)) return '';
  if (!TOTALS.test(syntax.text.slice(Math.max(0, from - 1, verb - TOTALS_REACH), verb + 1))) return '';
  const floor = Math.max(sentenceAt(syntax, verb).start, verb - VERB_REACH);
  const up = syntax.text.slice(floor, from).lastIndexOf(syntax.text.charAt(verb));
  if (up < 0) return '';
  const at = floor + up;
  const end = stopBefore(syntax, NOUN_STOPS, at, Math.min(from, at + MAX_NOUN));
  return end - at < 3 ? '' : syntax.text.slice(at, end);
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

const COMPARISONS = wordSet(
  '同比 环比 同口径 可比口径 按可比口径 按可比价格 年均 平均每年 每年平均 每年 力争 确保 分别 实际 再 预计 最终 其中',
);
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
/** 投资占年计划, 同比下降: the investment falls. */
const OF_PLAN = /(?:占|不到|不足|超过|达到)(?:全年|年度?|年初|本年度?|预算)(?:计划|任务|目标|预算)?$/;
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
  const subject = previous.metric.replace(OF_PLAN, '').replace(DIRECTION_END, '');
  if (DIRECTIONS.has(bare)) return `${subject.replace(CARRIED_OUT, '')}${bare}`;
  // 税收增长6%，力争突破300亿元: a sum is of the tax, not of how it grows.
  return isRate(previous.unit) && unit !== null && !isRate(unit) && subject !== ''
    ? subject.replace(THAN_BEFORE, '')
    : previous.metric;
}
