/**
 * Marks and figures that a page put on lines of their own, because they stood in elements of their own: 在¶“¶四城同创¶”¶工作中,
 * 共计¶800¶余人. The line ends around them are breaks within a sentence. Left out: the line end before a mark that opens a paragraph,
 * and that behind one which closes a sentence; figures alone, where no mark stands so.
 */
import { breakAt } from './cut.js';
import type { Span } from './span.js';

const BLANK = '[ \\t\\r\\u00a0\\u3000]*';
const MARKS = new RegExp(`(?<=\\n)${BLANK}([“”‘’（）()《》]{1,3})${BLANK}(?=\\n)`, 'gu');
const FIGURES = new RegExp(`(?<=\\n)${BLANK}(\\d[\\d.,%％]{0,9})${BLANK}(?=\\n)`, 'gu');
const OPENS = '“‘（(《';
const STOPS = '。！？!?；;：:…';
const GOES_ON = /[一-龥\w%％“‘（(《]/u;
const IS_WORD = /[一-龥\w]/u;

const lastBefore = (text: string, at: number): string => text.charAt(breakAt(text, at).start - 1);

/** First character of the line that begins at a place, if it is none of blanks alone. */
function firstOf(text: string, at: number): string {
  let from = at;
  while (' \t\u00a0\u3000'.includes(text.charAt(from)) && from < text.length) from++;
  return text.charAt(from);
}

/** The line ends around marks and figures that stand alone on a line, in text order. */
export function strayBreaks(text: string): readonly Span[] {
  const lone = [...text.matchAll(MARKS)];
  if (lone.length === 0) return [];
  const found = new Map<number, Span>();
  const drop = (newline: number): unknown => found.set(newline, breakAt(text, newline));
  for (const { 0: line, 1: marks = '', index } of lone) {
    const [before, behind] = [index - 1, index + line.length];
    const inner = lastBefore(text, before);
    const [opens, closes] = [OPENS.includes(marks.at(-1) ?? ''), !OPENS.includes(marks.charAt(0))];
    if (closes || IS_WORD.test(inner) || inner === '，' || inner === '、') drop(before);
    if (opens || (!STOPS.includes(inner) && GOES_ON.test(firstOf(text, behind + 1)))) drop(behind);
    else if (/[，。、；：！？,.;:!?]/u.test(firstOf(text, behind + 1))) drop(behind);
  }
  for (const { 0: line, index } of text.matchAll(FIGURES)) {
    const [before, behind] = [index - 1, index + line.length];
    if (!IS_WORD.test(lastBefore(text, before)) || !GOES_ON.test(firstOf(text, behind + 1))) continue;
    drop(before);
    drop(behind);
  }
  return [...found.values()].toSorted((one, other) => one.start - other.start);
}
