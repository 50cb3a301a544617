/** The list that a text gives right beside a name: “四个意识”（政治意识、…）, “四风”：…, 形式主义、官僚主义…“四风”. */
import type { Context } from '../../extract/context.js';
import type { Span } from '../../source/span.js';
import { clauseStart } from '../../syntax/around.js';

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
  /** A name of several numerals: its list may have a comma between the halves. */
  readonly halves: boolean;
}

export function listBehind({ syntax }: Context, mention: Span, { most, halves }: Asked): Beside {
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
  const whole = halves ? listed(text, start, sentence, HALVED) : NONE;
  return whole.items.length >= most && text.charAt(clause) !== ''
    ? { ...whole, items: whole.items.slice(0, most) }
    : listed(text, start, clause, /、|以及|[和与及]/gu);
}

const HALVED = /[、，；]|以及|[和与及]/gu;

const upTo = (text: string, start: number, limit: number, stop: RegExp): number => {
  const found = text.slice(start, limit).search(stop);
  return found < 0 ? Math.min(limit, text.length) : start + found;
};

/** At most as many members as are known, read back from the name. */
export function listBefore({ syntax }: Context, mention: Span, { most, halves }: Asked): Beside {
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
  const { items } = listed(text, start, end, half < clause ? HALVED : /、|以及|[和与及]/gu);
  return { items: items.slice(-most), open };
}

const NONE: Beside = { items: [], open: false };

function listed(text: string, start: number, end: number, marks: RegExp): Beside {
  const items: Item[] = [];
  let from = start;
  for (const { 0: mark, index } of [...text.slice(start, end).matchAll(marks), { 0: '', index: end - start }]) {
    const words = text.slice(from, start + index);
    if (words !== '') items.push({ start: from, end: start + index, text: words.replace(MARKS, '').replace(OPEN, '') });
    from = start + index + mark.length;
  }
  return { items, open: OPEN.test(text.slice(start, end).replace(MARKS, '')) };
}
