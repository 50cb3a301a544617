/** What leads from a name or a count to the members behind it: 即, 就是, 分别是, ：, （, ——. Left out: 立即, 即将, what is said of more than the name. */
import { characters } from '../source/finder.js';
import type { Keyed } from '../source/keys.js';
import type { Span } from '../source/span.js';
import { wordSet } from '../source/word-set.js';
import { paragraphAt } from '../syntax/around.js';
import type { Context } from './context.js';

const COMMA = characters('，');
/** Words that lead from a count to its members: 三个结合，即是：…; 三抓就是要…. */
const LEAD_WORDS = wordSet(
  '即 就是 分别是 分别为 包括 也就是 是指 特指 指的是 指的就是 具体是 具体指 具体就是 具体来说就是 具体讲就是 具体包括 说的是 讲的是',
);
const LEAD_VERBS = characters('是要指');
const LEAD_MARKS = characters('，。：');
const COLON = characters('：');
const BRACKET = characters('（');
const NAMELY = characters('即');
const NAMES_IN_BRACKETS = wordSet('指 专指 主要指 主要是指');
const DASH = characters('—');
const LEAD_STOPS = characters('，。；：（、“”\n');
/** Where a lead may begin, or the look for one ends. */
const LEAD_FIRSTS = characters('，。；：（、“”\n即就分包也是特指具说讲—');
const MAX_NOUN = 10;
/** The name of a meeting or campaign may be longer before a bracket: “四心”作风问题教育整顿动员大会（特指…）. */
const MAX_NAME = 20;

const OTHERS = wordSet('和 与 及 都来 都请 都到 也来 也请');

/** What leads to a list, behind some words of the counted noun. */
export function leadFrom(keyed: Keyed, from: number): Span | null {
  const limit = from + MAX_NOUN + 1;
  for (let at = LEAD_FIRSTS.find(keyed, from, limit); at < limit; at = LEAD_FIRSTS.find(keyed, at + 1, limit)) {
    const end = endOfLead(keyed, at);
    // 村“两委”和驻村工作队都来了，就是要…: what is said of more than the name leads on from none of it.
    if (end >= 0 && at - from > 2 && COMMA.has(keyed, at) && OTHERS.test(keyed, from, at)) return null;
    if (end >= 0) return { start: at, end };
    if (LEAD_STOPS.has(keyed, at)) return null;
  }
  const bracket = LEAD_STOPS.find(keyed, limit, from + MAX_NAME + 1);
  return BRACKET.has(keyed, bracket) ? { start: bracket, end: endOfLead(keyed, bracket) } : null;
}

/** A heading that ends in the name may have its members led to by a word that opens the next paragraph: 做到“四个不” ¶ 即…. */
export function leadBelow({ syntax }: Context, from: number): Span | null {
  const { end } = paragraphAt(syntax, from);
  if (end - from > MAX_HEADING_TAIL) return null;
  const { start } = paragraphAt(syntax, end + 1);
  const opens = start > end && !INCLUDES.has(syntax, start) && LEAD_WORDS.startingAt(syntax, start) >= 0;
  return !opens ? null : { start, end: endOfLead(syntax, start) };
}
/** 包括市场在内的各部门…: a paragraph may open so. */
const INCLUDES = characters('包');
const MAX_HEADING_TAIL = 2;

/** End of a lead that begins at the place: ，即是：, ：, （即, ——; -1 where none does. */
function endOfLead(keyed: Keyed, at: number): number {
  const first = LEAD_MARKS.has(keyed, at) ? at + 1 : at;
  if (!isNamely(keyed, first)) return COLON.has(keyed, at) ? first : -1;
  const words = LEAD_WORDS.startingAt(keyed, first);
  if (words >= 0) return behindVerb(keyed, words);
  if (COLON.has(keyed, at)) return at + 1;
  if (BRACKET.has(keyed, at)) {
    const inside = Math.max(LEAD_WORDS.startingAt(keyed, at + 1), NAMES_IN_BRACKETS.startingAt(keyed, at + 1));
    return inside >= 0 ? behindVerb(keyed, inside) : at + 1;
  }
  return DASH.has(keyed, at) && DASH.has(keyed, at + 1) ? at + 2 : -1;
}

/** The verb and the colon that may stand behind a leading word: 即是：. */
function behindVerb(keyed: Keyed, words: number): number {
  const verb = LEAD_VERBS.has(keyed, words) ? words + 1 : words;
  return COLON.has(keyed, verb) ? verb + 1 : verb;
}
/** 举办在即, 立即, 即将: no 即 that says what is meant. True for every other word. */
export const isNamely = (keyed: Keyed, at: number): boolean =>
  !NAMELY.has(keyed, at) || !(NEARING.has(keyed, at - 1) || SOON.has(keyed, at + 1));
const NEARING = characters('在立当随旋迅之亦');
const SOON = characters('将使便可刻日时');
