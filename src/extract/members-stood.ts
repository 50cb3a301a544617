/**
 * Members that stand in a sentence of their own behind the one that ends with their name: 打造三个品牌。“甲讲堂”“甲书香”“甲好人”。;
 * 抓实两项工程。铸魂工程、润城工程，…; 建立“三个层次”的供应体系。低收入家庭租房，中等收入家庭买经济适用房，高收入家庭买商品房。; and those that share a word of
 * the name before them: “六个身边”工程，完善群众身边的组织、设施、活动、赛事、指导和文化. Left out: clauses that ask somebody (各部门要…),
 * sentences of another length.
 */
import { classAt, CLOSE } from '../source/chars.js';
import { characters } from '../source/finder.js';
import type { Span } from '../source/span.js';
import { wordSet } from '../source/word-set.js';
import { clauseEnd, sentenceAt } from '../syntax/around.js';
import type { Context } from './context.js';
import { indexIn, listOf, MAX_MEMBER, NAME_OPENS, splitAt, splitMembers, type Members } from './member-spans.js';

const STOP = characters('。');
const STOPS = characters('。！；\n');
const ENDS = characters('，。；！？\n');
const COMMA = characters('，');
const COMMAS = characters('，；');
const CLOSES = characters('”》');
const FEWEST = 3;
const MOST = 10;
const LONGEST_NAME = 16;
const LONGEST_CLAUSE = 22;

/** The members of a name in one of these ways. */
export const stoodBehind = (context: Context, mention: Span, word: string, expected: number): Members | null =>
  sharingBehind(context, mention, word, expected) ??
  clausesStood(context, mention, expected) ??
  namesBehind(context, mention.end, word, expected);

/** Names that open the sentence behind the stop at the place, all in marks or all ending in the word, as many as are expected. */
export function namesBehind(context: Context, end: number, word: string, expected: number): Members | null {
  const { syntax } = context;
  if (!STOP.has(syntax, end) || expected < 2 || expected > MOST) return null;
  const from = end + 1;
  const quoted = NAME_OPENS.has(syntax, from);
  const to = ENDS.find(syntax, from, Math.min(syntax.text.length, from + expected * (LONGEST_NAME + 1)));
  if (!ENDS.has(syntax, to)) return null;
  const items = splitMembers(context, from, to, false);
  const isName = ({ start, end: close }: Span): boolean =>
    close - start <= LONGEST_NAME &&
    (quoted
      ? syntax.partners[start] === close && CLOSES.has(syntax, close - 1)
      : close - start > word.length && word.length > 1 && syntax.text.endsWith(word, close));
  return items.length === expected && items.every(isName) ? listOf('list-after', items) : null;
}

/** 的供应体系, 工程: what a set is called behind its marks. */
const MAX_TAIL = 8;
const ASKS = wordSet('要 必须 务必 应当 应该 不得 我 你 我们 大家');

/** The clauses that fill the sentence behind that of a name in marks, as many as it counts, all with the same words at the same place of them or somewhere. */
function clausesStood(context: Context, mention: Span, expected: number): Members | null {
  const { syntax } = context;
  const close = classAt(syntax.text, mention.end) === CLOSE ? mention.end + 1 : mention.end;
  const stop = ENDS.find(syntax, close, close + MAX_TAIL + 1);
  if (close === mention.end || expected < FEWEST || expected > MOST || !STOP.has(syntax, stop)) return null;
  const sentence = sentenceAt(syntax, stop + 1);
  const to = STOPS.has(syntax, sentence.end - 1) ? sentence.end - 1 : sentence.end;
  if (sentence.start !== stop + 1 || to - stop > expected * (LONGEST_CLAUSE + 1)) return null;
  const items = splitAt(context, stop + 1, to, COMMAS);
  if (items.length !== expected) return null;
  const fits = items.every(
    (item) => item.end - item.start <= LONGEST_CLAUSE && ASKS.first(syntax, item.start, item.end) < 0,
  );
  const { text } = syntax;
  const differ = (of: (item: Span) => string): boolean => new Set(items.map(of)).size === items.length;
  const each = differ(({ start }) => text.slice(start, start + 2)) && differ(({ end }) => text.slice(end - 2, end));
  return fits && each && areOfOneShape(text, items) ? listOf('list-after', items) : null;
}

/** Clauses of one length are no shorter. */
const EQUAL = 5;
const OF_MARK = '的';
const SHARED = 3;
const SHARED_IN_PLACE = 2;

/** 收入家庭 in each of them; 级抓 at the second character of each; 学 at one place of clauses of one length. */
function areOfOneShape(text: string, [first, ...others]: readonly Span[]): boolean {
  if (first === undefined) return false;
  const length = first.end - first.start;
  const areEqual = length >= EQUAL && others.every(({ start, end }) => end - start === length);
  for (let at = first.start; at + SHARED_IN_PLACE <= first.end; at++) {
    const place = at - first.start;
    const inPlace = text.slice(at, at + (areEqual && place > 1 && text.charAt(at) !== OF_MARK ? 1 : SHARED_IN_PLACE));
    if (others.every(({ start, end }) => start + place < end && text.startsWith(inPlace, start + place))) return true;
    const word = text.slice(at, Math.min(first.end, at + SHARED));
    if (word.length === SHARED && others.every((item) => indexIn(text, word, item) >= 0)) return true;
  }
  return false;
}

const OF = characters(OF_MARK);
const LONGEST_SHARING = 8;

/** The list behind the word of the name and 的, in the clause behind it: 群众身边的组织、设施、活动和文化. */
function sharingBehind(context: Context, mention: Span, word: string, expected: number): Members | null {
  const { syntax } = context;
  const close = classAt(syntax.text, mention.end) === CLOSE ? mention.end + 1 : mention.end;
  const comma = ENDS.find(syntax, close, close + MAX_TAIL);
  if (word.length < 2 || expected < FEWEST || !COMMA.has(syntax, comma)) return null;
  const end = clauseEnd(syntax, comma + 1);
  const at = indexIn(syntax.text, word, { start: comma + 1, end: Math.min(end, comma + 1 + MAX_MEMBER) });
  const from = at + word.length;
  if (at < 0 || !OF.has(syntax, from)) return null;
  for (const conjunctions of [false, true]) {
    const items = splitMembers(context, from + 1, end, conjunctions);
    const areShort = items.every((item) => item.end - item.start > 1 && item.end - item.start <= LONGEST_SHARING);
    if (items.length === expected && areShort) return listOf('list-after', items);
  }
  return null;
}
