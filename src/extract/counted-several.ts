/**
 * What is counted by no number: 提如下要求。一、…; 重点做好以下工作：1.…; 经费、招生、基建这几块. Left out: 如下要求 with no list right behind it, 这几个 of
 * what was told in other sentences. And lists that 等 leaves open, shorter than their count: 速度与质量、当前与长远等四个关系.
 */
import { characters } from '../source/finder.js';
import type { Keyed } from '../source/keys.js';
import type { Span } from '../source/span.js';
import { wordSet } from '../source/word-set.js';
import { clauseStart } from '../syntax/around.js';
import type { Context } from './context.js';
import type { Draft, Place } from './counted-drafts.js';
import { endOfTail, LIST_NOUNS } from './counted-tails.js';
import { isBlank, NAME_OPENS } from './member-spans.js';
import { listBefore, listBelow, membersOf, nextUnitStart } from './members.js';
import { nounEnd } from './noun-ends.js';

const POINTER = characters('如以下');
const POINTERS = wordSet('如下 以下 下列 下面');
const PROMISED = wordSet(
  '要求 工作 意见 建议 措施 举措 任务 安排 部署 事项 打算 体会 承诺 倡议 希望 几点 具体要求 工作要求 重点工作 具体措施 工作安排 工作部署 表态 汇报 说明 提示 声明 表态发言',
);
const GIVES = wordSet(
  '提 提出 再提 作 作出 做 做出 讲 强调 做好 做了 抓好 抓了 落实好 采取 采取了 完成 部署 安排 明确 布置 谈 汇报 宣布 发出',
);
const STRESSED = wordSet('重点 着重 主要 突出 切实 集中 再 特 现 要 我');
const STOPS = characters('：。');
const LINE = characters('\n');
const LEAST = 2;

/** Counts without a number that a list with markers stands right behind, in text order: 提如下要求。一、…. */
export function pointedLists(context: Context): readonly Draft[] {
  const { syntax } = context;
  const { length } = syntax.text;
  const drafts: Draft[] = [];
  for (let at = POINTER.find(syntax, 0, length); at < length; at = POINTER.find(syntax, at + 1, length)) {
    const noun = POINTERS.startingAt(syntax, at);
    const end = noun < 0 ? -1 : PROMISED.startingAt(syntax, noun);
    const verb = end < 0 ? -1 : GIVES.endingAt(syntax, at);
    const draft = verb < 0 ? null : listedBehind(context, { start: verb, end });
    if (draft !== null) drafts.push(draft);
  }
  return drafts;
}

function listedBehind(context: Context, { start: verb, end }: Span): Draft | null {
  const { syntax } = context;
  const next = nextUnitStart(context, end);
  if (next === null || !(STOPS.has(syntax, end) || isBlank(syntax, end)) || !isBlankBetween(syntax, end + 1, next))
    return null;
  const list = listBelow(context, end, LEAST);
  if (list?.[0]?.marker.start !== next) return null;
  const start = Math.max(STRESSED.endingAt(syntax, verb), -1);
  const members = membersOf(context, list);
  return { start: start < 0 ? verb : start, end, declared: null, members, found: list.length };
}

function isBlankBetween(keyed: Keyed, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (!isBlank(keyed, at) && !LINE.has(keyed, at)) return false;
  return true;
}

const THIS = characters('这');
const COUNTERS = wordSet('个 项 件 条 方面 门');
/** 这几处最要紧. */
const SAID = characters('最都很要还也就是才必应须尤更不没');
/** 这几件事. */
const THING = characters('事活账关');
const PARTS = characters('、');
const MOST = 8;
const LONGEST_STRETCH = 80;
const LONGEST = 16;

/** 人事、财务、采购这几个岗位: as many as stand in the list right before it. */
export function severalBefore(context: Context, { start, end, declared }: Place): Draft | null {
  const { syntax } = context;
  const counter = COUNTERS.startingAt(syntax, end);
  if (declared !== null || counter < 0 || !THIS.has(syntax, start - 1)) return null;
  const from = Math.max(clauseStart(syntax, start), start - LONGEST_STRETCH);
  let marks = 0;
  for (let at = PARTS.find(syntax, from, start); at < start; at = PARTS.find(syntax, at + 1, start)) marks++;
  if (marks < 1 || marks > MOST) return null;
  const members = listBefore(context, start, marks + 2) ?? listBefore(context, start, marks + 1);
  const areNames = members?.items.every(
    (item) => NAME_OPENS.has(syntax, item.start) || item.end - item.start <= LONGEST,
  );
  if (members === null || areNames !== true) return null;
  const noun = THING.has(syntax, counter) ? counter + 1 : nounEnd(syntax, counter);
  return {
    start: members.start,
    end: SAID.find(syntax, counter, Math.max(noun, counter)),
    declared,
    members,
    found: members.items.length,
  };
}

const OPEN = characters('等');
const LONGEST_OPEN = 10;

/** 处理好速度与质量、当前与长远等四个关系: fewer are named than are counted. */
export function openBefore(context: Context, { start, end, declared }: Place): Draft | null {
  const { syntax } = context;
  if (declared === null || declared < 3 || !OPEN.has(syntax, start - 1)) return null;
  const tail = endOfTail(syntax, end);
  if (LIST_NOUNS.endingAt(syntax, tail) <= end || THINGS.endingAt(syntax, tail) > 0) return null;
  const from = Math.max(clauseStart(syntax, start), start - LONGEST_STRETCH);
  let marks = 0;
  for (let at = PARTS.find(syntax, from, start); at < start; at = PARTS.find(syntax, at + 1, start)) marks++;
  const members = marks < 1 || marks + 1 >= declared ? null : listBefore(context, start, marks + 1);
  if (members === null || members.items.some((item) => item.end - item.start > LONGEST_OPEN)) return null;
  return { start: members.start, end: tail, declared, members, found: members.items.length };
}
/** What is counted by the way. */
const THINGS = wordSet('项目 工程 活动 平台 载体 行动 领域');
