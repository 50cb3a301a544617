/**
 * Quantified targets: metric + number or coverage word + unit, with comparator, deadline and status.
 * 地区生产总值增长8%左右; 到2015年，村办公经费达到5万元以上; 普惠性幼儿园全覆盖; 实现零事故.
 * Left out: dates, ages, ordinals, counts inside names and slogans, goals without a number.
 */
import type { Move, Placeholder, Target } from '../model/types.js';
import { characters, opening } from '../source/finder.js';
import type { Span } from '../source/span.js';
import { wordSet } from '../source/word-set.js';
import { standsOnSiteLine } from '../syntax/tail.js';
import { clauseEnd, clauseStart, sentenceAt, unitAt } from '../syntax/around.js';
import type { Unit } from '../syntax/outline.js';
import type { Syntax } from '../syntax/syntax.js';
import type { Cell } from './cells.js';
import { firstFrom, type Context } from './context.js';
import { deadlinesOf } from './deadlines.js';
import type { Kind } from './kind-weights.js';
import { moveAt } from './moves.js';
import { amountsOf, type Amount } from './target-amounts.js';
import { looksAhead } from './target-ahead.js';
import { isBasic, isIncident } from './target-circumstances.js';
import { type Ahead, readClaim } from './target-claims.js';
import { AIMED, cuesOf, DONE_HERE, MUST, WILL, type Cues } from './target-cues.js';
import { repeats } from './target-everybody.js';
import type { Fact } from './target-facts.js';
import { joinedNoun } from './target-lists.js';
import { isJoined, type Previous, sameUnit } from './target-carried.js';
import { isPastMonth } from './target-past.js';
import { isReport } from './reports.js';
import { isReceived, isShareOfTold, tellsAgain } from './target-narrated.js';
import { type Place, readStatus } from './target-status.js';
import { ACTIONS, dueWithin, stopBefore } from './target-stretch.js';
import { has } from './word-kinds.js';

/** What was found of the text before. */
interface Told {
  readonly moves: readonly Move[];
  readonly kinds: ReadonlyMap<Unit, Kind>;
  /** Where the names of promised counts begin, behind the members told before them; in text order. */
  readonly names: readonly number[];
}

/** 30座水库，资金已经下达，4月份必须全部开工: what is told between settles nothing of what is asked. */
const STILL_ASKED = /已[^，。；]{0,10}，[^，。；]{0,24}?(?:必须|务必|要(?![求点素])|应)/u;

/** Whether a count stands right before another in its clause, with nothing but its noun between. */
const isBeside = (syntax: Syntax, before: Target, { kind, start }: Amount, clause: Span): boolean =>
  kind === 'count' &&
  before.span.start >= clause.start &&
  before.comparator === '=' &&
  before.span.end <= start &&
  !ACTIONS.test(syntax, before.span.end, start) &&
  NOUN_BETWEEN.test(syntax.text.slice(before.span.end, start));
const NOUN_BETWEEN = /^(?!.*[到成为至]$)[一-龥]{0,5}$/u;

