/** Members in an enumerated list below the count, told with markers (一是…二是…) or in words (第一句话，…). */
import { classAt, codeAt, SENTENCE_END } from '../source/chars.js';
import { characters, opening } from '../source/finder.js';
import type { Keyed } from '../source/keys.js';
import type { Span } from '../source/span.js';
import { wordSet } from '../source/word-set.js';
import { paragraphAt, unitAt } from '../syntax/around.js';
import type { Unit } from '../syntax/outline.js';
import { firstFrom, type Context } from './context.js';
import { indexIn, isBlank, listOf, type Members } from './member-spans.js';

/** First unit whose marker begins at or behind a place; `units` in text order. */
function unitFrom(units: readonly Unit[], at: number): Unit | undefined {
  let low = 0;
  let high = units.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((units[middle]?.marker.start ?? 0) < at) low = middle + 1;
    else high = middle;
  }
  return units[low];
}

/** Where the next unit at or behind a place begins; null behind the last. */
export const nextUnitStart = (context: Context, at: number): number | null =>
  unitFrom(context.syntax.units, at)?.marker.start ?? null;

/**
 * The list of units that follows a place: its first unit begins behind it, in the same paragraph or the next. A unit without
 * sisters is one only where it is `least`, and opens its paragraph: of three points told, two are wanting.
 */
export function listBelow(context: Context, at: number, least: 1 | 2 = 2): readonly Unit[] | null {
  const { syntax } = context;
  const next = unitFrom(syntax.units, at);
  if (next === undefined || next.marker.ordinal !== 1) return null;
  const isAlone = least === 1 && next.marker.start === syntax.paragraphs.starts[next.marker.paragraph];
  return listFrom(syntax, next) ?? (isAlone ? [next] : null);
}

/** The list that begins with this unit: its next sisters, up to another list. */
function listFrom({ outline }: Context['syntax'], next: Unit): readonly Unit[] | null {
  const siblings = next.parent === null ? outline : next.parent.children;
  let end = next.index + 1;
  for (let unit = siblings[end]; unit !== undefined; unit = siblings[++end])
    if (unit.marker.style !== next.marker.style || unit.marker.ordinal === 1) break;
  return end - next.index >= 2 ? siblings.slice(next.index, end) : null;
}

const NAME_ENDS = characters('，：');

/** The phrase that names a unit's member: its heading up to the first comma. */
function memberOf({ syntax }: Context, { headingStart, headingEnd }: Unit): Span {
  const comma = NAME_ENDS.find(syntax, headingStart, headingEnd);
  return { start: headingStart, end: comma - headingStart > 1 ? comma : headingEnd };
}

/** The list that a mention stands over: the children of the heading it stands in, or the list right behind its sentence. */
export interface Enumeration {
  readonly units: readonly Unit[];
  readonly inHeading: boolean;
}

export function enumeration(context: Context, mention: Span, least: 1 | 2 = 2): Enumeration | null {
  const unit = unitAt(context.syntax.units, mention.start);
  const inHeading = unit !== null && mention.start >= unit.headingStart && mention.end <= unit.headingEnd + 1;
  const units = inHeading ? mainList(unit, least) : follows(context, mention);
  return units === null ? null : { units, inHeading };
}

export const membersOf = (context: Context, units: readonly Unit[]): Members =>
  listOf(
    'numbered',
    units.map((unit) => memberOf(context, unit)),
  );

/**
 * The members of an enumerated list. `expected` members are wanted; a list of another length counts only where
 * the text leads into it (做到…：).
 */
export function numbered(context: Context, mention: Span, expected: number | null, leads: boolean): Members | null {
  const list = enumeration(context, mention);
  if (list === null) return null;
  if (expected !== null && list.units.length !== expected && !(leads && !list.inHeading)) return null;
  return membersOf(context, list.units);
}

function mainList(unit: Unit, least: 1 | 2): readonly Unit[] | null {
  const first = unit.children.find((child) => !child.path.slice(unit.path.length + 1).includes(':'));
  if (first === undefined) return null;
  const list = unit.children.filter(
    (child) => child.marker.style === first.marker.style && !child.path.slice(unit.path.length + 1).includes(':'),
  );
  return list.length >= least ? list : null;
}

