/** The words before an amount that say what it measures, and the noun behind it, freed of what only leads to them. */
import { characters, ending, opening } from '../source/finder.js';
import { wordSet } from '../source/word-set.js';
import type { Syntax } from '../syntax/syntax.js';
import type { Amount } from './target-amounts.js';
import { MODAL, MODAL_WORDS } from './target-cues.js';
import { DIGIT } from './target-cleaned.js';
import { BARE, DIRECTIONS } from './target-directions.js';
import { behindDoer } from './target-doers.js';
import { beforeDate, beforeLinks, behindLeads, BESIDES, LINKS, passing } from './target-edges.js';
import { WHOLE } from './target-everybody.js';
import { LEFT } from './target-left.js';
import { isWho } from './target-nouns.js';
import { ACTIONS, dueWithin, NO_NOUN, stopBefore, TIMED, type Stretch } from './target-stretch.js';
import { has } from './word-kinds.js';

/** “零持有”: all there is. */
export const ownText = ({ syntax, amount }: Stretch): string => syntax.text.slice(amount.start, amount.end);

export const MODALS = wordSet(MODAL_WORDS);

/** 把380名, 在15分钟内 */
const PREPOSITIONS = characters('把将对为给向在于按由');

/** Start and end of the words before the number that say what is measured. */
export function ownWords(stretch: Stretch): readonly [head: number, tail: number] {
  const { syntax, cues, amount } = stretch;
  const from = behindJoined(syntax, stretch.from, amount.start);
  const led = behindLeads(syntax, from, amount.start);
  // 去年我市的财政收入, 投资5.8亿元的设备厂年产: what joins it to the lead, or to the amount before.
  const named = behindNaming(syntax, led < amount.start && OF.has(syntax, led) ? led + 1 : led, amount.start);
  const head = behindDoer(syntax, behindCounted(syntax, named, amount.start), amount.start);
  const linked = beforeLinks(syntax, head, amount.start - passing(syntax, amount.start));
  const dated = beforeDate(syntax, head, linked);
  const lasts = MULTIPLIES.has(syntax, amount.start) ? Math.max(0, LASTING.length(syntax, dated)) : 0;
  const tail = trimmed(syntax, head, dated - lasts >= head + LEAST_OWN ? dated - lasts : dated);
  const last = cues.last(MODAL, head, amount.start);
  if (last < 0) return [head, tail];
  const behind = MODALS.startingAt(syntax, last);
  // 须在 within 必须在 is a cue of its own.
  const must = last > head && MODALS.startingAt(syntax, last - 1) > last ? last - 1 : last;
  // 合格率都要保持98%
  const modal =
    must - LEAST_OWN > head && BOTH.has(syntax, must - 1) && !CITIES.has(syntax, must - 2) ? must - 1 : must;
  if (behind < 0 || behind > amount.start) return [head, tail];
  const rest = behindLeads(syntax, behind, amount.start);
  // 满意度要从86分提高到90分
  if (FROM.test(syntax, rest) && modal - head >= 2 && !isWho(syntax, head, modal)) return [head, modal];
  if (tail - rest === 1 && nounBehind(stretch) !== '') return [rest, tail];
  if (tail - rest < 2)
    return isGiven(stretch, rest) ? [rest, Math.max(rest, tail)] : [head, tail > rest ? tail : Math.min(tail, modal)];
  // 劳力上阵要保证三万人: what stands before; 财政局要保证资金500万元 tells who must.
  if (syntax.text.slice(rest, tail) === GUARANTEED && !whoMust(stretch, head, modal)) return [head, tail];
  const measures = isDone(syntax, amount, rest, tail) || (isNoun(syntax, rest, tail) && whoMust(stretch, head, modal));
  return measures ? [rest, tail] : [head, tail];
}

/** 确保不发生较大事故、确保资产负债率控制在63%以内: what is told beside it is none of its own. */
function behindJoined(syntax: Syntax, from: number, to: number): number {
  let behind = from;
  for (let at = BESIDES.first(syntax, from, to); at >= 0; at = BESIDES.first(syntax, behind, to)) behind = at + 1;
  return behind;
}

const GUARANTEED = '保证';

/** 每年调研四趟、上一堂课: behind what has a number of its own. */
const COUNTED = ending(
  /(?:\d[\d.]*[多余]?[万亿]?|[一二两三四五六七八九十百]{1,4})(?:个|家|名|项|件|户|次|届|场|所|条|座|处|人|趟|篇|堂|节|公里|亩|吨)[^，。；、\d]{0,8}、$/,
  '、',
  20,
);
const DUN = characters('、');
const NOUGHT = characters('零');
function behindCounted(syntax: Syntax, head: number, to: number): number {
  const behind = DUN.behindLast(syntax, to, head);
  // 零容忍、零懈怠
  if (behind > head && NOUGHT.has(syntax, to) && NOUGHT.find(syntax, head, behind) < behind) return behind;
  if (behind <= head || to - behind < LEAST_OWN || DIGIT.test(syntax.text.charAt(behind))) return head;
  return COUNTED.test(syntax, behind) ? behind : head;
}

