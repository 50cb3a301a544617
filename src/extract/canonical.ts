/**
 * The members that the dictionary knows of a slogan, where they are meant: “三条红线” is of water, of taxes, of land, and a
 * name that many fields use has those of its entry only where words of that field stand around it. Offsets of the reading.
 */
import type { SloganEntry } from '../lexicon/types.js';
import type { Slogan } from '../model/types.js';
import type { Span } from '../source/span.js';
import { paragraphAt, unitAt } from '../syntax/around.js';
import type { Context } from './context.js';
import { indexIn } from './member-spans.js';

/** What the entry says of the slogan; null where there is none, or where it speaks of another field's set. */
export function canonicalOf(
  context: Context,
  entry: SloganEntry | undefined,
  mentions: readonly Span[],
): Slogan['canonical'] {
  if (entry === undefined || !isMeant(context, entry, mentions)) return null;
  const { members = [], since = null, until = null, source } = entry;
  return { members, since, until, source };
}

/** More mentions of one slogan are not looked at. */
const MAX_MENTIONS = 12;

function isMeant(context: Context, { field, members = [] }: SloganEntry, mentions: readonly Span[]): boolean {
  if (field === undefined) return true;
  const { text, front } = context.syntax;
  const evidence = [...field, ...members];
  const shows = (stretch: Span): boolean => evidence.some((word) => indexIn(text, word, stretch) >= 0);
  if (front.title !== null && shows(front.title)) return true;
  return mentions
    .slice(0, MAX_MENTIONS)
    .some((mention) => shows(near(context, mention)) || headingsOver(context, mention).some(shows));
}

/** How far around a mention, within its paragraph, the field is looked for, in characters. */
const REACH = 120;

function near({ syntax }: Context, mention: Span): Span {
  const { start, end } = paragraphAt(syntax, mention.start);
  return { start: Math.max(start, mention.start - REACH), end: Math.min(end, mention.end + REACH) };
}

/** The headings that a mention stands under. */
function headingsOver({ syntax }: Context, { start }: Span): readonly Span[] {
  const headings: Span[] = [];
  for (let unit = unitAt(syntax.units, start); unit !== null; unit = unit.parent)
    headings.push({ start: unit.headingStart, end: unit.headingEnd });
  return headings;
}

/** Whether a member is worded like one of the known ones: two characters in a row are the same, save those of the name. */
export function likeOneOf(known: readonly string[], name: string): (member: string) => boolean {
  const all = known.join('\0');
  return (member) => {
    for (let at = 0; at + 2 <= member.length; at++) {
      const pair = member.slice(at, at + 2);
      if (all.includes(pair) && !name.includes(pair)) return true;
    }
    return false;
  };
}
