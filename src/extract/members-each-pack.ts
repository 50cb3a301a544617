/**
 * Members of a name of several packs, told pack by pack behind it: “两清一补”，两清是清旧账、清陈欠，一补，补手续; “1+3+N”…“1”是甲产业，“3”是乙、丙、丁，
 * “N”是…. Each pack, or its number in marks, opens a clause, in the order of the name. Left out: names one of whose packs is not told, or
 * tells another number.
 */
import { characters, opening } from '../source/finder.js';
import type { Span } from '../source/span.js';
import type { Context } from './context.js';
import { listOf, splitAt, splitMembers, type Members } from './member-spans.js';
import { packKeys } from './members-packs.js';
import { valueAt } from './slogan-patterns.js';

const SUM = /^[\dNnXx一二三四五六七八九](?:[+＋加][\dNnXx一二三四五六七八九]+)+$/;
const SIGNS = /[+＋加]/;
/** The first pack is told within so many characters behind the name, the next within so many behind the last. */
const MAX_FIRST = 600;
const MAX_NEXT = 200;
const MOST_PACKS = 5;
const OPENS = characters('“，；。：\n（、哪');
const IS = opening(
  /”?，?(?:说的就?是|讲的就?是|指的就?是|就是指|就是要|就是|也就是|是指|代表的?是|分别是|即|是|指|为)：?/,
  '”，说讲指就也是代分即为',
);
/** 一补，补手续; 三查：查隐患、…: without 是 what is told holds the word. */
const PAUSE = opening(/”?(?:[呢嘛啊么]|都是什么|是什么|是哪几样)?[，：]/, '”，：呢嘛啊么都是');
const ENDS = characters('，；。！？\n');
const LONGEST = 40;

/** One pack as it may stand where it is told, how many it counts (0 where it is a letter), and its word. */
interface Part {
  readonly forms: readonly string[];
  readonly count: number;
  readonly word: string;
}

function partsOf(name: string): readonly Part[] {
  const count = (numeral: string): number => (numeral === '双' ? 2 : valueAt(numeral, 0));
  if (SUM.test(name))
    return name.split(SIGNS).map((sign) => ({ forms: [`${sign}”`, sign], count: count(sign), word: '' }));
  return packKeys(name).map((pack) => {
    const [numeral = ''] = pack;
    return { forms: [pack, `${numeral}”`], count: count(numeral), word: pack.slice(1) };
  });
}

/** The members of all packs in their order; null where a pack is not told so. */
export function packByPack(context: Context, mention: Span): Members | null {
  const { syntax } = context;
  const parts = partsOf(syntax.text.slice(mention.start, mention.end));
  if (parts.length < 2 || parts.length > MOST_PACKS) return null;
  const items: Span[] = [];
  let from = mention.end;
  for (const part of parts) {
    const told = toldAt(context, part, from, from + (items.length === 0 ? MAX_FIRST : MAX_NEXT));
    const last = told?.at(-1);
    if (told === null || last === undefined) return null;
    items.push(...told);
    from = last.end;
  }
  return listOf('list-after', items);
}

/** What a pack is told to be, in the range. */
function toldAt(context: Context, { forms, count, word }: Part, from: number, to: number): readonly Span[] | null {
  const { syntax } = context;
  const { text } = syntax;
  const window = text.slice(from, to);
  for (const form of forms)
    for (let index = window.indexOf(form); index >= 0; index = window.indexOf(form, index + 1)) {
      const at = from + index;
      if (!OPENS.has(syntax, at - 1)) continue;
      const behind = form.endsWith('”') ? at + form.length - 1 : at + form.length;
      const is = IS.length(syntax, behind);
      const start = behind + Math.max(0, is, is < 0 ? PAUSE.length(syntax, behind) : 0);
      if (start === behind) continue;
      const items = itemsFrom(context, start, count) ?? clausesFrom(context, start, count, word);
      const holds = ({ start: first, end }: Span): boolean => text.slice(first, end).includes(word);
      if (items !== null && (is >= 0 || (word !== '' && items.every(holds)))) return items;
    }
  return null;
}

/** As many members as a pack counts at a place: one, or a row of them up to the end of the clause. */
function itemsFrom(context: Context, start: number, count: number): readonly Span[] | null {
  const { syntax } = context;
  const end = ENDS.find(syntax, start, start + LONGEST * Math.max(1, count));
  if (!ENDS.has(syntax, end) || end - start < 2) return null;
  const whole = [{ start, end }];
  const parts = count < 2 ? null : partsFrom(context, start, count);
  if (parts !== null) return parts;
  if (count < 2) return end - start <= LONGEST ? whole : null;
  for (const conjunctions of [false, true]) {
    const items = splitMembers(context, start, end, conjunctions);
    if (items.length === count) return items;
  }
  // 两支队伍: told by its own count.
  return valueAt(syntax.text, start) === count ? whole : null;
}

/** 两带，一条是甲带，一条是乙带；三区，东边是丙，西边是丁，北边是戊: as many clauses as the pack counts, what each is behind 是. */
function partsFrom(context: Context, start: number, count: number): readonly Span[] | null {
  const { syntax } = context;
  const end = PACK_ENDS.find(syntax, start, start + LONGEST * count);
  if (!PACK_ENDS.has(syntax, end)) return null;
  const items = splitAt(context, start, end, COMMA).map((clause) => {
    const is = IS_SIGN.find(syntax, clause.start, Math.min(clause.end, clause.start + MAX_LEAD));
    return IS_SIGN.has(syntax, is) && is < clause.end ? { start: is + 1, end: clause.end } : null;
  });
  return items.length === count && items.every((item) => item !== null && item.end - item.start > 1)
    ? (items as readonly Span[])
    : null;
}
/** 三改，就是改任命制为选聘制，改固定工为合同工，…: as many clauses as the pack counts, each opening with its word. */
function clausesFrom(context: Context, start: number, count: number, word: string): readonly Span[] | null {
  const { syntax } = context;
  const end = PACK_ENDS.find(syntax, start, start + LONGEST * count);
  if (count < 2 || word === '' || !PACK_ENDS.has(syntax, end)) return null;
  const items = splitAt(context, start, end, COMMA);
  return items.length === count && items.every((item) => syntax.text.startsWith(word, item.start)) ? items : null;
}
const PACK_ENDS = characters('；。！\n');
const COMMA = characters('，');
const IS_SIGN = characters('是叫');
const MAX_LEAD = 5;
