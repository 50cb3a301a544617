/**
 * Members told as sentences behind the name, each opening with the name's own word: 实现“三个稳”：稳生产，把面积落到田。稳价格，…。稳供应，…;
 * 做到“三个聚焦”。聚焦产业，…. What else holds the word within them counts nothing. A row that its paragraph cuts short is
 * the name's own, too, where it has more than half. The sentences may all call to somebody first: 希望大家做有温度的人.
 */
import { classAt, CLOSE } from '../source/chars.js';
import { characters } from '../source/finder.js';
import type { Keyed } from '../source/keys.js';
import type { Span } from '../source/span.js';
import { wordSet } from '../source/word-set.js';
import { indexAt } from '../syntax/scan.js';
import type { Context } from './context.js';
import { indexIn, isBlank, listOf, reachOf, type Members } from './member-spans.js';

const LEAD = wordSet(
  '： 。 ， ，即 ，即： ，就是 ，就是： ，即是： ，就是要： ，具体是： ，具体来说： ，也就是： 活动。 活动： 要求。 要求： 的要求。 工作法。 工作法：',
);
const CLAUSE_ENDS = characters('，；：。！？\n');
const MODALS = wordSet('要 必须 务必 就要 就是 一要 更要 还要');
const LONGEST = 24;

/** As many sentences as are expected, or most of them up to the end of the paragraph where `isShort`. */
export function sentencesBehind(
  context: Context,
  mention: Span,
  word: string,
  expected: number,
  isShort: boolean,
): Members | null {
  const { syntax } = context;
  const close = classAt(syntax.text, mention.end) === CLOSE ? mention.end + 1 : mention.end;
  const told = LEAD.startingAt(syntax, close);
  const lead =
    told < 0 ? behindWords(syntax, close, word.length > 0 && classAt(syntax.text, mention.end) === CLOSE) : told;
  if (word === '' || expected < 2 || lead < 0) return null;
  const limit = reachOf(context, mention);
  const items: Span[] = [];
  for (let start = behindBlanks(context, lead); start < limit;) {
    const item = memberAt(context, start, word) ?? calledAt(context, start, word, items[0]);
    if (item === null) break;
    items.push(item);
    const sentence = indexAt(syntax.sentences, start);
    const next = behindBlanks(context, syntax.sentences.ends[sentence] ?? limit);
    if (next <= start) break;
    start = next;
    if (items.length > expected) return null;
  }
  if (items.length === expected) return listOf('parallel', items);
  const last = items.at(-1);
  const isCut = last !== undefined && !goesOn(context, last, limit);
  return isShort && isCut && expected > 2 && items.length > 1 && items.length * 2 >= expected
    ? listOf('parallel', items)
    : null;
}

/** “三早”怎么落实？早部署，…。: the question that the members answer; of a name in marks any few words: 我提“五个有”与大家共勉。有爱心，…. */
function behindWords(keyed: Keyed, from: number, quoted: boolean): number {
  const at = CLAUSE_ENDS.find(keyed, from, from + MAX_WORDS);
  return QUESTION.has(keyed, at) || (quoted && STOP.has(keyed, at)) ? at + 1 : -1;
}
const QUESTION = characters('？');
const STOP = characters('。');
const MAX_WORDS = 10;

function behindBlanks({ syntax }: Context, at: number): number {
  let from = at;
  while (from < syntax.text.length && isBlank(syntax, from)) from++;
  return from;
}

/** The clause that opens a sentence with the word, with 要 before it at most. */
function memberAt({ syntax }: Context, at: number, word: string): Span | null {
  const modal = MODALS.startingAt(syntax, at);
  const start = modal > at && !syntax.text.startsWith(word, at) ? modal : at;
  if (!syntax.text.startsWith(word, start)) return null;
  const end = CLAUSE_ENDS.find(syntax, start, Math.min(syntax.text.length, start + LONGEST + 1));
  return end - start > word.length && end - start <= LONGEST ? { start, end } : null;
}

/** Whom the sentences of a row call to. */
const CALLS = wordSet(
  [
    '大家',
    '同志们',
    '各位',
    '你们',
    '全体同志',
    '各单位',
    '广大干部',
    '青年朋友',
    '同学们',
    '年轻干部',
    '每个人',
    '每名党员',
  ].flatMap((who) => [
    `希望${who}`,
    `我希望${who}`,
    `请${who}`,
    `${who}要`,
    `希望${who}都`,
    `希望${who}要`,
    `愿${who}`,
    `祝愿${who}`,
  ]),
);
const MAX_HEAD = 2;

/** “三有”。希望大家做有温度的人，…。希望大家做有本领的人，…: the clause behind the call, with the same head before the word in each. */
function calledAt({ syntax }: Context, at: number, word: string, first: Span | undefined): Span | null {
  const { text } = syntax;
  const start = CALLS.startingAt(syntax, at);
  if (start < 0) return null;
  const head = indexIn(text, word, { start, end: start + MAX_HEAD + word.length });
  if (head < 0 || (first !== undefined && !text.startsWith(text.slice(start, head + word.length), first.start)))
    return null;
  const end = CLAUSE_ENDS.find(syntax, start, Math.min(text.length, start + LONGEST + 1));
  return end - head > word.length && end - start <= LONGEST ? { start, end } : null;
}

/** Whether another sentence stands behind the last member's within the stretch. */
function goesOn(context: Context, { start }: Span, limit: number): boolean {
  const { sentences } = context.syntax;
  const end = sentences.ends[indexAt(sentences, start)] ?? limit;
  return behindBlanks(context, end) < limit;
}
