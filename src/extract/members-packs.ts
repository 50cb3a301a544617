/**
 * Members of packs that one quotation joins, told in the same order behind it, each with its pack's word:
 * “两集中、两到位”，即…集中、…集中，…到位、…到位; “双随机、一公开”。随机…，随机…，…公开.
 */
import { characters } from '../source/finder.js';
import type { Span } from '../source/span.js';
import { paragraphAt } from '../syntax/around.js';
import type { Context } from './context.js';
import { indexIn, listOf, splitAt, type Members } from './member-spans.js';
import type { Pack } from './members-keyed.js';
import { isOf, shortRowBehind } from './members-short.js';
import { valueAt } from './slogan-patterns.js';

interface PlacedPack extends Pack {
  readonly start: number;
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

/**
 * The members of a pack, and of the whole row it stands in; `row` runs from the first pack to the closing mark. Where each pack counts
 * several (“三公开、两方便”) there is none: each is a count of its own.
 */
export interface PackMembers {
  readonly members: Members;
  readonly row?: Members;
  /** How many the row counts, where it tells another number. */
  readonly declared?: number;
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
  if (told === null) return shortPacks(context, { start: open, end }, packs, packs[own]?.word ?? '');
  const members = listOf(told.form, told.items.slice(before, before + (packs[own]?.count ?? 0)));
  return packs.every(({ count }) => count > 1) ? { members } : { members, row: { ...told, start: open, end } };
}

/** A row cut short: the members of the pack are those with its word. */
function shortPacks(context: Context, name: Span, packs: readonly PlacedPack[], word: string): PackMembers | null {
  const short = shortRowBehind(context, name, packs);
  if (short === null) return null;
  const { text } = context.syntax;
  const own = short.members.items.filter(({ start, end }) => isOf(text.slice(start, end), word));
  return { members: listOf('list-after', own), row: { ...short.members, ...name }, declared: short.declared };
}

/** The packs of a row; null where something else stands in it. */
function packsIn({ syntax }: Context, { start, end }: Span): readonly PlacedPack[] | null {
  const packs: PlacedPack[] = [];
  for (let at = start; at < end; at = DUN.find(syntax, at, end) + 1) {
    const found = PACK.exec(syntax.text.slice(at, DUN.find(syntax, at, end)));
    if (found === null) return null;
    const [, numeral = '', word = ''] = found;
    packs.push({ start: at, count: numeral === '双' ? 2 : valueAt(numeral, 0), word });
  }
  return packs.length < 2 ? null : packs;
}

/** As many pieces behind the row as it counts, each with the word of its pack. */
function toldBehind(
  context: Context,
  at: number,
  packs: readonly PlacedPack[],
): Pick<Members, 'form' | 'items'> | null {
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
      return { form: namely === null && !lead[0].endsWith('，') ? 'parallel' : 'list-after', items };
  }
  return null;
}

/** A pack of a name without marks: 核 of 一核两带三片区. */
const JOINED_PACK = /([双一二两三四五六七八九])([^双一二两三四五六七八九十\d，。；：、“”（）\s]{1,3})/g;
const CLOSING = characters('”');

/** The packs of a name of several numerals: 三改, 三建 and 一提升 of 三改三建一提升; none where the name is made otherwise. */
export function packKeys(name: string): readonly string[] {
  const packs = (name.match(JOINED_PACK) ?? []).filter((pack) => pack !== name);
  return packs.join('') === name ? packs : [];
}

/**
 * A clause for each pack of a name: “一核两带三片区”，即以甲为核心，乙、丙两条风光带，丁、戊、己三大片区; as items these
 * clauses, which count what the name counts. Without the counts each thing told is a member of its own.
 */
export function clausesOfPacks(context: Context, mention: Span): Members | null {
  const { syntax } = context;
  const name = syntax.text.slice(mention.start, mention.end);
  const packs = [...name.matchAll(JOINED_PACK)];
  if (packs.length < 2 || packs.reduce((sum, [whole]) => sum + whole.length, 0) !== name.length) return null;
  if (new Set(packs.map(([, numeral]) => numeral)).size < packs.length) return null;
  const from = CLOSING.has(syntax, mention.end) ? mention.end + 1 : mention.end;
  const limit = Math.min(paragraphAt(syntax, from).end, from + MAX_BEHIND);
  const lead = NAMELY.exec(syntax.text.slice(from, limit));
  if (lead === null) return null;
  const items = splitAt(context, from + lead[0].length, limit, CLAUSES).slice(0, packs.length);
  const told = (item: Span, numeral: string, word: string): boolean => {
    const at = indexIn(syntax.text, word, item);
    if (at < 0 || item.end - item.start > MAX_PIECE) return false;
    const counted = syntax.text.slice(item.start, at).includes(numeral);
    return numeral === '一' || (counted && indexIn(syntax.text, word, { start: at + word.length, end: item.end }) < 0);
  };
  const fits = items.every((item, index) => told(item, packs[index]?.[1] ?? '', packs[index]?.[2] ?? ''));
  return items.length === packs.length && fits ? listOf('list-after', items) : null;
}

const CLAUSES = characters('，；。');

const holds = ({ syntax }: Context, item: Span, word: string): boolean =>
  item.end - item.start > word.length && item.end - item.start <= MAX_PIECE && indexIn(syntax.text, word, item) >= 0;
