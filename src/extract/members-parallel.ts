/** Members told as clauses of one shape behind the count: 三个结合。即与…相结合。与…相结合. */
import { classAt, CLOSE, codeAt } from '../source/chars.js';
import { characters } from '../source/finder.js';
import type { Keyed } from '../source/keys.js';
import type { Span } from '../source/span.js';
import { wordSet } from '../source/word-set.js';
import { clauseEnd, clauseStart, paragraphAt, sentenceAt } from '../syntax/around.js';
import type { Context } from './context.js';
import { indexIn, isDivisible, listOf, reachOf, splitAt, type Members } from './member-spans.js';

const CLAUSE_MARKS = characters('，。；：、！？\n“”');
const CLAUSE_LEAD = /^(?:机制|制度|模式|活动|工作)?(?:即|就是|要|既要|又要|还要|也要|注重|坚持|做到)?/;
/** 挂起钩来, 见了面: what may part the two characters of a key. */
const PARTS = characters('起上了住好清成着到足实透');
const COUNT = /^(?:[一二两三四五六七八九十]+|\d+|双)(?:个|大|项|种|条)?/;
const MAX_CLAUSES = 500;

/**
 * Clauses of one shape behind the count, each with its key word: 三个结合。即与…相结合。与…相结合。与…相结合.
 * The key word is the slogan's own words without numeral and classifier.
 */
export function parallel(context: Context, mention: Span, slogan: string, expected: number): Members | null {
  const { syntax } = context;
  if (expected < 2 || slogan.replace(COUNT, '').length < 2) return null;
  const key = slogan.slice(-2);
  const from = mention.end + (classAt(syntax.text, mention.end) === CLOSE ? 1 : 0);
  const reach = reachOf(context, mention);
  const { end } = paragraphAt(syntax, mention.start);
  const own = clausesWith(context, { start: from, end: Math.min(end, reach, from + MAX_CLAUSES) }, key, expected);
  if (own !== null || reach <= end + 1) return own;
  const below = clausesWith(context, { start: end + 1, end: Math.min(reach, end + 1 + MAX_CLAUSES) }, key, expected);
  return below !== null && areOfOneShape(syntax, below, key) ? below : null;
}

/** As many clauses of the stretch hold the key as are expected. */
function clausesWith(
  context: Context,
  { start: from, end: limit }: Span,
  key: string,
  expected: number,
): Members | null {
  const { syntax } = context;
  const { text } = syntax;
  const window = text.slice(from, limit);
  let found = window.indexOf(key);
  if (found < 0) return parted(syntax, { start: from, end: limit }, key, expected);
  const items: Span[] = [];
  const leads = new Set<number>();
  while (found >= 0 && items.length <= expected) {
    const { start, end } = clauseWith(context, from + found, { start: from, end: limit }, key);
    leads.add(from + found - start);
    items.push(memberIn(text.slice(start, end), start, from + found - start, key));
    found = window.indexOf(key, end - from);
  }
  // 两个率先的重大意义。…讲了率先…，对率先…: behind words of another matter only clauses of one shape are members.
  const isOfOther =
    OF.has(syntax, from) &&
    (leads.size > 1 || FULL_STOP.find(syntax, from, items[0]?.start ?? from) < (items[0]?.start ?? from));
  return items.length === expected && !isOfOther ? listOf('parallel', items) : null;
}

/** The clause around a place, or what a 、 parts of it; whole where one key opens or denies all of it. */
function clauseWith(context: Context, at: number, { start: from, end: limit }: Span, key: string): Span {
  const { text } = context.syntax;
  const start = Math.max(from, clauseStart(context.syntax, at));
  const end = Math.min(limit, clauseEnd(context.syntax, at));
  // 不准到无安全设施、无救护人员的水域; 车况不良、灯光不全不出车.
  const behind = at + key.length;
  const isWhole = at === start || (behind === end && text.startsWith(NOT, at - 1));
  const isSole = indexIn(text, key, { start, end: at }) < 0 && indexIn(text, key, { start: behind, end }) < 0;
  if (isWhole && isSole) return { start, end };
  return splitAt(context, start, end, DUN).find((piece) => piece.end > at) ?? { start, end };
}
const DUN = characters('、');
const NOT = '不';

/** Below a heading its members open clauses with the key, or sentences that hold it: 落实甲制度，…；落实乙制度，…. */
const areOfOneShape = (keyed: Keyed, { items }: Members, key: string): boolean =>
  items.every(({ start }) => keyed.text.startsWith(key, start)) ||
  items.every(({ start }) => PART_STOPS.has(keyed, start - 1));
const PART_STOPS = characters('。；！\n');

const OF = characters('的');
const FULL_STOP = characters('。！？\n');

