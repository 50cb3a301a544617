/**
 * The members of a set where the text gives them, in one of four forms: an enumerated list below
 * (`numbered`), named right before the count (`list-before`), right behind it (`list-after`), or as
 * clauses of one shape (`parallel`). Offsets of the reading.
 */
import { CLASS, CLOSE, OPEN } from '../source/chars.js';
import type { Span } from '../source/span.js';
import { clauseStart, paragraphAt, sentenceAt, unitAt } from '../syntax/around.js';
import type { Unit } from '../syntax/outline.js';
import type { Context } from './context.js';
import { firstFrom } from './context.js';

export type Form = 'numbered' | 'list-before' | 'list-after' | 'parallel';

export interface Members {
  readonly form: Form;
  readonly items: readonly Span[];
  /** Where the members and what belongs to them begin and end. */
  readonly start: number;
  readonly end: number;
}

/** Longest member of a list in running text, in characters. */
const MAX_MEMBER = 30;

/** The list of units that follows a place: its first unit begins behind it, in the same paragraph or the next. */
export function listBelow(context: Context, at: number): readonly Unit[] | null {
  const { units, outline } = context.syntax;
  const starts = unitStarts(units);
  const next = units[firstFrom(starts, at)];
  if (next === undefined) return null;
  const siblings = next.parent === null ? outline : next.parent.children;
  const from = next.index;
  const run: Unit[] = [];
  for (let index = from; index < siblings.length; index++) {
    const unit = siblings[index];
    if (unit === undefined || unit.marker.style !== next.marker.style || (run.length > 0 && unit.marker.ordinal === 1))
      break;
    run.push(unit);
  }
  return run.length >= 2 && next.marker.ordinal === 1 ? run : null;
}

/** Where the next unit at or behind a place begins; null behind the last. */
export function nextUnitStart(context: Context, at: number): number | null {
  const list = unitStarts(context.syntax.units);
  return list[firstFrom(list, at)]?.start ?? null;
}

const starts = new WeakMap<readonly Unit[], readonly { readonly start: number }[]>();
function unitStarts(units: readonly Unit[]): readonly { readonly start: number }[] {
  const known = starts.get(units);
  if (known !== undefined) return known;
  const fresh = units.map((unit) => ({ start: unit.marker.start }));
  starts.set(units, fresh);
  return fresh;
}

/** The phrase that names a unit's member: its heading up to the first comma. */
export function memberOf(context: Context, unit: Unit): Span {
  const { text } = context.syntax;
  const heading = text.slice(unit.headingStart, unit.headingEnd);
  const comma = heading.search(/[，：]/);
  return { start: unit.headingStart, end: comma > 1 ? unit.headingStart + comma : unit.headingEnd };
}

const spanOf = (items: readonly Span[]): { start: number; end: number } => ({
  start: items[0]?.start ?? 0,
  end: items.at(-1)?.end ?? 0,
});

/**
 * An enumerated list: the children of the heading the count stands in, or the list right behind its sentence.
 * `expected` members are wanted; a list of another length counts only where the text leads into it (做到…：).
 */
export function numbered(context: Context, mention: Span, expected: number | null, leads: boolean): Members | null {
  const { syntax } = context;
  const unit = unitAt(syntax.units, mention.start);
  const inHeading = unit !== null && mention.start >= unit.headingStart && mention.end <= unit.headingEnd + 1;
  const list = inHeading ? mainList(unit) : follows(context, mention);
  if (list === null) return null;
  const items = list.map((child) => memberOf(context, child));
  if (expected !== null && list.length !== expected && !(leads && !inHeading)) return null;
  return { form: 'numbered', items, ...spanOf(items) };
}

function mainList(unit: Unit): readonly Unit[] | null {
  const first = unit.children.find((child) => !child.path.slice(unit.path.length + 1).includes(':'));
  if (first === undefined) return null;
  const list = unit.children.filter(
    (child) => child.marker.style === first.marker.style && !child.path.slice(unit.path.length + 1).includes(':'),
  );
  return list.length >= 2 ? list : null;
}

/** The list whose first marker stands right behind the sentence of the mention, with at most one short sentence between. */
function follows(context: Context, mention: Span): readonly Unit[] | null {
  const { syntax } = context;
  const next = nextUnitStart(context, mention.end);
  if (next === null || next - mention.end > 160) return null;
  const between = syntax.text.slice(mention.end, next);
  const stops = between.match(/[。！？]/g)?.length ?? 0;
  if (stops > 2 || between.trim().split('\n').length > 2 || (stops > 1 && between.length > 60)) return null;
  return listBelow(context, mention.end);
}

