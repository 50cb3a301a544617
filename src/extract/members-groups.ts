/**
 * Sets told side by side, each in a part of its own between semicolons: 坚持“一个中心”，以项目为中心；突出“两个重点”，抓招商、抓园区；强化“三个保障”，…;
 * and a code that stands for such sets: “一二三”思路, whose members are 一个中心, 两个重点 and 三个保障 where they follow.
 * Left out: a set that stands alone (坚持“两个重点”，抓招商、抓园区 may go on with what else is done).
 */
import { classAt, CLOSE } from '../source/chars.js';
import { characters, opening } from '../source/finder.js';
import type { Span } from '../source/span.js';
import { paragraphAt } from '../syntax/around.js';
import { firstFrom, type Context } from './context.js';
import { listOf, splitAt, type Members } from './member-spans.js';

const PARTS = characters('；。！？：\n');
const SEMICOLON = characters('；');
/** The verb before a set: 坚持“…”, 着力强化“…”. */
const MAX_VERB = 6;
const MAX_PART = 160;
const MAX_ITEM = 40;
/** A set at the head of a part. */
const HEADS_PART =
  /^[^，；。：、“”\d一二两三四五六七八九十]{0,6}(?:“?(?:[一二两三四五六七八九十]|\d)[个条项大件类种场道]|“[一二两三四五六七八九十][^“”，；。：、]{1,6}”)/u;
const LEAD = opening(/，(?:即|就是|也就是)?(?:是|要)?|，?(?:即|就是|也就是)(?:是|要)?|：/, '，即就也：');
const MARKS = [characters('、'), characters('，'), characters('、，')];

/** The members in the part of a set that stands beside another set's part; one thing has all of it. */
export function membersInPart(context: Context, mention: Span, expected: number): Members | null {
  const { syntax } = context;
  const part = partAround(context, mention);
  if (part === null || !isBesideOther(context, part)) return null;
  const close = classAt(syntax.text, mention.end) === CLOSE ? mention.end + 1 : mention.end;
  const length = LEAD.length(syntax, close);
  const rest = { start: close + length, end: part.end };
  if (length < 0 || rest.end - rest.start < 2) return null;
  if (expected === 1) return listOf('list-after', [rest]);
  for (const marks of MARKS) {
    const items = splitAt(context, rest.start, rest.end, marks);
    if (items.length === expected && items.every(({ start, end }) => end - start > 1 && end - start <= MAX_ITEM))
      return listOf('list-after', items);
  }
  return null;
}

/** The stretch between semicolons or sentence ends that a set opens, with its verb; null where something else stands before it. */
function partAround({ syntax }: Context, { start, end }: Span): Span | null {
  const from = PARTS.behindLast(syntax, start, Math.max(0, start - MAX_VERB - 2));
  const isOpen = from === 0 || PARTS.has(syntax, from - 1);
  if (!isOpen || start - from > MAX_VERB + 1) return null;
  const limit = Math.min(paragraphAt(syntax, start).end, end + MAX_PART);
  let at = end;
  while (at < limit && !PARTS.has(syntax, at)) at = Math.max(at + 1, syntax.partners[at] ?? 0);
  return at <= limit && (PARTS.has(syntax, at) || at === syntax.text.length) ? { start: from, end: at } : null;
}

/** Whether the part before or behind is headed by a set, too. */
function isBesideOther({ syntax }: Context, { start, end }: Span): boolean {
  if (SEMICOLON.has(syntax, end) && HEADS_PART.test(syntax.text.slice(end + 1, end + 1 + MAX_HEAD))) return true;
  if (!SEMICOLON.has(syntax, start - 1)) return false;
  const before = PARTS.behindLast(syntax, start - 1, Math.max(0, start - 1 - MAX_PART));
  return PARTS.has(syntax, before - 1) && HEADS_PART.test(syntax.text.slice(before, before + MAX_HEAD));
}
const MAX_HEAD = 12;

/** What counts the things of a code, and where their name ends. */
const COUNTERS = characters('个条项大件类种场道');
const NAME_ENDS = characters('，。；：、”’（\n即就的');
const LONGEST_NAME = 6;
const MAX_TO_NAMES = 60;
const MAX_CODE = 700;

/** The sets that a code of numerals stands for, in its order: 一个目标, 两条主线, 三个阶段 of “一二三”. */
export function setsOfCode(context: Context, { end }: Span, numbers: readonly number[]): Members | null {
  const { syntax, numerals } = context;
  const limit = Math.min(syntax.text.length, end + MAX_CODE);
  const items: Span[] = [];
  for (let index = firstFrom(numerals, end); index < numerals.length; index++) {
    const numeral = numerals[index];
    if (numeral === undefined || numeral.start >= limit || items.length === numbers.length) break;
    if (numeral.value !== numbers[items.length] || !COUNTERS.has(syntax, numeral.end)) continue;
    if (items.length === 0 && numeral.start - end > MAX_TO_NAMES) break;
    const name = numeral.end + 1;
    const close = NAME_ENDS.find(syntax, name, name + LONGEST_NAME + 1);
    if (close - name > 1 && close - name <= LONGEST_NAME) items.push({ start: numeral.start, end: close });
  }
  return items.length === numbers.length && items.length > 1 ? listOf('list-after', items) : null;
}
