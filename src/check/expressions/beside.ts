/** The list that a text gives right beside a name: “四个意识”（政治意识、…）, “四风”：…, 形式主义、官僚主义…“四风”. */
import type { Context } from '../../extract/context.js';
import type { Span } from '../../source/span.js';
import { clauseStart } from '../../syntax/around.js';
import { isNearly, isSameWords } from './nearly.js';

export interface Item extends Span {
  readonly text: string;
}

export interface Beside {
  readonly items: readonly Item[];
  /** 等 says that there are more. */
  readonly open: boolean;
}

/** A few words of the counted noun, then what leads to the list; a list ends with its bracket, sentence or clause. */
const LEAD =
  /^”?[一-龥]{0,4}(?:（(?:即|指|就是|包括|分别是)?|：|——|，?(?:即|就是|也就是|是指|指的是|分别是|包括)[：，]?)/u;
const SENTENCE = /[。！？\n]/u;
const CLAUSE = /[，；。！？\n]/u;
const MAX_LIST = 240;
const MAX_MEMBER = 40;
const MARKS = /[“”‘’《》]/gu;
const OPEN = /等$|等等$/u;

/** What is known of the list looked for. */
interface Asked {
  readonly most: number;
  /** A name of several numerals, or members with marks of their own: there may be a comma between its members. */
  readonly halves: boolean;
  /** As each document words them: those with marks of their own are not cut at them. */
  readonly members: readonly string[];
}

export function listBehind({ syntax }: Context, mention: Span, { most, halves, members }: Asked): Beside {
  const { text, partners } = syntax;
  const lead = LEAD.exec(text.slice(mention.end, mention.end + 16));
  if (lead === null) return NONE;
  const start = mention.end + lead[0].length;
  const bracket = text.indexOf('（', mention.end);
  const close = bracket >= 0 && bracket < start ? (partners[bracket] ?? 0) - 1 : -1;
  const limit = close > start ? close : start + MAX_LIST;
  const sentence = upTo(text, start, limit, SENTENCE);
  const clause = upTo(text, start, sentence, CLAUSE);
  // A list joined by 、 ends with its clause, one joined by ， or ； with its sentence.
  if (!text.slice(start, clause).includes('、')) return listed(text, start, sentence, /[，；]/gu);
  const whole = halves ? listed(text, start, sentence, HALVED, members) : NONE;
  return whole.items.length >= most && text.charAt(clause) !== ''
    ? { ...whole, items: whole.items.slice(0, most) }
    : listed(text, start, clause, LISTED, members);
}

const HALVED = /[、，；]|以及|[和与及]/gu;
const LISTED = /、|以及|[和与及]/gu;

const upTo = (text: string, start: number, limit: number, stop: RegExp): number => {
  const found = text.slice(start, limit).search(stop);
  return found < 0 ? Math.min(limit, text.length) : start + found;
};

/** At most as many members as are known, read back from the name. */
export function listBefore({ syntax }: Context, mention: Span, { most, halves, members }: Asked): Beside {
  const { text } = syntax;
  let end = mention.start;
  if (text.charAt(end - 1) === '“') end--;
  const open = text.charAt(end - 1) === '等';
  if (open || text.charAt(end - 1) === '这') end--;
  if (!text.slice(Math.max(0, end - MAX_MEMBER), end).includes('、')) return NONE;
  if (halves && text.charAt(end - 1) === '的') end--;
  const clause = clauseStart(syntax, end);
  // A name at the head of its clause closes no list.
  if (clause >= end) return NONE;
  // …、做人要实”，今年开展“三严三实”: words of another clause stand between the list and the name.
  if (!text.slice(clause, end).includes('、')) return NONE;
  const half = halves && text.charAt(clause - 1) === '，' ? clauseStart(syntax, clause - 1) : clause;
  const start = Math.max(half, end - MAX_LIST);
  const { items } = listed(text, start, end, half < clause ? HALVED : LISTED, members);
  return { items: items.slice(-most), open };
}

const NONE: Beside = { items: [], open: false };

function listed(text: string, start: number, end: number, marks: RegExp, members: readonly string[] = []): Beside {
  const items: Item[] = [];
  let from = start;
  for (const { 0: mark, index } of [...text.slice(start, end).matchAll(marks), { 0: '', index: end - start }]) {
    if (start + index > from) items.push(itemOf(text, { start: from, end: start + index }));
    from = start + index + mark.length;
  }
  return { items: joined(text, items, members), open: OPEN.test(text.slice(start, end).replace(MARKS, '')) };
}

const itemOf = (text: string, { start, end }: Span): Item => ({
  start,
  end,
  text: text.slice(start, end).replace(MARKS, '').replace(OPEN, ''),
});

/** 宣传党的路线、方针、政策下基层 is one member, cut at the marks within it: its parts are one item again. */
function joined(text: string, items: readonly Item[], members: readonly string[]): readonly Item[] {
  const parted = members.flatMap((member) => {
    const parts = member.split(HALVED).length;
    return parts > 1 ? [{ member, parts }] : [];
  });
  if (parted.length === 0) return items;
  const whole: Item[] = [];
  for (let at = 0; at < items.length;) {
    const { end, count } = longestOf(text, items.slice(at), parted);
    const { start } = items[at] ?? NOWHERE;
    whole.push(itemOf(text, { start, end }));
    at += count;
  }
  return whole;
}

const NOWHERE = { start: 0, end: 0 };

interface Parted {
  readonly member: string;
  readonly parts: number;
}

/** How many of the items at the head are one member, and where the last of them ends. */
function longestOf(text: string, items: readonly Item[], parted: readonly Parted[]) {
  const [{ start, end } = NOWHERE] = items;
  for (const { member, parts } of parted)
    for (let count = Math.min(parts, items.length); count > 1; count--) {
      const last = items[count - 1]?.end ?? end;
      const words = text.slice(start, last);
      if (isSameWords(words, member) || isNearly(words, member)) return { end: last, count };
    }
  return { end, count: 1 };
}
