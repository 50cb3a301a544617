/**
 * Members of a name of two numerals of one number: “三管三必须”, whose members each hold both words, before it; “五有五落实”, whose members are
 * told word by word behind it.
 */
import { characters } from '../source/finder.js';
import type { Keyed } from '../source/keys.js';
import type { Span } from '../source/span.js';
import { wordSet } from '../source/word-set.js';
import { paragraphAt } from '../syntax/around.js';
import { indexAt } from '../syntax/scan.js';
import type { Context } from './context.js';
import { indexIn, listOf, splitAt, type Members } from './member-spans.js';
import { packsOfName, pairedClauses } from './members.js';
import type { FoundSlogan } from './slogans.js';
import { beforeNaming } from './named-thus.js';

const DASH = characters('—');
/** What may lead to the members of the second word. */
const LED = wordSet('做到 坚持 实现 即 就是');

/** “五有五落实”：有场所、…、有活动，做到责任落实、…、奖惩落实: the members of one word, then those of the other; not pairs that take turns. */
export function groupedPairs(context: Context, mention: Span, { key, number }: FoundSlogan): Members | null {
  const [first = 0, second = 0] = number;
  if (number.length !== 2 || first !== second || first < 3) return null;
  const pairs = pairedClauses(context, mention, key, number);
  const [, word = ''] = packsOfName(key, number).map((pack) => pack.word);
  const holds = ({ start, end }: Span): boolean => indexIn(context.syntax.text, word, { start, end }) >= 0;
  const isGrouped = pairs?.items.length === first + second && !pairs.items.slice(0, first).some(holds);
  if (!isGrouped) return null;
  const bare = pairs.items.map(({ start, end }) => {
    const from = DASH.behindLast(context.syntax, end, start);
    return { start: Math.max(from, LED.startingAt(context.syntax, from)), end };
  });
  return listOf('list-after', bare);
}

const MAX_BACK = 200;
const MOST = 9;
/** Members stand between 、, or each is a pair of its own: 讲政治、有信念，讲规矩、有纪律. */
const CUTS = [characters('、，；。：“”'), characters('，；。：“”')];
const MAX_LEAD = 8;
const SENTENCES = 2;

/**
 * 管行业必须管安全、管业务必须管安全、管生产必须管安全，“三管三必须”不能空: members that each hold both words, in the sentence of a name of two of a
 * number and in the one before.
 */
export function pairsBefore(context: Context, { start }: Span, { key, number }: FoundSlogan): Members | null {
  const { syntax } = context;
  const [count = 0, other] = number;
  if (number.length !== 2 || count !== other || count < 2 || count > MOST) return null;
  const [one, second] = packsOfName(key, number);
  if (one === undefined || second === undefined) return null;
  const own = indexAt(syntax.sentences, start);
  const floor = Math.max(paragraphAt(syntax, start).start, start - MAX_BACK);
  for (let back = 0; back < SENTENCES && own - back >= 0; back++) {
    const from = Math.max(floor, syntax.sentences.starts[own - back] ?? 0);
    const to = back === 0 ? beforeName(syntax, start, from) : (syntax.sentences.ends[own - back] ?? from);
    if (to <= from || indexIn(syntax.text, second.word, { start: from, end: to }) < 0) continue;
    for (const stretch of [...quotationsIn(context, from, to), { start: from, end: to }])
      for (const cuts of CUTS) {
        const pieces = splitAt(context, stretch.start, stretch.end, cuts);
        const members = pairsAmong(context, pieces, [one.word, second.word], count);
        if (members !== null) return listOf('list-before', members);
      }
  }
  return null;
}

/** Where the words before a name end: without its mark and what points back. */
function beforeName(keyed: Keyed, start: number, from: number): number {
  let end = OPEN.has(keyed, start - 1) ? start - 1 : start;
  end = beforeNaming(keyed, end);
  while (end > from && LEADS_BACK.has(keyed, end - 1)) end--;
  return Math.max(from, end);
}
const LEADS_BACK = characters('，这等的');

/** What stands within marks in a stretch: “管行业必须管安全、管业务必须管安全”的规定. */
function quotationsIn({ syntax }: Context, from: number, to: number): readonly Span[] {
  const found: Span[] = [];
  for (let at = OPEN.find(syntax, from, to); at < to;) {
    const close = syntax.partners[at] ?? 0;
    if (close > at && close <= to) found.push({ start: at + 1, end: close - 1 });
    at = OPEN.find(syntax, Math.max(close, at + 1), to);
  }
  return found;
}
const OPEN = characters('“');

/** The last pieces in a row, as many as are counted, that each hold both words in their order; the words lie alike in all of them. */
function pairsAmong(
  { syntax }: Context,
  pieces: readonly Span[],
  [one, second]: readonly [string, string],
  count: number,
): readonly Span[] | null {
  const { text } = syntax;
  const at = (piece: Span): number => indexIn(text, one, piece);
  const gap = (piece: Span): string | null => {
    const first = at(piece);
    const next = first < 0 ? -1 : indexIn(text, second, { start: first + one.length, end: piece.end });
    return next < 0 ? null : text.slice(first + one.length, next);
  };
  for (let last = pieces.length - 1; last >= count - 1; last--) {
    const row = pieces.slice(last - count + 1, last + 1);
    const gaps = row.map(gap);
    if (gaps.includes(null)) continue;
    const before = pieces[last - count];
    if (before !== undefined && gap(before) !== null) return null;
    const [first] = row;
    const areOpened = row.slice(1).every((piece) => at(piece) === piece.start);
    const areAlike = new Set(gaps).size === 1;
    if (first === undefined || !(areOpened || areAlike)) return null;
    const head = at(first);
    if (areOpened && head - first.start > MAX_LEAD) return null;
    const whole = areOpened ? [{ start: head, end: first.end }, ...row.slice(1)] : row;
    return withoutTail(text, whole);
  }
  return null;
}

/** 队伍大而不强的问题还没有解决: what is said of them all stands behind 的 in the last, which is longer than the others. */
function withoutTail(text: string, members: readonly Span[]): readonly Span[] {
  const last = members.at(-1);
  const longest = Math.max(...members.slice(0, -1).map(({ start, end }) => end - start));
  if (last === undefined || last.end - last.start <= longest + 1) return members;
  const of = text.slice(last.start, last.end).lastIndexOf('的');
  return of < 2 ? members : [...members.slice(0, -1), { start: last.start, end: last.start + of }];
}
