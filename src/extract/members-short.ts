/**
 * A name of several numerals whose row the text cuts short, or tells one too many of: “三定三查”：定人员、定责任、定时限，查饮食、
 * 查用药 has five members of six. Each member opens or ends with the word of its pack, and the packs follow each other or
 * take turns (查思想，看担当。查作风，看实效。); so the row is the name's own, whatever its length. Left out: pairs that hold the words of two packs (查隐患促整改), one
 * point for each pack, rows that tell of one pack alone.
 */
import { classAt, CLOSE, OPEN } from '../source/chars.js';
import { characters } from '../source/finder.js';
import type { Span } from '../source/span.js';
import { paragraphAt, sentenceAt } from '../syntax/around.js';
import type { Context } from './context.js';
import { enumeration, membersOf } from './members-below.js';
import { leadFrom } from './members-leads.js';
import { packsOfName, type Pack } from './members-keyed.js';
import { listOf, splitAt, splitMembers, type Form, type Members } from './member-spans.js';

export interface ShortRow {
  readonly members: Members;
  /** How many the name counts. */
  readonly declared: number;
}

interface Name {
  readonly key: string;
  readonly number: readonly number[];
}

const MAX_LIST = 200;
const MAX_BEFORE = 160;
/** A member is no longer than this. */
const LONGEST = 14;
const MAX_MEMBERS = 20;
const PARTS = characters('、，；。');
const STOP = characters('。');
const COMMA_OR_STOP = characters('，。');
const BRACKET = characters('（');
const DUN = characters('、');
const LEADS_BACK = characters('这等的');
const BEHIND_NAME = 8;
const LEADS_ON = characters('，：（。；、！？\n');

/** The row beside or below a name of several numerals, where it is sure and of another length than the name counts. */
export function shortRow(context: Context, mention: Span, name: Name): ShortRow | null {
  const packs = packsOfName(name.key, name.number);
  if (!areApart(packs)) return null;
  const found =
    rowOf(context, 'list-after', behind(context, mention, packs), packs) ??
    rowOf(context, 'numbered', pointsBelow(context, mention), packs) ??
    rowOf(context, 'list-before', before(context, mention, packs), packs);
  return shortOf(found, packs);
}

/** The row behind packs that one quotation joins: “四个不放过、两个追究”：…. */
export function shortRowBehind(context: Context, name: Span, packs: readonly Pack[]): ShortRow | null {
  if (!areApart(packs)) return null;
  return shortOf(rowOf(context, 'list-after', behind(context, name, packs), packs), packs);
}

const sumOf = (packs: readonly Pack[]): number => packs.reduce((sum, { count }) => sum + count, 0);

/** Packs whose members can be told apart. */
const areApart = (packs: readonly Pack[]): boolean =>
  packs.length > 1 &&
  new Set(packs.map(({ word }) => word)).size === packs.length &&
  sumOf(packs) >= 3 &&
  sumOf(packs) <= MAX_MEMBERS;

const shortOf = (found: Members | null, packs: readonly Pack[]): ShortRow | null =>
  found === null || found.items.length === sumOf(packs) ? null : { members: found, declared: sumOf(packs) };

/** Members that are sure to be the name's: each with its pack's word, the packs one behind the other, one missing or too many in few. */
function rowOf(context: Context, form: Form, listed: readonly Span[], packs: readonly Pack[]): Members | null {
  const { syntax } = context;
  const items = listed.flatMap(({ start, end }) => splitMembers(context, start, end, true));
  const told = packs.map(() => 0);
  const ranks: number[] = [];
  for (const item of items) {
    const text = syntax.text.slice(item.start, item.end);
    const rank = packs.findIndex(({ word }) => isOf(text, word));
    if (rank < 0 || text.length > LONGEST || packs.some(({ word }, other) => other !== rank && isOf(text, word)))
      return null;
    told[rank] = (told[rank] ?? 0) + 1;
    ranks.push(rank);
  }
  const inTurn = ranks.every((rank, index) => rank === index % packs.length);
  if (!inTurn && ranks.some((rank, index) => rank < (ranks[index - 1] ?? 0))) return null;
  return packs.every(({ count }, rank) => isNear(told[rank] ?? 0, count)) ? listOf(form, items) : null;
}

