/** Members named right before the count: 决策、执行、参与、监督、激励五项运作机制; 降价格、降消耗，增客户的“两降一增”. */
import { classAt, CLAUSE_END, DUN, NEWLINE, OPEN, SENTENCE_END } from '../source/chars.js';
import { characters, ending, opening } from '../source/finder.js';
import type { Span } from '../source/span.js';
import { wordSet } from '../source/word-set.js';
import { clauseBody, clauseStart } from '../syntax/around.js';
import { endsActor } from './actor-nouns.js';
import type { Context } from './context.js';
import {
  indexIn,
  isDivisible,
  LIST_MARKS_AND_CONJUNCTIONS,
  MAX_MEMBER,
  listOf,
  splitMembers,
  type Members,
} from './member-spans.js';
import { isVerb, leads, trimFirst, trimmed } from './members-trim.js';
import { beforeNaming } from './named-thus.js';

const COMMA = characters('，');

/** “一中一台”或“一国两府”, 用于“三农”: what stands right behind these is a member itself, or their object. */
const JOINS = characters('或于对向给及以');

const SUMS_UP = characters('这等的共');

const THIS = characters('这');

/** （以下简称“三个务必”） stands between the members and their name. */
const NAMED_FOR_SHORT = ending(/（(?:简称|以下简称|即|也叫|俗称)$/, '称即叫', 6);

/** 干部和代表有两个共同点: who has a set is none of its members. */
const HAS = wordSet('有 存在 面临');
const OWNED = wordSet('国有 私有 公有 民有 共有 所有');

/** Members named right before the count: 决策、执行、参与、监督、激励五项运作机制; “甲”“乙”四个年. */
export function listBefore(context: Context, at: number, expected: number): Members | null {
  const { syntax } = context;
  const end = endBefore(context, at);
  const kind = classAt(syntax.text, end - 1);
  if (kind === DUN || kind === CLAUSE_END || kind === SENTENCE_END || kind === NEWLINE || JOINS.has(syntax, end - 1))
    return null;
  if (HAS.endingAt(syntax, end) >= 0 && OWNED.endingAt(syntax, end) < 0) return null;
  const floor = Math.max(clauseBody(syntax, syntax.units, end), end - expected * (MAX_MEMBER + 1));
  if (end <= floor) return null;
  const start = widen(context, floor, end);
  // “强镇、兴村”两篇文章: the closing mark is no part of the last member.
  const to = start > floor && start === syntax.partners[end - 1] ? end - 1 : end;
  if (!isDivisible(syntax, start, to, LIST_MARKS_AND_CONJUNCTIONS, expected)) return null;
  for (const conjunctions of [false, true]) {
    const items = splitMembers(context, start, to, conjunctions);
    // With 和 cut too, a list is sure only when nothing is left over.
    if (items.length < expected || (conjunctions && items.length !== expected)) continue;
    if (items.every((item) => FIGURES.skip(syntax, item.start, item.end) === item.end)) return null;
    if (end < at && isRowOfNames(context, items)) return null;
    const own = conjunctions ? null : ownObjects(context, items.slice(-expected), expected);
    const members = trimmed(context, own ?? items.slice(-expected));
    if (members === null || isOwned(context, members) || isOften(context, members) || actsAtLast(context, members))
      continue;
    const list = listOf('list-before', members);
    return to < end ? { form: list.form, items: list.items, start: start - 1, end } : list;
  }
  return null;
}

/** 202、305两个工作面: numbers of places; 一、二两项工作: which of them. */
const FIGURES = characters('0123456789一二三四五六七八九十');

/** 首季“开门红”、半年“双过半”; 打好“当头炮”、走好“三步棋”: the word right before the name in marks is to it what those before are to theirs. */
function isRowOfNames({ syntax }: Context, items: readonly Span[]): boolean {
  const last = items.at(-1);
  if (
    last === undefined ||
    last.end - last.start > LONGEST_LEAD ||
    !/^[一-龥]+$/u.test(syntax.text.slice(last.start, last.end))
  )
    return false;
  return items.slice(0, -1).every(({ start, end }) => {
    const open = (syntax.partners[end - 1] ?? 0) - 1;
    return CLOSING_QUOTE.has(syntax, end - 1) && open > start;
  });
}
const LONGEST_LEAD = 4;

