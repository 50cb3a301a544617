/**
 * Members of a name of two numerals of one number: “三管三必须”, whose members each hold both words, before it; “五有五落实”, whose members are
 * told word by word behind it.
 */
import { characters } from '../source/finder.js';
import type { Span } from '../source/span.js';
import { wordSet } from '../source/word-set.js';
import { paragraphAt } from '../syntax/around.js';
import type { Context } from './context.js';
import { indexIn, listOf, splitAt, type Members } from './member-spans.js';
import { packsOfName, pairedClauses } from './members.js';
import type { FoundSlogan } from './slogans.js';

const DASH = characters('—');
/** What may lead to the members of the second word. */
const LED = wordSet('做到 坚持 实现 即 就是');

/** “五有五落实”：有场所、…、有活动，做到责任落实、…、奖惩落实: the members of one word, then those of the other; not pairs that take turns. */
export function groupedPairs(context: Context, mention: Span, { key, number }: FoundSlogan): Members | null {
  const [first = 0, second = 0] = number;
  if (number.length !== 2 || first !== second || first < 3) return null;
  const pairs = pairedClauses(context, mention, key, number);
  const [, word = ''] = packsOfName(key, number).map((pack) => pack.word);
  const holds = ({ start, end }: Span): boolean => indexIn(context.syntax.text, word, { start, end }) >= 0;
  const isGrouped = pairs?.items.length === first + second && !pairs.items.slice(0, first).some(holds);
  if (!isGrouped) return null;
  const bare = pairs.items.map(({ start, end }) => {
    const from = DASH.behindLast(context.syntax, end, start);
    return { start: Math.max(from, LED.startingAt(context.syntax, from)), end };
  });
  return listOf('list-after', bare);
}

const OPEN = characters('“');
const MAX_BACK = 200;
const MOST = 9;
const PIECES = characters('、，；。');
const LEADS_BACK = characters('，这等的');
const MAX_LEAD = 8;

/** 管行业必须管安全、管业务必须管安全、管生产必须管安全，“三管三必须”不能空: members that each hold both words, right before a name of two of a number. */
export function pairsBefore(context: Context, { start }: Span, { key, number }: FoundSlogan): Members | null {
  const { syntax } = context;
  const [count = 0, other] = number;
  if (number.length !== 2 || count !== other || count < 2 || count > MOST) return null;
  const [one, second] = packsOfName(key, number);
  const floor = Math.max(paragraphAt(syntax, start).start, start - MAX_BACK);
  let end = OPEN.has(syntax, start - 1) ? start - 1 : start;
  while (end > floor && LEADS_BACK.has(syntax, end - 1)) end--;
  const items = splitAt(context, floor, end, PIECES).slice(-count);
  const first = items[0];
  if (one === undefined || second === undefined || first === undefined || items.length < count) return null;
  const at = indexIn(syntax.text, one.word, first);
  if (at < 0 || at - first.start > MAX_LEAD) return null;
  const members = [{ start: at, end: first.end }, ...items.slice(1)];
  const isPair = (item: Span): boolean =>
    syntax.text.startsWith(one.word, item.start) &&
    indexIn(syntax.text, second.word, { start: item.start + one.word.length + 1, end: item.end }) >= 0;
  return members.every(isPair) ? listOf('list-before', members) : null;
}