/** The first marker of a list stands within so many characters behind the mention. */
const MAX_NEAR = 160;

/** The list whose first marker stands right behind the sentence of the mention, with at most one short sentence between. */
function follows(context: Context, { end }: Span): readonly Unit[] | null {
  const { syntax } = context;
  const next = unitFrom(syntax.units, end);
  if (next === undefined || next.marker.ordinal !== 1 || next.marker.start - end > MAX_NEAR) return null;
  if (!isNear(syntax, end, next.marker.start) || isBeside(context, next, end)) return null;
  const list = listFrom(syntax, next);
  return list === null || isCounted(context, end, next.marker.start, list.length) ? null : list;
}

/** What a member of one list names is not told by a list beside it: 三是…组建“1＋1＋1”团队。\n差距也明摆着：一是…. */
function isBeside({ syntax }: Context, list: Unit, at: number): boolean {
  const unit = unitAt(syntax.units, at);
  if (unit === null || list.marker.paragraph === unit.marker.paragraph || opensList(syntax, at, list.marker.start))
    return false;
  if ((syntax.paragraphs.ends[unit.marker.paragraph] ?? at) < at) return false;
  for (let { parent } = list; parent !== null; { parent } = parent) if (parent === unit) return false;
  return true;
}

/** ③…复核。当前，打好三场硬仗：\n（一）…: what stands right before the colon over a list is its name, whatever list runs out in that line. */
function opensList(keyed: Keyed, from: number, to: number): boolean {
  const colon = NAME_CLOSES.skip(keyed, from, to);
  if (!COLON.has(keyed, colon)) return false;
  for (let at = colon + 1; at < to; at++) if (!isBlank(keyed, at)) return false;
  return true;
}

const NAME_CLOSES = characters('”’');
const COLON = characters('：');

const COUNTERS = characters('个条点项大种类方件句道张');

/** “三大战略”的思路，…。把握好三条原则：一是…: of two counts of its length the list belongs to the one it stands behind. */
function isCounted({ syntax, numerals }: Context, from: number, to: number, length: number): boolean {
  for (let index = firstFrom(numerals, from); index < numerals.length; index++) {
    const { start, end, value } = numerals[index] ?? { start: to, end: to, value: 0 };
    if (start >= to) return false;
    if (value === length && COUNTERS.has(syntax, end) && LINE.find(syntax, start, to) >= to - 1) return true;
  }
  return false;
}

/** At most two sentences end in the stretch, and only one of a long one; what stands in it has two lines at most. */
function isNear(keyed: Keyed, start: number, end: number): boolean {
  const { text } = keyed;
  let stops = 0;
  let breaks = 0;
  /** Line ends behind the last words; those before the first words and behind the last break nothing. */
  let pending = 0;
  let begun = false;
  for (let at = start; at < end; at++) {
    if (isBlank(keyed, at)) {
      if (begun && text.charCodeAt(at) === LINE_END) pending++;
      continue;
    }
    begun = true;
    breaks += pending;
    pending = 0;
    if (classAt(text, at) === SENTENCE_END) stops++;
  }
  return breaks <= 1 && stops <= 2 && (stops <= 1 || end - start <= 60);
}

const LINE_END = '\n'.charCodeAt(0);

const QUOTATION = characters('“');

/**
 * The list that ends where the name stands, told with as many markers as it counts; where each member quotes words
 * with the key, these: 一是签约“签而不约”。二是建档“建而不用”。三是随访“查而不管”。这“三个不”….
 */
export function numberedBefore(context: Context, mention: Span, expected: number, key: string): Members | null {
  const { syntax } = context;
  const last = unitAt(syntax.units, mention.start);
  if (last === null || last.ordinal !== expected || mention.start < last.headingEnd) return null;
  const siblings = last.parent === null ? syntax.outline : last.parent.children;
  const units = siblings.slice(last.index - expected + 1, last.index + 1);
  if (units.length !== expected || units[0]?.ordinal !== 1) return null;
  const quoted = units.map((unit) => quotedKey(context, unit, key));
  const items = quoted.every((item) => item !== null) ? quoted : units.map((unit) => memberOf(context, unit));
  return listOf('numbered', items);
}

