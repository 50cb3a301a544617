/**
 * Every row of things behind a name that may be the members of its set: 做到“三不”，不迟到、不早退、不缺勤; “两费”，一个离休费，一个医药费.
 * Rows are as long as the name counts, or one shorter or longer; which of them is meant, if any, is weighed (see `row-signs.ts`).
 */
import { classAt, CLOSE, OPEN } from '../source/chars.js';
import { characters, opening, type CharacterSet } from '../source/finder.js';
import type { Span } from '../source/span.js';
import { wordSet } from '../source/word-set.js';
import { paragraphAt } from '../syntax/around.js';
import type { Context } from './context.js';
import { CONJUNCTIONS, splitAt, splitMembers, stopAt } from './member-spans.js';
import { NONE_LEFT } from './members-behind.js';
import { endsInComment, isOrdinal, unordered } from './members-ends.js';

/** What parts the things of a row: a mark, 和 before the last, the marks of quotations or 一个 before each. */
export type Parting = '、' | '…' | '和' | '，' | '，、' | '；' | '“”' | '一';

export interface Row {
  readonly parting: Parting;
  readonly items: readonly Span[];
  readonly start: number;
  readonly end: number;
  /** The mark and the word between the name and the row, and how long the words before them are: `，即s`. */
  readonly lead: string;
  /** What stands behind the row: a mark, `end`, or `cut` where words go on. */
  readonly tail: string;
}

/** How far behind a name a lead may stand, and how many are looked at. */
const REACH = 14;
const MOST_LEADS = 2;
/** A name that ends its paragraph, give or take so many characters, may have its members in the next. */
const MAX_TAIL = 8;
const MAX_ROW = 420;
const MAX_ITEM = 60;
/** Lead words behind this many characters name the set more fully. */
const SHORT_GAP = 4;
const LONG_GAP = '··';
const MOST_MARKS = 3;
/** Rows of another length than the name counts tell of it from three on. */
const FEWEST_OFF = 3;

const LEAD_MARK = characters('，。：（—；');
const ENDS_LEADS = characters('。；');
const BRACKET = characters('（');
/** More than leads to members for sure (see `members-leads.ts`): what is weighed may be led to by 是 and 包括 as well. */
const LEAD_WORDS = opening(
  /(?:具体来说|具体地说|具体讲|具体说|简单说|说白了|概括起来|归纳起来|一句话|也)?，?(?:即(?![将使便可刻日时])|就是要|(?:也?就|正)是(?!说|没有)|指的是|是指|指|包括|分别是|分别为|具体是|具体为|说的是|讲的是|是)(?:：|，(?=一))?/,
  '具简说概归一也，即就正指是包分讲',
);

const DUN = characters('、');
const COMMA = characters('，');
const DUN_AND_COMMA = characters('，、');
const SEMICOLON = characters('；');
const BEHIND_DUN = [characters('，。；！？\n'), characters('。；！？\n')];
const SENTENCE_OR_PART = characters('。；！？\n');
const SENTENCE = characters('。！？\n');
const QUOTES = characters('“《（‘');
const BETWEEN_QUOTED = characters('、，和；');
const BEFORE_ONE = characters('，。；、：\n”）');
/** 国家、集体、个人哪一头都不丢: words that say something of all of them. */
const OF_ALL = characters('哪谁都也各均全齐这');
const OF_ALL_WORDS = opening(/一[个样]|缺一|同步/, '一缺同');
const ONE = opening(/(?:再|还有|另)?一(?:个|条|项|方面|手|头|种|类|是)，?就?(?:是|叫|要|为)?，?/, '再还另一');

interface Lead {
  readonly at: number;
  readonly name: string;
  /** Where the row ends at the latest. */
  readonly limit: number;
}

/** The rows behind a name, in the order they are found. */
export function rowsBehind(context: Context, mention: Span, count: number): readonly Row[] {
  return leadsBehind(context, mention).flatMap((lead) =>
    mayHold(context, lead) ? rowsOf(context, lead, count).filter((row) => isRow(context, row, count)) : [],
  );
}

/** Whether the first thing of a row may end behind a lead: it is no longer than one may be. */
function mayHold({ syntax }: Context, { at, limit }: Lead): boolean {
  const reach = Math.min(limit, at + MAX_ITEM + 1);
  return at < limit && (QUOTES.has(syntax, at) || PARTS.find(syntax, at, reach) < reach);
}
const PARTS = characters('、，；和与及以还一”）》’');

/** Whether a row is as long as is counted, or one off where its lead says so. */
function isLength(length: number, count: number, lead: string): boolean {
  const off = length - count;
  if (off === 0) return true;
  return Math.abs(off) === 1 && Math.min(length, count) >= FEWEST_OFF && (off > 0 ? SURE_LEAD : OPEN_LEAD).test(lead);
}

