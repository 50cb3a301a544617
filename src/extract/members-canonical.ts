/** Members of a known slogan that its sentence goes on to say, in whatever clauses: 反对“四风”，整治形式主义、官僚主义，狠刹享乐主义和奢靡之风. */
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
