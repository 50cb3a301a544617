/** What all forms of lists share: the members found, and how a stretch of text is cut into them. Offsets of the reading. */
import { classAt, NEWLINE, SPACE } from '../source/chars.js';
import { characters, type CharacterSet } from '../source/finder.js';
import type { Keyed } from '../source/keys.js';
import type { Span } from '../source/span.js';
import { wordSet } from '../source/word-set.js';
import { paragraphAt, unitAt } from '../syntax/around.js';
import type { Context } from './context.js';

export type Form = 'numbered' | 'list-before' | 'list-after' | 'parallel';

export interface Members {
  readonly form: Form;
  readonly items: readonly Span[];
  /** Where the members and what belongs to them begin and end. */
  readonly start: number;
  readonly end: number;
}

/** Longest member of a list in running text, in characters. */
export const MAX_MEMBER = 30;

/** Members with nothing around them that belongs to them. */
export const listOf = (form: Form, items: readonly Span[]): Members => ({
  form,
  items,
  start: items[0]?.start ?? 0,
  end: items.at(-1)?.end ?? 0,
});

const DUN = characters('、');
export const CONJUNCTIONS = characters('和与及');
/** 和 is part of a word behind these: 共和, 总和, 缓和. */
const WORDS_WITH_CONJUNCTION = characters('平共调中总温祥谐缓气');
/** 会商、预警以及督办: two characters join. */
const AND_TOO = wordSet('以及');
const ALSO = wordSet('还有');
const COMMA = characters('，');
/** Marks around a member that is a name: “…”, 《…》. */
export const NAME_OPENS = characters('“《');
/** Every character that `splitMembers` may cut at, without and with conjunctions. */
export const LIST_MARKS = characters('、“《');
export const LIST_MARKS_AND_CONJUNCTIONS = characters('、“《和与及还');

/** Opening marks of a quotation, and what points from it back to the members before it: 这“三个务必”, 等“两个载体”. */
export const OPENING_QUOTES = characters('“‘');
export const POINTS_BACK = characters('这等');

export function isBlank({ text }: Keyed, at: number): boolean {
  const kind = classAt(text, at);
  return kind === SPACE || kind === NEWLINE;
}

/** Whether a stretch holds marks enough to be cut into so many members: a quick look before it is. */
export function isDivisible(keyed: Keyed, start: number, end: number, marks: CharacterSet, members: number): boolean {
  let cuts = members - 1;
  for (let at = marks.find(keyed, start, end); at < end && cuts > 0; at = marks.find(keyed, at + 1, end)) cuts--;
  return cuts <= 0;
}

/** Splits a stretch at the 、 (where asked, at 和 / 与 / 及 / 还有 as well) outside pairs; a row of quotations is split between them. */
export function splitMembers({ syntax }: Context, start: number, end: number, conjunctions: boolean): readonly Span[] {
  const items: Span[] = [];
  let from = start;
  for (let at = start; at < end;) {
    const partner = syntax.partners[at] ?? 0;
    if (partner > at + 1 && partner <= end) {
      if (NAME_OPENS.has(syntax, at) && partner < end && NAME_OPENS.has(syntax, partner)) {
        items.push({ start: from, end: partner });
        from = partner;
      }
      at = partner;
      continue;
    }
    // 甲、乙，还有丙.
    if (conjunctions && at > from && ALSO.startingAt(syntax, at) > 0 && at + 2 < end) {
      const close = COMMA.has(syntax, at - 1) ? at - 1 : at;
      if (close > from) items.push({ start: from, end: close });
      from = at + 2;
      at = from;
      continue;
    }
    const joins =
      conjunctions &&
      at > from &&
      at + 1 < end &&
      CONJUNCTIONS.has(syntax, at) &&
      !WORDS_WITH_CONJUNCTION.has(syntax, at - 1);
    if (joins || DUN.has(syntax, at)) {
      const close = joins && AND_TOO.endingAt(syntax, at + 1) > from ? at - 1 : at;
      if (at > from) items.push({ start: from, end: close });
      from = at + 1;
    }
    at++;
  }
  if (end > from) items.push({ start: from, end });
  return items;
}

/** Splits a stretch at any of the marks outside pairs. */
export function splitAt(
  { syntax }: Pick<Context, 'syntax'>,
  start: number,
  end: number,
  marks: CharacterSet,
): readonly Span[] {
  const items: Span[] = [];
  let from = start;
  for (let at = start; at < end;) {
    const partner = syntax.partners[at] ?? 0;
    if (partner > at + 1) at = partner;
    else {
      if (marks.has(syntax, at)) {
        items.push({ start: from, end: at });
        from = at + 1;
      }
      at++;
    }
  }
  if (end > from) items.push({ start: from, end });
  return items;
}

/** First of the marks outside pairs; the limit where none stands before it. */
export function stopAt({ syntax }: Pick<Context, 'syntax'>, start: number, limit: number, marks: CharacterSet): number {
  for (let at = start; at < limit;) {
    const partner = syntax.partners[at] ?? 0;
    if (partner > at + 1 && partner <= limit) at = partner;
    else if (marks.has(syntax, at)) return at;
    else at++;
  }
  return limit;
}

/** Whether a member holds 以及, and so is two. */
export const isTwo = (keyed: Keyed, { start, end }: Span): boolean => AND_TOO.first(keyed, start + 1, end) >= 0;

/** First place of a word that lies whole in the stretch; -1 where none does. */
export function indexIn(text: string, word: string, { start, end }: Span): number {
  const first = word.charCodeAt(0);
  for (let at = start; at + word.length <= end; at++)
    if (text.charCodeAt(at) === first && text.startsWith(word, at)) return at;
  return -1;
}

/** A name that ends its paragraph, or stands in a heading that does, may have its members in the next. */
export function reachOf({ syntax }: Context, mention: Span): number {
  const { end } = paragraphAt(syntax, mention.start);
  const unit = unitAt(syntax.units, mention.start);
  const inHeading = unit !== null && mention.end <= unit.headingEnd && end - unit.headingEnd <= 1;
  const reach = end - mention.end <= MAX_TAIL || inHeading ? paragraphAt(syntax, nextLine(syntax, end)).end : end;
  // What the next unit tells is told of another name.
  return unit === null ? reach : Math.min(reach, unit.end);
}
const MAX_TAIL = 8;

/** Where the paragraph behind one that ends at a place begins: blanks may stand before the line's end. */
function nextLine(keyed: Keyed, end: number): number {
  let at = end;
  while (at < keyed.text.length && isBlank(keyed, at)) at++;
  return Math.max(at, end + 1);
}
