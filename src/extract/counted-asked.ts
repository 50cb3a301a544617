/**
 * Points told as sentences that each open with the very noun they are counted by: 提三点希望。希望大家多读书，…。希望大家多下乡，…。希望….
 * And points that are questions: 想三个问题：路怎么走？钱从哪来？人往哪去？
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

/** 经常问自己三句话：入党为什么？在岗干什么？离岗留什么？: as many questions in a row as are counted. */
export function questionsBehind({ syntax }: Context, end: number, declared: number | null): Members | null {
  if (declared === null || declared < 2 || !COLON.has(syntax, end)) return null;
  const items: Span[] = [];
  for (let start = end + 1; items.length <= declared;) {
    const stop = MEMBER_ENDS.find(syntax, start, Math.min(syntax.text.length, start + LONGEST + 1));
    if (!QUESTION.has(syntax, stop) || stop - start < 2) break;
    items.push({ start, end: stop });
    start = stop + 1;
  }
  return items.length === declared ? listOf('list-after', items) : null;
}
const COLON = characters('：');
const QUESTION = characters('？');
const LONGEST = 30;

function behindBlanks({ syntax }: Context, at: number): number {
  let from = at;
  while (from < syntax.text.length && isBlank(syntax, from)) from++;
  return from;
}
