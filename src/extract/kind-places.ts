/** What the place of a unit says of its kind: its marker, the chapters around its list, what leads up to it, its parent. */
import type { OutlineNode } from '../model/types.js';
import { wordSet } from '../source/word-set.js';
import type { Unit } from '../syntax/outline.js';
import { indexAt } from '../syntax/scan.js';
import type { Syntax } from '../syntax/syntax.js';
import { isAgenda } from './agenda.js';
import { BOUND } from './kind-binds.js';
import { GONE_BY } from './kind-topics.js';
import { announcedAbove, calledBehind } from './lead-announced.js';
import { fallsShort } from './lead-words.js';
import { impression, isIntroduced, isReported, leadTo, proclaims, type Lead } from './list-leads.js';
import { leadsToWork } from './lead-work.js';
import { isPressing } from './pressing.js';

export const PLACE_SIGNS = [
  'any',
  'yao',
  'sides',
  'first of all',
  'chapter',
  'last chapter',
  'before the chapters',
  'led to results',
  'led to problems',
  'led to reasons',
  'led to work',
  'led to orders',
  'of a time gone by',
  'agenda',
  'quoted',
] as const;
export type PlaceSign = (typeof PLACE_SIGNS)[number];

/** Whether a unit stands under none and opens a paragraph. */
export const isChapter = ({ parent, marker }: Unit): boolean => parent === null && marker.opensParagraph;

/** 一是…。二是…。三是…。: a list that goes on within the paragraph its first member opens is one list, and no chapters. */
const runsOn = ({ list }: Unit): boolean =>
  list.length > 1 && list.every(({ marker }, index) => marker.opensParagraph === (index === 0));

/** What stands within chapters where there are any. */
const PARTS: ReadonlySet<OutlineNode['style']> = new Set<OutlineNode['style']>([
  'cn-paren',
  'cn-ordinal',
  'arabic-dot',
  'arabic-paren',
  'cn-shi',
]);

/**
 * Tells the chapters of a speech, which do not do the same (一、成绩 二、任务); the members of other lists mostly do, as those of a
 * list that stands before the chapters (1.有盲区。2.管理失控。… 一、压实责任) or is announced (归纳起来有六个问题。¶（一）…).
 */
export function chaptersOf(syntax: Syntax): (unit: Unit) => boolean {
  const { outline } = syntax;
  const last = outline.findLast(
    (unit) => unit.marker.style === 'cn-dun' && isChapter(unit) && unit.list.length > 1 && unit.list[0]?.ordinal === 1,
  );
  const begin = last?.list[0]?.marker.start ?? -1;
  const announced = new Set(
    outline
      .filter((unit) => unit === unit.list[0] && unit.marker.opensParagraph && announcedAbove(syntax, unit) !== null)
      .map(({ list }) => list),
  );
  return (unit) =>
    isChapter(unit) &&
    !runsOn(unit) &&
    !announced.has(unit.list) &&
    !(PARTS.has(unit.marker.style) && unit.marker.start < begin);
}

/** 一方面 … 另一方面: two sides of a matter, not steps of a task. */
export const isSides = ({ list, marker }: Unit): boolean =>
  marker.style === 'word' && list.length === 2 && marker.end - marker.start > 2;

/** 一、当前的财政形势 over what went well and what falls short: each tells for itself. */
const SITUATION = wordSet('形势 情况 现状 态势 估计');
const SITUATION_REACH = 4;
function tellsSituation(syntax: Syntax, { parent, list }: Unit): boolean {
  if (parent === null || list.length < 2) return false;
  const { headingStart, headingEnd } = parent;
  const from = Math.max(headingStart, headingEnd - SITUATION_REACH);
  return SITUATION.test(syntax, from, headingEnd) && list.some((unit) => fallsShort(syntax, unit));
}

