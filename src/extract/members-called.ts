/** Members called off with 曰: 送给大家四个字。一曰稳。…二曰准。…; 念好“三字经”：一曰“山”，…；二曰“水”，…. Left out: rows that do not begin at one or that break off. */
import { characters } from '../source/finder.js';
import type { Keyed } from '../source/keys.js';
import type { Span } from '../source/span.js';
import type { Context } from './context.js';
import { isBlank, listOf, type Members } from './member-spans.js';

const NUMERALS = '一二三四五六七八九';
const CALLS = characters('曰');
const ENDS = characters('，。；：！？\n');
const OPENS = characters('，。；：！？\n');
const QUOTES = characters('“”');
const MAX_FIRST = 80;
const MAX_NEXT = 500;
const LONGEST = 16;

/** As many as are counted, the first soon behind the place. */
export function calledOff({ syntax }: Context, from: number, declared: number | null): Members | null {
  if (declared === null || declared < 2 || declared > NUMERALS.length) return null;
  const items: Span[] = [];
  for (let at = from; items.length < declared;) {
    const call = nextCall(syntax, at, at + (items.length === 0 ? MAX_FIRST : MAX_NEXT), NUMERALS.charAt(items.length));
    if (call < 0) return null;
    const start = QUOTES.skip(syntax, call + 1, call + 2);
    const end = Math.min(
      ENDS.find(syntax, start, start + LONGEST + 1),
      QUOTES.find(syntax, start, start + LONGEST + 1),
    );
    if (end <= start || end - start > LONGEST) return null;
    items.push({ start, end });
    at = end;
  }
  return listOf('numbered', items);
}

/** Place of the next 曰 behind such a numeral that opens a clause; -1 where there is none. */
function nextCall(keyed: Keyed, from: number, to: number, numeral: string): number {
  const limit = Math.min(keyed.text.length, to);
  for (let at = CALLS.find(keyed, from, limit); at < limit; at = CALLS.find(keyed, at + 1, limit))
    if (keyed.text.charAt(at - 1) === numeral && (OPENS.has(keyed, at - 2) || isBlank(keyed, at - 2))) return at;
  return -1;
}
