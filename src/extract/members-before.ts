/** Members named right before the count: 决策、执行、参与、监督、激励五项运作机制; 降价格、降消耗，增客户的“两降一增”. */
import { CLASS, CLAUSE_END, DUN, HAN_NUMERAL, NEWLINE, OPEN, OTHER, SENTENCE_END } from '../source/chars.js';
import { characters, ending } from '../source/finder.js';
import type { Span } from '../source/span.js';
import { wordSet } from '../source/word-set.js';
import { clauseStart, sentenceAt } from '../syntax/around.js';
import type { Context } from './context.js';
import {
  indexIn,
  isDivisible,
  LIST_MARKS_AND_CONJUNCTIONS,
  MAX_MEMBER,
  NAME_OPENS,
  listOf,
  splitAt,
  splitMembers,
  type Members,
} from './member-spans.js';

/** Numerals that count nothing in a slogan: 百 of 三个百分百. */
const LARGE = new Set([...'百千万亿零〇廿卅'].map((numeral) => numeral.charCodeAt(0)));
const countsAt = (slogan: string, at: number): boolean => {
  const code = slogan.charCodeAt(at);
  return CLASS[code] === HAN_NUMERAL && !LARGE.has(code);
};

/** The words behind the numerals of a slogan's key: 降 and 增 of 三降两增, 务必 of 三个务必. */
function wordsOf(slogan: string): readonly string[] {
  const words: string[] = [];
  let start = -1;
  for (let at = 0; at < slogan.length; at++) {
    if (!countsAt(slogan, at)) continue;
    if (start >= 0) words.push(slogan.slice(start, at));
    while (countsAt(slogan, at + 1)) at++;
    if (slogan.charAt(at + 1) === '个') at++;
    start = at + 1;
  }
  if (start >= 0) words.push(slogan.slice(start));
  return words;
}

/** What each member of a slogan holds: 三降两增 gives 降 three times and 增 twice; 三怕 gives 怕 three times. */
export function keysOfSlogan(slogan: string, numbers: readonly number[]): readonly string[] {
  const words = wordsOf(slogan);
  const [only = ''] = words;
  if (words.length !== numbers.length || words.includes('') || (words.length === 1 && only.length > 2)) return [];
  const keys: string[] = [];
  words.forEach((word, index) => {
    const key = words.length === 1 ? word : word.charAt(0);
    for (let count = numbers[index] ?? 0; count > 0; count--) keys.push(key);
  });
  return keys;
}

const MAX_KEYED = 160;
const KEYED_ENDS = characters('、，；');
const COMMA = characters('，');
const LEADS_BACK = characters('这等的');

/**
 * Members before the count that each hold its key, over 、 and ，, right before the name or before the verb that
 * leads into it: 降价格、降消耗，增客户的“两降一增”; 怕丢权、怕得罪人、怕担责，害上了“三怕”.
 */
export function keyedBefore(context: Context, mention: Span, keys: readonly string[]): Members | null {
  if (keys.length < 2 || keys.length > 12) return null;
  const { syntax } = context;
  const from = Math.max(sentenceAt(syntax, mention.start).start, mention.start - MAX_KEYED);
  let end = mention.start;
  if (CLASS[syntax.text.charCodeAt(end - 1)] === OPEN) end--;
  while (end > from && LEADS_BACK.has(syntax, end - 1)) end--;
  const near = Math.max(from, end - 8);
  const clause = COMMA.behindLast(syntax, end, near);
  return (
    keyedUpTo(context, { start: from, end }, keys) ??
    (clause > near ? keyedUpTo(context, { start: from, end: clause - 1 }, keys) : null)
  );
}

/** The last members of the stretch, as many as there are keys, where each holds its own. */
function keyedUpTo(context: Context, { start, end }: Span, keys: readonly string[]): Members | null {
  const { text } = context.syntax;
  const holds = (item: Span, key: string): boolean =>
    item.end - item.start <= MAX_MEMBER && item.end - item.start > key.length && indexIn(text, key, item) >= 0;
  const head = keys[0] ?? '';
  if (indexIn(text, keys.at(-1) ?? '', { start: Math.max(start, end - MAX_MEMBER - 1), end }) < 0) return null;
  const items = splitAt(context, start, end, KEYED_ENDS).slice(-keys.length);
  const first = items[0];
  if (first === undefined || items.length !== keys.length) return null;
  const at = text.slice(first.start, first.end).lastIndexOf(head);
  if (at < 0) return null;
  const begun =
    keys.length > 2 && !items.slice(1).some((item) => text.slice(item.start, item.end).indexOf(head) > 0)
      ? { start: first.start + at, end: first.end }
      : first;
  const members = [begun, ...items.slice(1)];
  return members.every((item, index) => holds(item, keys[index] ?? '')) ? listOf('list-before', members) : null;
}

/** 防汛、又要“双抢”: a word that ties clauses together opens no member. */
const CONNECTS = /^(?:又要?|也要?|还要?|既要?|并且?|再|更|就|都|而|但)(?![一-龥]{3,})/;
const CONNECTIVES = characters('又也还既并再更就都而但');

const opensWithConnective = ({ syntax }: Context, { start, end }: Span): boolean =>
  CONNECTIVES.has(syntax, start) && CONNECTS.test(syntax.text.slice(start, end));

const SUMS_UP = characters('这等的共');
const THIS = characters('这');
/** （以下简称“三个务必”） stands between the members and their name. */
const NAMED_FOR_SHORT = ending(/（(?:简称|以下简称|即|也叫|俗称)$/, '称即叫', 6);

