/**
 * Members told as 既 … 又 …, 既 … 又 … 还 …: 一案双查，既查当事人的责任，又查领导的责任; 一案三查，既查…，也查…，还查…. As many are wanted as
 * the name counts. Left out: 既是…也是…, which says what the set is.
 */
import { characters } from '../source/finder.js';
import type { Keyed } from '../source/keys.js';
import type { Span } from '../source/span.js';
import { wordSet } from '../source/word-set.js';
import type { Context } from './context.js';
import { listOf, type Members } from './member-spans.js';

const EITHER = characters('既');
/** What stands between the name and 既: ”制度，, ”追究责任，. */
const MAX_TO_EITHER = 10;
const STOPS = characters('。；\n0123456789');
const IS = characters('是');
const ASKS = wordSet('要 须 应 得 能');
const MORE = wordSet('又 也 还 更 并');
const MARKS = characters('，。；：！？\n');
const COMMA = characters('，、');
const SHORTEST = 2;
const LONGEST = 30;
const MOST = 5;

/** The members behind the name; `single` where it has one numeral, which lets 又 follow without a comma. */
export function eitherOr({ syntax }: Context, { end }: Span, expected: number, single: boolean): Members | null {
  if (expected < 2 || expected > MOST) return null;
  const limit = STOPS.find(syntax, end, Math.min(syntax.text.length, end + MAX_TO_EITHER));
  const either = EITHER.find(syntax, end, limit);
  if (either === limit) return null;
  const items: Span[] = [];
  for (let from = openOf(syntax, either + 1); from > 0; from = nextOf(syntax, items.at(-1)?.end ?? 0)) {
    const item = { start: from, end: MARKS.find(syntax, from, Math.min(syntax.text.length, from + LONGEST + 1)) };
    items.push(item);
    if (items.length > expected) return null;
  }
  const whole = items.length === 1 && expected === 2 && single ? halves(syntax, items[0]) : items;
  const areNames = whole.every((item) => item.end - item.start >= SHORTEST && item.end - item.start <= LONGEST);
  return whole.length === expected && areNames ? listOf('list-after', whole) : null;
}

/** Where a member begins behind its 既 or 又; 0 where it says what something is. */
function openOf(keyed: Keyed, at: number): number {
  if (IS.has(keyed, at)) return 0;
  const asked = ASKS.startingAt(keyed, at);
  return asked < 0 ? at : asked;
}

/** Where the next member begins, behind a comma and its 又; 0 where none follows. */
function nextOf(keyed: Keyed, mark: number): number {
  const more = COMMA.has(keyed, mark) ? MORE.startingAt(keyed, mark + 1) : -1;
  return more < 0 ? 0 : openOf(keyed, more);
}

/** 既查当事人又查管理者. */
function halves(keyed: Keyed, item: Span | undefined): readonly Span[] {
  if (item === undefined) return [];
  const again = AGAIN.find(keyed, item.start + SHORTEST, item.end);
  const from = again < item.end ? openOf(keyed, again + 1) : 0;
  return from === 0
    ? [item]
    : [
        { start: item.start, end: again },
        { start: from, end: item.end },
      ];
}
const AGAIN = characters('又');
