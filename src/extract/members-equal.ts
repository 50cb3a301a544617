/**
 * Members of one length that alone fill the clauses behind a new name: “三大战役”，春季造林、夏季防汛、秋季禁烧. Left out: those who are to
 * act (“三大任务”，县乡村一起上), other counts of them, short members that the sentence goes on behind.
 */
import { classAt, CLOSE } from '../source/chars.js';
import { characters } from '../source/finder.js';
import type { Span } from '../source/span.js';
import { wordSet } from '../source/word-set.js';
import type { Context } from './context.js';
import { endsActor } from './actor-nouns.js';
import { listOf, splitAt, type Members } from './member-spans.js';
import { leadFrom } from './members-leads.js';

const COMMA = characters('，');
const DUN = characters('、');
const ENDS = characters('，。；！\n');
const MAX_LIST = 80;
const SHORTEST = 3;
const LONGEST = 8;
const FEWEST = 3;

export function equalBehind(context: Context, mention: Span, expected: number): Members | null {
  const { syntax, lexicon } = context;
  const close = classAt(syntax.text, mention.end) === CLOSE ? mention.end + 1 : mention.end;
  if (expected < FEWEST || close === mention.end || !COMMA.has(syntax, close)) return null;
  const from = close + 1;
  const to = ENDS.find(syntax, from, Math.min(syntax.text.length, from + MAX_LIST));
  if (!ENDS.has(syntax, to)) return null;
  const items = splitAt(context, from, to, DUN);
  const length = (items[0]?.end ?? 0) - from;
  const areEqual = items.every(({ start, end }) => end - start === length);
  // 我县有“三宝”，茶叶、竹子、石头。: short ones where the sentence ends with them.
  const shortest = COMMA.has(syntax, to) ? SHORTEST : 1;
  if (items.length !== expected || length < shortest || length > LONGEST || !areEqual) return null;
  return items.some(({ start, end }) => endsActor(lexicon, syntax, start, end)) ? null : listOf('list-after', items);
}

/** “五化”：规范化、专业化、经常化、标准化: led to, one of them wanting, or one too many, each ending in the name's one character. */
export function nearlyBehind(context: Context, mention: Span, word: string, expected: number): Members | null {
  const { syntax } = context;
  const close = classAt(syntax.text, mention.end) === CLOSE ? mention.end + 1 : mention.end;
  const lead = close === mention.end || word.length !== 1 ? null : leadFrom(syntax, close);
  if (lead === null || expected <= FEWEST) return null;
  const to = ENDS.find(syntax, lead.end, Math.min(syntax.text.length, lead.end + MAX_LIST));
  const items = splitAt(context, lead.end, to, DUN);
  const areOwn = items.every(
    ({ start, end }) => end - start > 1 && end - start <= LONGEST && syntax.text.charAt(end - 1) === word,
  );
  return areOwn && Math.abs(items.length - expected) === 1 ? listOf('list-after', items) : null;
}

const PARTS = characters('，、');
const MAX_CLAUSES = 120;
const LONGEST_CLAUSE = 20;

/** “三个先”，先听意见，先看样板，先算成本，全市都学: clauses that begin with the name's word, as many as it counts and no more. */
export function openedBehind(context: Context, mention: Span, word: string, expected: number): Members | null {
  const { syntax } = context;
  const close = classAt(syntax.text, mention.end) === CLOSE ? mention.end + 1 : mention.end;
  if (expected < FEWEST || word === '' || close === mention.end || !COMMA.has(syntax, close)) return null;
  const from = close + 1;
  if (!syntax.text.startsWith(word, from) || DENIES.startingAt(syntax, from) >= 0) return null;
  const to = ENDS_OF_SENTENCE.find(syntax, from, Math.min(syntax.text.length, from + MAX_CLAUSES));
  const items = splitAt(context, from, to, PARTS);
  const opens = ({ start, end }: Span): boolean =>
    end - start > word.length && end - start <= LONGEST_CLAUSE && syntax.text.startsWith(word, start);
  const row = items.slice(0, expected);
  const next = items[expected];
  if (row.length < expected || !row.every(opens) || (next !== undefined && syntax.text.startsWith(word, next.start)))
    return null;
  return listOf('list-after', row);
}
/** “三个不”，不是口号: what is said of the name. */
const DENIES = wordSet('不是 不仅 不光 不只');
const ENDS_OF_SENTENCE = characters('。；！？\n');
