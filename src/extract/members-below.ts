/** Members in an enumerated list below the count, told with markers (一是…二是…) or in words (第一句话，…). */
import { CLASS, SENTENCE_END } from '../source/chars.js';
import { characters, opening, type Keyed } from '../source/finder.js';
import type { Span } from '../source/span.js';
import { unitAt } from '../syntax/around.js';
import type { Unit } from '../syntax/outline.js';
import type { Context } from './context.js';
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

/** The list of units that follows a place: its first unit begins behind it, in the same paragraph or the next. */
export function listBelow(context: Context, at: number): readonly Unit[] | null {
  const { units, outline } = context.syntax;
  const next = unitFrom(units, at);
  if (next === undefined || next.marker.ordinal !== 1) return null;
  const siblings = next.parent === null ? outline : next.parent.children;
  let end = next.index + 1;
  for (let unit = siblings[end]; unit !== undefined; unit = siblings[++end])
    if (unit.marker.style !== next.marker.style || unit.marker.ordinal === 1) break;
  return end - next.index >= 2 ? siblings.slice(next.index, end) : null;
}

const NAME_ENDS = characters('，：');

/** The phrase that names a unit's member: its heading up to the first comma. */
export function memberOf({ syntax }: Context, { headingStart, headingEnd }: Unit): Span {
  const comma = NAME_ENDS.find(syntax, headingStart, headingEnd);
  return { start: headingStart, end: comma - headingStart > 1 ? comma : headingEnd };
}

/** The list that a mention stands over: the children of the heading it stands in, or the list right behind its sentence. */
export interface Enumeration {
  readonly units: readonly Unit[];
  readonly inHeading: boolean;
}

export function enumeration(context: Context, mention: Span): Enumeration | null {
  const unit = unitAt(context.syntax.units, mention.start);
  const inHeading = unit !== null && mention.start >= unit.headingStart && mention.end <= unit.headingEnd + 1;
  const units = inHeading ? mainList(unit) : follows(context, mention);
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
  const next = nextUnitStart(context, mention.end);
  if (next === null || next - mention.end > 160 || !isNear(context.syntax, mention.end, next)) return null;
  return listBelow(context, mention.end);
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
    if (CLASS[text.charCodeAt(at)] === SENTENCE_END) stops++;
  }
  return breaks <= 1 && stops <= 2 && (stops <= 1 || end - start <= 60);
}

const LINE_END = '\n'.charCodeAt(0);

const ORDINALS = '一二三四五六七八九十';
const ORDINAL = characters('第');
const FIRST_MEMBER = opening(/第一(个方面|句话?|条|点|件事?|个问题|个|项|类|种|层)/, '第');
const MEMBER_LEAD = characters('，：、就是要');
const MEMBER_ENDS = characters('，。；：！？\n');

/**
 * A list told in words, whose first member stands right behind the count: 我说三句话。第一句话，…。第二句话，….
 * A member is the clause behind its ordinal. Searched for in the 2000 characters behind the count.
 */
export function ordinalList({ syntax }: Context, from: number, declared: number | null): Members | null {
  const { text } = syntax;
  const noun = FIRST_MEMBER.exec(syntax, ORDINAL.find(syntax, from, from + 13))?.[1];
  if (noun === undefined) return null;
  const limit = Math.min(text.length, from + 2000);
  const window = text.slice(from, limit);
  const items: Span[] = [];
  for (let at = 0, index = 0; index < Math.min(declared ?? 10, 10); index++) {
    const found = window.indexOf(`第${ORDINALS.charAt(index)}${noun}`, at);
    if (found < 0) break;
    at = found + noun.length + 2;
    const start = MEMBER_LEAD.skip(syntax, from + at, limit);
    items.push({ start, end: Math.max(MEMBER_ENDS.find(syntax, start, limit), start + 1) });
  }
  return items.length < 2 ? null : listOf('numbered', items);
}
