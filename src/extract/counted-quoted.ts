/** Members in marks right before a count: “某某讲堂”这两个载体, “不抓是失职，抓不好是渎职”这两句话, “东西南北”四个维度. */
import { characters, opening } from '../source/finder.js';
import type { Span } from '../source/span.js';
import { wordSet } from '../source/word-set.js';
import type { Context } from './context.js';
import { listOf, POINTS_BACK, splitMembers, type Members } from './member-spans.js';
import { joined } from './word-runs.js';

/** Where the count itself stands, and what it declares. */
interface Counted extends Span {
  readonly declared: number | null;
}

/** The members that marks before the count hold. */
export const quotedBefore = (context: Context, count: Counted): Members | null =>
  explicitBefore(context, count) ?? lettersBefore(context, count);

const EXPLICIT_COUNTERS = characters('句个项大种篇条件');
const JOINS = characters('、和与');

/** “某某讲堂”这两个载体: quoted names right before 这 and a count are all there are, however many. */
function explicitBefore(context: Context, place: Counted): Members | null {
  const { syntax } = context;
  const { text, partners } = syntax;
  const end = POINTS_BACK.has(syntax, place.start - 1) ? place.start - 1 : place.start;
  if (text.charAt(end - 1) !== '”' || !EXPLICIT_COUNTERS.has(syntax, place.end)) return null;
  const pointed = text.charAt(end) === '这';
  let start = end;
  for (let close = end - 1; text.charAt(close) === '”';) {
    const open = (partners[close] ?? 0) - 1;
    if (open < 0) break;
    start = open;
    close = JOINS.has(syntax, open - 1) ? open - 2 : open - 1;
  }
  const split = splitMembers(context, start, end, true);
  const items = split.length === 1 && syntax.text.charAt(place.end) === '句' ? sentencesOf(context, start, end) : split;
  if (items.length === 0 || (items.length === 1 && !pointed)) return null;
  return { form: 'list-before', items, start, end };
}

/** “保、管、改”三个字: as many characters as are counted, parted by 、; not “忠诚、担当”四个字, which has two words. */
export function lettersApart(context: Context, { start, end, declared }: Counted): Members | null {
  const { syntax } = context;
  if (declared === null || !isOfLetters(context, end) || syntax.text.charAt(start - 1) !== '”') return null;
  const open = syntax.partners[start - 1] ?? 0;
  if (start - 1 - open !== declared * 2 - 1) return null;
  const items = splitMembers(context, open, start - 1, false);
  const areLetters = items.length === declared && items.every((item) => item.end - item.start === 1);
  return areLetters ? { form: 'list-before', items, start: open - 1, end: start } : null;
}

/** 概括为三个字：快、准、实。: as many characters behind the count, parted by 、; not 八个字：忠诚、干净、担当、奉献, which has four words. */
export function lettersBehind({ syntax }: Context, { end, declared }: Counted): Members | null {
  const lead = LEADS_ON.length(syntax, end + LETTERS_NOUN);
  if (declared === null || lead < 0) return null;
  const items: Span[] = [];
  for (let at = end + LETTERS_NOUN + lead; ; at += 2) {
    items.push({ start: at, end: at + 1 });
    if (!BETWEEN_LETTERS.has(syntax, at + 1)) break;
  }
  const last = items.at(-1)?.end ?? end;
  const isOver = BEHIND_LETTERS.has(syntax, last) || last >= syntax.text.length;
  return isOver && items.length === declared ? listOf('list-after', items) : null;
}
const LETTERS_NOUN = 2;
const LEADS_ON = opening(/(?:，?(?:就是|即|也就是|一个是)|：|，)“?(?=[一-龥](?:、|$))/, '，就即也一：');
const BETWEEN_LETTERS = characters('、');
const BEHIND_LETTERS = characters('，。；！”\n');

const LETTERS = wordSet('个字');
/** Whether characters are counted at a place. */
export const isOfLetters = ({ syntax }: Context, at: number): boolean => LETTERS.startingAt(syntax, at) >= 0;

/** “上下左右”四个维度: so many characters in marks as are counted, each a member. */
function lettersBefore({ syntax }: Context, { start, end, declared }: Counted): Members | null {
  const { text, partners } = syntax;
  if (LETTER_NOUNS.startingAt(syntax, end) < 0) return null;
  if (text.charAt(start - 1) !== '”' || declared === null || declared > MAX_LETTERS) return null;
  const open = partners[start - 1] ?? 0;
  if (start - 1 - open !== declared || LETTER_MARKS.find(syntax, open, start - 1) < start - 1) return null;
  const items = Array.from({ length: declared }, (_, index) => ({ start: open + index, end: open + index + 1 }));
  return { form: 'list-before', items, start: open - 1, end: start };
}

/** Sides and steps of a thing, which one character may name: “衣食住行”四个环节; “真抓实干”四个要求 has no member of one character. */
const LETTER_NOUNS = wordSet([
  '个字',
  '件事',
  '件大事',
  '件小事',
  ...joined(['个', '大'], '方面 维度 方位 方向 环节 层面 领域 关键 关口 重点'.split(' ')),
]);
const MAX_LETTERS = 6;
const LETTER_MARKS = characters('，。；：、＋+—-0123456789的');

/**
 * “治水、护林、养田”。这三句话…: the parts of the quotation that the sentence before ends in, as many as 这 counts. Left out:
 * …“治水”。这三句话, and what no marks hold.
 */
export function pointedBack({ syntax }: Context, { start, declared }: Counted): Members | null {
  const stop = start - 2;
  if (!POINTS_AT.has(syntax, start - 1) || !SENTENCE_STOPS.has(syntax, stop)) return null;
  const close = CLOSING.has(syntax, stop - 1) ? stop - 1 : -1;
  const open = close < 0 ? -1 : (syntax.partners[close] ?? 0) - 1;
  if (open < 0 || declared === null || declared < 2) return null;
  const items: Span[] = [];
  for (let from = open + 1; from < close;) {
    const end = CLAUSE_MARKS.find(syntax, from, close);
    if (end > from) items.push({ start: from, end });
    from = end + 1;
  }
  return items.length === declared ? { form: 'list-before', items, start: start - 1, end: start } : null;
}
const POINTS_AT = characters('这');
const SENTENCE_STOPS = characters('。；，');
const CLOSING = characters('”');

const CLAUSE_MARKS = characters('，；、');

/** “不抓是失职，抓不好是渎职”这两句话: the clauses in marks. */
function sentencesOf({ syntax }: Context, open: number, close: number): readonly Span[] {
  const items: Span[] = [];
  for (let start = open + 1; start < close - 1;) {
    const end = CLAUSE_MARKS.find(syntax, start, close - 1);
    items.push({ start, end });
    start = end + 1;
  }
  return items;
}
