/**
 * Members of packs that one quotation joins, told in the same order behind it, each with its pack's word:
 * “两集中、两到位”，即…集中、…集中，…到位、…到位; “双随机、一公开”。随机…，随机…，…公开.
 */
import { characters } from '../source/finder.js';
import type { Span } from '../source/span.js';
import { paragraphAt } from '../syntax/around.js';
import type { Context } from './context.js';
import { indexIn, listOf, splitAt, type Members } from './member-spans.js';
import { valueAt } from './slogan-patterns.js';

interface Pack {
  readonly start: number;
  readonly count: number;
  readonly word: string;
}

const OPEN = characters('“');
const DUN = characters('、');
const PACK = /^([双一二两三四五六七八九十])[个项大]?([^，。；：、“”（）\s一二两三四五六七八九十双]{1,6})$/;
/** Longest row of packs, and how far behind it is read, in characters. */
const MAX_ROW = 40;
const MAX_BEHIND = 260;
const MAX_MEMBERS = 12;
/** A piece is no longer than this. */
const MAX_PIECE = 40;
const NAMELY = /^[^，。；：、“”（）\n]{0,6}(?:[，。]?(?:即|就是|也就是|分别是|包括)(?:是|要)?：?|：|（即?)/;
const STOPPED = /^[^，。；：、“”（）\n]{0,6}[，。]/;
/** Members are parted by these; the closest marks are tried first. */
const PARTS = [characters('，、；。'), characters('，；。'), characters('；。')];

/** The members of a pack, and of the whole row it stands in; `row` runs from the first pack to the closing mark. */
export interface PackMembers {
  readonly members: Members;
  readonly row: Members;
}

/** The members of a pack that stands with others in one quotation; null where they are not told. */
export function packsBehind(context: Context, mention: Span): PackMembers | null {
  const { syntax } = context;
  const open = OPEN.behindLast(syntax, mention.start, Math.max(0, mention.start - MAX_ROW));
  if (!OPEN.has(syntax, open - 1)) return null;
  const end = (syntax.partners[open - 1] ?? 0) - 1;
  if (end < mention.end || end - open > MAX_ROW || DUN.find(syntax, open, end) === end) return null;
  const packs = packsIn(context, { start: open, end });
  const own = packs?.findIndex(({ start }) => start === mention.start) ?? -1;
  const total = packs?.reduce((sum, { count }) => sum + count, 0) ?? 0;
  if (packs === null || own < 0 || total < 3 || total > MAX_MEMBERS) return null;
  const told = toldBehind(context, end + 1, packs);
  const before = packs.slice(0, own).reduce((sum, { count }) => sum + count, 0);
  if (told === null) return null;
  const members = listOf(told.form, told.items.slice(before, before + (packs[own]?.count ?? 0)));
  return { members, row: { ...told, start: open, end } };
}

/** The packs of a row; null where something else stands in it. */
function packsIn({ syntax }: Context, { start, end }: Span): readonly Pack[] | null {
  const packs: Pack[] = [];
  for (let at = start; at < end; at = DUN.find(syntax, at, end) + 1) {
    const found = PACK.exec(syntax.text.slice(at, DUN.find(syntax, at, end)));
    if (found === null) return null;
    const [, numeral = '', word = ''] = found;
    packs.push({ start: at, count: numeral === '双' ? 2 : valueAt(numeral, 0), word });
  }
  return packs.length < 2 ? null : packs;
}

/** As many pieces behind the row as it counts, each with the word of its pack. */
function toldBehind(context: Context, at: number, packs: readonly Pack[]): Pick<Members, 'form' | 'items'> | null {
  const { syntax } = context;
  const words = packs.flatMap(({ count, word }) => Array.from({ length: count }, () => word));
  const limit = Math.min(paragraphAt(syntax, at).end, at + MAX_BEHIND);
  const window = syntax.text.slice(at, limit);
  const namely = NAMELY.exec(window);
  const lead = namely ?? STOPPED.exec(window);
  if (lead === null) return null;
  for (const marks of PARTS) {
    const items = splitAt(context, at + lead[0].length, limit, marks).slice(0, words.length);
    if (items.length === words.length && items.every((item, index) => holds(context, item, words[index] ?? '')))
      return { form: namely === null ? 'parallel' : 'list-after', items };
  }
  return null;
}

const holds = ({ syntax }: Context, item: Span, word: string): boolean =>
  item.end - item.start > word.length && item.end - item.start <= MAX_PIECE && indexIn(syntax.text, word, item) >= 0;
