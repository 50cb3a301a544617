/**
 * Outline nodes with their kind, and the requirements among them. A node takes its kind from what its own
 * heading does, else from the move it stands in: 取得…新成效 → achievement, …还不够 → problem, 加强… → requirement;
 * reasons, meanings and lists inside a quotation → other.
 */
import { SPACES } from '../source/chars.js';
import type { Move, OutlineNode, Requirement } from '../model/types.js';
import { characters } from '../source/finder.js';
import { wordSet } from '../source/word-set.js';
import { clauseStart, sentenceAt } from '../syntax/around.js';
import type { Unit } from '../syntax/outline.js';
import type { Syntax } from '../syntax/syntax.js';
import type { Context } from './context.js';
import { isBlank } from './member-spans.js';
import { moveAt } from './moves.js';
import { headingTone, isResultTitle, urges } from './tone.js';

/** What a lead-in counts that asks nothing: reasons, meanings, features. */
const MATTERS =
  '意义 原因 理由 好处 含义 特点 特征 标志 体会 启示 经验 优势 机遇 挑战 形势 变化 趋势 背景 标准 条件 情况 考虑 因素 表现 来源 分为 组成 部分 区别 内涵 目的 原则'.split(
    ' ',
  );
const MATTER = wordSet(MATTERS);
const LEADS_OTHER = new RegExp(
  `(?:${MATTERS.join('|')})(?:有|是|主要|在于|，|：|。|如下|包括|为)*[^，。；]{0,12}[：，。]?$`,
);
/** 我看有三条理由：, with the list in paragraphs of its own. */
const COUNTS_OTHER = new RegExp(
  `[二两三四五六七八九十几\\d](?:个方面的?|[个条点大层重种项])(?:新|大|主要|突出|明显|显著|鲜明|重要|基本)*的?(?:${MATTERS.join('|')})[：。，]?$`,
);
/** 主要表现为：: what shows the shortcomings tells them. */
const SHOWS = /表现|现状|情况/;
/** … unless it counts work after all: 存在问题的原因, 工作要求. */
const WORK = wordSet('问题 不足 短板 差距 弱项 困难 隐患 要求 任务 措施 工作 存在');

export function extractOutline(context: Context, moves: readonly Move[]): readonly OutlineNode[] {
  let number = 0;
  const quoted = quotation(context.syntax);
  const build = (unit: Unit, inherited: OutlineNode['kind'] | null): OutlineNode => {
    const id = `o${++number}`;
    const kind = quoted(unit.marker.start) ? 'other' : kindOf(context, unit, moves, inherited);
    return {
      id,
      marker: context.written(unit.marker.start, unit.marker.end),
      style: unit.marker.style,
      ordinal: unit.ordinal,
      path: unit.path,
      level: unit.level,
      heading: context.written(unit.headingStart, unit.headingEnd),
      headingSpan: { start: unit.headingStart, end: unit.headingEnd },
      span: { start: unit.marker.start, end: unit.end },
      kind,
      children: unit.children.map((child) => build(child, kind)),
    };
  };
  return context.syntax.outline.map((unit) => build(unit, null));
}

/** 工作回顾, 去年以来的工作情况: a heading that looks back … */
const ENDS_LOOKING_BACK = wordSet('回顾 总结');
const MAY_LOOK_BACK = characters('过去上一关前近几二两三四五十今0123456789');
const LOOKS_BACK =
  /^(?:关于)?(?:过去|去年|上年|上半年|今年以来|前(?:[一二三]个?季度|[一二三四五六七八九十\d]{1,2}个月)|近[一二两三五几]年来?|[一二两三四五几十]年来)[^，]{0,12}(?:工作|情况|成绩)/;
/** … unless it asks for something too. */
const ASKS = /要求|任务|部署|安排/;

function looksBack(syntax: Syntax, unit: Unit, heading: string): boolean {
  const ends = ENDS_LOOKING_BACK.endingAt(syntax, unit.headingEnd) >= unit.headingStart;
  return (ends || (MAY_LOOK_BACK.has(syntax, unit.headingStart) && LOOKS_BACK.test(heading))) && !ASKS.test(heading);
}

