/**
 * The one line of a list that has lost its stop: 第一，要统一思想。¶第二，要压实责任。¶第三，要严格考核¶第四，要强化保障。 Lines are units of one
 * paragraph; those with paragraphs below are headings, and need none. Offsets of the reading.
 */
import type { Span } from '../../source/span.js';
import type { Unit } from '../../syntax/outline.js';
import type { Syntax } from '../../syntax/syntax.js';

/** So many of its sisters are stopped at least, and it has so many characters. */
const LEAST = 2;
const SHORTEST = 6;
const STOPPED = /[。；！？…][”’）]?$/u;

export function openItems(syntax: Syntax, isOpen: (words: number, end: number) => boolean): readonly Span[] {
  const { text, paragraphs } = syntax;
  return linesByList(syntax).flatMap((units) => {
    const spans = units.map(({ marker }) => ({
      start: marker.start,
      words: marker.headingStart,
      end: paragraphs.ends[marker.paragraph] ?? marker.end,
    }));
    const open = spans.filter(({ start, end }) => !STOPPED.test(text.slice(Math.max(start, end - 2), end)));
    const [item] = open;
    if (item === undefined || open.length > 1 || spans.length <= LEAST) return [];
    return item.end - item.start >= SHORTEST && isOpen(item.words, item.end) ? [item] : [];
  });
}

/** The units of each list that are one paragraph and no more. */
function linesByList({ units, paragraphs }: Syntax): readonly (readonly Unit[])[] {
  const lists = new Map<Unit['list'], Unit[]>();
  for (const unit of units) {
    const { marker, list } = unit;
    if (!marker.opensParagraph || unit.end > (paragraphs.ends[marker.paragraph] ?? 0) + 1) continue;
    const lines = lists.get(list);
    if (lines === undefined) lists.set(list, [unit]);
    else lines.push(unit);
  }
  return [...lists.values()];
}