function isRow(context: Context, { items, parting }: Row, count: number): boolean {
  const { syntax } = context;
  // 早发现、早报告、早隔离等: of more things some.
  if (items.length < count && MORE.has(syntax, (items.at(-1)?.end ?? 0) - 1)) return false;
  if (items.some((item) => item.end <= item.start || item.end - item.start > MAX_ITEM || isNoMember(syntax, item)))
    return false;
  const urged = items.filter(({ start, end }) => URGES.find(syntax, start + 1, end) < end).length;
  if ((urged > 0 && urged < items.length) || endsInComment(context, items)) return false;
  // 谋划能力和执行能力、协调能力和创新能力: pairs.
  return parting !== '和' || !items.slice(0, -2).some(({ start, end }) => CONJUNCTIONS.find(syntax, start, end) < end);
}

const MORE = characters('等');

/** What leads to a row of more than is counted, and to one of less. */
const SURE_LEAD = /[：即包]/;
const OPEN_LEAD = /[：即包，（—]/;
/** 安定社会要抓好: what one of them is to be, and not all. */
const URGES = characters('要');

/** “两个确保”和…, “两个中国”、…: words that go on from the name. */
const GOES_ON = characters('和与及的、，。；：？');
/** “三个不”，不是口号, 就是没有人管: what is said of the name. */
const DENIES = wordSet('不是 不仅 不光 不只 此其 即 就是 也就是 靠的是 为的是');
/** 第一 of 第一，…; 缺一不可. */
const isNoMember = (syntax: Context['syntax'], item: Span): boolean =>
  isOrdinal(syntax, item) ||
  NONE_LEFT.test(syntax, item.start) ||
  GOES_ON.has(syntax, item.start) ||
  DENIES.startingAt(syntax, item.start) >= 0;

/** What leads from a name to a row: marks and words near it, nothing behind a name in marks, the end of its paragraph. */
function leadsBehind(context: Context, mention: Span): readonly Lead[] {
  const { syntax } = context;
  const { text } = syntax;
  const quoted = classAt(text, mention.end) === CLOSE;
  const from = quoted ? mention.end + 1 : mention.end;
  const paragraph = paragraphAt(syntax, mention.start).end;
  const found = new Map<number, Lead>();
  const add = (at: number, name: string, limit: number): void => {
    if (!found.has(at)) found.set(at, { at, name, limit: Math.min(limit, at + MAX_ROW) });
  };
  const reach = Math.min(from + REACH, paragraph);
  for (let at = from, leads = 0; at < reach && leads < MOST_LEADS; at++) {
    if (!LEAD_MARK.has(syntax, at) && !(at === from && LEAD_WORDS.test(syntax, at))) continue;
    let end = at;
    while (end < paragraph && end - at <= MOST_MARKS && LEAD_MARK.has(syntax, end)) end++;
    const mark = end > at ? text.charAt(at) : '';
    const gap = at === from ? '' : at - from <= SHORT_GAP ? '·' : LONG_GAP;
    const open = BRACKET.find(syntax, at, end);
    const limit = open < end ? Math.max(end, (syntax.partners[open] ?? 1) - 1) : paragraph;
    const words = LEAD_WORDS.length(syntax, end);
    if (words > 0) add(end + words, `${mark}${wordOf(text.slice(end, end + words))}${gap}`, limit);
    // “三落实”先进单位受了表彰。…: what another sentence tells, behind words of more than the name, is not looked at.
    if (mark !== '' && !(mark === '。' && gap === LONG_GAP)) add(end, mark + gap, limit);
    leads++;
    at = end - 1;
    if (ENDS_LEADS.has(syntax, end - 1)) break;
  }
  if (quoted) add(from, '”', paragraph);
  if (paragraph - mention.end <= MAX_TAIL && paragraph + 1 < text.length) {
    const words = LEAD_WORDS.length(syntax, paragraph + 1);
    if (words > 0) add(paragraph + 1 + words, '¶即', paragraphAt(syntax, paragraph + 1).end);
  }
  return [...found.values()];
}

/** 是 and 包括 lead to much besides members; all others say the same. */
const wordOf = (words: string): string => (/^是[：，]?$/.test(words) ? '是' : words.startsWith('包') ? '包' : '即');

