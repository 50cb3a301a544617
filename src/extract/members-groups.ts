/**
 * Sets told side by side, each in a part of its own between semicolons: 坚持“一个中心”，以项目为中心；突出“两个重点”，抓招商、抓园区；强化“三个保障”，….
 * Left out: a set that stands alone (坚持“两个重点”，抓招商、抓园区 may go on with what else is done).
 */
import { classAt, CLOSE } from '../source/chars.js';
import { characters, opening } from '../source/finder.js';
import type { Keyed } from '../source/keys.js';
import type { Span } from '../source/span.js';
import { paragraphAt } from '../syntax/around.js';
import type { Scan } from '../syntax/scan.js';
import type { Context } from './context.js';
import { isBlank, listOf, splitAt, type Members } from './member-spans.js';
import { actsAtLast } from './members-before.js';

export const PARTS = characters('；。！？：\n');
const SEMICOLON = characters('；');
/** The verb before a set: 坚持“…”, 着力强化“…”. */
const MAX_VERB = 6;
export const MAX_INDENT = 4;
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
  const part = partBesideOther(syntax, mention);
  if (part === null) return null;
  const close = classAt(syntax.text, mention.end) === CLOSE ? mention.end + 1 : mention.end;
  const length = LEAD.length(syntax, close);
  const rest = { start: close + length, end: part.end };
  if (length < 0 || rest.end - rest.start < 2) return null;
  // 坚持“一个中心”，各级干部要动起来: who is to act is told of, and is no member.
  const isBare = length === 1 && COMMA.has(syntax, close);
  if (isBare && splitAt(context, rest.start, rest.end, COMMA).some((clause) => actsAtLast(context, [clause])))
    return null;
  if (expected === 1) return listOf('list-after', [rest]);
  for (const marks of MARKS) {
    const items = withAsking(syntax, splitAt(context, rest.start, rest.end, marks));
    if (items.length === expected && items.every(({ start, end }) => end - start > 1 && end - start <= MAX_ITEM))
      return listOf('list-after', items);
  }
  return null;
}

const COMMA = characters('，');
const ASKING = characters('要');

/** 要用活、要用好: a 要 that opens each member belongs to the first as well. */
function withAsking(syntax: Keyed, [first, ...rest]: readonly Span[]): readonly Span[] {
  if (first === undefined) return [];
  const isShared = rest.length > 0 && rest.every(({ start }) => ASKING.has(syntax, start));
  const opens = isShared && ASKING.has(syntax, first.start - 1);
  return [opens ? { start: first.start - 1, end: first.end } : first, ...rest];
}

/** The part of a set that stands beside another set's part. */
export function partBesideOther(syntax: Scan, mention: Span): Span | null {
  const part = partAround(syntax, mention);
  return part !== null && isBesideOther(syntax, part) ? part : null;
}

/** The stretch between semicolons or sentence ends that a set opens, with its verb; null where something else stands before it. */
function partAround(syntax: Scan, { start, end }: Span): Span | null {
  const from = openOfPart(syntax, start);
  if (from < 0) return null;
  const limit = Math.min(paragraphAt(syntax, start).end, end + MAX_PART);
  let at = end;
  while (at < limit && !PARTS.has(syntax, at)) at = Math.max(at + 1, syntax.partners[at] ?? 0);
  return at <= limit && (PARTS.has(syntax, at) || at === syntax.text.length) ? { start: from, end: at } : null;
}

/** Where the part begins that a set opens, with its verb; -1 where it opens none. */
export function openOfPart(keyed: Keyed, start: number): number {
  const edge = PARTS.behindLast(keyed, start, Math.max(0, start - MAX_VERB - MAX_INDENT - 2));
  const isOpen = edge === 0 || PARTS.has(keyed, edge - 1);
  let from = edge;
  while (from < start && isBlank(keyed, from)) from++;
  return isOpen && start - from <= MAX_VERB + 1 ? from : -1;
}

/** Whether the part before or behind is headed by a set, too. */
function isBesideOther(syntax: Keyed, { start, end }: Span): boolean {
  if (SEMICOLON.has(syntax, end) && HEADS_PART.test(syntax.text.slice(end + 1, end + 1 + MAX_HEAD))) return true;
  if (!SEMICOLON.has(syntax, start - 1)) return false;
  const before = PARTS.behindLast(syntax, start - 1, Math.max(0, start - 1 - MAX_PART));
  return (
    (before === 0 || PARTS.has(syntax, before - 1)) && HEADS_PART.test(syntax.text.slice(before, before + MAX_HEAD))
  );
}
const MAX_HEAD = 12;