export function extractTargets(
  context: Context,
  { moves, kinds, names }: Told,
  taken: readonly Span[],
  placeholders: readonly Placeholder[],
): readonly Target[] {
  const { syntax } = context;
  const amounts = outside(amountsOf(context, placeholders), taken).filter(
    ({ start }) => !standsOnSiteLine(syntax, start),
  );
  const cues = cuesOf(syntax);
  const deadlineOf = deadlinesOf(syntax);
  const reports = isReport(syntax);
  const isAhead = looksAhead(syntax, moves);
  const targets: Target[] = [];
  let previous: Previous | null = null;
  let sentence: Span = { start: 0, end: 0 };
  let cell: Cell | null = null;
  let toldTo = -1;
  let name = 0;
  for (let index = 0; index < amounts.length; index++) {
    const amount = amounts[index];
    if (amount === undefined || (previous !== null && amount.start < previous.end)) continue;
    while ((names[name] ?? amount.end) < amount.end) name++;
    const reach = Math.min(clauseEnd(syntax, amount.end), names[name] ?? Number.POSITIVE_INFINITY);
    const clause = { start: clauseStart(syntax, amount.start), end: reach };
    const within = context.cellAt(amount.start);
    if (within !== cell) {
      cell = within;
      previous = null;
    }
    if (repeats(syntax, amount, clause, previous?.end ?? -1)) continue;
    previous ??= namedBy(cell, clause.start);
    // 造林3万亩，其中封山育林1万亩。目前已完成1.2万亩: of the whole.
    if (previous !== null && previous.whole !== null && amount.start >= sentence.end)
      previous = { ...previous, ...previous.whole, row: [previous.whole.metric], whole: null };
    const claim = readClaim(syntax, cues, amount, clause, previous, aheadOf(syntax, amounts, index));
    if (claim === null) continue;
    const end =
      claim.all < 0
        ? reachOf(syntax, amount, clause, amounts[tellsSize(amounts[index + 1]) ? index + 2 : index + 1])
        : stopBefore(syntax, STOPS, claim.all, clauseEnd(syntax, claim.all));
    const isTold: boolean =
      isListedFact(syntax, amount, previous, sentence) ||
      goesOnCounting(syntax, amount, claim.start, previous, targets.at(-1));
    const fact: Fact | null = isPartOfTold(syntax, amount, previous) ? null : (claim.fact ?? (isTold ? 'plain' : null));
    // 引进百名博士、培育…: the next claim begins behind the noun, where a mark ends it.
    if (amount.start >= sentence.end) sentence = sentenceAt(syntax, amount.start);
    const isForetold = fact === null && foretold(syntax, cues, sentence, clause.end);
    const goesOn = previous !== null && previous.end >= sentence.start && raises(syntax, previous.end, amount.start);
    previous = {
      end: claim.all >= 0 || MARKS.has(syntax, end) ? end : amount.end,
      metric:
        previous !== null && previous.end >= sentence.start && OF_PLAN.test(claim.metric.text)
          ? previous.metric
          : claim.metric.text,
      before: previous !== null && previous.end >= sentence.start ? previous.metric : null,
      beforeUnit: previous !== null && previous.end >= sentence.start ? previous.unit : null,
      row:
        previous !== null && previous.end >= sentence.start
          ? [...previous.row.slice(1 - LONGEST_ROW), claim.metric.text]
          : [claim.metric.text],
      rest: claim.metric.rest,
      fact: fact !== null,
      unit: amount.unit,
      whole: previous === null ? null : wholeOf(syntax, previous, sentence, amount.start),
    };
    const asked = isAhead(amount.start);
    const move = asked ? 'requirements' : moveAt(moves, amount.start);
    const whole = claim.all < 0 ? clause : { start: clause.start, end: Math.max(clause.end, claim.all) };
    const place = { amount, start: claim.start, clause: whole, sentence, reports, ahead: asked };
    const isStillAsked =
      claim.all >= 0 && move !== 'review' && STILL_ASKED.test(syntax.text.slice(amount.end, claim.all));
    const read =
      isFact(cues, fact, sentence, move) ||
      isForetold ||
      (isBasic(syntax, amount, claim.start, sentence) &&
        !has(cues.within(clause.start, clause.end), DONE_HERE | WILL)) ||
      (isIncident(syntax, amount, claim.metric.text, move === 'review') &&
        !has(cues.within(clause.start, clause.end), WILL | MUST | AIMED)) ||
      describes(syntax, kinds, amount, claim.start)
        ? 'reference'
        : readStatus(syntax, cues, place, move);
    const said = isStillAsked ? 'goal' : read;
    const before = targets.at(-1);
    const isRow = before !== undefined && goesOnAsking(syntax, cues, before, amount, clause);
    const told = isRow
      ? 'goal'
      : said !== 'achieved' && before !== undefined && goesWith(syntax, cues, before, place)
        ? before.status
        : said;
    const again = told === 'goal' && !asked ? moveOfKind(syntax, kinds, amount) : null;
    const status = again === null ? told : readStatus(syntax, cues, place, again);
    const due = status === 'goal' ? deadlineOf(Math.max(amount.start, claim.all), sentence, clause.end) : null;
    // 24小时内启动，15日内报结果: no limit is set by the next one.
    const by = due !== null && amount.kind === 'time' && IS_LIMIT.test(due) ? null : due;
    const isPast =
      (by !== null && isPastMonth(by, syntax.front.date?.iso ?? null)) ||
      (status === 'goal' && amount.start < toldTo && !has(cues.within(clause.start, clause.end), WILL | MUST | AIMED));
    // 到8月底脱贫1.3万人，…；竣工2480户: told of the same day.
    if (isPast) toldTo = sentence.end;
    const raised = goesOn ? before : undefined;
    // 完成对8个乡镇12个单位的巡察: one count beside the other.
    if (status === 'goal' && before?.status === 'reference' && isBeside(syntax, before, amount, clause))
      targets[targets.length - 1] = { ...before, status, deadline: by };
    targets.push({
      text: context.written(claim.start, end),
      metric: claim.metric.text,
      value: amount.value,
      valueMax: amount.valueMax,
      unit: amount.unit,
      comparator: amount.comparator,
      deadline: isPast ? null : status === 'goal' && raised?.status === 'goal' ? raised.deadline : by,
      status: isPast ? 'achieved' : status,
      placeholder: amount.placeholder,
      span: { start: claim.start, end },
    });
  }
  return targets;
}