/** Tells what others are quoted with; units are asked for in text order. */
function quotedReader({ pairs }: Syntax): (unit: Unit) => boolean {
  let pair = 0;
  let end = 0;
  return ({ marker }) => {
    for (; (pairs[pair]?.start ?? marker.start) < marker.start; pair++) {
      const quote = pairs[pair];
      if (quote?.mark === '“”' || quote?.mark === '‘’') end = Math.max(end, quote.end);
    }
    return marker.start < end;
  };
}

const LONGEST_LEAD = 120;
/** 过去五年，我们把群众的冷暖放在心上。一是…: of a time gone by nothing is asked any more. */
function isOfTimeGoneBy(syntax: Syntax, { marker, list }: Unit): boolean {
  const { sentences } = syntax;
  const index = indexAt(sentences, marker.start - 1);
  const from = sentences.starts[index] ?? 0;
  const to = Math.min(marker.start, sentences.ends[index] ?? 0);
  if (to - from > LONGEST_LEAD) return false;
  const binds = (start: number, end: number): boolean => BOUND.signsIn(syntax, start, end) !== 0;
  if (list.length < 2 || !GONE_BY.test(syntax, from) || binds(from, to)) return false;
  return !list.some(({ headingStart, headingEnd }) => binds(headingStart, headingEnd));
}

type ListLead = Lead | 'work' | 'orders' | 'agenda' | 'reported' | 'gone by';

/** What the list that a unit opens is led up to by. */
function readLead(syntax: Syntax, first: Unit, isChapter: boolean): ListLead {
  const { list, marker } = first;
  if (isAgenda(syntax, first)) return 'agenda';
  if (proclaims(syntax, first)) return 'orders';
  const impressed = impression(syntax, first);
  if (impressed !== null) return impressed;
  if (isReported(syntax, first)) return 'reported';
  if (isChapter && !isIntroduced(syntax, first)) return calledBehind(syntax, list);
  const own = marker.opensParagraph
    ? (announcedAbove(syntax, first) ?? leadTo(syntax, first))
    : (leadTo(syntax, first) ?? announcedAbove(syntax, first));
  if (own !== null) return own;
  if (tellsSituation(syntax, first)) return 'situation';
  if (leadsToWork(syntax, first)) return 'work';
  return calledBehind(syntax, list) ?? (isOfTimeGoneBy(syntax, first) ? 'gone by' : null);
}

/** Reads the place of units, in the order of the signs' names. */
export function placeReader(syntax: Syntax, opensPart: (unit: Unit) => boolean): (unit: Unit) => readonly boolean[] {
  const isQuoted = quotedReader(syntax);
  const firstChapter = syntax.outline.find(opensPart)?.marker.start ?? -1;
  const leads = new Map<readonly Unit[], ListLead>();
  const leadOf = (list: readonly Unit[]): ListLead => {
    const [first] = list;
    const known = leads.get(list);
    if (known !== undefined || first === undefined) return known ?? null;
    const lead = readLead(syntax, first, opensPart(first));
    leads.set(list, lead);
    return lead;
  };
  return (unit) => {
    const { list, marker, parent } = unit;
    const chapter = opensPart(unit);
    const lead = leadOf(list);
    const faulty = isSides(unit) && list.every((one) => fallsShort(syntax, one));
    const short = lead === 'situation' && (fallsShort(syntax, unit) || isPressing(syntax, unit));
    return [
      true,
      marker.style === 'cn-yao',
      isSides(unit),
      marker.style === 'word' && !isSides(unit),
      chapter,
      chapter && list.length > 1 && unit === list.at(-1),
      parent === null && !chapter && marker.start < firstChapter,
      lead === 'achievement',
      lead === 'problem' || short || faulty,
      (lead === 'other' && marker.style !== 'cn-yao') || (lead === 'situation' && !short),
      lead === 'work',
      lead === 'orders',
      lead === 'gone by',
      lead === 'agenda',
      lead === 'reported' || isQuoted(unit),
    ];
  };
}
