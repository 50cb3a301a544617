/**
 * What the parts of a sum stand for: “1+3+N”，“1”是一名网格长，“3”是…，“N”是…. Each part is told behind the name, in marks or at the head of its
 * clause, in the order of the sum. Left out: sums whose parts are not all told.
 */
import { classAt, CLOSE } from '../source/chars.js';
import { characters } from '../source/finder.js';
import type { Span } from '../source/span.js';
import { paragraphAt } from '../syntax/around.js';
import type { Context } from './context.js';
import { listOf, type Members } from './member-spans.js';

const SUM = /^[\dNnXx一二三四五六七八九](?:[+＋加][\dNnXx一二三四五六七八九]+)+$/;
const SIGNS = /[+＋加]/;
const MAX_BEHIND = 400;
const IS = /^”?，?(?:就是指|就是|也就是|是指|代表的是|代表|指的是|即|是|指|为)/;
const ENDS = characters('，；。！\n');
const OPENS = characters('“，；。：\n（');

/** The members of a sum behind its name. */
export function partsOfSum({ syntax }: Context, mention: Span): Members | null {
  const { text } = syntax;
  const name = text.slice(mention.start, mention.end);
  if (!SUM.test(name)) return null;
  const from = classAt(text, mention.end) === CLOSE ? mention.end + 1 : mention.end;
  const limit = Math.min(paragraphAt(syntax, from).end, from + MAX_BEHIND);
  const items: Span[] = [];
  let at = from;
  for (const part of name.split(SIGNS)) {
    const item = partAt(text, part, at, limit);
    if (item === null || !OPENS.has(syntax, item.at - 1)) return null;
    const end = ENDS.find(syntax, item.start, limit);
    if (end - item.start < 2) return null;
    items.push({ start: item.start, end });
    at = end;
  }
  return listOf('list-after', items);
}

/** Where a part is told: “3”是, 3即. */
function partAt(
  text: string,
  part: string,
  from: number,
  limit: number,
): { readonly at: number; readonly start: number } | null {
  for (let at = text.indexOf(part, from); at >= 0 && at < limit; at = text.indexOf(part, at + 1)) {
    const is = IS.exec(text.slice(at + part.length, at + part.length + 8))?.[0];
    if (is !== undefined) return { at, start: at + part.length + is.length };
  }
  return null;
}
