/** Members named right before the count: 决策、执行、参与、监督、激励五项运作机制; 降价格、降消耗，增客户的“两降一增”. */
import { CLASS, OPEN } from '../source/chars.js';
import type { Span } from '../source/span.js';
import { clauseStart, sentenceAt } from '../syntax/around.js';
import type { Context } from './context.js';
import { MAX_MEMBER, spanOf, splitAt, splitMembers, type Members } from './member-spans.js';

/** A slogan's numerals with the word each counts: 三降两增 gives 降 three times and 增 twice; 三怕 gives 怕. */
function keysOfSlogan(slogan: string, numbers: readonly number[]): readonly string[] {
  const words = slogan.split(/(?:[一二两三四五六七八九十]+|\d+)个?/).slice(1);
  if (
    words.length !== numbers.length ||
    words.some((word) => word === '') ||
    (words.length === 1 && (words[0] ?? '').length > 2)
  )
    return [];
  return words.flatMap((word, index) =>
    Array.from({ length: numbers[index] ?? 0 }, () => (words.length === 1 ? word : word.charAt(0))),
  );
}

const MAX_KEYED = 160;

/**
 * Members before the count that each hold its key, over 、 and ，, right before the name or before the verb that
 * leads into it: 降价格、降消耗，增客户的“两降一增”; 怕丢权、怕得罪人、怕担责，害上了“三怕”.
 */
export function keyedBefore(
  context: Context,
  mention: Span,
  slogan: string,
  numbers: readonly number[],
): Members | null {
  const { text } = context.syntax;
  const keys = keysOfSlogan(slogan, numbers);
  if (keys.length < 2 || keys.length > 12) return null;
  const from = Math.max(sentenceAt(context.syntax, mention.start).start, mention.start - MAX_KEYED);
  let end = mention.start;
  if (CLASS[text.charCodeAt(end - 1)] === OPEN) end--;
  while (/[这等的]/.test(text.charAt(end - 1)) && end > from) end--;
  const near = Math.max(from, end - 8);
  const found = text.slice(near, end).lastIndexOf('，');
  const ends = found >= 0 ? [end, near + found] : [end];
  for (const limit of ends) {
    const items = splitAt(context, from, limit, '、，；').slice(-keys.length);
    if (items.length !== keys.length) continue;
    const first = items[0];
    const at = first === undefined ? -1 : text.slice(first.start, first.end).lastIndexOf(keys[0] ?? '');
    if (first === undefined || at < 0) continue;
    const members = [
      keys.length > 2 &&
      at > 0 &&
      !items.slice(1).some((item) => text.slice(item.start, item.end).indexOf(keys[0] ?? '') > 0)
        ? { start: first.start + at, end: first.end }
        : first,
      ...items.slice(1),
    ];
    const holds = members.every(
      (item, index) =>
        item.end - item.start <= MAX_MEMBER &&
        item.end - item.start > (keys[index] ?? '').length &&
        text.slice(item.start, item.end).includes(keys[index] ?? ''),
    );
    if (holds) return { form: 'list-before', items: members, ...spanOf(members) };
  }
  return null;
}

/** 防汛、又要“双抢”: a word that ties clauses together opens no member. */
const CONNECTS = /^(?:又要?|也要?|还要?|既要?|并且?|再|更|就|都|而|但)(?![一-龥]{3,})/;