/** What a unit's heading quotes, where it holds the key. */
function quotedKey({ syntax }: Context, { headingStart, headingEnd }: Unit, key: string): Span | null {
  const open = QUOTATION.find(syntax, headingStart, headingEnd);
  const close = (syntax.partners[open] ?? 0) - 1;
  if (open === headingEnd || close > headingEnd || close <= open) return null;
  const item = { start: open + 1, end: close };
  return syntax.text.slice(item.start, item.end).includes(key) ? item : null;
}

const ORDINALS = '一二三四五六七八九十';
const ORDINAL = characters('第');
const FIRST_MEMBER = opening(
  /第一(个方面|句话?|条|点|件事?|个问题|个|项|类|种|层(?:意思|含义|意义)?|关|步|招|道|张|仗)/,
  '第',
);
const MEMBER_LEAD = characters('，：、就是要');
const MEMBER_ENDS = characters('，。；：！？\n');

/**
 * A list told in words, whose first member stands right behind the count: 我说三句话。第一句话，…。第二句话，….
 * A member is the clause behind its ordinal. Searched for in the 2000 characters behind the count.
 */
export function ordinalList(context: Context, from: number, declared: number | null): Members | null {
  const { syntax } = context;
  const first = ORDINAL.find(syntax, from, from + 13);
  // 第一个环节，预防。…第二个环节，打击。: the noun is counted; not 第一个讲政治，第二个讲规矩.
  const thing = FIRST_THING.exec(syntax, first);
  const named = thing?.[1] ?? thing?.[2];
  const noun = FIRST_MEMBER.exec(syntax, first)?.[1];
  return (
    (named === undefined ? null : ordinals(context, from, first, named, declared)) ??
    (noun === undefined ? null : ordinals(context, from, first, noun, declared))
  );
}
const FIRST_THING = opening(
  /第一(?:([个场项道堂][一-龥]{1,4})(?=[，：])|([道本块把篇笔根面座盏扇张股][一-龥]{0,3}?)(?=[，：是叫]))/,
  '第',
);

/** The members whose ordinals count such a noun, the first of them at `first`. */
function ordinals(
  { syntax }: Context,
  from: number,
  first: number,
  noun: string,
  declared: number | null,
): Members | null {
  const { text } = syntax;
  const limit = Math.min(text.length, from + 2000);
  const window = text.slice(from, limit);
  const items: Span[] = [];
  for (let at = 0, index = 0; index < Math.min((declared ?? 10) + 1, 10); index++) {
    const found = window.indexOf(`第${ORDINALS.charAt(index)}${noun}`, at);
    if (found < 0) break;
    // 讲四句话 with a fifth: one more counts where it opens a line.
    if (index === declared && !LINE.has(syntax, from + found - 1)) break;
    at = found + noun.length + 2;
    const start = MEMBER_LEAD.skip(syntax, from + at, limit);
    items.push({ start, end: Math.max(MEMBER_ENDS.find(syntax, start, limit), start + 1) });
  }
  // 概括起来是三句话。\n第一句话：…: the others are wanting.
  const least = declared !== null && LINE.has(syntax, first - 1) ? 1 : 2;
  return items.length < least ? null : listOf('numbered', items);
}

const PARTED = characters('个项条件点种类层方句道张块本把篇笔根面座盏扇股关场');
const ONE = characters('一');
const EQUALS = characters('是叫要');
/** The first member stands within so many characters behind the count, the others within so many behind the first. */
const MAX_PART_LEAD = 16;
const MAX_PARTS = 400;

/** A list whose members repeat the counter: 有两项任务，一项是…，一项是…; 两条路，一条是…，另一条是…. */
export function partList(context: Context, from: number, counter: number, declared: number | null): Members | null {
  const { syntax } = context;
  if (!PARTED.has(syntax, counter)) return null;
  const items = partsWith(context, from, codeAt(syntax.text, counter), declared);
  return items === null || tellsOthers(syntax, { start: counter + 1, end: from }, items)
    ? null
    : listOf('numbered', items);
}

/** “三化”问题。\n一个是责任虚化。…: parts of a name that has no counter, each with its word. */
export function partsOf(context: Context, from: number, word: string, declared: number): Members | null {
  const items = partsWith(context, from, PIECE, declared);
  const areOwn = items?.length === declared && items.every((item) => indexIn(context.syntax.text, word, item) >= 0);
  return areOwn ? listOf('numbered', items) : null;
}
const PIECE = '个'.charCodeAt(0);

