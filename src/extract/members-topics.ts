/**
 * Members told as the sentences that open the paragraphs behind the count, each with its key word: “三个不动摇、两个突破”。 over
 * paragraphs that begin 坚持党的领导不动摇。 … 在体制改革上求突破。 A row of packs is told pack by pack.
 */
import { codeAt } from '../source/chars.js';
import { characters } from '../source/finder.js';
import type { Span } from '../source/span.js';
import { wordSet } from '../source/word-set.js';
import { indexAt } from '../syntax/scan.js';
import { unitAt } from '../syntax/around.js';
import type { Context } from './context.js';
import { indexIn, listOf, type Members } from './member-spans.js';
import type { Pack } from './members-keyed.js';
import { COUNTS, HAN_COUNT } from './slogan-patterns.js';

/** Longest sentence that names a member. */
const MAX_TOPIC = 30;
/** So many paragraphs behind the count are read. */
const MAX_PARAGRAPHS = 20;
const SENTENCE_STOPS = characters('。！？；：\n');
const COUNTER = characters('个大项');
const MARKS = characters('、“”‘’');
const DUN = '、'.charCodeAt(0);
const COUNT = new RegExp(`^[${COUNTS}]+[个大项]?`);

/** Whether another pack stands right behind: “三个不动摇、两个突破”, “三个不动摇”、“两个突破”. */
export function packBehind({ syntax }: Context, { end }: Span): boolean {
  const next = MARKS.skip(syntax, end, end + 3);
  return holdsDun(syntax.text, end, next) && HAN_COUNT.has(syntax, next) && COUNTER.has(syntax, next + 1);
}

/** Whether a 、 joins the pack to one before it. */
function packBefore({ syntax }: Context, { start }: Span): boolean {
  let from = start;
  while (from > start - 3 && MARKS.has(syntax, from - 1)) from--;
  return holdsDun(syntax.text, from, start);
}

/** Whether a pack stands in a row of them, whose list is told pack by pack. */
export const isAmongPacks = (context: Context, mention: Span): boolean =>
  packBehind(context, mention) || packBefore(context, mention);

function holdsDun(text: string, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (codeAt(text, at) === DUN) return true;
  return false;
}

/** A sentence that opens a paragraph, and whether a marker numbers it. */
interface Topic extends Span {
  readonly numbered: boolean;
}

/** As many topics in a row as the name counts, right behind it, or behind those of the packs before it in its row. */
export function topics(context: Context, mention: Span, slogan: string, expected: number): Members | null {
  const word = slogan.replace(COUNT, '');
  if (word === '' || word.length === slogan.length || (word.length === 1 && expected < 3)) return null;
  const own: Topic[] = [];
  // 三招: without a counter the word opens each.
  const counted = COUNTER.has(context.syntax, mention.start + slogan.length - word.length - 1);
  const reach = packBefore(context, mention) ? MAX_PARAGRAPHS : 0;
  const { paragraphs, text } = context.syntax;
  const first = indexAt(paragraphs, mention.start) + 1;
  const last = Math.min(paragraphs.length, first + MAX_PARAGRAPHS);
  for (let index = first; index < last; index++) {
    const start = paragraphs.starts[index] ?? 0;
    const end = paragraphs.ends[index] ?? 0;
    if (end - start <= MAX_PAGE && PAGE.test(text.slice(start, end))) continue;
    const topic = topicOf(context, start, end);
    if (topic === null) break;
    // 四个做, 三个港: a word of one character opens each, or closes each.
    const isOwn =
      word.length > 1
        ? indexIn(text, word, topic) >= 0
        : text.startsWith(word, topic.start) || (counted && text.endsWith(word, topic.end));
    if (isOwn) own.push(topic);
    else if (own.length > 0 || index - first >= reach) break;
  }
  if (word.length === 1 && !areOfOneShape(text, word, own)) return null;
  if (own.length !== expected && !isShortRow(context, mention, word, own, expected)) return null;
  return listOf(own.every(({ numbered }) => numbered) ? 'numbered' : 'parallel', own);
}

/** — 2 —, 第3页: the foot of a page. */
const PAGE = /^[\s\u3000—–-]*(?:\d{1,3}|第\s*\d{1,3}\s*页)[\s\u3000—–-]*$/;
const MAX_PAGE = 16;

const areOfOneShape = (text: string, word: string, topics: readonly Span[]): boolean =>
  topics.every(({ start }) => text.startsWith(word, start)) || topics.every(({ end }) => text.endsWith(word, end));

/** “五个一批”。\n开工一批。…\n竣工一批。…: of four and more one is wanting, where each of the others is the word and what it is of. */
function isShortRow(
  { syntax }: Context,
  { start }: Span,
  word: string,
  own: readonly Topic[],
  expected: number,
): boolean {
  if (own.length < FEWEST || own.length !== expected - 1 || word.length < 2 || !OPENING.has(syntax, start - 1))
    return false;
  return own.every((topic) => {
    const rest = topic.end - topic.start - word.length;
    const isBare = syntax.text.endsWith(word, topic.end) || syntax.text.startsWith(word, topic.start);
    return !topic.numbered && isBare && rest > 0 && rest <= MAX_OWN && FULL_STOP.has(syntax, topic.end);
  });
}
const FEWEST = 3;
const MAX_OWN = 6;
const OPENING = characters('“');
const FULL_STOP = characters('。：');

/** “四提升两下降”目标，…。\n要提升结案率。…\n要提升调解率。…: the paragraphs behind a name of several packs, each opening with the word of one. */
export function topicsOfPacks(context: Context, mention: Span, packs: readonly Pack[]): Members | null {
  const { syntax } = context;
  const { paragraphs, text } = syntax;
  const sum = packs.reduce((total, { count }) => total + count, 0);
  if (packs.length < 2 || sum < FEWEST || packs.some(({ word }) => word.length < 2)) return null;
  const told = packs.map(() => 0);
  const own: Span[] = [];
  const first = indexAt(paragraphs, mention.start) + 1;
  for (let index = first; index < Math.min(paragraphs.length, first + sum + 1); index++) {
    const topic = topicOf(context, paragraphs.starts[index] ?? 0, paragraphs.ends[index] ?? 0);
    if (topic === null) break;
    const start = ASKS.startingAt(syntax, topic.start);
    const from = start < 0 ? topic.start : start;
    const rank = packs.findIndex(({ word }) => text.startsWith(word, from) || text.endsWith(word, topic.end));
    if (rank < 0 || told.some((count, pack) => pack > rank && count > 0)) break;
    told[rank] = (told[rank] ?? 0) + 1;
    own.push({ start: from, end: topic.end });
  }
  const fits = told.every((count, pack) => count <= (packs[pack]?.count ?? 0)) && (told[0] ?? 0) === packs[0]?.count;
  return fits && own.length >= FEWEST ? listOf('parallel', own) : null;
}
const ASKS = wordSet('要 一要 必须 就是要 是');

/** The sentence that opens a paragraph; null where it is too long to name anything. */
function topicOf({ syntax }: Context, start: number, end: number): Topic | null {
  const unit = unitAt(syntax.units, start);
  const numbered = unit !== null && unit.marker.start === start;
  const from = numbered ? unit.headingStart : start;
  const stop = SENTENCE_STOPS.find(syntax, from, Math.min(end, from + MAX_TOPIC + 1));
  return stop > from && stop - from <= MAX_TOPIC ? { start: from, end: stop, numbered } : null;
}