/** 今年的目标任务是签约项目200亿元: what is set, behind the word for it. */
const NAMING = wordSet('任务是 任务为 目标是 目标为 指标是 指标为');
const LEAST_OWN = 2;
const BOTH = characters('都均也');
/** 成都, 首都, 人均 */
const CITIES = characters('成首人户亩年平生师床');
/** 产值三年翻两番 */
const MULTIPLIES = characters('翻');
const LASTING = ending(/(?<![续近过每])(?:[两三四五六七八九十]{1,2}|\d{1,2})年$/, '年', 4);

function behindNaming(syntax: Syntax, head: number, to: number): number {
  const at = NAMING.first(syntax, head, to - LEAST_OWN);
  return at < 0 ? head : NAMING.startingAt(syntax, at);
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
  // 审批时限要压缩到5天以内 has its metric before the modal.
  if (amount.kind === 'time') return syntax.text.startsWith('内', amount.end - 1) && !has(stretch.led, TIMED);
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

export const COMPLETES = wordSet('完成 实现');

/** Before the modals that end at a place, dates and leads between them included: 县林业局 of 县林业局必须在6月底前. */
export function beforeModals({ syntax, cues }: Stretch, head: number, to: number): number {
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

/** 县农业局要选派, 必须拿出: what is done is measured, not who does it; 收入要增加 has its metric before the modal. */
function isDone(syntax: Syntax, { kind }: Amount, rest: number, tail: number): boolean {
  const words = syntax.text.slice(rest, tail);
  if (BARE.has(words)) return false;
  if (kind === 'count' || kind === 'time' || TAKES.startingAt(syntax, rest) >= 0) return !ADVERBS.has(words);
  const acted = ACTIONS.startingAt(syntax, rest);
  return acted >= 0 && acted < tail && !DIRECTIONS.has(syntax.text.slice(rest, acted));
}

export const TAKES = wordSet('把 将 对 拿出 安排 投入 腾出 抽出 划出');

const ADVERBS: ReadonlySet<string> = new Set(
  '稳步 进一步 大力 逐步 累计 尽快 全部 全面 每年 每月 每周 每季度 至少 再 继续 稳定 基本 全年'.split(' '),
);

export const OF = characters('的');

export const NOUN_STOPS = characters('，。；、）的（“‘《');

export const MAX_NOUN = 14;

/** 15亿亩林地确权到户, 新建30公里农村公路: an area counts too, where nothing leads to it, or what is done to it. */
const isCounted = (stretch: Stretch): boolean => {
  const { amount, from } = stretch;
  return (
    amount.kind === 'count' ||
    amount.kind === 'money' ||
    (amount.kind === 'measure' && (from === amount.start || isWorked(stretch) || isAverage(stretch)))
  );
};

/** 人均一亩高产田 */
const AVERAGE = wordSet('人均 户均 村均');
const isAverage = ({ syntax, amount, from }: Stretch): boolean =>
  amount.chinese && AVERAGE.endingAt(syntax, amount.start) >= from;

/** 达到30公里, 增加5万亩: no work is done to it. */
const NO_WORK = wordSet('达 达到 突破 实现 增加 减少 降低 下降 提高 增长 缩短 压缩 提升 覆盖 占 节约 压减');
const PERFECT = characters('了');
/** What is done to land, roads and pipes beside the actions of goals. */
const WORKS = wordSet(
  '稳住 守住 建好 管好 种好 种足 护好 用好 抓好 落实好 流转 整理 开垦 复垦 开发 供应 出让 收储 腾退 播种 收割 抢收 机收 深松 补植 封育 管护 养护 疏通 开挖 埋设 敷设 架设 打通 拓宽 修通 修好 改扩建 改建 扩建 新修 新铺 新增',
);
const isWorked = ({ syntax, amount, from }: Stretch): boolean => {
  // 拆除剩余的3.2万平方米违建
  const left = LEFT.endingAt(syntax, amount.start);
  const end = PERFECT.has(syntax, amount.start - 1) ? amount.start - 1 : left >= 0 ? left : amount.start;
  return (
    (ACTIONS.endingAt(syntax, end) >= from || WORKS.endingAt(syntax, end) >= from) && NO_WORK.endingAt(syntax, end) < 0
  );
};

/** 种植3万亩油菜带动增收: an area is of what stands before the next verb, unless the verb ends it (高标准农田建设). */
function beforeVerb(syntax: Syntax, from: number, to: number): number {
  const at = ACTIONS.first(syntax, from + 2, to);
  return at >= 0 && ACTIONS.startingAt(syntax, at) < to ? at : to;
}

/** 2100台（套）农具; no noun behind 2项（其中牵头1项）. */
const REMARK = characters('（');

const MAX_REMARK = 4;

/** 11公里和245.9公里: no noun between the two. */
const AND = characters('和与');

const JOINTS = wordSet('和 与 及 以及 并 还有');
/** 参与, 普及, 撤并 end like a joint. */
const NO_JOINT = characters('参普撤合归给涉以波触危顾企赋授寄');
const withoutJoint = (syntax: Syntax, end: number): number => {
  const joint = JOINTS.endingAt(syntax, end);
  return joint < 0 || NO_JOINT.has(syntax, joint - 1) ? end : joint;
};
const WHOSE = /^(?:[人户名]|个[村镇乡县组])$/;
function thingOf(syntax: Syntax, from: number, to: number): string {
  const end = stopBefore(syntax, NOUN_STOPS, from, Math.min(to, from + MAX_NOUN));
  return end - from < 2 ? '' : syntax.text.slice(from, end);
}

/** 20所标准化幼儿园建设目标已基本实现: a long noun ends where it is said what becomes of it. */
const PREDICATES = characters('已均');
function beforePredicate(syntax: Syntax, from: number, to: number): number {
  const at = PREDICATES.find(syntax, from + 2, to);
  return at < to ? at : to;
}

const AGE = '岁';
const AGED = /^\d{2}周?岁及?以[上下]的?[一-龥]{2,12}?(?=[和与及]\d|[，。；、）]|$)/u;
const MAX_AGED = 24;

/** The noun counted: 引进100名博士. */
export function nounBehind(stretch: Stretch): string {
  const { syntax, amount, next, to, followed } = stretch;
  if (has(followed, NO_NOUN) || !isCounted(stretch)) return '';
  if (next !== null && next.start - amount.end === 1 && AND.has(syntax, amount.end)) return '';
  const close = REMARK.has(syntax, amount.end) ? (syntax.partners[amount.end] ?? 0) : amount.end;
  if (close - amount.end > MAX_REMARK) return '';
  // 1名35岁以下的年轻干部: of what age they are.
  if (next?.unit === AGE && next.start === close)
    return AGED.exec(syntax.text.slice(close, Math.min(to, close + MAX_AGED)))?.[0] ?? '';
  // 脱贫126户312人: what is counted stands before both.
  if (next !== null && next.start === close && (next.end >= to || NOUN_STOPS.has(syntax, next.end))) return '';
  // 解决6个村1200人的饮水困难: what is counted twice stands behind both.
  if (next !== null && next.kind === 'count' && next.start - close === 1 && OF.has(syntax, next.end))
    return thingOf(syntax, next.end + 1, Math.min(syntax.text.length, next.end + MAX_NOUN));
  // 117个重点项目完成投资8.15亿元: up to what the next number is of.
  // 1名35岁以下年轻干部: the next number tells of the noun.
  const isNumber = next !== null && next.kind !== 'coverage' && !next.chinese && next.start - close > 1;
  const due = dueWithin(syntax, close);
  const limit = Math.min(to, close + MAX_NOUN + due.end - due.start, isNumber ? next.start : to);
  const stop = stopBefore(syntax, NOUN_STOPS, close, limit);
  const end =
    isNumber && stop === next.start
      ? withoutJoint(syntax, stop)
      : stop < limit || stop === to
        ? stop
        : beforePredicate(syntax, close, stop);
  // 解决1200人的饮水困难, 完成3个村的自来水工程: whose it is, before what.
  if (end - close <= 1 && OF.has(syntax, end) && WHOSE.test(syntax.text.slice(close - 1, end)))
    return thingOf(syntax, end + 1, to);
  if (end - close < 2) return '';
  if (amount.kind === 'measure' && amount.start > stretch.from)
    return syntax.text.slice(close, beforeVerb(syntax, close, end));
  // 解决90户困难群众的住房问题, 命名8个优秀的示范点
  const thing = OF.has(syntax, end) && end < limit ? thingOf(syntax, end + 1, isNumber ? limit : to) : '';
  const behind = end + 1 + thing.length;
  const whole = thing === '' || (isNumber && behind === limit) ? end : behind;
  return due.end > due.start && due.end < whole
    ? syntax.text.slice(close, due.start) + syntax.text.slice(due.end, whole)
    : syntax.text.slice(close, whole);
}
