/** Members named right before the count: 决策、执行、参与、监督、激励五项运作机制; 降价格、降消耗，增客户的“两降一增”. */
import { classAt, CLAUSE_END, DUN, NEWLINE, OPEN, SENTENCE_END } from '../source/chars.js';
import { characters, ending } from '../source/finder.js';
import type { Span } from '../source/span.js';
import { wordSet } from '../source/word-set.js';
import { clauseBody, clauseStart, sentenceAt } from '../syntax/around.js';
import { endsActor } from './actors.js';
import type { Context } from './context.js';
import {
  indexIn,
  isDivisible,
  isTwo,
  LIST_MARKS_AND_CONJUNCTIONS,
  MAX_MEMBER,
  NAME_OPENS,
  listOf,
  splitAt,
  splitMembers,
  type Members,
} from './member-spans.js';
import { COUNTS } from './slogan-patterns.js';

/** Numerals that count something in a slogan; 百 of 三个百分百 does not. */
const COUNTED = new Set([...COUNTS].map((numeral) => numeral.charCodeAt(0)));
const countsAt = (slogan: string, at: number): boolean => at < slogan.length && COUNTED.has(slogan.charCodeAt(at));

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
  if (classAt(syntax.text, end - 1) === OPEN) end--;
  while (end > from && LEADS_BACK.has(syntax, end - 1)) end--;
  const near = Math.max(from, end - 8);
  const clause = COMMA.behindLast(syntax, end, near);
  return (
    keyedUpTo(context, { start: from, end }, keys) ??
    (clause > near ? keyedUpTo(context, { start: from, end: clause - 1 }, keys) : null)
  );
}

/** Words that open a sentence, and no member. */
const NO_MEMBER = wordSet('我们 今天 这次 这个 大家 咱们 刚才 现在 同志们');

/** The last members of the stretch, as many as there are keys, where each holds its own. */
function keyedUpTo(context: Context, { start, end }: Span, keys: readonly string[]): Members | null {
  const { text } = context.syntax;
  const holds = (item: Span, key: string): boolean =>
    item.end - item.start <= MAX_MEMBER &&
    item.end - item.start > key.length &&
    NO_MEMBER.startingAt(context.syntax, item.start) < 0 &&
    indexIn(text, key, item) >= 0;
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
      : trimFirst(context, items);
  const members = withoutFor(context, [begun, ...items.slice(1)]);
  if (isServed(context, members.at(-1) ?? first)) return null;
  return members.every((item, index) => holds(item, keys[index] ?? '')) ? listOf('list-before', members) : null;
}

/** 防汛、又要“双抢”: a word that ties clauses together opens no member. */
const CONNECTS =
  /^(?:又要?|也要?|还要?|既要?|并且?(?![购网轨联])|再(?![生贷造就])|更(?![新换])|就(?![业医学近地餐诊读职])|都(?!市)|而|但)(?![一-龥]{3,})/;
const CONNECTIVES = characters('又也还既并再更就都而但');

const opensWithConnective = ({ syntax }: Context, { start, end }: Span): boolean =>
  CONNECTIVES.has(syntax, start) && CONNECTS.test(syntax.text.slice(start, end));

/** “一中一台”或“一国两府”, 用于“三农”: what stands right behind these is a member itself, or their object. */
const JOINS = characters('或于对向给及以');
const SUMS_UP = characters('这等的共');
const THIS = characters('这');
/** （以下简称“三个务必”） stands between the members and their name. */
const NAMED_FOR_SHORT = ending(/（(?:简称|以下简称|即|也叫|俗称)$/, '称即叫', 6);

/** Members named right before the count: 决策、执行、参与、监督、激励五项运作机制; “甲”“乙”四个年. */
export function listBefore(context: Context, at: number, expected: number): Members | null {
  const { syntax } = context;
  const end = endBefore(context, at);
  const kind = classAt(syntax.text, end - 1);
  if (kind === DUN || kind === CLAUSE_END || kind === SENTENCE_END || kind === NEWLINE || JOINS.has(syntax, end - 1))
    return null;
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
    const own = conjunctions ? null : ownObjects(context, items.slice(-expected), expected);
    const members = trimmed(context, own ?? items.slice(-expected));
    if (members === null) continue;
    const list = listOf('list-before', members);
    return to < end ? { form: list.form, items: list.items, start: start - 1, end } : list;
  }
  return null;
}

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
  const items = splitMembers(context, clauseStart(syntax, end), end, false);
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

/** Longest of members that are known by their length alone. */
const LONGEST_ALIKE = 6;

/** Whether a verb or a preposition ends at the place. */
const leads = ({ syntax, lexicon }: Context, at: number): boolean =>
  LEAD.endingAt(syntax, at) >= 0 || lexicon.verbs.endingAt(syntax, at) !== null;

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