/** 每座水库要有1名干部、2名技术员、30名队员: what is asked of each, to the end of its row. */
const goesOnAsking = (
  syntax: Syntax,
  cues: Cues,
  { status, span }: Target,
  { kind, start }: Amount,
  clause: Span,
): boolean =>
  kind === 'count' &&
  status === 'goal' &&
  span.start >= clause.start &&
  ROW_BETWEEN.test(syntax.text.slice(span.end, start)) &&
  start - clause.start <= ROW_REACH &&
  has(cues.within(clause.start, start), MUST) &&
  ASKED_OF_EACH.test(syntax.text.slice(clause.start, start));
const ROW_BETWEEN = /^[一-龥]{0,10}、(?:至少)?$/u;
const ROW_REACH = 60;
const ASKED_OF_EACH = /[每各][^，。；、]{1,12}?要(?:有|配|建|联系|包|帮|派|抓|培|引|发展|安排|落实|至少)/u;

/** 上线386人，其中600分以上的27人; 超10亿元的15户、超50亿元的3户: of what was told, and more than how many there are. */
const PART_OF =
  /^[，、；（]?(?:其中)?[^，。；：、]{0,10}?(?:\d[^，。；：、]{0,6}(?:以[上下内])|[超过][^，。；、]{1,8})的$/u;
function isPartOfTold({ text }: Syntax, amount: Amount, previous: Previous | null): boolean {
  if (previous === null || previous.fact || amount.kind !== 'count' || !sameUnit(previous.unit, amount.unit))
    return false;
  return amount.start - previous.end <= LONGEST_LINK && PART_OF.test(text.slice(previous.end, amount.start));
}

/** 现有120个行政村和15个社区。: what is listed behind a plain fact, with nothing done to it. */
function isListedFact(syntax: Syntax, amount: Amount, previous: Previous | null, sentence: Span): boolean {
  if (previous === null || !previous.fact || previous.end < sentence.start) return false;
  if (amount.kind === 'money') return LISTS.has(syntax, previous.end) && amount.start === previous.end + 1;
  if (amount.kind !== 'count') return false;
  if (amount.start - previous.end > LONGEST_LINK) return false;
  return (
    LISTED.test(syntax.text.slice(previous.end, amount.start)) &&
    BARE_NOUN.test(syntax.text.slice(amount.end, amount.end + LONGEST_LINK))
  );
}
const LISTS = characters('、');
const LONGEST_LINK = 40;
const LISTED = /^[一-龥]{0,8}(?:（[^（）]*）)?[、和与及]$/;
const BARE_NOUN =
  /^(?![一-龥]{0,8}(?:完成|建成|达|实现|通过|开工|投产|整改|改造|获|被|已|要|将|率))[一-龥]{0,6}(?:[，。；、和（]|$)/;