function kindOf(
  context: Context,
  unit: Unit,
  moves: readonly Move[],
  inherited: OutlineNode['kind'] | null,
): OutlineNode['kind'] {
  const { syntax } = context;
  const heading = syntax.text.slice(unit.headingStart, unit.headingEnd);
  const move = moveAt(moves, unit.marker.start);
  if (unit.marker.style === 'cn-yao')
    return move === 'problems' && headingTone(syntax, unit) === 'problem' ? 'problem' : 'requirement';
  const list = context.listTone(unit);
  if (list === 'achievement' && move === 'review') return list;
  const lead = otherLead(syntax, unit);
  if (lead !== null && SHOWS.test(lead) && (list === 'problem' || move === 'problems')) return 'problem';
  if (lead !== null || isMeaning(syntax, unit)) return 'other';
  if (looksBack(syntax, unit, heading) || (isTopLevel(unit) && isResultTitle(syntax, unit))) return 'achievement';
  if (list === 'problem' || (list === 'achievement' && move !== 'problems')) return list;
  if (isTopLevel(unit) && urges(syntax, unit)) return 'requirement';
  if (unit.list.length <= LONGEST_LIST && unit.list.every((one) => isQuestion(syntax, one))) return 'other';
  if (isTopLevel(unit) && ASKS_WHY.startingAt(syntax, unit.headingStart) >= 0) return 'other';
  if (isTopLevel(unit) && arguesOnly(syntax, unit)) return 'other';
  if (isTopLevel(unit) && move === 'review' && A_NOT_A.test(heading) && headingTone(syntax, unit) === null)
    return 'other';
  if (unit.marker.style === 'word' && move === 'requirements' && isSides(unit) && !asks(syntax, unit)) return 'other';
  if (move === 'review') {
    const tone = headingTone(syntax, unit);
    if (tone === 'problem') return 'problem';
    return tone === 'requirement' && inherited === 'requirement' ? 'requirement' : 'achievement';
  }
  if (move === 'problems') return list === 'achievement' ? 'achievement' : 'problem';
  if (isTopLevel(unit) && headingTone(syntax, unit) === null && moveAt(moves, bodyStart(syntax, unit)) === 'review')
    return 'achievement';
  if (inherited === 'achievement' || inherited === 'problem') return inherited;
  if (inherited === 'other') return headingTone(syntax, unit) === 'problem' ? 'problem' : 'other';
  return 'requirement';
}

const BEFORE_BODY = characters(`${SPACES}。：！？`);
const bodyStart = (syntax: Syntax, { headingEnd }: Unit): number =>
  BEFORE_BODY.skip(syntax, headingEnd, syntax.text.length);

const isTopLevel = ({ level }: Unit): boolean => level === 1;

/** 一、怎么看：…; 一、为什么要抓: reasons and views, where 怎么办 asks. */
const ASKS_WHY = wordSet('怎么看 怎样看 如何看 为什么 为何 凭什么');

/** Longer lists are not read whole for each member. */
const LONGEST_LIST = 12;
const isShort = ({ length }: readonly Unit[]): boolean => length > 1 && length <= LONGEST_LIST;

/** 第一，这是…的必然要求。第二，这是…的现实需要。: a list that says what a thing is asks nothing. */
const MEANS =
  /^[^，]{0,16}是[^，]{2,40}(?:要求|需要|应有之义|题中之义|保证|保障|必由之路|必然选择|途径|抓手|标志|责任|任务|所在|前提|基础)$/;
const MEANING_ENDS = characters('求要义证障路择径手志任务在提础');

const isMeaning = (syntax: Syntax, { parent, marker, list }: Unit): boolean =>
  (parent !== null || !marker.opensParagraph) && isShort(list) && list.every((one) => means(syntax, one));

const means = (syntax: Syntax, { headingStart, headingEnd }: Unit): boolean =>
  MEANING_ENDS.has(syntax, headingEnd - 1) && MEANS.test(syntax.text.slice(headingStart, headingEnd));

/** 治理得好不好，居民最有发言权: what opens with a question of measure reports nothing. */
const A_NOT_A = /^[^，]{0,10}([一-龥])不\1[^，]{0,4}，/;

