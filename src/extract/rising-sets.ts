/**
 * Sets without marks that count up from one thing in a row: 坚持一个中心、两条主线、三项重点; 围绕一个中心，即…；突出两个重点，即…. The one thing is
 * what others are held to (中心, 主线, 目标). Left out: 一个乡镇、两个村, which are counted, and rows that do not count up.
 */
import { SPACES } from '../source/chars.js';
import { characters, opening } from '../source/finder.js';
import type { Keyed } from '../source/keys.js';
import { wordSet } from '../source/word-set.js';
import { PARTS } from './members-groups.js';
import { COUNTS, countValue, QUANTITY } from './slogan-patterns.js';
import { opensWith } from './word-runs.js';

const NONE = -1;
const COUNTER = characters('个条项大');
/** What the others of a row are held to. */
const CORE = wordSet(
  '中心 核心 主线 主题 目标 总目标 重点 龙头 主轴 主业 统领 引领 定位 愿景 根本 关键 主体 主攻方向 总抓手 抓手 突破 突破口 确保 红线 底线 基本点 总要求 总方针 纲领 宗旨 灵魂',
);
const NAME_STOP = characters(`，。；：、！？“”《》（）${SPACES}的和与及${COUNTS}0123456789`);
const SHORTEST = 2;
const LONGEST = 4;
/** The verb of the next set: 突出两个重点. */
const MAX_VERB = 6;
const JOINTS = characters('、，');
const NO_VERB = characters(`，。；：、“”（）\n${SPACES}${COUNTS}0123456789`);
const ONE = characters('一');
const MAX_PART = 160;

interface Pack {
  readonly start: number;
  readonly value: number;
  readonly noun: number;
  readonly end: number;
}

/** The set whose numeral stands at the place; null where none does. */
function packAt(keyed: Keyed, at: number): Pack | null {
  const noun = at + 2;
  if (!COUNTER.has(keyed, at + 1)) return null;
  const value = countValue(keyed, at, at + 1);
  if (value < 1) return null;
  const end = NAME_STOP.find(keyed, noun, Math.min(keyed.text.length, noun + LONGEST + 1));
  const isName = end - noun >= SHORTEST && end - noun <= LONGEST && !opensWith(QUANTITY, keyed, noun, end);
  return isName ? { start: at, value, noun, end } : null;
}

/** End of the name of a set that stands in such a row; -1 where it stands in none. */
export function risingSet(keyed: Keyed, at: number, counter: number): number {
  const own = counter === at + 1 ? packAt(keyed, at) : null;
  if (own === null) return NONE;
  if (own.value === 1 && nextOf(keyed, own) === null) return NONE;
  let first: Pack | null = own;
  while (first !== null && first.value > 1) first = beforeOf(keyed, first);
  if (first === null || !isCore(keyed, first)) return NONE;
  return isOfCode(keyed, first.start) && !(DEFINED.test(keyed, own.end) || isTold(keyed, own)) ? NONE : own.end;
}

/** “一条主线”: the one thing in marks, alone. */
export function isCoreSet(keyed: Keyed, start: number, end: number): boolean {
  const pack = ONE.has(keyed, start) ? packAt(keyed, start) : null;
  return pack?.end === end && isCore(keyed, pack);
}

/** “一二三”工作法，坚持一个目标，…: the things of a code are its members; sets of their own where the text says what each is. */
const isOfCode = ({ text }: Keyed, at: number): boolean => CODE.test(text.slice(Math.max(0, at - MAX_BACK), at));
const CODE = /“(?:[一二三四五六七八九十]{2,}|\d{2,})”/;
const MAX_BACK = 40;
const DEFINED = opening(/，?(?:即|就是|也就是|是指)|：/, '，即就也是：');

const isCore = (keyed: Keyed, { noun, end }: Pack): boolean => CORE.endingAt(keyed, end) >= noun;

