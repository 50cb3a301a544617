/**
 * What a name of so many ones counts, each clause with its 一: “四个一”：每周一次例会，每月一次检查，…; “四个一”，一名干部包一个村，一本台账管到底，….
 * Led to, the clauses may be one too few or too many; behind a mere comma as many as are counted begin with 一.
 */
import { classAt, CLOSE } from '../source/chars.js';
import { characters } from '../source/finder.js';
import type { Span } from '../source/span.js';
import { sentenceAt } from '../syntax/around.js';
import type { Context } from './context.js';
import { indexIn, listOf, splitAt, type Members } from './member-spans.js';
import { NONE_LEFT } from './members-behind.js';
import { leadFrom } from './members-leads.js';

const ONES = /^[两二三四五六七八九十]个一(?:工程|活动|行动)?$/;
const ONE = '一';
const COMMA = characters('，');
const PARTS = characters('，、；。');
const STOPS = characters('。！？；\n');
/** 每周一次, 每村设一个: the 一 stands near the head of its clause. */
const MAX_HEAD = 6;
/** 每名党员结对一户困难家庭. */
const EACH = characters('每');
const MAX_HEAD_OF_EACH = 12;
const LONGEST = 20;
const FEWEST = 3;

export function onesBehind(context: Context, mention: Span, slogan: string, expected: number): Members | null {
  const { syntax } = context;
  if (!ONES.test(slogan)) return null;
  const close = classAt(syntax.text, mention.end) === CLOSE ? mention.end + 1 : mention.end;
  const lead = leadFrom(syntax, close);
  const isLed = lead !== null;
  if (!isLed && !COMMA.has(syntax, close)) return null;
  const from = lead?.end ?? close + 1;
  const { end } = sentenceAt(syntax, from);
  const to = STOPS.has(syntax, end - 1) ? end - 1 : end;
  const clauses = splitAt(context, from, to, PARTS);
  const isOne = ({ start, end: stop }: Span): boolean => {
    if (NONE_LEFT.test(syntax, start)) return false;
    const head = !isLed ? 1 : EACH.has(syntax, start) ? MAX_HEAD_OF_EACH : MAX_HEAD;
    const at = indexIn(syntax.text, ONE, { start, end: Math.min(stop, start + head) });
    return at >= 0 && stop - at > (EACH.has(syntax, start) ? 1 : 2) && stop - start <= LONGEST;
  };
  const other = clauses.findIndex((clause) => !isOne(clause));
  const items = other < 0 ? clauses : clauses.slice(0, other);
  const isNear = isLed && items.length >= FEWEST && Math.abs(items.length - expected) <= 1;
  return items.length === expected || isNear ? listOf('list-after', items) : null;
}
