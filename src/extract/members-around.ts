/**
 * Members of a name with a word of its own in the sentences around it, where no list of the usual forms gives them: clauses that
 * the name points back to over others (…，始终把甲扛在肩上；…，始终把乙记在心里。这“两个始终”), what the sentence before it urges in the same words
 * (争当甲的标兵、乙的标兵。争当“两个标兵”), and what words of naming lead from (这叫“三包到人”).
 */
import { characters } from '../source/finder.js';
import type { Span } from '../source/span.js';
import { indexAt } from '../syntax/scan.js';
import type { Context } from './context.js';
import { indexIn, listOf, MAX_MEMBER, OPENING_QUOTES, splitAt, type Members } from './member-spans.js';
import { pointsBack } from './members-told.js';
import { thingEnd } from './set-images.js';
import { countEnd } from './slogan-patterns.js';
import { thingRows } from './thing-rows.js';
import { namedThus } from './named-thus.js';

export const toldAround = (context: Context, mention: Span, word: string, expected: number): Members | null =>
  (thingEnd(context.syntax, countEnd(context.syntax, mention.start)) === mention.end
    ? thingRows(context, mention, expected)
    : null) ??
  namedThus(context, mention, word, expected) ??
  clausesOver(context, mention, word, expected) ??
  urgedBefore(context, mention, word, expected) ??
  clausesWith(context, mention, word, expected) ??
  partsWithWord(context, mention, word, expected) ??
  soleRow(context, mention, expected);

const PIECES = characters('，、；：。！');
const MAX_SENTENCE = 400;
const LEAST_WORD = 2;

/** The sentence before the one of a name; null where it opens its paragraph, or where the other is too long. */
function sentenceBefore({ syntax }: Context, at: number): Span | null {
  const { sentences } = syntax;
  const own = indexAt(sentences, at);
  const start = sentences.starts[own - 1] ?? -1;
  const end = sentences.ends[own - 1] ?? 0;
  return own < 1 || start < 0 || end - start > MAX_SENTENCE ? null : { start, end };
}

/** Clauses that begin with the word, others between them, as many as the name counts that points back to them. */
function clausesOver(context: Context, mention: Span, word: string, expected: number): Members | null {
  if (word.length < LEAST_WORD || expected < LEAST_WORD || !pointsBack(context, mention)) return null;
  const { text } = context.syntax;
  const before = sentenceBefore(context, mention.start);
  if (before === null) return null;
  const items = splitAt(context, before.start, before.end, PIECES).filter(({ start }) => text.startsWith(word, start));
  const areNames = items.every(({ start, end }) => end - start > word.length && end - start <= MAX_MEMBER);
  return items.length === expected && areNames ? listOf('list-before', items) : null;
}

const SENTENCE_OPENS = characters('。！？；\n');
const LONGEST_VERB = 4;

/**
 * A list that ends the sentence before, each member with the word at its end, where the name opens its own sentence behind the
 * verb that leads to the list.
 */
function urgedBefore(context: Context, { start }: Span, word: string, expected: number): Members | null {
  const { syntax } = context;
  const { text } = syntax;
  const open = OPENING_QUOTES.has(syntax, start - 1) ? start - 1 : start;
  const opens = SENTENCE_OPENS.behindLast(syntax, open, Math.max(0, open - LONGEST_VERB - 1));
  const verb = text.slice(opens, open);
  const isOpened = SENTENCE_OPENS.has(syntax, opens - 1) && verb.length >= 2 && verb.length <= LONGEST_VERB;
  const before =
    isOpened && word.length >= LEAST_WORD && expected >= LEAST_WORD ? sentenceBefore(context, start) : null;
  if (before === null) return null;
  const led = indexIn(text, verb, before);
  const end = PIECES.has(syntax, before.end - 1) ? before.end - 1 : before.end;
  if (led < 0) return null;
  const items = splitAt(context, led + verb.length, end, PIECES);
  const areOwn = items.every((item) => text.endsWith(word, item.end) && item.end - item.start <= MAX_MEMBER);
  return items.length === expected && areOwn ? listOf('list-before', items) : null;
}