/** 省、市会议精神和县“三干会”: who has the set stands before it, beside what is longer; 省、市、县“三级联动” are its members. */
function isOwned({ syntax }: Context, members: readonly Span[]): boolean {
  const last = members.at(-1);
  // 区委组织部、区委“两新”工委: whose it is.
  const owner = last === undefined ? '' : syntax.text.slice(last.start, last.end);
  if (owner.length === 2 && members.some(({ start, end }) => end - start > 2 && syntax.text.startsWith(owner, start)))
    return true;
  return (
    last !== undefined &&
    last.end - last.start === 1 &&
    OWNERS.has(syntax, last.start) &&
    members.some(({ start, end }) => end - start > 2)
  );
}

/** 市里、区里、三次评为“双拥先进村”: how often something is done is no member. */
function isOften({ syntax }: Context, members: readonly Span[]): boolean {
  const last = members.at(-1);
  return last !== undefined && OFTEN.test(syntax, last.start);
}
const OFTEN = opening(
  /[二两三四五六七八九十多数几\d]{1,2}[次度](?:被|获|荣|命名|评|授|表彰|受到|组织|召开|开展|强调|批示)/,
  '二两三四五六七八九十多数几0123456789',
);

/** 县一中、县实验小学要分别组建2个教育集团: those who are to act are no members. */
export function actsAtLast({ syntax, lexicon }: Context, members: readonly Span[]): boolean {
  const last = members.at(-1);
  if (last === undefined) return false;
  // 国庆、元旦前后掀起两个高潮: when it comes about.
  if (BRINGS.endingAt(syntax, last.end) > last.start + 1) return true;
  const modal = MODALS.first(syntax, last.start + 2, last.end);
  return modal >= 0 && endsActor(lexicon, syntax, last.start, modal);
}
const BRINGS = wordSet('掀起 迎来 出现 形成 召开 举行 发生 前后 期间');
const MODALS = wordSet('要 应 须 必须 务必 应当 分别 各自 共同 各');

/** Verbs whose objects a list before a count are, though who does it is told as a list, too. */
const ISSUES = wordSet(
  '公布 发布 公开 出台 编制 编制完成 制定 制定出台 制订 印发 列出 梳理 推出 提出 提供 建立 完善 健全 修订 起草 落实 推进 推动 实施 抓好 做好 办好 打造 组建 开展 签订 管好 完成',
);

/** 省财政厅、省物价局8月底前公布甲收费和乙收费“两张清单”: of two lists of one length the one behind the verb is counted. */
function ownObjects(context: Context, items: readonly Span[], expected: number): readonly Span[] | null {
  const { syntax, lexicon } = context;
  const last = items.at(-1);
  if (last === undefined || !CONJUNCTIONS_IN.test(syntax.text.slice(last.start, last.end))) return null;
  const verb = ISSUES.first(syntax, last.start + 2, last.end);
  if (verb < 0 || !items.slice(0, -1).every(({ start, end }) => endsActor(lexicon, syntax, start, end))) return null;
  const objects = splitMembers(context, ISSUES.startingAt(syntax, verb), last.end, true);
  return objects.length === expected ? objects : null;
}

const CONJUNCTIONS_IN = /[和与及]/;

/** 省委、市委“三大战略”; 城区、郊区“三条通道”: who has a set, and where it is, are none of its members. */
const OWNERS = characters('委府院局厅部央省市县区乡镇村校团办会家业门');

/**
 * One member fewer than the name counts, where the list fills its clause and its members are of one length:
 * 守好入户调查、民主评议、张榜公示“四道关口”.
 */
export function shorterBefore(context: Context, at: number, expected: number): Members | null {
  const { syntax } = context;
  const end = at - 1;
  if (expected < 3 || classAt(syntax.text, end) !== OPEN || OWNERS.has(syntax, end - 1)) return null;
  // “河长制”“林长制”“三项制度”: names in a row with it are its sisters.
  if (CLOSING_QUOTE.has(syntax, end - 1)) return null;
  const items = splitMembers(context, clauseBody(syntax, syntax.units, end), end, false);
  const [first, ...rest] = items;
  const last = rest.at(-1);
  if (first === undefined || last === undefined || items.length !== expected - 1) return null;
  const length = last.end - last.start;
  const start = first.end - length;
  if (length > LONGEST_ALIKE || rest.some((item) => item.end - item.start !== length) || isVerb(context, last))
    return null;
  if (start < first.start || (start > first.start && !leads(context, start))) return null;
  return listOf('list-before', [{ start, end: first.end }, ...rest]);
}

/**
 * One member fewer than a name in marks counts, each ending or opening with its word: 人员到位、经费到位、物资到位“四个到位”.
 */
