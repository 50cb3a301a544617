/** Clauses that are said again in their sentence or in the next one. Offsets of the reading. */
import { KINDS } from '../chinese.js';
import { CLAUSE_END, SENTENCE_END, SPACE } from '../../source/chars.js';
import type { Span } from '../../source/span.js';
import { indexAt } from '../../syntax/scan.js';
import type { Syntax } from '../../syntax/syntax.js';
import { lookBack, saysSame } from './look-back.js';
import type { Repeat } from './repeat.js';

/** Shorter clauses are said again on purpose. */
const SHORTEST = 6;
const LONGEST = 120;
/** What may stand before the same words: 要, 必须. */
const LEAD = /[要就又再也并且而]|必须|务必|坚持/uy;
/** Figures and placeholders may agree. */
const FIGURES = /[\dA-Za-z某×□○*_]/u;
/** What bounds the parts of a sentence that are made alike. */
const BOUNDS = /[；。！？]/u;

const NUMBERED = /(?:首先|其次|再次|最后|第[一二三四五六七八九十]|其[一二三四五])，$/u;
const MAX_NUMBER = 4;

/** A clause without the marks at its end, and how it stands in its sentence. */
interface Place extends Span {
  readonly opens: boolean;
  readonly ends: boolean;
  /** It stands behind 首先， or its like. */
  readonly numbered: boolean;
}

export function repeatedClauses(syntax: Syntax): readonly Repeat[] {
  const { clauses, sentences, text } = syntax;
  const found: Repeat[] = [];
  const earlier = lookBack(text, clauses.length, (index) => wordsOf(syntax, index));
  for (let index = 0, sentence = 0; index < clauses.length; index++) {
    const words = wordsOf(syntax, index);
    if (words === null) continue;
    const start = clauses.starts[index] ?? 0;
    while ((sentences.starts[sentence + 1] ?? Infinity) <= start) sentence++;
    const first = earlier(index, words, sentences.starts[sentence - 1] ?? 0);
    if (first < 0 || isThrice(syntax, index, words) || FIGURES.test(text.slice(words.start, words.end))) continue;
    const pair = { first: placeOf(syntax, first), second: placeOf(syntax, index) };
    if (!isParallel(pair.first, pair.second) && !opensAlike(syntax, pair.first, pair.second)) found.push(pair);
  }
  return found;
}

/** What a clause says, without what leads into it; null where it is too short or too long. */
function wordsOf({ clauses, text }: Syntax, index: number): Span | null {
  const from = clauses.starts[index] ?? 0;
  const to = clauses.ends[index] ?? from;
  if (to - from <= SHORTEST || to - from > LONGEST) return null;
  const start = behindLead(text, from);
  const end = trimmed(text, from, to);
  return end - start < SHORTEST ? null : { start, end };
}

/** Behind 要 of 要坚决破除陈规陋习. */
function behindLead(text: string, at: number): number {
  LEAD.lastIndex = at;
  return LEAD.test(text) ? LEAD.lastIndex : at;
}

/** Without the marks and blanks at its end. */
function trimmed(text: string, start: number, end: number): number {
  let to = end;
  for (; to > start; to--) {
    const kind = KINDS[text.charCodeAt(to - 1)];
    if (kind !== CLAUSE_END && kind !== SENTENCE_END && kind !== SPACE) break;
  }
  return to;
}

function placeOf({ clauses, sentences, text }: Syntax, index: number): Place {
  const start = clauses.starts[index] ?? 0;
  const end = clauses.ends[index] ?? start;
  const opens = start === sentences.starts[indexAt(sentences, start)] || BOUNDS.test(text.charAt(start - 1));
  return {
    start,
    end: trimmed(text, start, end),
    opens,
    numbered: NUMBERED.test(text.slice(Math.max(0, start - MAX_NUMBER), start)),
    ends: BOUNDS.test(text.charAt(end - 1)),
  };
}

/** 向…表示感谢！向…表示感谢！ says it again on purpose; a whole sentence said twice does not. */
function isParallel(one: Place, other: Place): boolean {
  // 要提高站位，强化担当。首先，提高站位。…其次，强化担当。: announced, and taken up.
  if (other.numbered && !one.numbered) return true;
  const whole = one.opens && one.ends && other.opens && other.ends;
  return !whole && ((one.opens && other.opens) || (one.ends && other.ends));
}

/** 回望百年，我们深深懂得，…。回望百年，我们深深懂得，…: what stands before it in its sentence is said again too. */
function opensAlike({ sentences, text }: Syntax, one: Place, other: Place): boolean {
  const from = sentences.starts[indexAt(sentences, one.start)] ?? 0;
  const lead = text.slice(sentences.starts[indexAt(sentences, other.start)] ?? 0, other.start);
  return lead !== '' && !one.ends && !other.ends && one.start - from === lead.length && text.startsWith(lead, from);
}

/** 没有等出来的辉煌，没有等出来的辉煌，没有等出来的辉煌: one of three in a row, said so on purpose. */
function isThrice(syntax: Syntax, index: number, words: Span): boolean {
  const same = (other: number): boolean => saysSame(syntax.text, words, wordsOf(syntax, other));
  return (same(index - 1) && (same(index - 2) || same(index + 1))) || (same(index + 1) && same(index + 2));
}