/** 早抓一天，早主动一天 over three reasons: a plain statement over nothing but reasons argues, it asks nothing. */
function arguesOnly(syntax: Syntax, unit: Unit): boolean {
  const { children, headingStart, headingEnd } = unit;
  if (!isShort(children) || headingTone(syntax, unit) !== null || BIDS.test(syntax, headingStart, headingEnd))
    return false;
  if (ASKS.test(syntax.text.slice(headingStart, headingEnd)) || urges(syntax, unit)) return false;
  return children.every(
    (child) =>
      otherLead(syntax, child) !== null ||
      isMeaning(syntax, child) ||
      (child.marker.style === 'word' && isSides(child) && !asks(syntax, child)),
  );
}

/** 算好三本账：一是应付多少；二是已付多少: what is to be known, not what is to be done. */
const QUESTIONS = wordSet('多少 什么 谁 哪里 如何 怎样 怎么样 几何');
const isQuestion = (syntax: Syntax, { headingStart, headingEnd }: Unit): boolean =>
  QUESTIONS.endingAt(syntax, headingEnd) >= headingStart;

/** 一方面 … 另一方面: two sides of a matter, not steps of a task. */
const isSides = ({ list }: Unit): boolean =>
  list.length === 2 && (list[0]?.marker.end ?? 0) - (list[0]?.marker.start ?? 0) > 2;

const BIDS = wordSet('要 必须 务必 应当 确保 力争 不能 不得 别 莫 把 让 抓好 抓实 抓紧 狠抓');
const asks = (syntax: Syntax, { list }: Unit): boolean =>
  list.some(({ headingStart, headingEnd }) => BIDS.test(syntax, headingStart, headingEnd));

const QUOTE = characters('“');

/** Whether a place stands inside a quotation; to be asked for places in text order. */
function quotation(syntax: Syntax): (at: number) => boolean {
  const { text, marks, pairs, partners } = syntax;
  let index = 0;
  let quote = -1;
  return (at) => {
    if (pairs.length === 0) return false;
    for (; index < marks.length && (marks.starts[index] ?? 0) <= at; index++) {
      const mark = marks.starts[index] ?? 0;
      if (QUOTE.has(syntax, mark)) quote = mark;
    }
    const before = text.charAt(clauseStart(syntax, at) - 1);
    if (before === '“' || before === '‘') return true;
    return quote >= 0 && (partners[quote] ?? 0) > at && quote >= sentenceAt(syntax, at).start;
  };
}

const SENTENCE_STOPS = characters('。！？\n');

/** Start of what stands before a place in its sentence, 40 characters back at most. */
const leadStart = (syntax: Syntax, at: number): number => SENTENCE_STOPS.behindLast(syntax, at, Math.max(0, at - 40));

/** The list's lead-in where it names reasons, meanings and the like: what stands before its first member. */
function otherLead(syntax: Syntax, unit: Unit): string | null {
  const siblings = unit.parent === null ? syntax.outline : unit.parent.children;
  let first = unit.index;
  while (
    first > 0 &&
    siblings[first - 1]?.marker.style === unit.marker.style &&
    (siblings[first - 1]?.marker.ordinal ?? 0) < (siblings[first]?.marker.ordinal ?? 0)
  )
    first--;
  const marker = siblings[first]?.marker;
  if (marker === undefined || (marker.opensParagraph && unit.parent === null)) return null;
  let end = marker.start;
  if (marker.opensParagraph) while (end > 0 && isBlank(syntax, end - 1)) end--;
  let start = leadStart(syntax, end);
  if (start === end) start = leadStart(syntax, --end);
  if (!MATTER.test(syntax, start, end)) return null;
  const lead = syntax.text.slice(start, end);
  const tells =
    COUNTS_OTHER.test(lead) || (!marker.opensParagraph && !WORK.test(syntax, start, end) && LEADS_OTHER.test(lead));
  return tells ? lead : null;
}

export function requirementsOf(outline: readonly OutlineNode[]): readonly Requirement[] {
  const found: Requirement[] = [];
  const visit = (nodes: readonly OutlineNode[], within: readonly string[]): void => {
    for (const { id, path, marker, ordinal, level, heading, span, kind, children } of nodes) {
      if (kind === 'requirement') found.push({ id, path, marker, ordinal, level, heading, span, within });
      visit(children, [...within, heading]);
    }
  };
  visit(outline, []);
  return found;
}
