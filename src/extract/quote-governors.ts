/**
 * The verb that governs a quotation: 做到“三个务必” is under 做到, 开展党员干部“大轮训” under 开展; “…”的理念 is under none.
 */
import { characters, opening, type Keyed } from '../source/finder.js';
import { wordSet } from '../source/word-set.js';
import { clauseStart } from '../syntax/around.js';
import type { Scan } from '../syntax/scan.js';
import type { Context } from './context.js';
import { compounds } from './word-runs.js';

/** A quotation with its marks, and where the clause around it begins. */
export interface Quotation {
  readonly start: number;
  readonly end: number;
  readonly clause: number;
}

export const quotationAt = (scan: Scan, start: number, end: number): Quotation => ({
  start,
  end,
  clause: clauseStart(scan, start),
});

/** Words between a verb and its quotation that do not break the government: 开展党员干部“大轮训”. */
const MAX_GAP = 14;
/** Longest run of members between a verb and its quotation: 增强甲、乙、丙“三种能力”. */
const MAX_LIST = 40;
/** 即“甲”“乙”: what follows are the members of the set named before. */
const NAMELY = opening(/[，。]?即(?![日将使便刻])/, '，。即');
/** Sets that are named before one another, each 即 the next. */
const MAX_SETS = 8;
/** 党组织, 团组织: no verb. */
const ORGANIZED = characters('党团级层');

/**
 * The bare verb that governs a quotation: the leftmost goal verb of its stretch of the clause with only the
 * object's attribute between. A quotation joined to another (“甲”“乙”, “甲”和“乙”) has that one's verb.
 */
export function governorOf(
  context: Context,
  quotation: Quotation,
  joined: string | null,
  sets = MAX_SETS,
): string | null {
  const { syntax, lexicon } = context;
  const { start } = quotation;
  if (namesNotion(syntax, quotation)) return null;
  const behind = joinedEnd(syntax, start);
  const floor = Math.max(quotation.clause, behind, start - MAX_LIST);
  if (NAMELY.test(syntax, floor)) return sets > 0 ? governorOfSet(context, start, sets - 1) : null;
  for (let at = floor; at < start; at++) {
    const hit = lexicon.verbs.startingAt(syntax, at);
    if (hit === null || hit.value.kind !== 'goal' || hit.end > start) continue;
    if (hit.value.text === '组织' && ORGANIZED.has(syntax, at - 1)) continue;
    const single = hit.end - hit.start === 1;
    if (single && holdsGoalVerb(context, hit.end, start)) continue;
    if (!isAttribute(syntax, hit.end, start, single)) continue;
    if (lexicon.verbs.endingAt(syntax, start)?.value.kind === 'criticism') continue;
    return wholeVerb(context, hit.start, hit.end, start);
  }
  return behind > 0 && start - floor <= 8 ? joined : null;
}

/** 抓紧编制“…”: a verb of one character is no governor where a fuller one follows. */
export function holdsGoalVerb({ syntax, lexicon }: Context, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const hit = lexicon.verbs.startingAt(syntax, at);
    if (hit !== null && hit.value.kind === 'goal' && hit.end - hit.start >= 2 && hit.end <= to) return true;
  }
  return false;
}

const OBLIGING = wordSet('必须 务必 应当 严格 不得 领域');
const DUN = characters('、');
const COMMA = characters('，');
const OF = characters('的');
const SHIFTING = characters('是把将，');
const BREAKING = characters('的是把将，');
const LINKING = characters('为成与和在以');
const JOINING = characters('与同对向从');

/** Whether what stands between a verb and the quotation is an attribute of it: 党员干部, 甲、乙、丙. */
function isAttribute(keyed: Keyed, from: number, to: number, single: boolean): boolean {
  if (from === to) return true;
  const lists = DUN.find(keyed, from, to) < to;
  if (!lists && to - from > (single ? 4 : MAX_GAP)) return false;
  if (OBLIGING.test(keyed, from, to)) return false;
  if (lists && to - from >= 2 && OF.has(keyed, to - 1) && !COMMA.has(keyed, to - 2))
    return SHIFTING.find(keyed, from, to) === to;
  return BREAKING.find(keyed, from, to) === to && !LINKING.has(keyed, to - 1) && !joins(keyed, from, to);
}

/** A member of the list, or the attribute, begins with 与, 对 or their like. */
function joins(keyed: Keyed, from: number, to: number): boolean {
  for (let at = from; at < to; at = DUN.find(keyed, at, to) + 1) if (JOINING.has(keyed, at)) return true;
  return false;
}

/** How far before a quotation the one may end that it is joined to. */
const MAX_JOINT = 12;
const CLOSING = characters('”');
const CLOSING_OR_STOP = characters('”，。；：！？');

/** One past the closing mark of the quotation this one is joined to; 0 where it stands alone. */
function joinedEnd(keyed: Keyed, start: number): number {
  const floor = Math.max(0, start - MAX_JOINT);
  const behind = CLOSING_OR_STOP.behindLast(keyed, start, floor);
  return behind > floor && CLOSING.has(keyed, behind - 1) ? behind : 0;
}

/** Members listed after 即 inherit the verb of the set's own name. */
function governorOfSet(context: Context, start: number, sets: number): string | null {
  const { syntax } = context;
  const floor = Math.max(0, start - MAX_JOINT - 2);
  const end = CLOSING.behindLast(syntax, start, floor);
  const open = end > floor ? (syntax.partners[end - 1] ?? 0) : 0;
  return open > 0 ? governorOf(context, quotationAt(syntax, open - 1, end), null, sets) : null;
}

/** 组织开展 is 开展: verbs that give way to the one behind them. */
const LEADING = wordSet('组织 加快 大力 积极');

/** 拓展深化 stays whole, 组织开展 is 开展. */
function wholeVerb({ syntax, lexicon }: Context, start: number, end: number, limit: number): string {
  const { text } = syntax;
  const next = end - start === 2 ? lexicon.verbs.startingAt(syntax, end) : null;
  const coordinated = next !== null && next.value.kind === 'goal' && next.end <= limit && next.end - next.start === 2;
  if (!coordinated) return text.slice(start, end);
  return text.slice(LEADING.startingAt(syntax, start) >= 0 ? end : start, next.end);
}

const NOTIONS = '理念 意识 思想 观念'.split(' ');
const NOTION_BEHIND = wordSet([
  ...NOTIONS,
  ...compounds(
    ['的', '的工作', '的发展', '的政治', '的责任', '的目标'],
    [...NOTIONS, ...'精神 原则 导向 思路 态度 作风 认识 信念 决心 要求'.split(' ')],
  ),
  ...compounds(['', '的'], '作用 效应 功能 优势'.split(' ')),
]);

/** “X”的理念, “X”的精神: the quotation names a notion and is governed by nothing. */
export const namesNotion = (keyed: Keyed, { end }: Quotation): boolean => NOTION_BEHIND.startingAt(keyed, end) >= 0;
