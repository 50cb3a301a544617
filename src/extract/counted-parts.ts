/**
 * Counts whose parts fill the sentence that they lead to: 经验有三条：领导重视是前提，…；再加三条：不准…，不准…; 会讲三句话：“交得起、用得上、靠得住”. A row of
 * words of one length is told whole though the count says another number: 今年抓好四件事：修路、通水、办学. Left out: what tells more than its parts.
 */
import { characters } from '../source/finder.js';
import type { Span } from '../source/span.js';
import { sentenceAt } from '../syntax/around.js';
import type { Context } from './context.js';
import type { Draft, Place } from './counted-drafts.js';
import { leadOf } from './counted-namely.js';
import { LIST_NOUNS } from './counted-tails.js';
import { listOf, splitAt, splitMembers, type Members } from './member-spans.js';
import { COUNTS } from './slogan-patterns.js';

const COUNTERS = characters('个条点项件句招步类种');
/** These count without a noun. */
const ALONE = characters('条点项句招步件样');
const HAN = characters(COUNTS);
const NOUN = /^[一-龥]*$/u;
const MAX_NOUN = 8;
const STOPS = characters('。！？；\n');
const SEMICOLON = characters('；');
const COMMA = characters('，');
const DUN = characters('、');
const QUOTE = characters('“');
const PARTS = [SEMICOLON, COMMA, DUN];
const LONGEST = 30;
const LONGEST_WORD = 8;
const MOST = 12;
/** What goes on behind the parts, or opens none. */
const OTHER = /^(?:一是|一要|第|首先|一方面|一个是|一条是|其中|同时|并且|最后)|等$/u;

/** A count with the parts that its sentence holds behind it. */
export function inParts(context: Context, { start, end, declared }: Place): Draft | null {
  const { syntax } = context;
  if (declared === null || declared < 2 || declared > MOST || !HAN.has(syntax, start)) return null;
  if (!COUNTERS.has(syntax, end)) return null;
  const lead = leadOf(syntax, end + 1);
  if (lead === null || lead.start - end - 1 > MAX_NOUN) return null;
  const noun = syntax.text.slice(end + 1, lead.start);
  const isListed = noun === '' ? ALONE.has(syntax, end) : LIST_NOUNS.endingAt(syntax, lead.start) > end;
  if (!NOUN.test(noun) || !isListed) return null;
  const members = partsBehind(context, lead.end, declared);
  return members === null ? null : { start, end: lead.start, declared, members, found: members.items.length };
}

/** The parts of the sentence at a place: as many as are declared, or a row of words of one length. */
function partsBehind(context: Context, from: number, declared: number): Members | null {
  const { syntax } = context;
  const quoted = quotedParts(context, from);
  if (quoted !== null) return quoted;
  const sentence = sentenceAt(syntax, from);
  const to = STOPS.has(syntax, sentence.end - 1) ? sentence.end - 1 : sentence.end;
  if (to - from > declared * (LONGEST + 1) * 2) return null;
  for (const marks of PARTS) {
    if (marks.find(syntax, from, to) === to) continue;
    const items = splitAt(context, from, to, marks);
    if (items.some((item) => OTHER.test(syntax.text.slice(item.start, item.end)))) return null;
    if (marks === DUN && areWords(items)) return listOf('list-after', items);
    if (marks === SEMICOLON && isNearly(items, declared)) return listOf('list-after', items);
    if (items.length !== declared || !items.every((item) => isPart(item, marks === SEMICOLON ? 2 : 1))) return null;
    return listOf('list-after', items);
  }
  return null;
}

/** 今年办好六件实事：改造危桥；…: one fewer or more than are said, each told for itself and as the others are. */
const isNearly = (items: readonly Span[], declared: number): boolean =>
  items.length > 3 && Math.abs(items.length - declared) === 1 && items.every((item) => isPart(item, 1));

const isPart = ({ start, end }: Span, times: number): boolean => end - start > 1 && end - start <= LONGEST * times;

/** Three words and more of one length fill the sentence: no member of them is two. */
function areWords(items: readonly Span[]): boolean {
  const lengths = new Set(items.map(({ start, end }) => end - start));
  const [length = 0] = lengths;
  return items.length > 2 && lengths.size === 1 && length > 1 && length <= LONGEST_WORD;
}

/** What is said, in one quotation or as many parts as are counted that fill the sentence: 我强调三句话：宁听骂声，不听哭声；…；…; 我讲三点：学、做、守. */
export function saidParts(context: Context, from: number, declared: number | null): Members | null {
  const { syntax } = context;
  const quoted = quotedParts(context, from);
  if (quoted !== null || declared === null) return quoted;
  const { end } = sentenceAt(syntax, from);
  const to = FULL_STOPS.has(syntax, end - 1) ? end - 1 : end;
  if (declared < 2 || to - from > declared * (LONGEST + 1) * 2) return null;
  const marks = PARTS.find((mark) => mark.find(syntax, from, to) < to);
  const items = marks === undefined ? [] : splitAt(context, from, to, marks);
  const times = marks === SEMICOLON ? 2 : 1;
  const areTold = items.every((item) => !OTHER.test(syntax.text.slice(item.start, item.end)) && isPart(item, times));
  return items.length === declared && areTold ? listOf('list-after', items) : null;
}
const FULL_STOPS = characters('。！？\n');

/** “交得起、用得上、靠得住”: the parts of one quotation. */
function quotedParts(context: Context, open: number): Members | null {
  const { syntax } = context;
  const close = QUOTE.has(syntax, open) ? (syntax.partners[open] ?? 0) - 1 : -1;
  if (
    close < open ||
    !(STOPS.has(syntax, close + 1) || COMMA.has(syntax, close + 1) || close + 1 >= syntax.text.length)
  )
    return null;
  const end = STOPS.has(syntax, close - 1) ? close - 1 : close;
  const marks = [SEMICOLON, COMMA].find((mark) => mark.find(syntax, open, end) < end);
  const items =
    marks === undefined ? splitMembers(context, open + 1, end, false) : splitAt(context, open + 1, end, marks);
  return items.length > 1 && items.every((item) => isPart(item, 1)) ? listOf('list-after', items) : null;
}
