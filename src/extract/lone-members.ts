/**
 * One member alone, of as many as were promised: 做到“三个强化”：一是强化责任。 where the text breaks off. A marker without a sister
 * is no unit of the outline, but what it opens is given.
 */
import { characters, opening } from '../source/finder.js';
import type { Span } from '../source/span.js';
import type { Context } from './context.js';
import { isBlank, listOf, type Members } from './member-spans.js';

const CLOSES = characters('”’');
const LEADS_ON = characters('：。');
const MARKER = opening(
  /(?:第一[，、：]|第一[是要]|首先，|一[是要]，?|一方面，?|一、|（[一1]）|1[.．、])(?=[^，。：；\n])/,
  '第首一（1',
);
const MEMBER_ENDS = characters('，。；：！？\n');

/** The member right behind a colon or a stop at the place; null where no first marker stands there. */
export function loneBehind({ syntax }: Context, at: number): Members | null {
  const { length } = syntax.text;
  const stop = CLOSES.skip(syntax, at, length);
  if (!LEADS_ON.has(syntax, stop)) return null;
  let from = stop + 1;
  while (from < length && isBlank(syntax, from)) from++;
  const marker = MARKER.length(syntax, from);
  if (marker < 0) return null;
  const item: Span = { start: from + marker, end: MEMBER_ENDS.find(syntax, from + marker, length) };
  return item.end - item.start < 2 ? null : listOf('numbered', [item]);
}