/** 全年预计实现产值170亿元；投资增长16.5%；…: what opens a sentence holds for all it lists, until something is done or set. */
const FORETELLS = opening(
  /(?:(?:到|至)?(?:全年|今年|年底|年内)，?)?(?:全[县市省区乡镇州])?(?:预计|有望)(?!总)/,
  '到至全今年预有',
);
function foretold(syntax: Syntax, cues: Cues, { start }: Span, end: number): boolean {
  const unit = unitAt(syntax.units, start);
  const from = unit?.marker.start === start ? unit.headingStart : start;
  return FORETELLS.test(syntax, from) && !has(cues.within(from, end), DONE_HERE | MUST | AIMED);
}

/** 收入2496万元，完成任务的117%，同比增长28%: the income grew. */
const OF_PLAN =
  /(?:完成|占|为|是|达到?)(?:全年|年度?|年初|本年度?|预算|既定|调整后)?(?:计划|任务|目标|预算)(?:数|值)?$/;

/** 全村187户，646人: of what is only counted, more. */
const goesOnCounting = (
  syntax: Syntax,
  { start, end, kind }: Amount,
  claim: number,
  previous: Previous | null,
  before: Target | undefined,
): boolean =>
  kind === 'count' &&
  claim === start &&
  STOPS.has(syntax, end) &&
  previous?.fact === true &&
  start - previous.end <= 1 &&
  before?.status === 'reference';

const PART = wordSet('其中');
const PART_REACH = 4;
/** What a part told behind 其中, or in its row, is of. */
function wholeOf(syntax: Syntax, before: Previous, { start }: Span, at: number): Previous['whole'] {
  if (before.end < start) return null;
  if (PART.test(syntax, before.end, Math.min(at, before.end + PART_REACH)))
    return before.whole ?? { metric: before.metric, unit: before.unit };
  return before.whole !== null && LISTS.has(syntax, before.end) ? before.whole : null;
}

/** 一、全村基本情况: what there is, not what was done (新建水窖12口). */
const DESCRIPTIONS = wordSet('基本情况 概况 基本村情 基本县情');
function describes(syntax: Syntax, kinds: ReadonlyMap<Unit, Kind>, { start, kind }: Amount, claim: number): boolean {
  if (kind !== 'count' && kind !== 'measure') return false;
  const unit = unitAt(syntax.units, start);
  if (unit === null || kinds.get(unit) !== 'other') return false;
  if (DESCRIPTIONS.endingAt(syntax, unit.headingEnd) < unit.headingStart) return false;
  return !ACTIONS.test(syntax, claim, start);
}

/** 全年到位资金突破40亿元，力争45亿元: the same by the same day. */
const RAISES = opening(/[，、](?:并|再)?(?:力争|争取|冲刺|挑战)(?:实现|达到?|突破|完成)?到?/, '，、');
const RAISE_REACH = 8;
const raises = (syntax: Syntax, from: number, to: number): boolean =>
  to - from <= RAISE_REACH && RAISES.length(syntax, from) === to - from;

/** 签约2976户，占94.7%; 骗走4600万元，平均每天12万: as what it says once more was reached, or was not. */
function goesWith(syntax: Syntax, cues: Cues, { span, status }: Target, { amount, clause }: Place): boolean {
  if (isShareOfTold(syntax, span.end, amount)) return true;
  // 收到意见43条、表扬信29封
  if (status === 'reference' && amount.start - span.end <= RAISE_REACH && isReceived(syntax, span.start, span.end))
    return !has(cues.within(span.end, clause.end), WILL | MUST);
  return (
    span.end === clause.start - 1 && tellsAgain(syntax, clause) && !has(cues.within(clause.start, clause.end), WILL)
  );
}

