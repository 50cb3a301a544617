/**
 * Members that fill the sentence behind the name, as many clauses as it counts, each with its word: “五好”，有一个好班子，有一支好队伍，…; “三亮三比三评”，党员亮身份、
 * 亮承诺、亮行动，比学习、…，群众评、支部评、社区评。 Left out: sentences that tell more, or fewer.
 */
import { classAt, CLOSE, OPEN } from '../source/chars.js';
import { characters } from '../source/finder.js';
import type { Span } from '../source/span.js';
import { sentenceAt } from '../syntax/around.js';
import type { Context } from './context.js';
import { indexIn, listOf, splitAt, splitMembers, type Members } from './member-spans.js';
import { beforeContent } from './members-ends.js';
import { NONE_LEFT } from './members-behind.js';

const LEADS_ON = characters('，：（。；、！？\n');
const LEADS = characters('，：');
const PARTS = characters('、，；');
const STOPS = characters('。！？；\n');
/** 活动, 好老师: what a set is called before its members. */
const MAX_GENUS = 8;
const FEWEST = 3;
const MOST = 12;
const LONGEST = 24;
const NAMELY = /^(?:即|就是|也就是|做到|坚持|推动|实现|要|分别是)+/;

/** The clauses of the sentence behind a name, where each holds its key. */
export function filledBehind(context: Context, mention: Span, keys: readonly string[]): Members | null {
  const { syntax } = context;
  const { text } = syntax;
  if (keys.length < FEWEST || keys.length > MOST) return null;
  const close = classAt(text, mention.end) === CLOSE ? mention.end + 1 : mention.end;
  const at = LEADS_ON.find(syntax, close, close + MAX_GENUS);
  if (!LEADS.has(syntax, at)) return null;
  const from = at + 1 + (NAMELY.exec(text.slice(at + 1, at + 1 + MAX_GENUS))?.[0].length ?? 0);
  const sentence = sentenceAt(syntax, from);
  const end = STOPS.has(syntax, sentence.end - 1) ? sentence.end - 1 : sentence.end;
  if (end - from > keys.length * (LONGEST + 1)) return null;
  const clauses = splitAt(context, from, end, PARTS);
  if (clauses.length !== keys.length) return null;
  const opens = clauses.filter(({ start }, index) => text.startsWith(keys[index] ?? '', start)).length;
  const items = clauses.map((clause, index) => {
    const found = indexIn(text, keys[index] ?? '', clause);
    // 党员亮身份、亮承诺、亮行动: who acts is no part of the member where the others open with their word.
    const isLed = opens * 2 > keys.length && clause.end - found > (keys[index] ?? '').length;
    const start = isLed && found > clause.start ? found : clause.start;
    const fits = found >= 0 && clause.end - start > (keys[index] ?? '').length && clause.end - start <= LONGEST;
    return fits && !NONE_LEFT.test(syntax, clause.start) ? { start, end: clause.end } : null;
  });
  return items.every((item) => item !== null) ? listOf('list-after', items) : null;
}

/** 以创建“文明单位、文明班组、文明职工”为主要内容的“三创”; 以甲、乙、丙为抓手的“三项工程”. */
const TAKES = characters('以');
const OPEN_QUOTES = characters('“');
const CLOSE_QUOTES = characters('”');
const MAX_CONTENT = 120;

/** Members that a clause says the set is made of. */
export function inContent(context: Context, mention: Span, expected: number): Members | null {
  const { syntax } = context;
  const open = classAt(syntax.text, mention.start - 1) === OPEN ? mention.start - 1 : mention.start;
  const end = beforeContent(syntax, open);
  if (end === open || expected < 2) return null;
  const quoted = CLOSE_QUOTES.has(syntax, end - 1) ? (syntax.partners[end - 1] ?? 0) : 0;
  const isWhole = quoted > 0 && OPEN_QUOTES.has(syntax, quoted - 1) && !CLOSE_QUOTES.has(syntax, quoted - 2);
  const floor = Math.max(sentenceAt(syntax, open).start, end - MAX_CONTENT);
  const from = isWhole ? quoted : TAKES.behindLast(syntax, end, floor);
  const to = isWhole ? end - 1 : end;
  if (!isWhole && !TAKES.has(syntax, from - 1)) return null;
  for (const conjunctions of [false, true]) {
    const items = splitMembers(context, from, to, conjunctions);
    if (
      items.length === expected &&
      items.every((item) => item.end - item.start > 1 && item.end - item.start <= LONGEST)
    )
      return listOf('list-before', items);
  }
  return null;
}
