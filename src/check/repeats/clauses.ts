/** Clauses that are said again in their sentence or in the next one. Offsets of the reading. */
import { CLASS, CLAUSE_END, SENTENCE_END, SPACE } from '../../source/chars.js';
import type { Span } from '../../source/span.js';
import { indexAt } from '../../syntax/scan.js';
import type { Syntax } from '../../syntax/syntax.js';

/** Shorter clauses are said again on purpose. */
const SHORTEST = 6;
const LONGEST = 120;
/** What may stand before the same words: 要, 必须. */
const LEADS = /^(?:[要就又再也并且而]|必须|务必|坚持)/u;
/** Figures and placeholders may agree. */
const FIGURES = /[\dA-Za-z某×□○*_]/u;
/** What bounds the parts of a sentence that are made alike. */
const BOUNDS = /[；。！？]/u;

interface Place extends Span {
  readonly sentence: number;
  readonly opens: boolean;
  readonly ends: boolean;
}

export function repeatedClauses(syntax: Syntax): readonly (readonly [first: Span, second: Span])[] {
  const { clauses, text } = syntax;
  const last = new Map<string, Place>();
  const found: [Span, Span][] = [];
  for (let index = 0; index < clauses.length; index++) {
    const start = clauses.starts[index] ?? 0;
    const end = clauses.ends[index] ?? start;
    if (end - start <= SHORTEST || end - start > LONGEST) continue;
    const words = text.slice(start, trimmed(text, start, end)).replace(LEADS, '');
    if (words.length < SHORTEST) continue;
    const place = placeOf(syntax, start, end);
    const first = last.get(words);
    last.set(words, place);
    if (first === undefined || place.sentence - first.sentence > 1 || FIGURES.test(words)) continue;
    if (!isParallel(first, place)) found.push([first, place]);
  }
  return found;
}

/** Without the marks and blanks at its end. */
function trimmed(text: string, start: number, end: number): number {
  let to = end;
  for (; to > start; to--) {
    const kind = CLASS[text.charCodeAt(to - 1)];
    if (kind !== CLAUSE_END && kind !== SENTENCE_END && kind !== SPACE) break;
  }
  return to;
}

function placeOf({ sentences, text }: Syntax, start: number, end: number): Place {
  const sentence = indexAt(sentences, start);
  return {
    start,
    end: trimmed(text, start, end),
    sentence,
    opens: start === sentences.starts[sentence] || BOUNDS.test(text.charAt(start - 1)),
    ends: BOUNDS.test(text.charAt(end - 1)),
  };
}

/** 向…表示感谢！向…表示感谢！ says it again on purpose; a whole sentence said twice does not. */
function isParallel(one: Place, other: Place): boolean {
  const whole = one.opens && one.ends && other.opens && other.ends;
  return !whole && ((one.opens && other.opens) || (one.ends && other.ends));
}