/** Whether it is only told how many there are, in this move of the speech. */
function isFact(cues: Cues, fact: Fact | null, sentence: Span, move: Move['kind'] | null): boolean {
  if (fact === 'held') return move !== 'review';
  if (fact === 'each') return move !== 'review' && !has(cues.within(sentence.start, sentence.end), WILL);
  return fact === 'plain';
}

/** In a cell what is measured is told before: by its row. */
const namedBy = (cell: Cell | null, start: number): Previous | null =>
  cell?.topic == null
    ? null
    : {
        end: start,
        metric: cell.topic,
        before: null,
        beforeUnit: null,
        rest: [],
        row: [],
        fact: false,
        unit: null,
        whole: null,
      };

/**
 * What seems a goal, read again as its unit tells: 晚一天，一亩地就少打十来斤 in a unit that only explains as in an
 * opening, 建成通村公路1218公里 in one of achievements as in a review, wherever in the speech they stand.
 */
const AS_MOVES: { readonly [kind in Kind]?: Move['kind'] } = { other: 'opening', achievement: 'review' };

function moveOfKind({ units }: Syntax, kinds: ReadonlyMap<Unit, Kind>, { start }: Amount): Move['kind'] | null {
  const unit = unitAt(units, start);
  const kind = unit === null ? undefined : kinds.get(unit);
  return (kind === undefined ? undefined : AS_MOVES[kind]) ?? null;
}

/** Amounts of a row that are told of together. */
const LONGEST_ROW = 8;

function aheadOf(syntax: Syntax, amounts: readonly Amount[], index: number): Ahead {
  let run = 1;
  for (let at = index; run < LONGEST_ROW; at++, run++) {
    const one = amounts[at];
    const next = amounts[at + 1];
    if (one === undefined || next === undefined || !isJoined(syntax, one.end, next.start)) break;
  }
  return { following: amounts[index + 1], run };
}

const IS_LIMIT = /(?:天|日|周|小时|工作日|星期)(?:之|以)?内$/u;

const MARKS = characters('、，；');

const WHOLLY = '全部';
/** 1个千亩示范片: how big it is, and no number of the next one. */
const tellsSize = (next: Amount | undefined): boolean =>
  next !== undefined &&
  next.chinese &&
  (next.kind === 'money' || next.kind === 'measure') &&
  ((next.value ?? 0) >= 100 || next.unit?.startsWith('亿') === true);

const JOINS = characters('和与及以并');
const STOPS = characters('，。；：、”）（“‘《');
const MAX_REACH = 16;

/** End of a claim: a number before what it counts takes these words into its span (吸引百名院士, 拿出三分之一的时间), but for those that lead to the next. */
function reachOf(syntax: Syntax, amount: Amount, clause: Span, next: Amount | undefined): number {
  if (JOINS.has(syntax, amount.end) && !syntax.text.startsWith('及格', amount.end)) return amount.end;
  const due = dueWithin(syntax, amount.end);
  const limit = Math.max(amount.end, Math.min(clause.end, amount.end + MAX_REACH + due.end - due.start));
  const end = stopBefore(syntax, STOPS, amount.end, limit);
  // 每个镇都要建一个服务站: the one is what each is to have.
  const isOwn = next !== undefined && amount.kind === 'coverage' && next.chinese && next.value === 1;
  const leads = next !== undefined && !isOwn && next.start < end && !syntax.text.startsWith(WHOLLY, next.start);
  return leads ? Math.max(amount.end, joinedNoun(syntax, amount.end, next.start)) : end;
}

/** The amounts that begin in none of the spans, which may nest; amounts in text order. */
function outside(amounts: readonly Amount[], spans: readonly Span[]): readonly Amount[] {
  const inside = new Uint8Array(amounts.length);
  for (const { start, end } of spans)
    for (let index = firstFrom(amounts, start); (amounts[index]?.start ?? end) < end; index++) inside[index] = 1;
  return amounts.filter((_, index) => inside[index] === 0);
}
