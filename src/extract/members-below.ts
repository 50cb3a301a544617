/** Members in an enumerated list below the count, told with markers (一是…二是…) or in words (第一句话，…). */
import type { Span } from '../source/span.js';
import { unitAt } from '../syntax/around.js';
import type { Unit } from '../syntax/outline.js';
import type { Context } from './context.js';
import { firstFrom } from './context.js';
import { spanOf, type Members } from './member-spans.js';

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