/** Members named right before the count: 决策、执行、参与、监督、激励五项运作机制; “甲”“乙”四个年. */
export function listBefore(context: Context, at: number, expected: number): Members | null {
  const { text } = context.syntax;
  let end = at;
  if (CLASS[text.charCodeAt(end - 1)] === OPEN && !/[）]/.test(text.charAt(end - 1))) end--;
  while (/[这等的共]/.test(text.charAt(end - 1)) && end > 0 && at - end < 3) end--;
  if (text.charAt(end) === '这' && text.charAt(end - 1) === '，') end--;
  const short = /（(?:简称|以下简称|即|也叫|俗称)$/.exec(text.slice(Math.max(0, end - 6), end));
  if (short !== null) end -= short[0].length;
  const floor = Math.max(clauseStart(context.syntax, end), end - expected * (MAX_MEMBER + 1));
  if (end <= floor || text.charAt(end - 1) === '、') return null;
  const commas = widen(context, floor, end);
  for (const conjunctions of [false, true]) {
    const items = splitMembers(context, commas, end, conjunctions);
    // With 和 cut too, a list is sure only when nothing is left over.
    if (items.length < expected || (conjunctions && items.length !== expected)) continue;
    const last = items.slice(-expected);
    const members = trimLast(context, [trimFirst(context, last), ...last.slice(1)]);
    const final = members.at(-1);
    if (
      final === undefined ||
      isVerb(context, final) ||
      members.slice(1).some((item) => CONNECTS.test(text.slice(item.start, item.end)))
    )
      continue;
    if (members.length >= 2 && members.every((item) => item.end - item.start <= MAX_MEMBER && item.end > item.start))
      return { form: 'list-before', items: members, ...spanOf(members) };
  }
  return null;
}

/** 增强“四个意识”、做到“两个维护”: what stands before the count is its verb, no member. */
function isVerb(context: Context, item: Span): boolean {
  const hit = context.lexicon.verbs.endingAt(context.syntax, item.end);
  return (
    hit !== null &&
    hit.value.kind !== 'citation' &&
    item.end - item.start <= 4 &&
    hit.start <= item.start + 2 &&
    context.syntax.text.charAt(item.end - 1) !== '”'
  );
}

/** A list of quotations, or of clauses behind an opening quote, may hold commas; other lists stay in their clause. */
function widen(context: Context, floor: number, end: number): number {
  const { text, partners } = context.syntax;
  if (text.charAt(end - 1) !== '”') return floor;
  const open = (partners[end - 1] ?? 1) - 1;
  return text.slice(open, end).includes('、') && !/[”、]/.test(text.charAt(open - 1)) ? open + 1 : floor;
}

const LEAD =
  /(?:围绕|打造|统筹|建立健全|健全|完善|增强|提高|提升|处理好|抓好|落实|推进|推动|坚持|突出|做好|加强|强化|实施|开展|形成|建立|构建|从|在|对|把|以|按|按照|聚焦|利用|实行|涵盖|包括|涉及|针对|集中|着力|抓住|抓|守住|培育|发展|用好|围着|紧扣|重点|扎实|分为|分|由|即|是|为|和|与|了|着|组织|组建|引导|通过)/g;

/** 由书记、县长任“双组长”: the verb between the list and its name is no part of the last member. */
function trimLast(context: Context, items: readonly Span[]): readonly Span[] {
  const last = items.at(-1);
  if (last === undefined) return items;
  const verb = /(?<=.{2})(?:担任|出任|组成|构成|任)$/.exec(context.syntax.text.slice(last.start, last.end));
  return verb === null ? items : [...items.slice(0, -1), { start: last.start, end: last.end - verb[0].length }];
}

/** The first member of a list carries what leads into it; its own words are as long as its sisters', or stand behind the verb. */
function trimFirst(context: Context, items: readonly Span[]): Span {
  const { text } = context.syntax;
  const [first, ...rest] = items;
  if (first === undefined) return { start: 0, end: 0 };
  const own = text.slice(first.start, first.end);
  if (/[“《]/.test(own)) return { start: first.start + own.search(/[“《]/), end: first.end };
  const lengths = new Set(rest.map((item) => item.end - item.start));
  const [length] = lengths;
  if (rest.length > 1 && lengths.size === 1 && length !== undefined && own.length > length)
    return { start: first.end - length, end: first.end };
  let cut = 0;
  for (const lead of own.matchAll(LEAD)) {
    const to = lead.index + lead[0].length;
    if (own.length - to >= 2) cut = to;
  }
  return { start: first.start + cut, end: first.end };
}
