/**
 * Members told in the sentences before a name that points back to them: 要按照信念过硬、本领过硬、作风过硬的要求…。这“三个过硬”…; 主要任务就是
 * 稳增长、调结构、防风险。要理解这“三大任务”…. Of a name with a word of its own each member opens or ends with it; other
 * members are what a sentence says something is. Left out: names that point to nothing, lists of another length.
 */
import { classAt, OPEN } from '../source/chars.js';
import { characters } from '../source/finder.js';
import type { Keyed } from '../source/keys.js';
import type { Span } from '../source/span.js';
import { wordSet } from '../source/word-set.js';
import { indexAt } from '../syntax/scan.js';
import type { Context } from './context.js';
import { LIST_NOUNS } from './counted-tails.js';
import { indexIn, listOf, MAX_MEMBER, splitAt, splitMembers, type Members } from './member-spans.js';
import { isNamely } from './members-leads.js';
import { trimFirst } from './members-trim.js';

/** So many sentences before the name are read, and so far. */
const MAX_SENTENCES = 4;
const MAX_BACK = 320;
const POINTS = wordSet('这 以上 上述 以上这 上述这 以上的 上面这 前面这');
const PIECES = characters('、，；：。！');
/** Members that end in the word may run on behind the last of them: 作风过硬的要求. */
const MAX_TAIL = 14;

/** Whether a name points back: 这“三个过硬”, 以上三个到位. */
export function pointsBack({ syntax }: Context, { start }: Span): boolean {
  const open = classAt(syntax.text, start - 1) === OPEN ? start - 1 : start;
  return POINTS.endingAt(syntax, open) >= 0;
}

/** The members before a name that points back; `word` is what the name says they share, empty where it is a name of things. */
export function toldBefore(context: Context, mention: Span, word: string, expected: number): Members | null {
  if (expected < 2 || !pointsBack(context, mention)) return null;
  for (const stretch of stretchesBefore(context, mention)) {
    const items = word.length > 1 || (word !== '' && expected > 2) ? keyedRun(context, stretch, word, expected) : null;
    if (items !== null) return listOf('list-before', items);
  }
  const sentences = sentencesBefore(context, mention, word, expected);
  if (sentences !== null) return sentences;
  for (const stretch of stretchesBefore(context, mention).slice(1)) {
    const items = saidToBe(context, stretch, expected);
    if (items !== null && (isOfThings(context, mention, word) || allHold(context, items, word)))
      return listOf('list-before', items);
  }
  return null;
}

/** 三大任务, 两项要求, 三个重点: a name of things that sentences say to be something; not 两个责任. */
const isOfThings = ({ syntax }: Context, { end }: Span, word: string): boolean =>
  LIST_NOUNS.endingAt(syntax, end) === end - word.length || OF_THINGS.has(syntax, end - word.length - 1);
const OF_THINGS = characters('大项');

const allHold = ({ syntax }: Context, items: readonly Span[], word: string): boolean =>
  word !== '' && items.every((item) => indexIn(syntax.text, word, item) >= 0);

/** The stretch of the name's own sentence before it, and the sentences before that, the nearest first. */
function stretchesBefore({ syntax }: Context, { start }: Span): readonly Span[] {
  const { sentences } = syntax;
  const own = Math.max(0, indexAt(sentences, start));
  const opens = sentences.starts[own] ?? 0;
  // A long sentence is read from the first of its pieces that stands within reach.
  const from = start - opens <= MAX_BACK ? opens : PIECES.find(syntax, start - MAX_BACK, start - 1) + 1;
  const stretches: Span[] = [{ start: from, end: start }];
  for (let index = own - 1; index >= 0 && own - index <= MAX_SENTENCES; index--) {
    const from = sentences.starts[index] ?? 0;
    if (start - from > MAX_BACK) break;
    stretches.push({ start: from, end: sentences.ends[index] ?? from });
  }
  return stretches;
}

/** 认识要到位，…。措施要到位，…。责任要到位。这“三个到位”…: as many sentences right before it whose first clauses end or begin with the word. */
export function sentencesBefore(context: Context, { start }: Span, word: string, expected: number): Members | null {
  const { syntax } = context;
  const { sentences } = syntax;
  const own = indexAt(sentences, start);
  if (word.length < 2 || expected < 2 || own < expected) return null;
  const items: Span[] = [];
  for (let index = own - expected; index < own; index++) {
    const from = sentences.starts[index] ?? 0;
    const to = sentences.ends[index] ?? from;
    const item = { start: from, end: CLAUSE_ENDS.find(syntax, from, Math.min(to, from + MAX_MEMBER + 1)) };
    const at = indexIn(syntax.text, word, item);
    if (at !== from && (at < 0 || at + word.length !== item.end)) return null;
    items.push(item);
  }
  return items.every((item) => item.end - item.start > word.length && item.end - item.start <= MAX_MEMBER)
    ? listOf('parallel', items)
    : null;
}
const CLAUSE_ENDS = characters('，；：。！？');

