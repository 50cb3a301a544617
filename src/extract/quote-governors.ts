/**
 * The verb that governs a quotation: 做到“三个务必” is under 做到, 开展党员干部“大轮训” under 开展; “…”的理念 is under none.
 */
import type { Pair } from '../syntax/scan.js';
import { clauseStart } from '../syntax/around.js';
import type { Context } from './context.js';

/** Words between a verb and its quotation that do not break the government: 开展党员干部“大轮训”. */
const MAX_GAP = 14;

/**
 * The bare verb that governs a quotation: the leftmost goal verb of its stretch of the clause with only the
 * object's attribute between. A quotation joined to another (“甲”“乙”, “甲”和“乙”) has that one's verb.
 */
export function governorOf(context: Context, pair: Pair, joined: string | null): string | null {
  const { text } = context.syntax;
  if (notion(context, pair)) return null;
  const behind = joinedEnd(context, pair);
  const floor = Math.max(clauseStart(context.syntax, pair.start), behind, pair.start - MAX_LIST);
  const stretch = text.slice(floor, pair.start);
  if (/^[，。]?即(?![日将使便刻])/.test(stretch)) return ahead(context, pair);
  for (let at = floor; at < pair.start; at++) {
    const hit = context.lexicon.verbs.startingAt(context.syntax, at);
    if (hit === null || hit.value.kind !== 'goal' || hit.end > pair.start) continue;
    if (hit.value.text === '组织' && /[党团级层]/.test(text.charAt(at - 1))) continue;
    const gap = text.slice(hit.end, pair.start);
    if (hit.value.text.length === 1 && holdsGoalVerb(context, hit.end, pair.start)) continue;
    if (
      !isAttribute(gap, hit.value.text.length) ||
      context.lexicon.verbs.endingAt(context.syntax, pair.start)?.value.kind === 'criticism'
    )
      continue;
    return wholeVerb(context, hit.start, hit.end, pair.start);
  }
  return behind > 0 && stretch.length <= 8 ? joined : null;
}

/** 抓紧编制“…”: a verb of one character is no governor where a fuller one follows. */
export function holdsGoalVerb(context: Context, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const hit = context.lexicon.verbs.startingAt(context.syntax, at);
    if (hit !== null && hit.value.kind === 'goal' && hit.end - hit.start >= 2 && hit.end <= to) return true;
  }
  return false;
}

/** Longest run of members between a verb and its quotation: 增强甲、乙、丙“三种能力”. */
const MAX_LIST = 40;

function isAttribute(gap: string, verb: number): boolean {
  if (/必须|务必|应当|严格|不得|领域/.test(gap)) return false;
  if (gap.includes('、') && /[^，]的$/.test(gap)) return !/[是把将，]/.test(gap);
  if (/[的是把将，]|为$|成$|[与和在以]$/.test(gap) || /(?:^|、)[与同对向从]/.test(gap)) return false;
  return gap.includes('、') ? true : gap.length <= (verb === 1 ? 4 : MAX_GAP);
}

/** One past the closing mark of the quotation this one is joined to; 0 where it stands alone. */
function joinedEnd(context: Context, pair: Pair): number {
  const { text } = context.syntax;
  const close = text.lastIndexOf('”', pair.start - 1);
  return close >= 0 && pair.start - close <= 12 && !/[，。；：！？]/.test(text.slice(close, pair.start))
    ? close + 1
    : 0;
}

/** Members listed after 即 inherit the verb of the set's own name. */
function ahead(context: Context, pair: Pair): string | null {
  const { text, partners } = context.syntax;
  const close = text.lastIndexOf('”', pair.start - 1);
  const open = close < 0 || pair.start - close > 14 ? 0 : (partners[close] ?? 0);
  return open > 0 ? governorOf(context, { mark: '“”', start: open - 1, end: close + 1, depth: 0 }, null) : null;
}

/** 拓展深化 stays whole, 组织开展 is 开展. */
function wholeVerb(context: Context, start: number, end: number, limit: number): string {
  const { text } = context.syntax;
  const next = context.lexicon.verbs.startingAt(context.syntax, end);
  const coordinated =
    next !== null &&
    next.value.kind === 'goal' &&
    next.end <= limit &&
    next.end - next.start === 2 &&
    end - start === 2;
  if (!coordinated) return text.slice(start, end);
  return /^(?:组织|加快|大力|积极)/.test(text.slice(start, end))
    ? text.slice(end, next.end)
    : text.slice(start, next.end);
}

/** “X”的理念, “X”的精神: the quotation names a notion and is governed by nothing. */
export const notion = (context: Context, pair: Pair): boolean =>
  /^(?:的(?:工作|发展|政治|责任|目标)?(?:理念|意识|思想|观念|精神|原则|导向|思路|态度|作风|认识|信念|决心|要求)|理念|意识|思想|观念)/.test(
    context.syntax.text.slice(pair.end, pair.end + 6),
  ) || /^的?(?:作用|效应|功能|优势)/.test(context.syntax.text.slice(pair.end, pair.end + 4));