/** Parts that each open with 一 and the counter, as 一个是. */
function partsWith({ syntax }: Context, from: number, word: number, declared: number | null): readonly Span[] | null {
  const { text } = syntax;
  const first = partAt(syntax, word, from, from + MAX_PART_LEAD);
  if (first < 0) return null;
  // …“三化”问题。\n一个是…。\n一个是…。: each opens a paragraph.
  const opens = isLineStart(syntax, first);
  const limit = opens
    ? Math.min(text.length, first + MAX_PARAGRAPHS)
    : Math.min(paragraphAt(syntax, first).end, first + MAX_PARTS);
  const items: Span[] = [];
  for (let at = first; at >= 0 && items.length < (declared ?? 10); at = partAt(syntax, word, at, limit)) {
    if (opens && !isLineStart(syntax, at)) break;
    const start = MEMBER_LEAD.skip(syntax, at + 3, limit);
    items.push({ start, end: Math.max(MEMBER_ENDS.find(syntax, start, limit), start + 1) });
    at = start;
  }
  return items.length < 2 ? null : items;
}

function isLineStart(keyed: Keyed, at: number): boolean {
  let from = at;
  while (from > 0 && isBlank(keyed, from - 1) && !LINE.has(keyed, from - 1)) from--;
  return from === 0 || LINE.has(keyed, from - 1);
}
/** Parts that open paragraphs stand so far apart together. */
const MAX_PARAGRAPHS = 2000;

/** Places and bodies, which are counted as often by the way as they are told. */
const PLACE_ENDS = characters('院校站馆厂店园村镇乡县市省厅');
const PLACE = wordSet('企业 单位 部门 社区 园区 校区 街道 支队 公司 网点 工地 县区');

/** 跑了几个镇，一个是报销难，…: the list is of something else than the places before it. */
function tellsOthers(keyed: Keyed, { start, end }: Span, items: readonly Span[]): boolean {
  const isPlace = end > start && (PLACE_ENDS.has(keyed, end - 1) || PLACE.endingAt(keyed, end) >= start);
  if (!isPlace) return false;
  const last = keyed.text.charAt(end - 1);
  return items.every((item) => !keyed.text.slice(item.start, item.end).includes(last));
}

/** Next place of 一项是, 一条叫. */
function partAt(keyed: Keyed, counter: number, from: number, to: number): number {
  for (let at = ONE.find(keyed, from, to); at < to; at = ONE.find(keyed, at + 1, to))
    if (codeAt(keyed.text, at + 1) === counter && EQUALS.has(keyed, at + 2)) return at;
  return -1;
}

const COLON_OR_STOP = characters('：。');
const DASH = characters('—');
const LINE = characters('\n');
const MAX_DASHES = 20;

/** Whether a paragraph with a dash stands right behind a place and its stop: …三个问题：\n——…. */
export function opensDashes(keyed: Keyed, from: number): boolean {
  return COLON_OR_STOP.has(keyed, from) && dashAt(keyed, from + 1) > 0;
}

/** The dash that opens the next paragraph; -1 where it opens with something else. */
function dashAt(keyed: Keyed, from: number): number {
  const { length } = keyed.text;
  let at = from;
  while (at < length && isBlank(keyed, at)) at++;
  return LINE.find(keyed, from, at) < at && DASH.has(keyed, at) && DASH.has(keyed, at + 1) ? at : -1;
}

/** A list of paragraphs that open with a dash, right behind the count. */
export function dashList({ syntax }: Context, from: number): Members | null {
  if (!opensDashes(syntax, from)) return null;
  const { length } = syntax.text;
  const items: Span[] = [];
  for (let at = dashAt(syntax, from + 1); at > 0 && items.length < MAX_DASHES;) {
    const start = DASH.skip(syntax, at, length);
    items.push({ start, end: Math.max(MEMBER_ENDS.find(syntax, start, length), start + 1) });
    at = dashAt(syntax, LINE.find(syntax, start, length));
  }
  return items.length < 2 ? null : listOf('list-after', items);
}