/** The next of the row: behind a 、 or ， and a verb, or at the head of the next part. */
function nextOf(keyed: Keyed, { start, end, value }: Pack): Pack | null {
  if (ENDS_HEAD.has(keyed, end) && headStart(keyed, start) >= 0) return headBelow(keyed, end, value + 1);
  if (!JOINTS.has(keyed, end)) return null;
  const near = headOf(keyed, end + 1, value + 1);
  if (near !== null) return near;
  const semicolon = PARTS.find(keyed, end, Math.min(keyed.text.length, end + MAX_PART));
  return SEMICOLON.has(keyed, semicolon) ? headOf(keyed, semicolon + 1, value + 1) : null;
}
const SEMICOLON = characters('；');

/** 守好两个阵地。 at the head of its paragraph: the verb and the set are all of its first sentence. */
const ENDS_HEAD = characters('。\n');
const LINE = characters('\n');
const INDENT = characters(' \u3000\t');
/** Longest paragraph between two such heads. */
const MAX_PARAGRAPH = 900;

/** Whether the paragraph that the set heads goes on. */
const isTold = (keyed: Keyed, { start, end }: Pack): boolean =>
  STOP.has(keyed, end) && !LINE.has(keyed, end + 1) && headStart(keyed, start) >= 0;
const STOP = characters('。');

/** Where the paragraph begins that the set at the place heads; -1 where other words stand before its verb. */
function headStart(keyed: Keyed, start: number): number {
  let at = start;
  while (at > start - MAX_VERB && !NO_VERB.has(keyed, at - 1) && at > 0) at--;
  while (at > 0 && INDENT.has(keyed, at - 1)) at--;
  return at === 0 || LINE.has(keyed, at - 1) ? at : NONE;
}

const fillsHead = (keyed: Keyed, pack: Pack | null): Pack | null =>
  pack !== null && ENDS_HEAD.has(keyed, pack.end) ? pack : null;

function headBelow(keyed: Keyed, end: number, value: number): Pack | null {
  const line = LINE.find(keyed, end, Math.min(keyed.text.length, end + MAX_PARAGRAPH));
  const from = INDENT.skip(keyed, line + 1, keyed.text.length);
  return LINE.has(keyed, line) ? fillsHead(keyed, headOf(keyed, from, value)) : null;
}

function headAbove(keyed: Keyed, line: number, value: number): Pack | null {
  const head = LINE.behindLast(keyed, line - 1, Math.max(0, line - 1 - MAX_PARAGRAPH));
  if (head > 0 && !LINE.has(keyed, head - 1)) return null;
  return fillsHead(keyed, headOf(keyed, INDENT.skip(keyed, head, line), value));
}

/** The set at the head of a stretch, a verb before it at most. */
function headOf(keyed: Keyed, from: number, value: number): Pack | null {
  let at = from;
  while (at <= from + MAX_VERB && !NO_VERB.has(keyed, at)) at++;
  const pack = packAt(keyed, at);
  return pack !== null && pack.value === value ? pack : null;
}

/** The one before it in its row. */
function beforeOf(keyed: Keyed, { start, value }: Pack): Pack | null {
  let at = start;
  while (at > start - MAX_VERB - 1 && !NO_VERB.has(keyed, at - 1)) at--;
  if (JOINTS.has(keyed, at - 1)) {
    for (let length = SHORTEST; length <= LONGEST; length++) {
      const pack = packAt(keyed, at - 3 - length);
      if (pack !== null && pack.end === at - 1) return pack.value === value - 1 ? pack : null;
    }
    return null;
  }
  const line = headStart(keyed, start);
  if (line > 0) return headAbove(keyed, line, value - 1);
  if (!SEMICOLON.has(keyed, at - 1)) return null;
  const head = PARTS.behindLast(keyed, at - 1, Math.max(0, at - 1 - MAX_PART));
  return headOf(keyed, head, value - 1) ?? lastBefore(keyed, { start: head, end: at - 1 }, value - 1);
}

/** The first part may have its lead before it: 总的思路是“一二三”：围绕一个中心，即…；. */
function lastBefore(
  keyed: Keyed,
  { start, end }: { readonly start: number; readonly end: number },
  value: number,
): Pack | null {
  if (value !== 1) return null;
  for (let at = ONE.find(keyed, start, end); at < end; at = ONE.find(keyed, at + 1, end)) {
    const pack = packAt(keyed, at);
    if (pack !== null && isCore(keyed, pack)) return pack;
  }
  return null;
}
