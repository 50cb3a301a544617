/** Members that each hold a word of their set's name: 抓重点、补短板、强弱项 of 抓、补、强; before the name, and behind it. */
import { classAt, OPEN } from '../source/chars.js';
import { characters } from '../source/finder.js';
import type { Keyed } from '../source/keys.js';
import type { Span } from '../source/span.js';
import { wordSet } from '../source/word-set.js';
import { sentenceAt } from '../syntax/around.js';
import type { Context } from './context.js';
import { indexIn, MAX_MEMBER, listOf, splitAt, type Members } from './member-spans.js';
import { beforeContent } from './members-ends.js';
import { NONE_LEFT } from './members-behind.js';
import { COUNTS } from './slogan-patterns.js';
import { isServed, trimFirst, withoutFor } from './members-trim.js';
import { beforeNaming } from './named-thus.js';

const COMMA = characters('，');

const DUN_MARK = characters('、');

/** Numerals that count something in a slogan; 百 of 三个百分百 does not. */
const COUNTED = new Set([...COUNTS].map((numeral) => numeral.charCodeAt(0)));

/** 五统一: the 一 of 统一 counts nothing. */
const ENDS_IN_ONE = '统唯划专归';

const countsAt = (slogan: string, at: number): boolean =>
  at < slogan.length &&
  COUNTED.has(slogan.charCodeAt(at)) &&
  !(slogan.charAt(at) === '一' && at > 0 && ENDS_IN_ONE.includes(slogan.charAt(at - 1)));

const ONE_EACH = '个一';

/** 五大振兴; in 三大一小 it is what they are. */
const isGreat = (slogan: string, at: number): boolean =>
  slogan.charAt(at) === '大' && slogan.length > at + 2 && !countsAt(slogan, at + 1) && !countsAt(slogan, at + 2);

/** The words behind the numerals of a slogan's key: 降 and 增 of 三降两增, 务必 of 三个务必. */
function wordsOf(slogan: string): readonly string[] {
  // 四个一: each member says 一 of something.
  if (slogan.endsWith(ONE_EACH)) return ['一'];
  const words: string[] = [];
  let start = -1;
  for (let at = 0; at < slogan.length; at++) {
    if (!countsAt(slogan, at)) continue;
    if (start >= 0) words.push(slogan.slice(start, at));
    while (countsAt(slogan, at + 1)) at++;
    if (slogan.charAt(at + 1) === '个' || isGreat(slogan, at + 1)) at++;
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

/** One word of a name and how many members hold it. */
export interface Pack {
  readonly word: string;
  readonly count: number;
}

/** The packs of a name with their counts: 定 3 and 查 3 of 三定三查; none where a numeral counts no word. */
export function packsOfName(slogan: string, numbers: readonly number[]): readonly Pack[] {
  const words = wordsOf(slogan);
  if (words.length !== numbers.length || words.includes('')) return [];
  return words.map((word, index) => ({ word, count: numbers[index] ?? 0 }));
}

const MAX_KEYED = 160;

const KEYED_ENDS = characters('、，；');

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
  end = beforeContent(syntax, beforeNaming(syntax, end));
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
  const last = items.at(-1);
  if (first === undefined || last === undefined || items.length !== keys.length) return null;
  // 开展…活动，推进东城和南湖新城“两城”: what is behind the last mark holds them all.
  if (text.slice(last.start, last.end).split(keys.at(-1) ?? '').length > keys.length) return null;
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

/** Members behind the name that each open with its key, over 、 and ，: “四有”好老师，有理想信念、有道德情操…; 三清三整…. */
export function keyedAfter(context: Context, mention: Span, keys: readonly string[]): Members | null {
  if (keys.length < 2 || keys.length > 12) return null;
  const { syntax } = context;
  const { text } = syntax;
  const from = LEADS_ON.find(syntax, mention.end, mention.end + MAX_GENUS);
  const stopped = STOP.has(syntax, from) && from <= mention.end + 1;
  const dashed = DASH.has(syntax, from) && DASH.has(syntax, from + 1);
  if (!stopped && !dashed && !OPENS_LIST.has(syntax, from)) return null;
  const first = dashed ? from + 2 : text.startsWith('即', from + 1) ? from + 2 : from + 1;
  // “四个一”，每季度走访一次、每年视察一次、…: 一 stands inside, and there are no others.
  const inside = keys[0] === '一';
  if (!inside && !text.startsWith(keys[0] ?? '', first)) return null;
  const limit = Math.min(sentenceAt(syntax, first).end, first + MAX_KEYED);
  const all = splitAt(context, first, limit, KEYED_ENDS);
  if (inside && (all.length !== keys.length || all.some(({ start }) => NONE_LEFT.test(syntax, start)))) return null;
  const items = all.slice(0, inside ? keys.length : goesOnTo(syntax, all, keys));
  const end = items.at(-1)?.end ?? first;
  if (items.length < keys.length) return null;
  // Clauses of one word are told apart elsewhere; those of two words show by their order.
  if (new Set(keys).size < 2 && DUN_MARK.find(syntax, first, end) === end) return null;
  if (stopped) return ownSentence(context, items, keys);
  const opens = (item: Span, key: string): boolean =>
    (inside ? indexIn(text, key, item) >= 0 : text.startsWith(key, item.start)) &&
    item.end - item.start > key.length &&
    item.end - item.start <= MAX_MEMBER;
  if (!items.every((item, index) => opens(item, keys[index] ?? keys[0] ?? ''))) return null;
  const close = tailAt(syntax, items, BRACKET_OR_STOP.find(syntax, items.at(-1)?.start ?? first, end));
  return listOf('list-after', [...items.slice(0, -1), { start: items.at(-1)?.start ?? first, end: close }]);
}

/** 三个着力，即着力…、着力…、着力…、着力…: how many of them there are, though the name counts fewer; a clause that only begins so is none. */
function goesOnTo(syntax: Keyed, all: readonly Span[], keys: readonly string[]): number {
  const [key = ''] = keys;
  let count = keys.length;
  if (new Set(keys).size > 1) return count;
  for (let last = all[count - 1], next = all[count]; last !== undefined && next !== undefined; next = all[++count]) {
    if (!DUN_MARK.has(syntax, last.end) || next.start !== last.end + 1 || !syntax.text.startsWith(key, next.start))
      break;
    last = next;
  }
  return count;
}

/** 名医、名科、名院一体打造; 乱收费、乱罚款、乱摊派的歪风: what is said of them all stands behind a last member as long as its sisters. */
function tailAt(syntax: Keyed, items: readonly Span[], end: number): number {
  const lengths = new Set(items.slice(0, -1).map((item) => item.end - item.start));
  const [length = 0] = lengths;
  const close = (items.at(-1)?.start ?? end) + length;
  return lengths.size === 1 && items.length > 2 && close < end && SAID_OF_ALL.startingAt(syntax, close) >= 0
    ? close
    : end;
}
const SAID_OF_ALL = wordSet(
  '的 一体 一起 一齐 一道 一律 见一 必须 都要 全部 齐抓 有机 统筹 同步 共同 协同 逐一 等 现象 行为 问题 一个',
);

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

const LEADS_ON = characters('，：（。；、！？—\n');
const DASH = characters('—');

const OPENS_LIST = characters('，：（');

const BRACKET_OR_STOP = characters('）。！？');
