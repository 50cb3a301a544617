/**
 * Members that stand side by side without the 、 they have lost, told apart by the name's own words: “四通两改”，即通路通水通电通气，改厨改厕;
 * 问题清单责任清单销号清单“三张清单”. As many are wanted as the name counts. Left out: what holds the words more or less often.
 */
import { classAt, CLOSE, OPEN } from '../source/chars.js';
import { characters } from '../source/finder.js';
import type { Keyed } from '../source/keys.js';
import type { Span } from '../source/span.js';
import { wordSet } from '../source/word-set.js';
import { clauseStart, paragraphAt } from '../syntax/around.js';
import type { Context } from './context.js';
import { indexIn, listOf, type Members } from './member-spans.js';
import { leadFrom } from './members-leads.js';
import { packsOfName, type Pack } from './members-keyed.js';
import { countedWord, TAIL } from './members-rows.js';
import { trimFirst } from './members-trim.js';

interface Name {
  readonly key: string;
  readonly number: readonly number[];
}

const MARKS = characters('、，；。：！？（）“”《》\n');
const RUN_MARKS = characters('，；。：！？（）“”《》\n');
const DUN = characters('、');
/** A 和 between two of them is no lost 、. */
const SEPARATORS = characters('、和与及');
const PARTS = characters('、，；');
const COMMA = characters('，');
/** 制度体系以及考核体系. */
const AND = wordSet('以及 和 与 及');
const SUMS_UP = characters('这等的');
/** No member told without marks is longer. */
const LONGEST = 10;
const MAX_MEMBERS = 12;
const MAX_STRETCH = 120;

/** The members behind or right before the name; null where they are told otherwise. */
export function runTogether(context: Context, mention: Span, name: Name): Members | null {
  const packs =
    name.number.length > 1
      ? packsOfName(name.key, name.number)
      : [{ word: countedWord(name.key), count: name.number[0] ?? 0 }];
  const total = packs.reduce((sum, { count }) => sum + count, 0);
  if (packs.length === 0 || packs.some(({ word }) => word === '') || total < 2 || total > MAX_MEMBERS) return null;
  return (
    behind(context, mention, packs) ??
    inTheMidst(context, mention, packs) ??
    (packs.length === 1 ? before(context, mention, packs[0]) : null)
  );
}

function behind(context: Context, mention: Span, packs: readonly Pack[]): Members | null {
  const { syntax } = context;
  const close = classAt(syntax.text, mention.end) === CLOSE ? mention.end + 1 : mention.end;
  const from = leadFrom(syntax, close)?.end ?? (COMMA.has(syntax, close) ? close + 1 : -1);
  if (from < 0) return null;
  const limit = Math.min(paragraphAt(syntax, from).end, from + MAX_STRETCH);
  const items: Span[] = [];
  for (const [rank, pack] of packs.entries()) {
    const start = PARTS.skip(syntax, items.at(-1)?.end ?? from, limit);
    const told = packAt(syntax, { start, end: limit }, pack, packs[rank + 1]?.word ?? '');
    if (told === null) return null;
    items.push(...told);
  }
  // “四议两公开”，支委提议、两委商议、…，决议公开、…: with its marks what ends in the words of several packs.
  if (!isLost(items) && (packs.length < 2 || syntax.text.startsWith(packs[0]?.word ?? '', from))) return null;
  // 完善领导体系责任体系: what leads into the first is cut off.
  const isLed = !syntax.text.startsWith(packs[0]?.word ?? '', items[0]?.start ?? 0);
  return listOf('list-after', isLed ? [trimFirst(context, items), ...items.slice(1)] : items);
}

/** As many members of a pack as it counts, from the place on; the next pack's may begin right behind them. */
function packAt(keyed: Keyed, { start, end }: Span, { word, count }: Pack, next: string): readonly Span[] | null {
  const { text } = keyed;
  const opens = text.startsWith(word, start);
  const items: Span[] = [];
  for (let at = start; items.length < count; at = PARTS.skip(keyed, items.at(-1)?.end ?? at, end)) {
    const mark = MARKS.find(keyed, at, end);
    const from = items.length === 0 ? at : Math.max(at, AND.startingAt(keyed, at));
    const item = opens ? opening(keyed, from, mark, word, next) : closing(keyed, from, mark, word);
    if (item === null) return null;
    items.push(item);
  }
  const last = items.at(-1)?.end ?? end;
  const piece = PARTS.skip(keyed, last, end);
  // “两清”，清河清到底，清山清到顶: what goes on so is no row of as many.
  const isMore = opens
    ? text.startsWith(word, piece)
    : next === '' && indexIn(text, word, { start: piece, end: MARKS.find(keyed, piece, end) }) >= 0;
  const ends =
    MARKS.has(keyed, last) ||
    last === end ||
    TAIL.startingAt(keyed, last) >= 0 ||
    (next !== '' && text.startsWith(next, last));
  return ends && !isMore && areAlike(text, items, word) ? withoutTail(items, opens) : null;
}