/** Members behind the name that each open with its key, over 、 and ，: “四有”好老师，有理想信念、有道德情操…; 三清三整…. */
export function keyedAfter(context: Context, mention: Span, keys: readonly string[]): Members | null {
  if (keys.length < 2 || keys.length > 12) return null;
  const { syntax } = context;
  const { text } = syntax;
  const from = LEADS_ON.find(syntax, mention.end, mention.end + MAX_GENUS);
  const stopped = STOP.has(syntax, from) && from <= mention.end + 1;
  if (!stopped && !OPENS_LIST.has(syntax, from)) return null;
  const first = text.startsWith('即', from + 1) ? from + 2 : from + 1;
  if (!text.startsWith(keys[0] ?? '', first)) return null;
  const limit = Math.min(sentenceAt(syntax, first).end, first + MAX_KEYED);
  const items = splitAt(context, first, limit, KEYED_ENDS).slice(0, keys.length);
  const end = items.at(-1)?.end ?? first;
  if (items.length !== keys.length || DUN_MARK.find(syntax, first, end) === end) return null;
  if (stopped) return ownSentence(context, items, keys);
  const opens = (item: Span, key: string): boolean =>
    text.startsWith(key, item.start) && item.end - item.start > key.length && item.end - item.start <= MAX_MEMBER;
  if (!items.every((item, index) => opens(item, keys[index] ?? ''))) return null;
  const close = BRACKET_OR_STOP.find(syntax, items.at(-1)?.start ?? first, end);
  return listOf('list-after', [...items.slice(0, -1), { start: items.at(-1)?.start ?? first, end: close }]);
}

/** Longest predicate of a set phrase: 小作坊、小餐饮、小食杂店量大面广. */
const SET_PHRASE = 4;

/** 规范“三小”。小作坊、小餐饮、小食杂店量大面广，…: members that open the sentence behind the name, each holding its key. */
function ownSentence({ syntax }: Context, items: readonly Span[], keys: readonly string[]): Members | null {
  const others = items.slice(0, -1);
  const last = items.at(-1);
  if (last === undefined || COMMA.find(syntax, items[0]?.start ?? 0, last.start) < last.start) return null;
  const longest = Math.max(...others.map(({ start, end }) => end - start));
  const told = last.end - last.start >= longest + SET_PHRASE ? last.end - SET_PHRASE : last.end;
  const members = [...others, { start: last.start, end: told }];
  return members.every(
    ({ start, end }, index) =>
      end - start > 1 && end - start <= longest + 2 && syntax.text.startsWith(keys[index] ?? '', start),
  )
    ? listOf('list-after', members)
    : null;
}

const STOP = characters('。');

/** 活动, 好老师: what a set is called before its members. */
const MAX_GENUS = 8;
const LEADS_ON = characters('，：（。；、！？\n');
const OPENS_LIST = characters('，：（');
const BRACKET_OR_STOP = characters('）。！？');

/** Where a list before a place would end: an opening mark, 这, 等 and （简称 stand between it and its name. */
function endBefore({ syntax }: Context, at: number): number {
  let end = at;
  if (classAt(syntax.text, end - 1) === OPEN) end--;
  while (end > 0 && at - end < 3 && SUMS_UP.has(syntax, end - 1)) end--;
  if (COMMA.has(syntax, end - 1) && THIS.has(syntax, end)) end--;
  return end - Math.max(0, NAMED_FOR_SHORT.length(syntax, end));
}

