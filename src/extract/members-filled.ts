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
import { sayHow } from './said-of.js';
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
  if (keys.length === 2) return bothBehind(context, mention, keys[0] ?? '');
  if (keys.length < FEWEST || keys.length > MOST) return null;
  const close = classAt(text, mention.end) === CLOSE ? mention.end + 1 : mention.end;
  const at = LEADS_ON.find(syntax, close, close + MAX_GENUS);
  if (STOP.has(syntax, at) && at <= close + 1) return headsOfParts(context, at + 1, keys);
  if (!LEADS.has(syntax, at)) return null;
  const from = at + 1 + (NAMELY.exec(text.slice(at + 1, at + 1 + MAX_GENUS))?.[0].length ?? 0);
  const sentence = sentenceAt(syntax, from);
  const end = STOPS.has(syntax, sentence.end - 1) ? sentence.end - 1 : sentence.end;
  if (end - from > keys.length * (LONGEST + 1)) return null;
  const clauses = splitAt(context, from, end, PARTS);
  if (clauses.length !== keys.length) return null;
  const words = clauses.map((clause) => text.slice(clause.start, clause.end));
  if (COMMA.has(syntax, at) && sayHow(text.slice(mention.start, mention.end), words)) return null;
  const shared = sharedAtLast(syntax.text, clauses, keys[0] ?? '');
  if (shared !== null) return listOf('list-after', shared);
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

/** 拿出“两单”，问题清单和整改清单。: two that end in the word, and nothing more. */
function bothBehind(context: Context, { end }: Span, key: string): Members | null {
  const { syntax } = context;
  const close = classAt(syntax.text, end) === CLOSE ? end + 1 : end;
  if (close === end || !LEADS.has(syntax, close)) return null;
  const sentence = sentenceAt(syntax, close + 1);
  const to = STOPS.has(syntax, sentence.end - 1) ? sentence.end - 1 : sentence.end;
  if (to - close > LONGEST || COMMA.find(syntax, close + 1, to) < to) return null;
  const items = splitMembers(context, close + 1, to, true);
  const areBoth = items.every(({ start, end: last }) => last - start > key.length && syntax.text.endsWith(key, last));
  return items.length === 2 && areBoth ? listOf('list-after', items) : null;
}

/** “六统一”，行政、人员、财务、业务、药品、信息统一管理: the word stands behind them all. */
function sharedAtLast(text: string, clauses: readonly Span[], key: string): readonly Span[] | null {
  const last = clauses.at(-1);
  const at = last === undefined || key.length < 2 ? -1 : indexIn(text, key, last);
  const others = clauses.slice(0, -1);
  const areBare = others.every((item) => indexIn(text, key, item) < 0 && item.end - item.start <= LONGEST_BARE);
  if (last === undefined || at - last.start < 2 || at - last.start > LONGEST_BARE || !areBare) return null;
  return [...others, { start: last.start, end: at }];
}
const LONGEST_BARE = 6;

const STOP = characters('。');
const SEMICOLON = characters('；');
const COMMA = characters('，');

/** 当好“四个人”。当组织的放心人，政治上靠得住；当群众的贴心人，…: the clauses that head the parts of the sentence behind, each ending in its word. */
function headsOfParts(context: Context, from: number, keys: readonly string[]): Members | null {
  const { syntax } = context;
  const sentence = sentenceAt(syntax, from);
  const end = STOPS.has(syntax, sentence.end - 1) ? sentence.end - 1 : sentence.end;
  if (SEMICOLON.find(syntax, from, end) === end) return null;
  const parts = splitAt(context, from, end, SEMICOLON);
  const items = parts.map(({ start, end: to }) => ({ start, end: COMMA.find(syntax, start, to) }));
  const areNamed = items.every(
    (item, index) =>
      syntax.text.endsWith(keys[index] ?? '', item.end) &&
      item.end - item.start > 1 &&
      item.end - item.start <= LONGEST,
  );
  return parts.length === keys.length && areNamed ? listOf('parallel', items) : null;
}

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
