/**
 * A list that names a member twice: 民主评议党员、主题党日、谈心谈话、民主评议党员; two units of one list with the same heading.
 * Left out: numbers and placeholders, single characters, and two lists in one clause (省委、市委和省委、市委).
 */
import { CLASS, DIGIT, LATIN } from '../../source/chars.js';
import type { Unit } from '../../syntax/outline.js';
import { listsOf, type Segment } from '../lists/segments.js';
import type { Manuscript } from '../manuscript.js';
import { define, type Found } from '../rule.js';

/** Single characters may stand twice; where the words around a member belong to it is sure of longer ones only. */
const SHORTEST = 2;
const SHORTEST_AT_EDGE = 4;
const LONGEST = 30;
/** What joins two lists, where it stands between the two places. */
const JOINS = /[和与及同对向从到把将为以于在是的]/u;
const BEHIND_LAST = /(?:[等和与及的]|以及)/uy;

interface Repeat {
  readonly first: Segment;
  readonly second: Segment;
}

/** 12, XX and A组 name nothing that could not stand twice. */
const isBlank = (text: string): boolean =>
  /[某×□○*_]/u.test(text) ||
  [...text].some((character) => [DIGIT, LATIN].includes(CLASS[character.charCodeAt(0)] ?? 0));

/** Members named again. The first carries what leads into the list, the last what runs on behind it. */
function repeatsIn(segments: readonly Segment[]): readonly Repeat[] {
  const places = new Map<string, number>();
  const last = segments.length - 1;
  return segments.flatMap((segment, index) => {
    const text = index === last ? withoutTail(segment.text, places) : segment.text;
    if (index === 0 || text.length < SHORTEST || text.length > LONGEST) return [];
    const inner = places.get(text);
    places.set(text, index);
    const earlier = inner ?? (segments[0]?.text.endsWith(text) === true ? 0 : undefined);
    const one = segments[earlier ?? -1];
    if (earlier === undefined || one === undefined || isBlank(text)) return [];
    if ((earlier === 0 || index === last) && text.length < SHORTEST_AT_EDGE) return [];
    if (segments.slice(earlier + 1, index).some((between) => JOINS.test(between.text))) return [];
    const first = earlier === 0 ? { ...one, start: Math.max(one.start, one.end - text.length) } : one;
    const end = text === segment.text ? segment.end : segment.start + text.length;
    return [{ first, second: { ...segment, end } }];
  });
}

/** 民主评议党员 of 民主评议党员等制度, where it stands in the list already. */
function withoutTail(text: string, places: ReadonlyMap<string, number>): string {
  for (let end = Math.min(text.length - 1, LONGEST); end >= SHORTEST_AT_EDGE; end--)
    if (isBehindLast(text, end) && places.has(text.slice(0, end))) return text.slice(0, end);
  return text;
}

function isBehindLast(text: string, at: number): boolean {
  BEHIND_LAST.lastIndex = at;
  return BEHIND_LAST.test(text);
}

/** Units of one list under the same heading. */
function sameHeadings({ context, written }: Manuscript): readonly Found[] {
  const { syntax } = context;
  const found: Found[] = [];
  const seen = new Map<Unit['list'], Map<string, Unit>>();
  for (const unit of syntax.units) {
    const heading = syntax.text.slice(unit.headingStart, unit.headingEnd);
    if (heading.length < SHORTEST_AT_EDGE) continue;
    const headings = seen.get(unit.list) ?? new Map<string, Unit>();
    seen.set(unit.list, headings);
    const first = headings.get(heading);
    if (first === undefined) headings.set(heading, unit);
    else if (!isBlank(heading))
      found.push({
        span: written(unit.headingStart, unit.headingEnd),
        saying: 'heading',
        args: { text: heading },
        related: [{ span: written(first.headingStart, first.headingEnd), role: 'first' }],
      });
  }
  return found;
}

export const repeatedMember = define({
  id: 'repeated-member',
  clause: '文本自洽',
  severity: 'warning',
  fixable: false,
  bad: '落实好组织生活会、民主评议党员、谈心谈话、民主评议党员等制度。',
  good: '落实好组织生活会、民主评议党员、谈心谈话等制度。',
  check: (manuscript) => {
    const { context, written } = manuscript;
    const members = listsOf(context.syntax)
      .flatMap(repeatsIn)
      .map(({ first, second }) => ({
        span: written(second.start, second.end),
        args: { text: context.written(second.start, second.end) },
        related: [{ span: written(first.start, first.end), role: 'first' }],
      }));
    return [...members, ...sameHeadings(manuscript)];
  },
});