/** Of three members two at least are told; one is one too many at most. */
const isNear = (told: number, count: number): boolean =>
  told <= count + 1 && (told === count || (told > 1 && told * 2 >= count) || (count === 2 && told === 1));

/** 定人员 of 定, 措施到位 of 到位. */
export const isOf = (member: string, word: string): boolean =>
  member.length > word.length && (member.startsWith(word) || member.endsWith(word));

/** The members behind the name, as far as they are of its packs; none where one that follows a 、 is not. */
function behind({ syntax }: Context, mention: Span, packs: readonly Pack[]): readonly Span[] {
  const { text } = syntax;
  const [first] = packs;
  const end = classAt(text, mention.end) === CLOSE ? mention.end + 1 : mention.end;
  const lead = leadFrom(syntax, end);
  const comma = LEADS_ON.find(syntax, end, end + BEHIND_NAME);
  const from =
    lead?.end ?? (COMMA_OR_STOP.has(syntax, comma) && text.startsWith(first?.word ?? '', comma + 1) ? comma + 1 : -1);
  if (from < 0) return [];
  const isBracket = lead !== null && BRACKET.has(syntax, lead.start);
  const paragraph = paragraphAt(syntax, end).end;
  const limit = Math.min(paragraph, from + MAX_LIST);
  const to = isBracket ? (syntax.partners[lead.start] ?? 1) - 1 : limit;
  const all = splitAt({ syntax }, from, Math.min(to, limit), PARTS);
  const stop = all.findIndex((item) => !packs.some(({ word }) => isOf(text.slice(item.start, item.end), word)));
  // “两查两改”。查摆问题要深。改进措施要实。: sentences that only begin alike are no row, one for each pack least of all.
  const isProse = STOP.has(syntax, from - 1) && (stop < 0 ? all.length : stop) <= packs.length;
  if (isProse) return [];
  if (stop < 0) return all;
  return isBracket || DUN.has(syntax, (all[stop]?.start ?? 0) - 1) ? [] : all.slice(0, stop);
}

/** The points of the list the name stands over; none where one of them tells several things. */
function pointsBelow(context: Context, mention: Span): readonly Span[] {
  const list = enumeration(context, mention);
  if (list === null) return [];
  const { text } = context.syntax;
  const isOne = list.units.every(
    ({ headingStart, headingEnd }) => !text.slice(headingStart, headingEnd).includes('、'),
  );
  return isOne ? membersOf(context, list.units).items : [];
}

/** The members right before the name: 定人员、定责任，查饮食的“三定三查”. */
function before(context: Context, mention: Span, packs: readonly Pack[]): readonly Span[] {
  const { syntax } = context;
  const from = Math.max(sentenceAt(syntax, mention.start).start, mention.start - MAX_BEFORE);
  let end = mention.start;
  if (classAt(syntax.text, end - 1) === OPEN) end--;
  if (!LEADS_BACK.has(syntax, end - 1)) return [];
  while (end > from && LEADS_BACK.has(syntax, end - 1)) end--;
  const all = splitAt(context, from, end, PARTS);
  const isOwn = ({ start, end: to }: Span): boolean =>
    packs.some(({ word }) => isOf(syntax.text.slice(start, to), word));
  let first = all.length;
  while (first > 0 && isOwn(all[first - 1] ?? mention)) first--;
  const lead = all[first - 1];
  const at = lead === undefined ? -1 : syntax.text.slice(lead.start, lead.end).lastIndexOf(packs[0]?.word ?? '');
  return lead === undefined || at < 0
    ? all.slice(first)
    : [{ start: lead.start + at, end: lead.end }, ...all.slice(first)];
}
