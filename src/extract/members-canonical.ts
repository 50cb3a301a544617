/**
 * Members of a known slogan that its sentence goes on to say, in whatever clauses (反对“四风”，整治形式主义、官僚主义，狠刹享乐主义和奢靡之风), or
 * that were said right before it (推进医疗医保医药“三医”联动).
 */
import type { Span } from '../source/span.js';
import { sentenceAt } from '../syntax/around.js';
import type { Context } from './context.js';
import { indexIn, listOf } from './member-spans.js';
import type { Members } from './members.js';

/** How far behind the name they are looked for, in characters. */
const REACH = 160;
const FEWEST = 2;
/** 义务教育有保障 of 义务教育、基本医疗、住房安全有保障: what the members share may be said once. */
const SHARED_END = /(?<=.{2})(?:有保障|过硬|到位|达标|建设|振兴)$/u;

/** All of the members that the dictionary knows, one behind the other, in the words it knows or without what they end in alike; null where one is wanting. */
export function canonicalBehind({ syntax }: Context, mention: Span, known: readonly string[]): Members | null {
  if (known.length < FEWEST) return null;
  const end = Math.min(sentenceAt(syntax, mention.start).end, mention.end + REACH);
  const items: Span[] = [];
  let from = mention.end;
  for (const member of known) {
    const found = [member, member.replace(SHARED_END, '')]
      .map((words) => ({ words, start: indexIn(syntax.text, words, { start: from, end }) }))
      .find(({ start }) => start >= 0);
    if (found === undefined) return null;
    from = found.start + found.words.length;
    items.push({ start: found.start, end: from });
  }
  return listOf('list-after', items);
}

/** How far before the name the first of them stands, and how far the others behind one another, in characters. */
const REACH_BEFORE = 120;
const MOST_BETWEEN = 8;
const MOST_BEHIND = 24;

/** All of the members that the dictionary knows, one behind the other right before the name; null where one is wanting. */
export function canonicalBefore({ syntax }: Context, mention: Span, known: readonly string[]): Members | null {
  if (known.length <= FEWEST) return null;
  const items: Span[] = [];
  let to = mention.start;
  for (const member of [...known].reverse()) {
    const floor = Math.max(
      0,
      mention.start - REACH_BEFORE,
      to - (items.length === 0 ? MOST_BEHIND : MOST_BETWEEN) - member.length,
    );
    const found = syntax.text.slice(floor, to).lastIndexOf(member);
    const start = floor + found;
    if (found < 0 || syntax.text.slice(start, to).includes('\n')) return null;
    items.unshift({ start, end: start + member.length });
    to = start;
  }
  return listOf('list-before', items);
}