/** Members named right before the count: 决策、执行、参与、监督、激励五项运作机制; “甲”“乙”四个年. */
export function listBefore(context: Context, at: number, expected: number): Members | null {
  const { syntax } = context;
  const end = endBefore(context, at);
  const kind = CLASS[syntax.text.charCodeAt(end - 1)] ?? OTHER;
  if (kind === DUN || kind === CLAUSE_END || kind === SENTENCE_END || kind === NEWLINE) return null;
  const floor = Math.max(clauseStart(syntax, end), end - expected * (MAX_MEMBER + 1));
  if (end <= floor) return null;
  const start = widen(context, floor, end);
  if (!isDivisible(syntax, start, end, LIST_MARKS_AND_CONJUNCTIONS, expected)) return null;
  for (const conjunctions of [false, true]) {
    const items = splitMembers(context, start, end, conjunctions);
    // With 和 cut too, a list is sure only when nothing is left over.
    if (items.length < expected || (conjunctions && items.length !== expected)) continue;
    const members = trimmed(context, items.slice(-expected));
    if (members !== null) return listOf('list-before', members);
  }
  return null;
}

/** Where a list before a place would end: an opening mark, 这, 等 and （简称 stand between it and its name. */
function endBefore({ syntax }: Context, at: number): number {
  let end = at;
  if (CLASS[syntax.text.charCodeAt(end - 1)] === OPEN) end--;
  while (end > 0 && at - end < 3 && SUMS_UP.has(syntax, end - 1)) end--;
  if (COMMA.has(syntax, end - 1) && THIS.has(syntax, end)) end--;
  return end - Math.max(0, NAMED_FOR_SHORT.length(syntax, end));
}

/** The members without what leads into the first and runs on behind the last; null where they are no list. */
function trimmed(context: Context, items: readonly Span[]): readonly Span[] | null {
  const members = trimLast(context, [trimFirst(context, items), ...items.slice(1)]);
  const last = members.at(-1);
  if (last === undefined || members.length < 2 || isVerb(context, last)) return null;
  return members.every(
    (item, index) =>
      item.end - item.start <= MAX_MEMBER &&
      item.end > item.start &&
      !(index > 0 && opensWithConnective(context, item)),
  )
    ? members
    : null;
}

/** 增强“四个意识”、做到“两个维护”: what stands before the count is its verb, no member. */
function isVerb({ syntax, lexicon }: Context, item: Span): boolean {
  if (item.end - item.start > 4) return false;
  const hit = lexicon.verbs.endingAt(syntax, item.end);
  return hit !== null && hit.value.kind !== 'citation' && hit.start <= item.start + 2;
}

const CLOSING_QUOTE = characters('”');
const DUN_MARK = characters('、');
const ROW_MARKS = characters('”、');

/** A list of quotations, or of clauses behind an opening quote, may hold commas; other lists stay in their clause. */
function widen({ syntax }: Context, floor: number, end: number): number {
  if (!CLOSING_QUOTE.has(syntax, end - 1)) return floor;
  const open = (syntax.partners[end - 1] ?? 1) - 1;
  if (open < 0) return floor;
  return !ROW_MARKS.has(syntax, open - 1) && DUN_MARK.find(syntax, open, end) < end ? open + 1 : floor;
}

/** Verbs and prepositions that lead into a list: 统筹生产、生活、生态三大空间. */
const LEAD = wordSet(
  '围绕 打造 统筹 建立健全 健全 完善 增强 提高 提升 处理好 抓好 落实 推进 推动 坚持 突出 做好 加强 强化 实施 开展 形成 ' +
    '建立 构建 从 在 对 把 以 按 聚焦 利用 实行 涵盖 包括 涉及 针对 集中 着力 抓住 抓 守住 培育 发展 用好 围着 紧扣 重点 ' +
    '扎实 分为 分 由 即 是 为 和 与 了 着 组织 组建 引导 通过',
);

const MADE_UP = /(?<=.{2})(?:担任|出任|组成|构成|任)$/;
const MADE_UP_ENDS = characters('任成');

/** 由书记、县长任“双组长”: the verb between the list and its name is no part of the last member. */
function trimLast({ syntax }: Context, items: readonly Span[]): readonly Span[] {
  const last = items.at(-1);
  if (last === undefined || !MADE_UP_ENDS.has(syntax, last.end - 1)) return items;
  const verb = MADE_UP.exec(syntax.text.slice(last.start, last.end));
  return verb === null ? items : [...items.slice(0, -1), { start: last.start, end: last.end - verb[0].length }];
}

/** The first member of a list carries what leads into it; its own words are as long as its sisters', or stand behind the verb. */
function trimFirst({ syntax }: Context, [first, ...rest]: readonly Span[]): Span {
  if (first === undefined) return { start: 0, end: 0 };
  const name = NAME_OPENS.find(syntax, first.start, first.end);
  if (name < first.end) return { start: name, end: first.end };
  const length = lengthOfAll(rest);
  if (length > 0 && first.end - first.start > length) return { start: first.end - length, end: first.end };
  let start = first.start;
  LEAD.each(syntax, first.start, first.end, (_, end) => {
    if (first.end - end >= 2) start = end;
  });
  return { start, end: first.end };
}

/** The length that several members share; 0 where they share none. */
function lengthOfAll(items: readonly Span[]): number {
  const [first] = items;
  if (first === undefined || items.length < 2) return 0;
  const length = first.end - first.start;
  return items.every((item) => item.end - item.start === length) ? length : 0;
}
