/** Two units of one list with the same heading: a chapter pasted to be written over. Offsets of the reading. */
import type { Span } from '../../source/span.js';
import type { Repeat } from './repeat.js';
import type { Syntax } from '../../syntax/syntax.js';

const SHORTEST = 5;
const PLACEHOLDERS = /[Xx×某□○*_＿]/u;

export function repeatedHeadings({ units, text }: Syntax): readonly Repeat[] {
  const lists = new Map<(typeof units)[number]['list'], Map<string, Span>>();
  return units.flatMap(({ list, headingStart: start, headingEnd: end }) => {
    const heading = text.slice(start, end);
    if (heading.length < SHORTEST || PLACEHOLDERS.test(heading)) return [];
    const known = lists.get(list) ?? new Map<string, Span>();
    lists.set(list, known);
    const first = known.get(heading);
    if (first !== undefined) return [{ first, second: { start, end } }];
    known.set(heading, { start, end });
    return [];
  });
}
