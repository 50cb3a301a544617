/**
 * Counted nouns with their row around them, whatever the noun: 三个责任人，行政的、技术的、看守的; 三张清单，问题清单、任务清单、责任清单; 四道关口：采购关由总务处把，验收关由…;
 * 手电、铁锹、哨子，这三样东西. Left out: rows of another length, rows whose members share neither 的 nor the noun.
 */
import { characters } from '../source/finder.js';
import type { Span } from '../source/span.js';
import { wordSet } from '../source/word-set.js';
import { sentenceAt } from '../syntax/around.js';
import type { Context } from './context.js';
import type { Draft, Place } from './counted-drafts.js';
import { NOUN_MARKS } from './counted-tails.js';
import { indexIn, listOf, splitAt, splitMembers, type Members } from './member-spans.js';
import { listBefore } from './members-before.js';
import { farOrdinals } from './members-ordinals.js';

const COUNTERS = wordSet('个 道 张 本 条 块 项 种 类 把 座 支 样 层 级 笔 件 份 套 堂 面');
const LONGEST_NOUN = 4;
const COMMA_OR_COLON = characters('，：');
const ROW_ENDS = characters('，。；：！？\n');
const PARTS = characters('、');
const CLAUSES = characters('，；。');
const OF = characters('的');
const LONGEST = 16;
const MOST = 9;

/** The row of a counted noun in one of these ways. */
export const rowOf = (context: Context, place: Place): Draft | null =>
  rowAfter(context, place) ?? rowThis(context, place) ?? ordinalsOf(context, place);

/** Noun and row behind a count: as many members as it says, all ending in 的 or in the noun's last character, or each a clause that opens so. */
export function rowAfter(context: Context, { start, end, declared }: Place): Draft | null {
  const { syntax } = context;
  if (declared === null || declared < 2 || declared > MOST) return null;
  const counter = COUNTERS.startingAt(syntax, end);
  const noun = counter < 0 ? -1 : NOUN_MARKS.find(syntax, counter, counter + LONGEST_NOUN + 1);
  if (noun <= counter || noun - counter > LONGEST_NOUN || !COMMA_OR_COLON.has(syntax, noun)) return null;
  if (SAID.startingAt(syntax, noun + 1) >= 0) return null;
  const members = listed(context, noun, declared) ?? clausesOf(context, noun, counter, declared);
  return members === null ? null : { start, end: noun, declared, members, found: members.items.length };
}

/** 三种方法，即将推广…: what is said of them. */
const SAID = wordSet('即 就 也 都 是 要 将 应 须 必须 已 正 还');

/** 三个责任人，行政的、技术的、看守的，…. */
function listed(context: Context, noun: number, declared: number): Members | null {
  const { syntax } = context;
  const stop = ROW_ENDS.find(syntax, noun + 1, noun + 1 + declared * (LONGEST + 1));
  if (PARTS.find(syntax, noun + 1, stop) === stop) return null;
  const items = splitMembers(context, noun + 1, stop, false);
  const last = syntax.text.charAt(noun - 1);
  const areOwn =
    items.every((item) => OF.has(syntax, item.end - 1) && item.end - item.start > 1) ||
    items.every((item) => syntax.text.charAt(item.end - 1) === last && item.end - item.start > 1);
  return items.length === declared && areOwn ? listOf('list-after', items) : null;
}

/** 四道关口，各有各的主人：政审关归公安局，体检关归卫生局，…: what each clause begins with up to the noun, or to its first character. */
function clausesOf(context: Context, noun: number, counter: number, declared: number): Members | null {
  const { syntax } = context;
  const { text } = syntax;
  if (declared < FEWEST) return null;
  const sentence = sentenceAt(syntax, noun);
  const names = [text.slice(counter, noun), text.charAt(counter)];
  const clauses = splitAt(context, noun + 1, Math.min(sentence.end, noun + MAX_ROW), CLAUSES);
  for (const name of names) {
    const heads = clauses.flatMap((clause) => headsIn(text, clause, name));
    if (heads.length === declared) return listOf('list-after', heads);
  }
  return null;
}
const FEWEST = 3;
const MAX_ROW = 240;
const MAX_HEAD = 5;

/** 体检关归卫生局: the name of a clause, up to the noun that stands near its head, behind what leads to the clause. */
function headsIn(text: string, { start, end }: Span, name: string): readonly Span[] {
  const colon = text.slice(start, end).lastIndexOf('：');
  const from = colon < 0 ? start : start + colon + 1;
  const at = indexIn(text, name, { start: from + 1, end: Math.min(end, from + MAX_HEAD + name.length) });
  const close = at + name.length;
  return at < 0 || close >= end ? [] : [{ start: from, end: close }];
}

const THIS = characters('这');
/** What is counted by the way, with its counter. */
const THINGS = wordSet(
  '东西 人 地方 工作 活 数 字 单位 科室 部门 岗位 问题 毛病 事 事情 情况 办法 方法 本事 功夫 环节 渠道',
);

/** 手电、铁锹、救生衣、哨子，这四样东西: the row right before a count that 这 opens. */
function rowThis(context: Context, { start, end, declared }: Place): Draft | null {
  const { syntax } = context;
  const counter = declared === null || declared < 2 ? -1 : COUNTERS.startingAt(syntax, end);
  if (counter < 0 || declared === null || !THIS.has(syntax, start - 1)) return null;
  const members = listBefore(context, start, declared);
  if (members === null || PARTS.has(syntax, members.start - 1)) return null;
  if (members.items.some((item) => item.end - item.start > LONGEST)) return null;
  return {
    start: members.start,
    end: Math.max(counter, THINGS.startingAt(syntax, counter)),
    declared,
    members,
    found: declared,
  };
}

/** 讲三个问号、两个句号。…\n第一个问号，…。\n第二个问号，…: told by ordinals further on, the noun with each. */
function ordinalsOf(context: Context, { start, end, declared }: Place): Draft | null {
  const { syntax } = context;
  const counter = COUNTERS.startingAt(syntax, end);
  const noun = counter < 0 ? -1 : NOUN_MARKS.find(syntax, counter, counter + LONGEST_NOUN + 1);
  if (noun - counter < 2 || noun - counter > LONGEST_NOUN) return null;
  const members = farOrdinals(context, noun, syntax.text.slice(end, noun), declared);
  return members === null ? null : { start, end: noun, declared, members, found: members.items.length };
}
