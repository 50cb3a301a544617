/**
 * Members that numerals count off before one verb: “三查”。一查思想，…。二查作风，…。三查纪律，…; 几点纪律：一不准请假，二不准代会. Left out: 一是, 一要, which
 * are markers, 一个 and 一年, which count, rows that another verb breaks.
 */
import { keyAt } from '../source/keys.js';
import { characters } from '../source/finder.js';
import type { Keyed } from '../source/keys.js';
import type { Span } from '../source/span.js';
import { paragraphAt } from '../syntax/around.js';
import type { Context } from './context.js';
import { listOf, type Members } from './member-spans.js';

const NUMERALS = '一二三四五六七八九';
const ONE = characters('一');
const STOPS = characters('，；。：、！？\n');
const HEAD_ENDS = characters('，；。：、！？\n');
/** What no such member begins with: what is counted, and the markers of lists. */
const UNFIT = characters(
  '产号档期队批楼排幢栋标车线个是要须应条件项点种类名位年月日天次度级样方些步样切律直旦定般半共线二三四五六七八九十百千万〇零、，。；：“”（）',
);
/** The first stands within so many characters behind the name. */
const MAX_LEAD = 14;
const MAX_STRETCH = 600;
const LONGEST = 30;

/** The members behind a place, two at least and as many as are expected where that is told. */
export function countedOff({ syntax }: Context, from: number, expected: number | null): Members | null {
  const limit = Math.min(paragraphAt(syntax, from).end, from + MAX_STRETCH);
  const first = opensRow(syntax, from, Math.min(limit, from + MAX_LEAD));
  if (first < 0) return null;
  const verb = keyAt(syntax.keys, first + 1);
  const items: Span[] = [];
  for (let at = first, index = 0; at >= 0 && index < NUMERALS.length; index++) {
    const item = { start: at + 1, end: HEAD_ENDS.find(syntax, at + 1, limit) };
    if (item.end - item.start < 2 || item.end - item.start > LONGEST) return null;
    items.push(item);
    at = nextOff(syntax, item.end, limit, NUMERALS.charAt(index + 1), verb);
  }
  const fits = expected === null ? items.length > 1 : items.length === expected;
  return fits ? listOf('numbered', items) : null;
}

/** Where 一 with its verb opens a clause; -1 where none does. */
function opensRow(keyed: Keyed, from: number, to: number): number {
  for (let at = ONE.find(keyed, from, to); at < to; at = ONE.find(keyed, at + 1, to))
    if (STOPS.has(keyed, at - 1) && !UNFIT.has(keyed, at + 1)) return at;
  return -1;
}

/** Where the next numeral stands before the same verb, at the head of a clause; -1 where none does. */
function nextOff(keyed: Keyed, from: number, to: number, numeral: string, verb: number): number {
  for (let at = STOPS.find(keyed, from, to); at < to; at = STOPS.find(keyed, at + 1, to))
    if (keyed.text.charAt(at + 1) === numeral && keyAt(keyed.keys, at + 2) === verb) return at + 1;
  return -1;
}