function rowsOf(context: Context, lead: Lead, count: number): readonly Row[] {
  const { syntax } = context;
  const { at, name, limit } = lead;
  const rows: Row[] = [];
  const take: Take = (parting, items, end, tail = end >= limit ? 'end' : syntax.text.charAt(end)) => {
    if (!isLength(items.length, count, name)) return;
    const things = unordered(syntax, items).map((item) => bare(context, item));
    rows.push({ parting, items: things, start: at, end, lead: name, tail });
  };
  let before = -1;
  for (const marks of BEHIND_DUN) {
    const end = stopAt(context, at, limit, marks);
    if (end === before) continue;
    before = end;
    const items = splitAt(context, at, end, DUN);
    take('、', items, end);
    if (items.length === count - 1) take('和', lastInTwo(context, items), end);
    if (items.length === count && !ENDS_LEADS.has(syntax, at - 1))
      take('…', withoutPredicate(context, items), end, 'cut');
  }
  takeQuotations(context, lead, take);
  const end = stopAt(context, at, limit, SENTENCE_OR_PART);
  const clauses = splitAt(context, at, end, COMMA);
  if (clauses.length !== count) take('，', clauses, end);
  if (clauses.length >= count) take('，', clauses.slice(0, count), clauses[count - 1]?.end ?? end);
  const mixed = clauses.length > 1 && clauses.length < count ? splitAt(context, at, end, DUN_AND_COMMA) : [];
  if (mixed.length >= count) take('，、', mixed.slice(0, count), mixed[count - 1]?.end ?? end);
  const sentence = stopAt(context, at, limit, SENTENCE);
  const parts = sentence === end ? [] : splitAt(context, at, sentence, SEMICOLON);
  if (parts.length >= count - 1) {
    const heads = parts.map((part) => headOf(context, part, COMMA));
    if (heads.length !== count) take('；', heads, sentence);
    if (heads.length >= count) take('；', heads.slice(0, count), parts[count - 1]?.end ?? sentence);
  }
  const ones = countedByOne(context, lead, count);
  take('一', ones, ones.at(-1)?.end ?? at);
  return rows;
}

type Take = (parting: Parting, items: readonly Span[], end: number, tail?: string) => void;

const headOf = (context: Context, { start, end }: Span, marks: CharacterSet): Span => ({
  start,
  end: stopAt(context, start, end, marks),
});

/** A thing in marks is what stands inside them. */
function bare({ syntax }: Context, { start, end }: Span): Span {
  const open = classAt(syntax.text, start) === OPEN && QUOTES.has(syntax, start) && !BRACKET.has(syntax, start);
  return open && syntax.partners[start] === end ? { start: start + 1, end: end - 1 } : { start, end };
}

/** 甲、乙和丙: the last two. */
function lastInTwo(context: Context, items: readonly Span[]): readonly Span[] {
  const last = items.at(-1) ?? { start: 0, end: 0 };
  const [first, second] = splitMembers(context, last.start, last.end, true);
  return first === undefined || second === undefined
    ? []
    : [...items.slice(0, -1), first, { start: second.start, end: last.end }];
}

/** 国家、集体、个人都要照顾到: what is said of them all is no part of the last. */
function withoutPredicate({ syntax }: Context, items: readonly Span[]): readonly Span[] {
  const last = items.at(-1) ?? { start: 0, end: 0 };
  for (let at = last.start + 1; at < last.end; at++)
    if (OF_ALL.has(syntax, at) || OF_ALL_WORDS.test(syntax, at))
      return [...items.slice(0, -1), { start: last.start, end: at }];
  return [];
}

/** “甲”“乙”、“丙”. */
function takeQuotations({ syntax }: Context, { at, limit }: Lead, take: Take): void {
  const items: Span[] = [];
  let end = at;
  for (let open = at; open < limit && QUOTES.has(syntax, open) && (syntax.partners[open] ?? 0) > open + 1;) {
    end = syntax.partners[open] ?? limit;
    items.push({ start: open + 1, end: end - 1 });
    open = end;
    while (open < limit && BETWEEN_QUOTED.has(syntax, open) && QUOTES.has(syntax, open + 1)) open++;
  }
  if (items.length > 1) take('“”', items, end);
}

/** 一个离休费，一个医药费. */
function countedByOne(context: Context, { at, limit }: Lead, count: number): readonly Span[] {
  const { syntax } = context;
  const items: Span[] = [];
  for (let from = at; items.length < count;) {
    const length = ONE.length(syntax, from);
    if (length > 0 && (from === at || BEFORE_ONE.has(syntax, from - 1))) {
      const start = from + length;
      const end = stopAt(context, start, limit, BEHIND_ONE);
      items.push({ start, end });
      from = end;
    } else from++;
    if (items.length === 0 || from >= limit) break;
  }
  return items.length === count ? items : [];
}
const BEHIND_ONE = characters('，。；！？：\n');
