/** Members in an enumerated list below the count, told with markers (一是…二是…); what is told in words see `members-ordinals.ts`. */
import { classAt, SENTENCE_END } from '../source/chars.js';
import { characters } from '../source/finder.js';
import type { Keyed } from '../source/keys.js';
import type { Span } from '../source/span.js';
import { unitAt } from '../syntax/around.js';
import type { Marker } from '../syntax/markers.js';
import type { Unit } from '../syntax/outline.js';
import { firstFrom, type Context } from './context.js';
import { isBlank, listOf, type Members } from './member-spans.js';

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

/** Markers in words: 首先，…其次，…第三，…. */
const IN_WORDS: ReadonlySet<Unit['marker']['style']> = new Set(['word', 'cn-ordinal']);

/** 一是…二是…第三，…: of one list, though written otherwise. */
const joins = (last: Marker, { joins: kind, ordinal }: Marker): boolean =>
  (kind ?? last.joins) !== undefined && ordinal === last.ordinal + 1;

/** Whether a list goes on from one unit to the next. */
function goesOn({ marker: last }: Unit, { marker }: Unit): boolean {
  if (marker.ordinal === 1) return false;
  const follows = IN_WORDS.has(marker.style) && IN_WORDS.has(last.style) && marker.ordinal === (last.ordinal ?? 0) + 1;
  return marker.style === last.style || follows || joins(last, marker);
}

/** The list that begins with this unit: its next sisters, up to another list. */
function listFrom({ outline }: Context['syntax'], next: Unit): readonly Unit[] | null {
  const siblings = next.parent === null ? outline : next.parent.children;
  let end = next.index + 1;
  for (let unit = siblings[end]; unit !== undefined; unit = siblings[++end])
    if (!goesOn(siblings[end - 1] ?? next, unit)) break;
  return end - next.index >= 2 ? siblings.slice(next.index, end) : null;
}

const NAME_ENDS = characters('，：');
const BE = characters('是');

/** The phrase that names a unit's member: its heading up to the first comma. */
function memberOf({ syntax }: Context, { marker, headingStart, headingEnd }: Unit): Span {
  const comma = NAME_ENDS.find(syntax, headingStart, headingEnd);
  // 首先是政治关
  const start = marker.style === 'word' && BE.has(syntax, headingStart) ? headingStart + 1 : headingStart;
  return { start, end: comma - start > 1 ? comma : headingEnd };
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

/** The list of units that begins behind another in the same parent, or under its last member. */
export function nextList({ syntax }: Context, list: readonly Unit[]): readonly Unit[] | null {
  const last = list.at(-1);
  if (last === undefined) return null;
  const next = unitFrom(syntax.units, last.marker.end);
  if (next === undefined || next.marker.ordinal !== 1 || next.marker.start - last.marker.end > MAX_NEXT) return null;
  return listFrom(syntax, next);
}
const MAX_NEXT = 600;

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
  const isOthers =
    list !== null &&
    (isCounted(context, end, next.marker.start, list.length) ||
      isAnnounced(syntax, end, next.marker.start) ||
      turnsToFaults(syntax, end, next.marker.start));
  return list === null || isOthers ? null : list;
}

/** …“三师”资格。总结一年来的工作，有这样几点体会：第一，…: of another sentence that counts without a number. */
const FEW = /几(?:点|条|个方面|个问题|句|项|方面)(?:[^，。；：\n]{0,8})[：，。]?\s*$/u;
const FEW_REACH = 24;
const isAnnounced = ({ text }: Keyed, from: number, to: number): boolean =>
  FEW.test(text.slice(Math.max(from, to - FEW_REACH), to)) && SENTENCE_ENDS.test(text.slice(from, to - 1));
const SENTENCE_ENDS = /[。！？]/u;

/** 实现了“三个突破”。同时也要看到存在的问题：一是…: of what falls short, and not of what was praised; 这些问题主要是 goes back. */
const FAULTS =
  /(?:^|[。！；\n，])(?:(?:同时|与此同时|但是?|然而|不过|当然|也|还|仍)[^。！？；\n]{0,30}?(?:存在|看到|认识到|有|面临)|存在的?|主要)[^。！？；，\n]{0,12}(?:问题|不足|短板|差距|困难|薄弱环节)[^。！？；，\n]{0,10}[：。，]\s*$/u;
const FAULTS_REACH = 70;
const turnsToFaults = ({ text }: Keyed, from: number, to: number): boolean =>
  FAULTS.test(text.slice(Math.max(from, to - FAULTS_REACH), to));

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

const LINE = characters('\n');
const COUNTERS = characters('个条点项大种类方件句道张');

/** “三大战略”的思路，…。把握好三条原则：一是…: of two counts of its length the list belongs to the one it stands behind. */
function isCounted({ syntax, numerals }: Context, from: number, to: number, length: number): boolean {
  for (let index = firstFrom(numerals, from); index < numerals.length; index++) {
    const { start, end, value } = numerals[index] ?? { start: to, end: to, value: 0 };
    if (start >= to) return false;
    if (value === length && COUNTERS.has(syntax, end) && isLastLine(syntax, start, to)) return true;
  }
  return false;
}

/** Whether no words stand between the end of the line of a place and another place, blank lines or not. */
function isLastLine(keyed: Keyed, from: number, to: number): boolean {
  for (let at = LINE.find(keyed, from, to); at < to; at++) if (!isBlank(keyed, at)) return false;
  return true;
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
