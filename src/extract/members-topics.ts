/**
 * Members told as the sentences that open the paragraphs behind the count, each with its key word: “三个不动摇、两个突破”。 over
 * paragraphs that begin 坚持党的领导不动摇。 … 在体制改革上求突破。 A row of packs is told pack by pack.
 */
import { codeAt } from '../source/chars.js';
import { characters } from '../source/finder.js';
import type { Span } from '../source/span.js';
import { indexAt } from '../syntax/scan.js';
import { unitAt } from '../syntax/around.js';
import type { Context } from './context.js';
import { indexIn, listOf, type Members } from './member-spans.js';
import { COUNTS, HAN_COUNT } from './slogan-patterns.js';

/** Longest sentence that names a member. */
const MAX_TOPIC = 30;
/** So many paragraphs behind the count are read. */
const MAX_PARAGRAPHS = 20;
const SENTENCE_STOPS = characters('。！？；：\n');
const COUNTER = characters('个大项');
const MARKS = characters('、“”‘’');
const DUN = '、'.charCodeAt(0);
const COUNT = new RegExp(`^[${COUNTS}]+[个大项]`);

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
  const reach = packBefore(context, mention) ? MAX_PARAGRAPHS : 0;
  const { paragraphs, text } = context.syntax;
  const first = indexAt(paragraphs, mention.start) + 1;
  const last = Math.min(paragraphs.length, first + MAX_PARAGRAPHS);
  for (let index = first; index < last; index++) {
    const topic = topicOf(context, paragraphs.starts[index] ?? 0, paragraphs.ends[index] ?? 0);
    if (topic === null) break;
    // 四个做: a word of one character opens each.
    if (word.length > 1 ? indexIn(text, word, topic) >= 0 : text.startsWith(word, topic.start)) own.push(topic);
    else if (own.length > 0 || index - first >= reach) break;
  }
  if (own.length !== expected) return null;
  return listOf(own.every(({ numbered }) => numbered) ? 'numbered' : 'parallel', own);
}

/** The sentence that opens a paragraph; null where it is too long to name anything. */
function topicOf({ syntax }: Context, start: number, end: number): Topic | null {
  const unit = unitAt(syntax.units, start);
  const numbered = unit !== null && unit.marker.start === start;
  const from = numbered ? unit.headingStart : start;
  const stop = SENTENCE_STOPS.find(syntax, from, Math.min(end, from + MAX_TOPIC + 1));
  return stop > from && stop - from <= MAX_TOPIC ? { start: from, end: stop, numbered } : null;
}
