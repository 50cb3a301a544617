/**
 * Clauses that a count points back to, each with the same word at its head: 不许大拆大建，不许加重负担，不许举新债，这三条是红线. Left out:
 * clauses that begin otherwise, more or fewer of them than are counted.
 */
import { characters } from '../source/finder.js';
import type { Span } from '../source/span.js';
import { wordSet } from '../source/word-set.js';
import { sentenceAt } from '../syntax/around.js';
import type { Context } from './context.js';
import type { Place } from './counted-drafts.js';
import { listOf, splitAt, type Members } from './member-spans.js';

const POINTS_AT = wordSet('这 以上 上面这 上述');
const STOPS = characters('，。；');
const COMMAS = characters('，；、。');
const LONGEST = 24;
const LONGEST_LEAD = 6;
/** 他们来了，他们走了，这两件事…. */
const POINTERS = characters('他她它我你这那有');
/** One character says enough where it forbids or asks. */
const ASKS = characters('不别要莫须必敢能会');

/** As many clauses as 这 counts, right before it; the words that lead into the first are its own. */
export function clausesBefore(context: Context, { start, declared }: Place): Members | null {
  const { syntax } = context;
  const { text } = syntax;
  const point = POINTS_AT.endingAt(syntax, start);
  const end = point - 1;
  if (declared === null || declared < 2 || declared > 9 || point < 1 || !STOPS.has(syntax, end)) return null;
  const from = sentenceAt(syntax, end).start;
  const clauses = splitAt(context, Math.max(from, end - (declared + 1) * LONGEST), end, COMMAS);
  const items = clauses.slice(-declared);
  const [first, second] = items;
  if (first === undefined || second === undefined || items.length < declared) return null;
  const head = sharedHead(text, items.slice(1), first);
  const at = head === '' ? -1 : text.slice(first.start, first.end).indexOf(head);
  if (at < 0 || at > LONGEST_LEAD || POINTERS.has(syntax, second.start)) return null;
  const isSure = head.length > 1 || (ASKS.has(syntax, second.start) && at === 0) || endAlike(text, items);
  if (!isSure) return null;
  const before = clauses.at(-declared - 1);
  if (before !== undefined && text.startsWith(head, before.start)) return null;
  const fits = items.every((item) => item.end - item.start > head.length && item.end - item.start <= LONGEST);
  return fits ? listOf('list-before', items) : null;
}

/** 把责任落实，把措施落实. */
const endAlike = (text: string, items: readonly Span[]): boolean =>
  new Set(items.map(({ end }) => text.slice(end - 2, end))).size === 1;

const COMMA = characters('，');
const PARTS = characters('，、');
const DUN = characters('、');
const SENTENCE_STOPS = characters('。！；');
const LONGEST_DEED = 14;

/** 干成三件大事，修一条路，建一座桥，办一所学校: clauses of one build that fill the sentence behind the count, as many as it says. */
export function clausesBehind(context: Context, end: number, declared: number, areDeeds: boolean): Members | null {
  const { syntax } = context;
  const { text } = syntax;
  if (!COMMA.has(syntax, end) || declared < 3) return null;
  const to = sentenceAt(syntax, end).end - 1;
  if (!SENTENCE_STOPS.has(syntax, to) || to - end > declared * (LONGEST_DEED + 1)) return null;
  const items = splitAt(context, end + 1, to, PARTS);
  if (items.length !== declared || items.some((item) => item.end - item.start > LONGEST_DEED)) return null;
  const seconds = new Set(items.map(({ start }) => text.charAt(start + 1)));
  const lengths = new Set(items.map((item) => item.end - item.start));
  const first = items[0];
  const areAlike = (seconds.size === 1 && ALIKE.has(syntax, (first?.start ?? 0) + 1)) || lengths.size === 1;
  // 三件大事，打赢四场硬仗，实施五大工程，…: sets of their own.
  if (items.some(({ start, end: to }) => PACK.test(text.slice(start, to)))) return null;
  if (areDeeds && items.every((item) => COUNTED_DEED.test(text.slice(item.start, item.end))))
    return listOf('list-after', items);
  // 三件大事，干部群众欢欣鼓舞，上级领导充分肯定，…: what was said of them.
  const deeds = items.filter(
    (item) =>
      context.lexicon.verbs.startingAt(syntax, item.start) !== null || DONE.test(text.slice(item.start, item.end)),
  );
  if (areDeeds && areAlike && deeds.length * 2 >= items.length) return listOf('list-after', items);
  // 三条纪律，不准请假，不准迟到，不准早退; 三个项目，灭火、救人、供水.
  const head = first === undefined ? '' : sharedHead(text, items.slice(1), first);
  const isHeaded = head.length > 1 && items.every(({ start }) => text.startsWith(head, start));
  const isRow = lengths.size === 1 && DUN.find(syntax, end, to) < to && COMMA.find(syntax, end + 1, to) === to;
  return isHeaded || isRow ? listOf('list-after', items) : null;
}
const ALIKE = characters('一好实活');
const PACK = /[二两三四五六七八九十](?:场(?:硬|攻坚|战)|大|项(?!目)|个(?:重点|关键|突破|转变|到位))[一-龥]{1,3}$/u;
/** 新建两所幼儿园, 架了三座桥 */
const COUNTED_DEED = /^[一-龥]{1,4}[一两二三四五六七八九十百千\d]+[余多]?[所个条座处家间批台套名户盏口眼片支辆公]/u;
const DONE = /^[一-龥][一好成完了]/u;

/** What all but the first begin with, as far as the first holds it. */
function sharedHead(text: string, [one, ...others]: readonly Span[], first: Span): string {
  if (one === undefined) return '';
  const whole = text.slice(first.start, first.end);
  for (let length = Math.min(4, one.end - one.start - 1); length > 0; length--) {
    const head = text.slice(one.start, one.start + length);
    if (others.every(({ start }) => text.startsWith(head, start)) && whole.includes(head)) return head;
  }
  return '';
}
