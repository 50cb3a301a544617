/**
 * Points told as sentences that each open with the very noun they are counted by: 提三点希望。希望大家多读书，…。希望大家多下乡，…。希望….
 * Left out: one such sentence alone, more of them than are counted, and those behind a list with markers.
 */
import { characters } from '../source/finder.js';
import type { Span } from '../source/span.js';
import { wordSet } from '../source/word-set.js';
import { indexAt } from '../syntax/scan.js';
import type { Context } from './context.js';
import type { Place } from './counted-drafts.js';
import { isBlank, listOf, type Members } from './member-spans.js';
import { nextUnitStart } from './members-below.js';

const NOUNS = wordSet('希望 建议 期望 感谢 祝愿 寄语');
const MEMBER_ENDS = characters('，。；：！？\n');
const SPEAKER = characters('我');
/** So many sentences behind the count are looked at. */
const MAX_SENTENCES = 24;

/** The sentences behind the count that open with its noun: in its paragraph, else at the heads of the next ones. */
export function askedBehind(context: Context, end: number, { end: from, declared }: Place): Members | null {
  const { syntax } = context;
  const at = NOUNS.first(syntax, from, end);
  if (at < 0) return null;
  const noun = syntax.text.slice(at, NOUNS.startingAt(syntax, at));
  const { sentences, paragraphs } = syntax;
  const own = indexAt(paragraphs, end);
  const items: Span[] = [];
  let last = own;
  const first = indexAt(sentences, end) + 1;
  for (let index = first; index < Math.min(sentences.length, first + MAX_SENTENCES); index++) {
    const start = behindBlanks(context, sentences.starts[index] ?? 0);
    const paragraph = indexAt(paragraphs, start);
    if (paragraph > last + 1 || (paragraph > own && last === own && items.length > 0)) break;
    const word = SPEAKER.has(syntax, start) ? start + 1 : start;
    if (!syntax.text.startsWith(noun, word)) continue;
    items.push({ start: word, end: MEMBER_ENDS.find(syntax, word, syntax.text.length) });
    last = paragraph;
  }
  const marker = nextUnitStart(context, end);
  const isOver = marker === null || marker > (items.at(-1)?.start ?? end);
  return items.length > 1 && isOver && items.length <= (declared ?? items.length) ? listOf('parallel', items) : null;
}

const COLON = characters('：');
const QUESTION = characters('？');
const ASKED_NOUN = wordSet('问题 问号 问');

/** 我问大家三个问题：面积落实了没有？合同签了没有？…: the sentences behind the colon that ask, as many as are counted and no more. */
export function questionsBehind({ syntax }: Context, end: number, declared: number | null): Members | null {
  if (declared === null || declared < 2 || !COLON.has(syntax, end) || ASKED_NOUN.endingAt(syntax, end) < 0) return null;
  const { sentences } = syntax;
  const items: Span[] = [];
  for (let index = indexAt(sentences, end); index < sentences.length && items.length <= declared; index++) {
    const to = (sentences.ends[index] ?? 0) - 1;
    if (!QUESTION.has(syntax, to)) break;
    items.push({ start: items.length === 0 ? end + 1 : (sentences.starts[index] ?? 0), end: to });
  }
  const areShort = items.every((item) => item.end - item.start <= LONGEST_QUESTION);
  return items.length === declared && areShort ? listOf('list-after', items) : null;
}
const LONGEST_QUESTION = 40;

function behindBlanks({ syntax }: Context, at: number): number {
  let from = at;
  while (from < syntax.text.length && isBlank(syntax, from)) from++;
  return from;
}