const DUN_CODE = '、'.charCodeAt(0);
const CONJUNCTIONS = new Set([...'和与及'].map((character) => character.charCodeAt(0)));

/** Splits a stretch at the 、 (and the last 和 / 与 / 及) outside pairs; a row of quotations is split between them. */
export function splitMembers(context: Context, start: number, end: number, conjunctions: boolean): readonly Span[] {
  const { text, partners } = context.syntax;
  const items: Span[] = [];
  let from = start;
  const cut = (to: number, next: number): void => {
    if (to > from) items.push({ start: from, end: to });
    from = next;
  };
  for (let at = start; at < end;) {
    const partner = partners[at] ?? 0;
    if (partner > at + 1 && partner <= end) {
      const quoted = '“《'.includes(text.charAt(at));
      at = partner;
      if (quoted && '“《'.includes(text.charAt(at)) && at < end) cut(at, at);
      continue;
    }
    const code = text.charCodeAt(at);
    if (code === DUN_CODE) cut(at, at + 1);
    else if (
      conjunctions &&
      CONJUNCTIONS.has(code) &&
      at > from &&
      at + 1 < end &&
      !/[平共调中总温祥谐缓气]/.test(text.charAt(at - 1))
    )
      cut(at, at + 1);
    at++;
  }
  cut(end, end);
  return items.filter((item) => item.end - item.start >= 1);
}

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

/** Members named right behind the count: “四个年”活动，即“…”“…”; 三个结合：…、…、…; 三抓（…、…、…）. */
export function listAfter(context: Context, at: number, expected: number, key = ''): Members | null {
  const { text, partners } = context.syntax;
  let from = at;
  if (CLASS[text.charCodeAt(from)] === CLOSE) from++;
  const lead =
    /^[^，。；：（、“”\n]{0,10}?(?:[，。：]?(?:即|就是|分别是|分别为|包括|也就是)(?:是|要|指)?：?|：|（(?:即)?|——)/.exec(
      text.slice(from, from + 24),
    );
  if (lead === null) return null;
  const start = from + lead[0].length;
  if (isMarker(context, start)) return null;
  const bracketed = lead[0].includes('（');
  const paragraph = paragraphAt(context.syntax, at);
  const limit = bracketed ? Math.max(start, (partners[start - 1] ?? 1) - 1) || paragraph.end : paragraph.end;
  let fallback: Members | null = null;
  for (const marks of ['。！？；\n', '。！？\n', '，。！？；\n']) {
    const end = stopAt(context, start, limit, marks);
    const splits = [
      splitMembers(context, start, end, false),
      splitMembers(context, start, end, true),
      ...['，', '；', '、，', '、，；'].map((mark) => splitAt(context, start, end, mark)),
    ];
    for (const split of splits) {
      if (split.length < 2 || split.some((item) => item.end - item.start < 1)) continue;
      const alike = key !== '' && split.every((item) => text.slice(item.start, item.end).includes(key));
      const members: Members = {
        form: 'list-after',
        items: withoutTail(context, split).map((item) => strip(context, item)),
        start,
        end,
      };
      if (split.length === expected && (alike || key === '')) return members;
      if (split.length === expected || (alike && split.length >= 3 && expected > 2)) fallback ??= members;
    }
    const keyed = key === '' ? null : byKey(context, start, end, key, expected);
    if (keyed !== null) return keyed;
  }
  return fallback;
}

/** 进教室、进宿舍、进家门，年底前…: what runs on behind the last of several members without commas is none of it. */
function withoutTail(context: Context, items: readonly Span[]): readonly Span[] {
  const { text } = context.syntax;
  const last = items.at(-1);
  if (last === undefined || items.length < 3) return items;
  const comma = text.slice(last.start, last.end).search(/(?!^)[，；]/);
  if (comma < 2 || items.slice(0, -1).some((item) => /[，；“《]/.test(text.slice(item.start, item.end)))) return items;
  return [...items.slice(0, -1), { start: last.start, end: last.start + comma }];
}

/** Clauses of a longer explanation that hold the key word: …与…不相适应，路还不够；…与…不相适应，…. */
function byKey(context: Context, start: number, end: number, key: string, expected: number): Members | null {
  const clauses = splitAt(context, start, end, '，；');
  const items = clauses.filter((item) => context.syntax.text.slice(item.start, item.end).includes(key));
  return items.length === expected && expected >= 2 ? { form: 'list-after', items, start, end } : null;
}

const isMarker = (context: Context, at: number): boolean => {
  const next = context.syntax.units[firstFrom(unitStarts(context.syntax.units), at)];
  return next !== undefined && next.marker.start - at <= 1;
};