/** The last run of as many pieces as expected that all open or all end with the word, and no longer. */
function keyedRun(context: Context, stretch: Span, word: string, expected: number): readonly Span[] | null {
  const { syntax } = context;
  if (indexIn(syntax.text, word, stretch) < 0) return null;
  const whole = splitAt(context, stretch.start, stretch.end, PIECES);
  return runOf(context, whole, word, expected) ?? runOf(context, joinedApart(context, whole), word, expected);
}

/** 产业链、创新链和资金链: a 和 parts the last two of a row. */
const joinedApart = (context: Context, pieces: readonly Span[]): readonly Span[] =>
  pieces.flatMap((piece) => splitMembers(context, piece.start, piece.end, true));

/** Such a run of the pieces. */
function runOf(context: Context, pieces: readonly Span[], word: string, expected: number): readonly Span[] | null {
  for (const shape of [endsWith, opensWith]) {
    for (let first = pieces.length - expected; first >= 0; first--) {
      const run = pieces.slice(first, first + expected);
      const members = run.map((piece, index) => shape(context, piece, word, index, expected));
      if (!members.every((member) => member !== null)) continue;
      const before = pieces[first - 1];
      if (before !== undefined && shape(context, before, word, 1, MANY) !== null) return null;
      return shape === endsWith ? [trimFirst(context, members), ...members.slice(1)] : members;
    }
  }
  return null;
}

/** A place in the midst of a row, where nothing may lead in or run on. */
const MANY = 9;

type Shape = (context: Context, piece: Span, word: string, index: number, expected: number) => Span | null;

const endsWith: Shape = ({ syntax }, { start, end }, word, index, expected) => {
  const at = indexIn(syntax.text, word, { start, end });
  const close = at + word.length;
  const isEnd = close === end || (index === expected - 1 && end - close <= MAX_TAIL);
  return at > start && isEnd && close - start <= MAX_MEMBER ? { start, end: close } : null;
};

const opensWith: Shape = ({ syntax }, { start, end }, word, index) => {
  const at = index === 0 ? syntax.text.slice(start, end).lastIndexOf(word) + start : start;
  if (at < start || !syntax.text.startsWith(word, at)) return null;
  return end - at > word.length && end - at <= MAX_MEMBER ? { start: at, end } : null;
};

/** What leads to a list at the end of a sentence: 主要任务就是…, 要求是：…. */
const IS = wordSet('就是 即 包括 分别是 主要是 是 ： 为');
/** 主要任务是…, 要求是：…; 书记是市委常委、市长 says who somebody is, 联系电话：办公室、值班室 nothing of tasks. */
const BARE = wordSet('是 为 ： 包括');
const COLON = characters('：');
const FILLERS = characters('是为有：');
const DOES = wordSet('做到 抓好 做好 落实 坚持 确保');
const STOPS = characters('。！；');
const SHORTEST = 2;
const LONGEST = 20;

/** The list that ends the sentence behind 是 or its like: as many as expected. */
function saidToBe(context: Context, { start, end }: Span, expected: number): readonly Span[] | null {
  const { syntax } = context;
  const to = STOPS.has(syntax, end - 1) ? end - 1 : end;
  let found: readonly Span[] | null = null;
  IS.each(syntax, start, to, (at, from) => {
    const isBare = BARE.startingAt(syntax, at) === from;
    if (found !== null || !isNamely(syntax, at) || (isBare && !saysOfThings(syntax, at))) return;
    found = listed(context, { start: COLON.skip(syntax, from, to), end: to }, expected);
  });
  return found;
}

function saysOfThings(keyed: Keyed, at: number): boolean {
  const subject = FILLERS.has(keyed, at - 1) ? at - 1 : at;
  const noun = LIST_NOUNS.endingAt(keyed, subject);
  return (noun >= 0 && subject - noun >= SHORTEST) || DOES.endingAt(keyed, at) >= 0;
}

function listed(context: Context, { start, end }: Span, expected: number): readonly Span[] | null {
  for (const conjunctions of [false, true]) {
    const items = splitMembers(context, start, end, conjunctions);
    const areNames = items.every((item) => item.end - item.start >= SHORTEST && item.end - item.start <= LONGEST);
    if (items.length === expected && areNames) return items;
  }
  return null;
}
