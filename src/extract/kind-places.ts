/** What the place of a unit says of its kind: its marker, the chapters around its list, what leads up to it, its parent. */
import { wordSet } from '../source/word-set.js';
import type { Unit } from '../syntax/outline.js';
import type { Syntax } from '../syntax/syntax.js';
import { isAgenda } from './agenda.js';
import { fallsShort, isIntroduced, leadTo, type Lead } from './list-leads.js';
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
  'agenda',
] as const;
export type PlaceSign = (typeof PLACE_SIGNS)[number];

/** 一、成绩 二、任务: the chapters of a speech do not do the same; the members of other lists mostly do. */
export const isChapter = ({ parent, marker }: Unit): boolean => parent === null && marker.opensParagraph;

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

/** Reads the place of units, in the order of the signs' names. */
export function placeReader(syntax: Syntax): (unit: Unit) => readonly boolean[] {
  const firstChapter = syntax.outline.find(isChapter)?.marker.start ?? -1;
  const leads = new Map<readonly Unit[], Lead | 'agenda'>();
  const leadOf = (list: readonly Unit[]): Lead | 'agenda' => {
    const [first] = list;
    const known = leads.get(list);
    if (known !== undefined || first === undefined) return known ?? null;
    const lead = isAgenda(syntax, first)
      ? 'agenda'
      : isChapter(first) && !isIntroduced(syntax, first)
        ? null
        : (leadTo(syntax, first) ?? (tellsSituation(syntax, first) ? 'situation' : null));
    leads.set(list, lead);
    return lead;
  };
  return (unit) => {
    const { list, marker, parent } = unit;
    const chapter = isChapter(unit);
    const lead = leadOf(list);
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
      lead === 'problem' || short,
      lead === 'other' || (lead === 'situation' && !short),
      lead === 'agenda',
    ];
  };
}