const CLAUSES = characters('，；');
const CLOSES = characters('”’');
const STOPS = characters('。！？\n');
const MAX_BEHIND = 300;

/** 有三个“差不多”，量一量差不多就行，看一眼差不多就得，…也差不多: as many clauses as are counted right behind a name, each with its word and little behind it. */
function clausesWith(context: Context, { end }: Span, word: string, expected: number): Members | null {
  const { syntax } = context;
  const close = CLOSES.skip(syntax, end, end + 1);
  if (word.length < LEAST_WORD || expected < LEAST_WORD || !CLAUSES.has(syntax, close)) return null;
  const stop = STOPS.find(syntax, close, Math.min(syntax.text.length, close + MAX_BEHIND));
  const items = splitAt(context, close + 1, stop, CLAUSES).map((item) => {
    const at = indexIn(syntax.text, word, item);
    return at > item.start && item.end - at - word.length <= MAX_TAIL
      ? { start: item.start, end: at + word.length }
      : null;
  });
  const own = items.slice(0, expected);
  const areOwn = own.length === expected && own.every((item) => item !== null && item.end - item.start <= MAX_MEMBER);
  return areOwn && items.filter((item) => item !== null).length === expected
    ? listOf('list-after', own as readonly Span[])
    : null;
}
const MAX_TAIL = 2;

/** 做到“四个不”。不占一分地；不让一户吃亏，…；还有一条，不许伸手，…: parts of the sentence behind a name, each opening with its word. */
function partsWithWord(context: Context, { end }: Span, word: string, expected: number): Members | null {
  const { syntax } = context;
  const close = CLOSES.skip(syntax, end, end + 1);
  if (word === '' || expected < LEAST_WORD || !LEADS.has(syntax, close)) return null;
  const stop = STOPS.find(syntax, close + 1, Math.min(syntax.text.length, close + 1 + MAX_BEHIND));
  const items = splitAt(context, close + 1, stop, SEMICOLON).map(({ start, end: to }) => {
    const from = start + (GOES_ON.exec(syntax.text.slice(start, start + MAX_GOING))?.[0].length ?? 0);
    const comma = CLAUSES.find(syntax, from, to);
    return { start: from, end: comma };
  });
  const areOwn = items.every(
    ({ start, end: to }) => syntax.text.startsWith(word, start) && to - start > word.length + 1,
  );
  return items.length === expected && areOwn ? listOf('parallel', items) : null;
}
const LEADS = characters('。：，');
const SEMICOLON = characters('；');
const GOES_ON = /^(?:还有一[条个点项]|再就是|再一[条个]|最后一[条个]|还有|最后)，?/u;
const MAX_GOING = 8;

const DUN = characters('、');
const LONGEST_NAME = 8;

/** 三项制度，大家都不陌生，实名收寄、收寄验视、过机安检，难就难在…: the only row in the rest of the sentence, a clause of its own, as many as are counted. */
function soleRow(context: Context, { end }: Span, expected: number): Members | null {
  const { syntax } = context;
  const close = CLOSES.skip(syntax, end, end + 1);
  if (expected < FEWEST_OF_ROW || !CLAUSES.has(syntax, close)) return null;
  const stop = STOPS.find(syntax, close, Math.min(syntax.text.length, close + MAX_BEHIND));
  const rows = splitAt(context, close + 1, stop, CLAUSES).filter(
    (clause) => DUN.find(syntax, clause.start, clause.end) < clause.end,
  );
  const [row] = rows;
  if (row === undefined || rows.length > 1 || row.start === close + 1 || row.start - close > MAX_REMARK) return null;
  const items = splitAt(context, row.start, row.end, DUN);
  const areNames = items.every((item) => item.end - item.start > 1 && item.end - item.start <= LONGEST_NAME);
  return items.length === expected && areNames && haveOneLength(items) ? listOf('list-after', items) : null;
}
const FEWEST_OF_ROW = 3;
const MAX_REMARK = 16;
const haveOneLength = (items: readonly Span[]): boolean =>
  new Set(items.map(({ start, end }) => end - start)).size === 1;
