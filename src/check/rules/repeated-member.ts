/**
 * A list that names a member twice: 民主评议党员、主题党日、谈心谈话、民主评议党员; two units of one list with the same heading.
 * Left out: numbers and placeholders, single characters, two lists in one clause (省委、市委和省委、市委), and what is said again
 * on purpose (学习、学习、再学习).
 */
import { KINDS } from '../chinese.js';
import { DIGIT, LATIN } from '../../source/chars.js';
import type { Context } from '../../extract/context.js';
import type { Unit } from '../../syntax/outline.js';
import { listsOf, quotedRows, type Segment } from '../lists/segments.js';
import type { Manuscript } from '../manuscript.js';
import { define, type Found } from '../rule.js';

/** Single characters may stand twice; at the edges of a list, where other words join a member, longer ones are sure. */
const SHORTEST = 2;
const SHORTEST_AT_EDGE = 4;
const LONGEST = 30;
/** What joins two lists, where it stands between the two places; 目标导向 ends in a word. */
const JOINS = /[和与及同对向从到把将为以于在是的](?!$)/u;
/** 民主评议党员的制度 is still of the member, 市委书记的秘书 somebody else. */
const BEHIND_LAST = /(?:[等和与及]|的(?:制度|要求|规定|做法|工作|问题)|以及)/uy;
/** What is said of the whole list behind its last member: 教育、医疗、教育等, 工作. */
const BEHIND_ALL = /^(?:等|[两三四五六七八九十][大个项类种条]|工作$|事业$|领域$|行业$|部门$|方面$|问题$)/u;
/** 学习、学习、再学习 is said so on purpose. */
const AGAIN = /^(?:再|还是|还要|更)/u;

interface Repeat {
  readonly first: Segment;
  readonly second: Segment;
}

/** 12, XX and A组 name nothing that could not stand twice. */
const isBlank = (text: string): boolean =>
  /[某×□○*_]/u.test(text) ||
  [...text].some((character) => [DIGIT, LATIN].includes(KINDS[character.charCodeAt(0)] ?? 0));

/** Members named again. The first carries what leads into the list, the last what runs on behind it. */
function repeatsIn(segments: readonly Segment[], leads: Leads, cutsQuote: Leads): readonly Repeat[] {
  const places = new Map<string, number>();
  const last = segments.length - 1;
  const head = segments[0] ?? null;
  const again = segments.filter(({ text }) => AGAIN.test(text));
  return segments.flatMap((segment, index) => {
    const text = index === last ? withoutTail(segment.text, places, head) : segment.text;
    if (index === 0 || text.length < SHORTEST || text.length > LONGEST) return [];
    const inner = places.get(text);
    places.set(text, index);
    const earlier = inner ?? (head?.text.endsWith(text) === true ? 0 : undefined);
    const one = segments[earlier ?? -1];
    if (earlier === undefined || one === undefined || isBlank(text) || (earlier === 0 && cutsQuote(one, text)))
      return [];
    const isShort = text.length < SHORTEST_AT_EDGE;
    if (isShort && earlier === 0 && !leads(one, text)) return [];
    if (isShort && index === last && !isWhole(segment.text, text)) return [];
    if (again.some((other) => other.text.includes(text))) return [];
    if (segments.slice(earlier + 1, index).some((between) => JOINS.test(between.text))) return [];
    const first = earlier === 0 ? { ...one, start: Math.max(one.start, one.end - text.length) } : one;
    const end = text === segment.text ? segment.end : segment.start + text.length;
    return [{ first, second: { ...segment, end } }];
  });
}

/** What ends a verb or another word that leads into a list: 办好, 研究了, 包括. */
const LEADS = /(?:[好了过着对从为把将是即如括及在就]|围绕|聚焦|紧盯|紧扣|突出|统筹|瞄准)$/u;

/** Whether a short member is all of the first one but for a verb before it: 教育, 抓好教育, not 职业教育. */
type Leads = (first: Segment, member: string) => boolean;

const leadsBy =
  ({ syntax, lexicon }: Context): Leads =>
  ({ end, text }, member) =>
    text === member ||
    LEADS.test(text.slice(0, -member.length)) ||
    lexicon.verbs.endingAt(syntax, end - member.length)?.value.kind === 'goal';

/** “百千万”工程 holds no “千万工程”: what the member would leave of the first one ends inside of a quotation. */
const cutsQuoteIn =
  (text: string): Leads =>
  ({ start, end }, member) => {
    let left = member.length;
    let at = end;
    for (; at > start && left > 0; at--) if (!/[“”‘’《》]/u.test(text.charAt(at - 1))) left--;
    return /[“《][^”》]+$/u.test(text.slice(start, at));
  };

const isWhole = (words: string, member: string): boolean =>
  words === member || BEHIND_ALL.test(words.slice(member.length));

/** 民主评议党员 of 民主评议党员等制度, where it stands in the list already. */
function withoutTail(text: string, places: ReadonlyMap<string, number>, head: Segment | null): string {
  for (let end = Math.min(text.length - 1, LONGEST); end >= SHORTEST; end--) {
    const member = text.slice(0, end);
    const isTail = end < SHORTEST_AT_EDGE ? BEHIND_ALL.test(text.slice(end)) : isBehindLast(text, end);
    if (isTail && (places.has(member) || head?.text.endsWith(member) === true)) return member;
  }
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
    const leads = leadsBy(context);
    const cutsQuote = cutsQuoteIn(context.syntax.text);
    const members = [...listsOf(context.syntax), ...quotedRows(context.syntax)]
      .flatMap((segments) => repeatsIn(segments, leads, cutsQuote))
      .map(({ first, second }) => ({
        span: written(second.start, second.end),
        args: { text: context.written(second.start, second.end) },
        related: [{ span: written(first.start, first.end), role: 'first' }],
      }));
    return [...members, ...sameHeadings(manuscript)];
  },
});