/** Clauses that hold the key with a word between its characters: 三个挂钩。把…同…挂起钩来。把…同…挂起钩来. */
function parted(keyed: Keyed, { start, end }: Span, key: string, expected: number): Members | null {
  const { text } = keyed;
  const head = key.charCodeAt(0);
  const last = key.charCodeAt(1);
  const items: Span[] = [];
  for (let at = start; at < end; at++) {
    if (text.charCodeAt(at) !== head) continue;
    const tail = PARTS.skip(keyed, at + 1, at + 3);
    if (tail === at + 1 || codeAt(text, tail) !== last) continue;
    const from = CLAUSE_MARKS.behindLast(keyed, at, start);
    if (from !== items.at(-1)?.start) items.push({ start: from, end: CLAUSE_MARKS.find(keyed, at, end) });
  }
  return items.length === expected ? listOf('parallel', items) : null;
}

/** The member that a clause with its key word is, without what leads into it. */
function memberIn(clause: string, start: number, found: number, key: string): Span {
  const behind = found + key.length;
  const lead = CLAUSE_LEAD.exec(clause)?.[0].length ?? 0;
  return {
    start: start + (lead < behind ? lead : 0),
    end: start + (endsWithKey(clause, found, key) ? behind : clause.length),
  };
}

/** …相结合 closes its member, whatever runs on behind it. */
const endsWithKey = (clause: string, found: number, key: string): boolean =>
  found >= 2 && /^(?:与|同|和|在|让|使|对|由|从|以|把)/.test(clause.replace(/^即/, '')) && key === '结合';

const BOTH_HANDS = wordSet('两手 两头 两端');
/** What stands between the name and the first hand: ”, 、两不误”, 。. */
const MAX_TO_HAND = 14;
const HAND_ENDS = characters('，、；。：！？（\n“”');
const MAX_HAND = 30;

/** 做到“两手抓、两不误”，一手抓防疫，一手抓生产; 一手抓防疫、一手抓生产，坚持“两手抓”. */
export function bothHands(context: Context, { start, end }: Span): Members | null {
  const { syntax } = context;
  if (BOTH_HANDS.startingAt(syntax, start) < 0) return null;
  const hand = `一${syntax.text.charAt(start + 1)}`;
  const behind = indexIn(syntax.text, hand, { start: end, end: end + MAX_TO_HAND });
  const after = behind < 0 ? null : handsFrom(syntax, behind, hand);
  if (after !== null) return listOf('list-after', after);
  const { start: floor } = sentenceAt(syntax, start);
  const first = indexIn(syntax.text, hand, { start: Math.max(floor, start - 2 * MAX_HAND), end: start });
  const before = first < 0 ? null : handsFrom(syntax, first, hand);
  return before === null || (before.at(-1)?.end ?? start) >= start ? null : listOf('list-before', before);
}

/** The two clauses that begin with 一手 or its like, the first of them at the place. */
function handsFrom(keyed: Keyed, at: number, hand: string): readonly Span[] | null {
  const one = { start: at, end: HAND_ENDS.find(keyed, at, at + MAX_HAND) };
  const next = HAND_ENDS.skip(keyed, one.end, one.end + 1);
  const other = { start: next, end: HAND_ENDS.find(keyed, next, next + MAX_HAND) };
  const isHand = ({ start, end }: Span): boolean => keyed.text.startsWith(hand, start) && HAND_ENDS.has(keyed, end);
  return isHand(one) && isHand(other) ? [one, other] : null;
}

/** A slogan of two numerals, each with its word: 三到位一处理. */
const TWO_COUNTS =
  /^[一二两三四五六七八九十\d]+([^一二两三四五六七八九十\d]{1,4})[一二两三四五六七八九十\d]+([^一二两三四五六七八九十\d]{1,4})$/;

/**
 * Members of a set of two numerals told as clauses: 三到位一处理 …的解决到位，…的教育到位，…的帮扶到位，…的依法处理.
 * As many clauses must hold each key as its numeral says.
 */
export function pairedClauses(
  { syntax }: Context,
  mention: Span,
  slogan: string,
  numbers: readonly number[],
): Members | null {
  const [first = 0, second = 0] = numbers;
  if (numbers.length !== 2 || Math.max(first, second) < 2) return null;
  const keys = TWO_COUNTS.exec(slogan);
  if (keys === null) return null;
  const end = rowEnd(syntax, mention.end, keys.slice(1));
  if (!isDivisible(syntax, mention.end, end, PART_MARKS, Math.max(first, second))) return null;
  // …都做到了；乙乡…: the other parts of the sentence tell of others.
  for (const to of new Set([end, SEMICOLON.find(syntax, mention.end, end)])) {
    const whole = clausesIn(syntax, mention.end, to);
    const pairs = pairsOf(syntax, splitAtAnd(syntax, whole), keys, numbers) ?? pairsOf(syntax, whole, keys, numbers);
    if (pairs !== null) return pairs;
  }
  return null;
}
const SEMICOLON = characters('；');

/** 黑木耳、黑猪、黑茶和白及: a 和 may part the last two. */
const splitAtAnd = (keyed: Keyed, clauses: readonly Span[]): readonly Span[] =>
  clauses.flatMap(({ start, end }, index) => {
    const and = index === 0 ? end : AND.find(keyed, start + 1, end - 1);
    return and >= end - 1
      ? [{ start, end }]
      : [
          { start, end: and },
          { start: and + 1, end },
        ];
  });
