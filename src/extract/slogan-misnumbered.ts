/**
 * Sets that a text tells in full under a name of another number: “五个到位” over four sentences that each hold 到位. The members
 * are read as they would be under the right number, the longest row first, so that none is left over. Left out: known
 * sets, names of several numerals, rows that do not hold the name's word throughout, what is picked out of a set (，重点是….
 * 以…为统领，抓好…).
 */
import type { Span } from '../source/span.js';
import type { Context } from './context.js';
import { indexIn, type Members } from './member-spans.js';
import { ownSet } from './slogan-sets.js';
import { isSingle, wordOf } from './slogan-signs.js';
import type { FoundSlogan } from './slogans.js';

/** A set that is told otherwise than it is counted. */
export interface Misnumbered {
  readonly declared: number;
  readonly mention: Span;
  readonly members: Members;
  /** The name's word is long enough to make the members its own beyond doubt. */
  readonly isSure: boolean;
}

const NUMERALS = '零一二三四五六七八九十';
const HEAD = /^[一二两三四五六七八九]/u;
/** By how much a count is off. */
const OFF = [2, 1, -1, -2] as const;
/** So many members that hold a word are no accident. */
const FEWEST = 3;

/** “五大建设”，重点是…; ，以政治建设为统领，抓好…: which of them matter most. */
const PICKS =
  /重点|特别|尤其|突出|其中|优先|当前|今年|[以把将][^，。；]{2,16}?(?:统领|引领|龙头|牵引|核心|首位|先导|根本|基础|关键|重中之重)/u;
const isPick = ({ syntax }: Context, mention: Span, { items }: Members): boolean =>
  PICKS.test(syntax.text.slice(mention.end, Math.min(items[0]?.end ?? 0, mention.end + MAX_PICK)));
const MAX_PICK = 40;

/** How the text tells a slogan for which no members were found; null where it tells none under any number near. */
export function misnumbered(context: Context, slogan: FoundSlogan): Misnumbered | null {
  const [declared = 0] = slogan.number;
  const word = wordOf(slogan);
  if (!isSingle(slogan) || slogan.canonical !== null || word === '' || !HEAD.test(slogan.key)) return null;
  for (const off of OFF) {
    const count = declared + off;
    const numeral = NUMERALS.charAt(count);
    if (declared < 2 || count < FEWEST || numeral === '') continue;
    const renumbered = (name: string): string => name.replace(HEAD, numeral);
    const set = ownSet(context, {
      ...slogan,
      key: renumbered(slogan.key),
      text: renumbered(slogan.text),
      number: [count],
    });
    if (set === null || set.isMerelyTold === true || set.row !== undefined || set.declared !== undefined) continue;
    const { mention, members } = set;
    const areOwn = members.items.every((item) => indexIn(context.syntax.text, word, item) >= 0);
    if (members.items.length === count && areOwn && !(off < 0 && isPick(context, mention, members)))
      return { declared, mention, members, isSure: word.length > 1 };
  }
  return null;
}
