/**
 * The sets that a code of numerals stands for: “一二三”工作法, whose members are 一个目标, 两个重点 and 三个保障 where they follow in that order.
 * Left out: what only happens to be counted further on (用了一个上午。…，两个乡镇受灾), what the next unit tells.
 */
import { classAt, CLOSE } from '../source/chars.js';
import { characters } from '../source/finder.js';
import type { Keyed } from '../source/keys.js';
import type { Span } from '../source/span.js';
import { wordSet } from '../source/word-set.js';
import { paragraphAt, unitAt } from '../syntax/around.js';
import type { Scan } from '../syntax/scan.js';
import { firstFrom, type Context } from './context.js';
import { listOf, OPENING_QUOTES, type Members } from './member-spans.js';
import { leadFrom } from './members-leads.js';
import { MAX_INDENT, openOfPart } from './members-groups.js';

/** What counts the things of a code, and where their name ends. */
const COUNTERS = characters('个条项大件类种场道支张套');
const NAME_ENDS = characters('，。；：、”’（\n即就的');
const LONGEST_NAME = 6;
const MAX_TO_NAMES = 60;
const MAX_CODE = 700;
const STOPS = characters('。！？\n');
const IS = wordSet('即 就是 是 指 为');

/**
 * The sets that a code of numerals stands for, in its order: 一个目标, 两条主线, 三个阶段 of “一二三”. Each stands in marks, heads
 * its part, goes on in a row, or stands in the sentence that 即 leads on to; a part that another count opens ends the search, and
 * so does the unit.
 */
export function setsOfCode(context: Context, mention: Span, numbers: readonly number[]): Members | null {
  const { syntax, numerals } = context;
  const { end } = mention;
  const limit = Math.min(unitAt(syntax.units, mention.start)?.end ?? syntax.text.length, end + MAX_CODE);
  const lead = leadFrom(syntax, classAt(syntax.text, end) === CLOSE ? end + 1 : end);
  const led = lead === null ? -1 : STOPS.find(syntax, lead.end, limit);
  const items: Span[] = [];
  for (let index = firstFrom(numerals, end); index < numerals.length; index++) {
    const numeral = numerals[index];
    if (numeral === undefined || numeral.start >= limit || items.length === numbers.length) break;
    const at = numeral.start;
    if (!COUNTERS.has(syntax, numeral.end)) continue;
    const part = openOfPart(syntax, at);
    const isApart = part >= 0 || at < led || OPENING_QUOTES.has(syntax, at - 1);
    if (!isApart && !goesOn(context, at, items, end)) continue;
    if (numeral.value !== numbers[items.length]) {
      if (part === at) break;
      continue;
    }
    if (items.length === 0 && at - end > MAX_TO_NAMES) break;
    const name = numeral.end + 1;
    const close = NAME_ENDS.find(syntax, name, name + LONGEST_NAME + 1);
    if (close - name < 2 || close - name > LONGEST_NAME) continue;
    const isAlone = STOPS.has(syntax, close) && close > led && !isOfRow(syntax, at, items);
    if (!isAlone || opensLine(syntax, part) || isNamedBy(context, at)) items.push({ start: at, end: close });
  }
  return items.length === numbers.length && items.length > 1 ? listOf('list-after', items) : null;
}

/** 坚持一个目标，走好两条道路; 建成一个中心、两条长廊: behind a set that a verb leads to few words lead to the next; 一个专班、两个平台: or none to any. */
function goesOn(context: Context, at: number, items: readonly Span[], end: number): boolean {
  const { syntax, lexicon } = context;
  const first = items[0]?.start ?? at;
  if (STOPS.find(syntax, items.at(-1)?.end ?? end, at) < at) return false;
  const isLedTo = (start: number): boolean => lexicon.verbs.endingAt(syntax, start) !== null;
  if (isLedTo(at)) return true;
  if (ROW_MARKS.has(syntax, first - 1)) return ROW_MARKS.has(syntax, at - 1);
  return isLedTo(first) && ROW_MARKS.has(syntax, ROW_MARKS.behindLast(syntax, at, at - MAX_LEAD - 1) - 1);
}
const MAX_LEAD = 4;
const ROW_MARKS = characters('，、；。：\n');

const isOfRow = (keyed: Keyed, at: number, items: readonly Span[]): boolean =>
  items.length > 0 && STOPS.find(keyed, items.at(-1)?.end ?? at, at) === at;

/** Of 用了一个上午。 nothing more is told; but “一”即一个目标。 says what it is, and 突出一个目标。 may stand alone. */
const isNamedBy = ({ syntax, lexicon }: Context, at: number): boolean =>
  IS.endingAt(syntax, at) >= 0 || lexicon.verbs.endingAt(syntax, at) !== null;

const opensLine = (syntax: Scan, part: number): boolean =>
  part >= 0 && part - paragraphAt(syntax, part).start <= MAX_INDENT;
