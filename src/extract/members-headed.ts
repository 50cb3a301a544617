/**
 * Members of a name that head the parts of the text, wherever the name stands: 突出“三个提升” over （一）提升产业质效 … of another chapter; “三个坚持”
 * behind 坚持质量为本, … on lines of their own. As many headings of one list as the name counts, and no other, begin with its word.
 */
import { characters } from '../source/finder.js';
import type { Context } from './context.js';
import type { Span } from '../source/span.js';
import { wordSet } from '../source/word-set.js';
import { listOf, splitAt, type Members } from './member-spans.js';

const COMMA = characters('，');
const FEWEST = 3;
/** 清仓仗, 安全关: what a heading calls a thing by. */
const THINGS = '仗关账线牌网链篇课题坎坡';
const LONGEST_THING = 8;

const COLON = characters('：');
const PARTS = characters('，、；');
const STOPS = characters('。！？\n');
const CLOSING = characters('”');
const HEADS = wordSet('不准 不得 不许 不能 不要 不搞 不让 不可 决不 绝不 严禁 禁止 必须 坚持 带头 确保 务必 做到 要有');
const MAX_ROW = 260;
const LONGEST_PART = 24;
/** 划“五条红线”：不准打招呼，不准公款吃喝，…: clauses behind the colon that begin alike, one more or fewer than the name counts. */
export function headedAtColon(context: Context, { end }: Span, expected: number): Members | null {
  const { syntax } = context;
  const colon = CLOSING.has(syntax, end) ? end + 1 : end;
  if (expected < FEWEST || !COLON.has(syntax, colon)) return null;
  const stop = STOPS.find(syntax, colon, Math.min(syntax.text.length, colon + MAX_ROW));
  if (!STOPS.has(syntax, stop)) return null;
  const items = splitAt(context, colon + 1, stop, PARTS);
  const [first] = items;
  const head = first === undefined ? -1 : HEADS.startingAt(syntax, first.start);
  if (first === undefined || head < 0 || items.length < FEWEST || Math.abs(items.length - expected) > 1) return null;
  const word = syntax.text.slice(first.start, head);
  const fits = items.every((item) => syntax.text.startsWith(word, item.start) && item.end - item.start <= LONGEST_PART);
  return fits ? listOf('list-after', items) : null;
}

export function headedBy({ syntax, headsWith, headsEnding }: Context, word: string, expected: number): Members | null {
  if (expected < FEWEST) return null;
  // “三场硬仗” over 打好清仓仗, 打好规范仗, …: one thing is often called by its last character alone.
  const ending = word.length > 1 && THINGS.includes(word.slice(-1)) ? headsEnding(word.slice(-1)) : [];
  const heads = [headsWith(word), ending].find(({ length }) => length === expected) ?? [];
  const [first] = heads;
  if (first === undefined) return null;
  if (heads.some(({ parent, numbered }) => parent !== first.parent || numbered !== first.numbered)) return null;
  if (heads === ending && heads.some(({ start, end }) => end - start > LONGEST_THING || end - start < 3)) return null;
  const items = heads.map(({ start, end }) => {
    const comma = COMMA.find(syntax, start, end);
    return { start, end: comma - start > word.length ? comma : end };
  });
  return listOf(first.numbered ? 'numbered' : 'parallel', items);
}