/** The members without what leads into the first and runs on behind the last; null where they are no list. */
function trimmed(context: Context, items: readonly Span[]): readonly Span[] | null {
  const members = trimLast(context, withoutFor(context, [trimFirst(context, items), ...items.slice(1)]));
  const last = members.at(-1);
  if (last === undefined || members.length < 2 || isEquated(context, last) || isServed(context, last)) return null;
  if (isVerb(context, last) && !areAlike(context, members)) return null;
  if (actsTogether(context, members)) return null;
  return members.every(
    (item, index) =>
      item.end - item.start <= MAX_MEMBER &&
      item.end > item.start &&
      !isTwo(context.syntax, item) &&
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

/** 市委、市政府召开“两个健康”提升会: who does it, and the verb, are no members. */
const DEEDS = wordSet(
  '召开 举行 举办 印发 下发 出台 提出 作出 确定 开展 启动 部署 组织 实施 推出 成立 公布 发布 联合 决定 明确 制定 高度重视',
);

function actsTogether({ syntax, lexicon }: Context, members: readonly Span[]): boolean {
  const last = members.at(-1);
  const verb = last === undefined ? -1 : DEEDS.first(syntax, last.start + 2, last.end);
  if (last === undefined || verb < 0) return false;
  return [...members.slice(0, -1), { start: last.start, end: verb }].every(({ start, end }) =>
    endsActor(lexicon, syntax, start, end),
  );
}

const FOR = characters('为');

/** 农业银行和邮政储蓄银行为“三农”服务: the set is whom they serve, not what they make up (以甲、乙为“两翼”: `withoutFor`). */
const isServed = ({ syntax }: Context, { end }: Span): boolean => FOR.has(syntax, end - 1);

const IS = characters('是');
/** 实事求是, 总是: 是 that ends a word. */
const BEFORE_IS = characters('求总还若不于');

/** 就业和收入是民生的两大支柱: what a copula follows is told of the members, it is none. */
function isEquated({ syntax }: Context, { start, end }: Span): boolean {
  const copula = IS.find(syntax, start + 1, end);
  return copula < end && !BEFORE_IS.has(syntax, copula - 1);
}

/** 首问负责、限时办结、责任追究: a member may end in a verb where all have the length of a set phrase. */
const areAlike = ({ syntax, lexicon }: Context, members: readonly Span[]): boolean =>
  members.length > 2 &&
  lengthOfAll(members) === 4 &&
  members.every(({ start, end }) => (lexicon.verbs.startingAt(syntax, start)?.end ?? 0) < end);

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
    '扎实 分为 分 由 即 是 为 和 与 了 着 组织 组建 引导 通过 着眼于 着力于 立足 实现 加快 加快实现 加快推进 促进 发挥 充分发挥 更好发挥 调动 充分调动 运用 ' +
    '推动 继续推动 守好 建好 管好 用好 打好 把好 把住 做实 拧紧 绷紧 压实 筑牢 点亮 擦亮 算好 啃下 唱好 练好 织密 扛起 吃透 严把 列出 列好 研究 专门研究 总结 总结回顾 回顾总结 全县 全市 全省 全区 全镇 全国 讨论 商量 商议 部署 制定 出台 搭建 执行 免除 紧扣',
);

const MADE_UP =
  /(?<=.{2})(?:担任|出任|组成|构成|任|作为.{0,8}|列为.{0,8}|当作.{0,8}|(?:并|合|统|被|号)?称为?.{0,4}|是(?:全国|世界|公认|当前|当今).{0,6})$/;
const MADE_UP_ENDS = characters('任成为界国省市县区称');
const OF = characters('的');
const TAKES = characters('以');

/** 由书记、县长任“双组长”; 把甲、乙作为今年的三项…: the verb between the list and its name is no part of the last member. */
function trimLast({ syntax }: Context, items: readonly Span[]): readonly Span[] {
  const last = items.at(-1);
  if (last === undefined || !(MADE_UP_ENDS.has(syntax, last.end - 1) || OF.has(syntax, last.end))) return items;
  const verb = MADE_UP.exec(syntax.text.slice(last.start, last.end));
  return verb === null ? items : [...items.slice(0, -1), { start: last.start, end: last.end - verb[0].length }];
}

/** 以甲、乙为“两翼”: 为 is no part of the last member. */
function withoutFor({ syntax }: Context, items: readonly Span[]): readonly Span[] {
  const [first] = items;
  const last = items.at(-1);
  if (first === undefined || last === undefined || !FOR.has(syntax, last.end - 1)) return items;
  const taken = TAKES.has(syntax, first.start) || TAKES.has(syntax, first.start - 1);
  return taken ? [...items.slice(0, -1), { start: last.start, end: last.end - 1 }] : items;
}

/** 管住人、财、物、工程; 抓牢吃、住、行: a verb with what it comes to. */
const COMES_TO = characters('住好牢紧准实透');

/** Members that short are told from such a verb. */
const LONGEST_SHORT = 2;

/** The first member of a list carries what leads into it; its own words are as long as its sisters', or stand behind the verb. */
export function trimFirst({ syntax }: Context, [first, ...rest]: readonly Span[]): Span {
  if (first === undefined) return { start: 0, end: 0 };
  const name = NAME_OPENS.find(syntax, first.start, first.end);
  if (name < first.end) return { start: name, end: first.end };
  const length = lengthOfAll(rest);
  // 新能源汽车、生物医药、新型显示: one character more is a longer member, unless it is what leads into them.
  const more = first.end - first.start - length;
  if (length > 0 && (more > 1 || (more === 1 && LEAD.endingAt(syntax, first.start + 1) >= 0)))
    return { start: first.end - length, end: first.end };
  let start = first.start;
  const shortest = Math.min(2, ...rest.map((item) => item.end - item.start));
  LEAD.each(syntax, first.start, first.end, (_, end) => {
    if (first.end - end >= shortest) start = end;
  });
  const longest = Math.max(...rest.map((item) => item.end - item.start));
  if (longest > LONGEST_SHORT) return { start, end: first.end };
  for (let at = first.end - shortest; at >= first.start + 2 && at > start; at--)
    if (COMES_TO.has(syntax, at - 1) && first.end - first.start > longest) return { start: at, end: first.end };
  return { start, end: first.end };
}

/** The length that several members share; 0 where they share none. */
function lengthOfAll(items: readonly Span[]): number {
  const [first] = items;
  if (first === undefined || items.length < 2) return 0;
  const length = first.end - first.start;
  return items.every((item) => item.end - item.start === length) ? length : 0;
}