/** First of the marks outside pairs. */
function stopAt(context: Context, start: number, limit: number, marks: string): number {
  const { text, partners } = context.syntax;
  let at = start;
  const ceiling = Math.min(limit, start + 400);
  while (at < ceiling) {
    const partner = partners[at] ?? 0;
    if (partner > at + 1) at = partner;
    else if (marks.includes(text.charAt(at))) return at;
    else at++;
  }
  return Math.min(at, ceiling);
}

/** Splits at any of the marks. */
function splitAt(context: Context, start: number, end: number, marks: string): readonly Span[] {
  const { text, partners } = context.syntax;
  const items: Span[] = [];
  let from = start;
  for (let at = start; at < end;) {
    const partner = partners[at] ?? 0;
    if (partner > at + 1) at = partner;
    else {
      if (marks.includes(text.charAt(at))) {
        items.push({ start: from, end: at });
        from = at + 1;
      }
      at++;
    }
  }
  if (end > from) items.push({ start: from, end });
  return items;
}

/** A quoted member is what stands inside its marks. */
function strip(context: Context, item: Span): Span {
  const { text } = context.syntax;
  const own = text.slice(item.start, item.end);
  const quoted = /^[和与及]?[“《]([^”》]*)[”》]/.exec(own);
  if (quoted === null) return item;
  const start = item.start + own.indexOf(quoted[1] ?? '');
  return { start, end: start + (quoted[1] ?? '').length };
}

const ORDINALS = '一二三四五六七八九十';

/**
 * A list told in words, whose first member stands right behind the count: 我说三句话。第一句话，…。第二句话，….
 * A member is the clause behind its ordinal. Searched for in the 2000 characters behind the count.
 */
export function ordinalList(context: Context, from: number, declared: number | null): Members | null {
  const { text } = context.syntax;
  const opened = /^[^第]{0,12}第一(个方面|句话?|条|点|件事?|个问题|个|项|类|种|层)/.exec(text.slice(from, from + 20));
  if (opened === null) return null;
  const noun = opened[1] ?? '';
  const window = text.slice(from, from + 2000);
  const items: Span[] = [];
  for (let at = 0, index = 0; index < Math.min(declared ?? 10, 10); index++) {
    const found = window.indexOf(`第${ORDINALS.charAt(index)}${noun}`, at);
    if (found < 0) break;
    at = found + noun.length + 2;
    const lead = /^[，：、就是要]*/.exec(window.slice(at))?.[0].length ?? 0;
    const body = /^[^，。；：！？\n]*/.exec(window.slice(at + lead))?.[0].length ?? 0;
    items.push({ start: from + at + lead, end: from + at + lead + Math.max(body, 1) });
  }
  return items.length < 2 ? null : { form: 'numbered', items, ...spanOf(items) };
}

const CLAUSES = /[^，。；：、！？\n“”]+/g;

/**
 * Clauses of one shape behind the count, each with its key word: 三个结合。即与…相结合。与…相结合。与…相结合.
 * The key word is the slogan's own words without numeral and classifier.
 */
export function parallel(context: Context, mention: Span, slogan: string, expected: number): Members | null {
  const { text } = context.syntax;
  const key = slogan.replace(/^(?:[一二两三四五六七八九十]+|\d+|双)(?:个|大|项|种|条)?/, '').slice(-2);
  if (key.length < 2 || expected < 2) return null;
  const paragraph = paragraphAt(context.syntax, mention.start);
  const from = mention.end + (CLASS[text.charCodeAt(mention.end)] === CLOSE ? 1 : 0);
  const window = text.slice(from, Math.min(paragraph.end, from + 500));
  const items: Span[] = [];
  for (const clause of window.matchAll(CLAUSES)) {
    const found = clause[0].indexOf(key);
    if (found < 0) continue;
    const lead =
      /^(?:机制|制度|模式|活动|工作)?(?:即|就是|要|既要|又要|还要|也要|注重|坚持|做到)?/.exec(clause[0])?.[0].length ??
      0;
    const start = from + clause.index + (lead < found + key.length ? lead : 0);
    const end =
      clause[0].length - (found + key.length) <= 12 && found === 0
        ? from + clause.index + clause[0].length
        : endsWithKey(clause[0], found, key)
          ? from + clause.index + found + key.length
          : from + clause.index + clause[0].length;
    items.push({ start, end });
  }
  return items.length === expected ? { form: 'parallel', items, ...spanOf(items) } : null;
}

/** …相结合 closes its member, whatever runs on behind it. */
const endsWithKey = (clause: string, found: number, key: string): boolean =>
  found >= 2 && /^(?:与|同|和|在|让|使|对|由|从|以|把)/.test(clause.replace(/^即/, '')) && key === '结合';

export const sentenceOf = sentenceAt;
