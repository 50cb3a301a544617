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
  urgedBefore(context, mention, word, expected);

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
