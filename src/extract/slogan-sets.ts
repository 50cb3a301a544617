/**
 * The set that a slogan stands for, where the text gives its members: 做到“三个务必”：务必…，务必…，务必….
 * Left out: known slogans used by name alone, another set's members before or behind the name.
 */
import type { Span } from '../source/span.js';
import type { Context } from './context.js';
import {
  eitherOr,
  keyedBefore,
  listAfter,
  listBefore,
  numbered,
  pairedClauses,
  parallel,
  type Members,
} from './members.js';
import type { FoundSlogan } from './slogans.js';

/** Verbs that lead into a set of the text's own. */
const LEADS =
  /(?:做到|做好|把握|把握好|坚持|突出|抓好|抓住|强化|落实|实现|处理好|树立|聚焦|统筹|开展|实施|达到|牢记|注重|着力|打好|增强|推进|健全|建立|围绕|守住|必须|需要|要有|有)(?:以下|这|了|好|住|“)*$/;

/** The word a set's members share: 务必 of 三个务必, 不相适应 of 三个不相适应; empty for a name of its own. */
function keyOf(slogan: string): string {
  const tail = slogan.replace(/^(?:[一二两三四五六七八九十]+|\d+)(?:个|大|项|种|条)?/, '');
  return tail.length >= 2 && tail.length <= 5 ? tail : '';
}

/** How many members a slogan may have: 三个务必 3; 四查四促 4 pairs or 8; 四不两直 6; 五包一 5. */
function expectedOf({ number }: FoundSlogan): readonly number[] {
  const [first = 0, second] = number;
  const sum = number.reduce((total, count) => total + count, 0);
  const counts = second === undefined ? [first] : first === second ? [first, sum] : [sum, first, second];
  return counts.filter((count) => count >= 2 && count <= 40);
}

/** The mention that the text expands, with the members found there. */
export function ownSet(
  context: Context,
  slogan: FoundSlogan,
): { readonly mention: Span; readonly members: Members } | null {
  for (const mention of slogan.mentions.slice(0, 12)) {
    for (const expected of expectedOf(slogan)) {
      const members = membersAt(context, slogan, mention, expected);
      if (members !== null) return { mention, members };
    }
  }
  return null;
}

function membersAt(context: Context, slogan: FoundSlogan, mention: Span, expected: number): Members | null {
  const { text } = context.syntax;
  const known = slogan.canonical !== null;
  const single = slogan.number.length === 1;
  const leads = !known && LEADS.test(text.slice(Math.max(0, mention.start - 8), mention.start));
  const keyed = keyedBefore(context, mention, slogan.key, slogan.number);
  if (keyed !== null && (!known || resembles(context, keyed, slogan.canonical?.members ?? []))) return keyed;
  const before = single || !known ? listBefore(context, mention.start, expected) : null;
  const named = (slogan.canonical?.members.length ?? 0) > 0;
  const fits = before !== null && (!known || (named && resembles(context, before, slogan.canonical?.members ?? [])));
  if (before !== null && (fits || known) && isStrong(context, mention, before, slogan.key)) return before;
  const after = listAfter(context, mention.end, expected, single ? keyOf(slogan.key) : '');
  if (
    after !== null &&
    (!known ||
      resembles(context, after, slogan.canonical?.members ?? []) ||
      (single && isStrong(context, mention, after, slogan.key)))
  )
    return after;
  const both = expected === 2 ? eitherOr(context, mention) : null;
  if (both !== null) return both;
  if (before !== null && fits) return before;
  if (known && single) {
    const below = numbered(context, mention, expected, false);
    if (
      below !== null &&
      (isStrong(context, mention, below, slogan.key) ||
        resembles(context, below, named ? (slogan.canonical?.members ?? []) : ['\0']))
    )
      return below;
    return alike(context, parallel(context, mention, slogan.key, expected), slogan);
  }
  if (known) return null;
  const pairs = single ? null : pairedClauses(context, mention, slogan.key, slogan.number);
  if (pairs !== null) return pairs;
  const miscounted = single ? numbered(context, mention, null, true) : null;
  if (
    miscounted !== null &&
    Math.abs(miscounted.items.length - expected) <= 2 &&
    isStrong(context, mention, miscounted, slogan.key)
  )
    return miscounted;
  return (
    (single
      ? numbered(context, mention, expected, leads)
      : expected === slogan.number[0] && slogan.number[0] !== slogan.number[1]
        ? null
        : numbered(context, mention, expected, false)) ??
    (single ? parallel(context, mention, slogan.key, expected) : null)
  );
}

/** A list named with 这 or 等, or whose members hold a character of the set's name. */
function isStrong(context: Context, mention: Span, members: Members, name: string): boolean {
  const { text } = context.syntax;
  const tail = name.replace(/^[一二两三四五六七八九十\d]+[个大项种]?/, '');
  return (
    /[这等][“‘]?$/.test(text.slice(mention.start - 2, mention.start)) ||
    members.items.every((item) => [...tail].some((character) => text.slice(item.start, item.end).includes(character)))
  );
}

/** Members of a well-known set are those the dictionary knows, give or take their wording. */
function resembles(context: Context, members: Members, canonical: readonly string[]): boolean {
  if (canonical.length === 0) return true;
  const known = canonical.join('\0');
  const hits = members.items.filter((item) => {
    const own = context.syntax.text.slice(item.start, item.end);
    for (let at = 0; at + 2 <= own.length; at++) if (known.includes(own.slice(at, at + 2))) return true;
    return false;
  });
  return hits.length * 2 >= members.items.length;
}

const alike = (context: Context, members: Members | null, slogan: FoundSlogan): Members | null =>
  members !== null && resembles(context, members, slogan.canonical?.members ?? []) ? members : null;