const AND = characters('和与');

/** The clauses that hold one key or the other, each as often as its numeral says. */
function pairsOf(
  keyed: Keyed,
  clauses: readonly Span[],
  keys: readonly string[],
  [first = 0, second = 0]: readonly number[],
): Members | null {
  const { text } = keyed;
  const holding = (key: string): readonly Span[] => clauses.filter((item) => indexIn(text, key, item) >= 0);
  const ones = holding(keys[1] ?? '');
  const others = holding(keys[2] ?? '');
  if (ones.length !== first || others.length !== second) return null;
  // 三问三定，问需于民定项目，…: a clause that holds both is one member.
  const members = [...ones, ...others.filter(({ start }) => !ones.some((one) => one.start === start))].sort(
    (a, b) => a.start - b.start,
  );
  // 评了“两优一先”，一百名优秀党员、二十个先进支部受到表彰: so many of each are counted.
  const written = members.map(({ start, end }) => text.slice(start, end));
  if (written.some((member) => COUNTED_HEAD.test(member))) return null;
  // 一网是政务网，两平台是…和…: what says which pack it is, is no part of its first member.
  const heads = written.map((member) => PACK_HEAD.exec(member)?.[0].length ?? 0);
  const last = members.length - 1;
  const isHeaded = heads.filter((head) => head > 0).length === 2;
  return listOf(
    'parallel',
    members.map((member, index) =>
      isHeaded
        ? { start: member.start + (heads[index] ?? 0), end: member.end }
        : withoutTail(keyed, withoutLead(keyed, member, index === 0), index === last, members, keys),
    ),
  );
}
const COUNTED_HEAD = /^[一二两三四五六七八九十百千\d]+(?:名|位|个先进|个优秀|家)/;
const PACK_HEAD = /^[一二两三四五六七八九十\d]+[^，。一二两三四五六七八九十]{1,4}(?:就是|是|指)/;

const MAX_PAIRED = 220;
const SENTENCE_MARKS = characters('。！？\n');
const STOP = characters('。');
const PART_MARKS = characters('，；：、（）“”。');
/** “三查三看”活动。 */
const MAX_NAME_TAIL = 6;

/** “三好一满意”。要做到服务好、…，让群众满意: what leads into the members, and to the one that others are to find so. */
const ASKED = wordSet('做到 要做到 就是要 努力做到 切实做到 真正做到 也就是 就是');
const LEAD = wordSet('做到 要做到 就是要 努力做到 切实做到 真正做到 也就是 就是 即 分别是 把 将');
const LETS = characters('让使');
function withoutLead(keyed: Keyed, { start, end }: Span, isFirst: boolean): Span {
  const lead = isFirst ? LEAD.startingAt(keyed, start) : LETS.skip(keyed, start, start + 1);
  return { start: lead > start && end - lead > 1 ? lead : start, end };
}

/** 把问题清单、责任清单、操作卡、处置卡发到人: where the others end in their words, what stands behind the last one's is none of it. */
function withoutTail(
  { text }: Keyed,
  member: Span,
  isLast: boolean,
  members: readonly Span[],
  [, one = '', other = '']: readonly string[],
): Span {
  const end = member.start + text.slice(member.start, member.end).lastIndexOf(other) + other.length;
  const areEnded = members.slice(0, -1).every((item) => text.endsWith(one, item.end) || text.endsWith(other, item.end));
  return isLast && areEnded && end > member.start + other.length ? { start: member.start, end } : member;
}

/** End of the sentence; where it ends with the name, of the sentences behind it that each begin with a key: “三查三看”。查思想，看担当。查作风，看实效。 */
function rowEnd(keyed: Keyed, from: number, keys: readonly string[]): number {
  const limit = Math.min(keyed.text.length, from + MAX_PAIRED);
  let end = SENTENCE_MARKS.find(keyed, from, limit);
  if (end - from > MAX_NAME_TAIL) return end;
  const opens = (at: number): boolean => keys.some((key) => keyed.text.startsWith(key, at));
  if (STOP.has(keyed, end) && ASKED.startingAt(keyed, end + 1) >= 0) return SENTENCE_MARKS.find(keyed, end + 1, limit);
  while (STOP.has(keyed, end) && opens(end + 1)) {
    const next = SENTENCE_MARKS.find(keyed, end + 1, limit);
    if (next >= limit) break;
    end = next;
  }
  return end;
}

/** The clauses between marks in a stretch. */
function clausesIn(keyed: Keyed, from: number, to: number): readonly Span[] {
  const found: Span[] = [];
  for (let start = PART_MARKS.skip(keyed, from, to); start < to;) {
    const end = PART_MARKS.find(keyed, start, to);
    found.push({ start, end });
    start = PART_MARKS.skip(keyed, end, to);
  }
  return found;
}