export function shortOfWord(context: Context, at: number, expected: number, word: string): Members | null {
  const { syntax } = context;
  const { text } = syntax;
  const end = at - 1;
  if (word === '' || expected < 4 || classAt(text, end) !== OPEN || CLOSING_QUOTE.has(syntax, end - 1)) return null;
  const items = splitMembers(context, clauseBody(syntax, syntax.units, end), end, false);
  const isOwn = ({ start, end: stop }: Span): boolean =>
    stop - start > word.length &&
    stop - start <= LONGEST_OF_WORD &&
    ((word.length > 1 && text.endsWith(word, stop)) || text.startsWith(word, start));
  const [first, ...rest] = items;
  const last = rest.at(-1);
  if (first === undefined || last === undefined || !rest.every(isOwn)) return null;
  const ends = word.length > 1 && text.endsWith(word, last.end);
  const lies = LIES_IN.startingAt(syntax, first.start);
  const led = lies > 0 ? { start: lies, end: first.end } : trimFirst(context, items);
  const whole = ends ? led : { start: text.indexOf(word, first.start), end: first.end };
  if (whole.start < first.start || !isOwn(whole)) return null;
  return items.length === expected - 1 ? listOf('list-before', [whole, ...rest]) : null;
}
const LONGEST_OF_WORD = 12;
/** 关键在组织领导到位、…. */
const LIES_IN = wordSet('关键在 关键在于 重点在 重点在于 根本在 根本在于 关键是 重点是 核心是');

/** 党员身边无违纪、党员身边无事故、…，做到三个身边无: members before the verb that leads to the name, each with its word. */
export function ledBefore(context: Context, at: number, expected: number, word: string): Members | null {
  const { syntax } = context;
  const verb = LEADS_TO.endingAt(syntax, at);
  if (verb < 1 || word.length < 2 || !COMMA.has(syntax, verb - 1)) return null;
  const list = listBefore(context, verb - 1, expected);
  return list?.items.every((item) => indexIn(syntax.text, word, item) >= 0) === true ? list : null;
}
const LEADS_TO = wordSet('做到 实现 确保 达到 形成 切实做到 真正做到 努力做到 努力实现 真正实现 要做到 落实 坚持');

/** Longest of members that are known by their length alone. */
const LONGEST_ALIKE = 6;

/** 就是, 是: between the members and their name. */
const COPULA = wordSet('是 就是 正是 便是 也就是 即是 都是');

const MAX_DEFINED = 30;

const LONGEST_SUBJECT = 12;

/** Members that are said to be the set, as many as it counts: 种子和耕地，就是粮食生产的两个要害. */
export function equatedBefore(context: Context, at: number, expected: number): Members | null {
  const { syntax } = context;
  const from = Math.max(clauseStart(syntax, at), at - MAX_DEFINED);
  const copula = COPULA.first(syntax, from, at);
  if (copula < 0) return null;
  const inClause = copula > from;
  const end = inClause ? copula : from - 1;
  if (!inClause && !COMMA.has(syntax, end)) return null;
  const start = clauseStart(syntax, end);
  if (start === 0 && end <= 0) return null;
  for (const conjunctions of [false, true]) {
    const items = splitMembers(context, start, end, conjunctions);
    if (items.length !== expected) continue;
    if (items.every((item) => item.end > item.start && item.end - item.start <= LONGEST_SUBJECT))
      return listOf('list-before', items);
  }
  return null;
}

/** Where a list before a place would end: an opening mark, 这, 等 and （简称 stand between it and its name. */
function endBefore({ syntax }: Context, at: number): number {
  let end = at;
  if (classAt(syntax.text, end - 1) === OPEN) end--;
  const told = beforeNaming(syntax, end);
  if (told < end) return told;
  while (end > 0 && at - end < 3 && SUMS_UP.has(syntax, end - 1)) end--;
  if (COMMA.has(syntax, end - 1) && THIS.has(syntax, end)) end--;
  return end - Math.max(0, NAMED_FOR_SHORT.length(syntax, end));
}

const CLOSING_QUOTE = characters('”');

const DUN_MARK = characters('、');

const ROW_MARKS = characters('”、');
const CONJUNCTION = characters('和与及');

/** A list of quotations, or of clauses behind an opening quote, may hold commas; other lists stay in their clause. */
function widen({ syntax }: Context, floor: number, end: number): number {
  if (!CLOSING_QUOTE.has(syntax, end - 1)) return floor;
  const open = (syntax.partners[end - 1] ?? 1) - 1;
  if (open < 0) return floor;
  // “甲、乙”和“丙、丁”这两个问题: each quotation is a member.
  const isJoined = CONJUNCTION.has(syntax, open - 1) && CLOSING_QUOTE.has(syntax, open - 2);
  if (isJoined) return floor;
  return !ROW_MARKS.has(syntax, open - 1) && DUN_MARK.find(syntax, open, end) < end ? open + 1 : floor;
}