/** 清垃圾清河道清淤泥行动全面展开: the last of members that are of one length is as long as they. */
function withoutTail(items: readonly Span[], opens: boolean): readonly Span[] {
  const last = items.at(-1);
  const others = items.slice(0, -1);
  const [first] = others;
  if (!opens || last === undefined || first === undefined || others.length < 2) return items;
  const length = first.end - first.start;
  const isLonger = last.end - last.start > length + 2 && others.every(({ start, end }) => end - start === length);
  return isLonger ? [...others, { start: last.start, end: last.start + length }] : items;
}

/** 通路 of 通路通水: up to the next word, to the next pack's, or to the mark. */
function opening(keyed: Keyed, at: number, mark: number, word: string, next: string): Span | null {
  const { text } = keyed;
  if (!text.startsWith(word, at)) return null;
  const rest = { start: at + word.length + 1, end: mark };
  const places = [word, next]
    .map((other) => (other === '' ? -1 : indexIn(text, other, rest)))
    .filter((place) => place >= 0);
  const end = Math.min(mark, ...places);
  const tail = end === mark ? TAIL.first(keyed, rest.start, end) : -1;
  return memberOf(at, tail < 0 ? end : tail, word);
}

/** 问题清单 of 问题清单责任清单. */
function closing({ text }: Keyed, at: number, mark: number, word: string): Span | null {
  const place = indexIn(text, word, { start: at + 1, end: mark });
  return place < 0 ? null : memberOf(at, place + word.length, word);
}

const memberOf = (start: number, end: number, word: string): Span | null =>
  end - start > word.length && end - start <= LONGEST ? { start, end } : null;

/** Members differ; those that share one character at their end are of one length. */
function areAlike(text: string, items: readonly Span[], word: string): boolean {
  const words = items.map(({ start, end }) => text.slice(start, end));
  if (new Set(words).size < words.length) return false;
  const [first = ''] = words;
  return word.length > 1 || first.startsWith(word) || words.every(({ length }) => length === first.length);
}

/** Whether two of them have no mark between. */
const isLost = (items: readonly Span[]): boolean => items.some(({ start }, index) => items[index - 1]?.end === start);

/** “四零”服务，即服务零距离办事零障碍质量零差错: of one length, the word at the same place within each. */
function inTheMidst({ syntax }: Context, mention: Span, [pack, ...others]: readonly Pack[]): Members | null {
  if (pack === undefined || others.length > 0 || pack.count < FEWEST) return null;
  const { word, count } = pack;
  const { text } = syntax;
  const close = classAt(text, mention.end) === CLOSE ? mention.end + 1 : mention.end;
  const from = leadFrom(syntax, close)?.end ?? -1;
  const end = from < 0 ? -1 : MARKS.find(syntax, from, Math.min(text.length, from + MAX_STRETCH));
  const length = (end - from) / count;
  if (from < 0 || !Number.isInteger(length) || length > LONGEST || length < word.length + 2) return null;
  const items = Array.from({ length: count }, (_, index) => ({
    start: from + index * length,
    end: from + (index + 1) * length,
  }));
  const place = indexIn(text, word, { start: from, end }) - from;
  const areOwn = items.every((item) => indexIn(text, word, item) - item.start === place);
  return areOwn && place > 0 && text.slice(from, end).split(word).length === count + 1
    ? listOf('list-after', items)
    : null;
}
const FEWEST = 3;

function before(context: Context, mention: Span, pack: Pack | undefined): Members | null {
  const { syntax } = context;
  if (pack === undefined || pack.count < 3) return null;
  const { word, count } = pack;
  let end = classAt(syntax.text, mention.start - 1) === OPEN ? mention.start - 1 : mention.start;
  while (SUMS_UP.has(syntax, end - 1)) end--;
  // …贴近群众，这“三贴近”.
  if (COMMA.has(syntax, end - 1) && SUMS_UP.has(syntax, end)) end--;
  const floor = Math.max(clauseStart(syntax, end), end - MAX_STRETCH);
  const run = RUN_MARKS.behindLast(syntax, end, floor);
  const { text } = syntax;
  const places: number[] = [];
  for (let at = indexIn(text, word, { start: run, end }); at >= 0; at = indexIn(text, word, { start: at + 1, end }))
    places.push(at);
  if (places.length !== count) return null;
  const closes = (places.at(-1) ?? 0) + word.length === end;
  const parts = closes
    ? places.map((at, index) => ({
        start: index === 0 ? run : (places[index - 1] ?? 0) + word.length,
        end: at + word.length,
      }))
    : places.map((at, index) => ({ start: at, end: places[index + 1] ?? end }));
  const items = parts.map((part) => ({
    start: SEPARATORS.skip(syntax, part.start, part.start + 1),
    end: DUN.has(syntax, part.end - 1) ? part.end - 1 : part.end,
  }));
  if (!isLost(items)) return null;
  const told = closes ? [trimFirst(context, items), ...items.slice(1)] : items;
  const fits = told.every((item) => memberOf(item.start, item.end, word) !== null) && areAlike(text, told, word);
  // 改厨改厕改圈“三改”: of one length, where but a character opens them.
  const sure = closes || word.length > 1 || new Set(told.map((item) => item.end - item.start)).size === 1;
  return fits && sure ? listOf('list-before', told) : null;
}
