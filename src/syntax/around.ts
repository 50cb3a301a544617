/** What stands around a place: its clause, its sentence, the unit and the quotation it is in. Bounded looks, so giants stay linear. */
import { CLASS, CLAUSE_END, CLOSE, NEWLINE, OPEN, SENTENCE_END, SPACE } from '../source/chars.js';
import type { Span } from '../source/span.js';
import type { Unit } from './outline.js';
import { indexAt, type Scan } from './scan.js';

/** No clause is followed further than this. */
const REACH = 240;

const ends = (kind: number | undefined): boolean => kind === CLAUSE_END || kind === SENTENCE_END || kind === NEWLINE;

/** Start of the clause around a place: behind the last ，；：。！？, line end or opening mark not closed before it; pairs are stepped over whole. */
export function clauseStart(scan: Scan, at: number): number {
  const { text, partners } = scan;
  const floor = Math.max(0, at - REACH);
  let start = at;
  while (start > floor) {
    const kind = CLASS[text.charCodeAt(start - 1)];
    if (ends(kind)) return skipBlanks(text, start, at);
    const partner = partners[start - 1] ?? 0;
    if (kind === CLOSE && partner > 0) {
      // A quotation with its own 。 has ended the sentence before.
      if (CLASS[text.charCodeAt(start - 2)] === SENTENCE_END && text.charAt(start - 1) === '”')
        return skipBlanks(text, start, at);
      start = partner - 1;
    } else if (kind === OPEN) return start;
    else start--;
  }
  return Math.max(start, floor);
}

/** Indents belong to no clause. */
function skipBlanks(text: string, start: number, limit: number): number {
  let from = start;
  while (from < limit && CLASS[text.charCodeAt(from)] === SPACE) from++;
  return from;
}

/** Start of the words of a clause: behind the marker of the unit that it opens. */
export function clauseBody(scan: Scan, units: readonly Unit[], at: number): number {
  const start = clauseStart(scan, at);
  const unit = unitAt(units, start);
  return unit !== null && unit.marker.start === start && unit.headingStart <= at ? unit.headingStart : start;
}

/** End of the clause around a place, without its mark. */
export function clauseEnd(scan: Scan, at: number): number {
  const { text, partners } = scan;
  const ceiling = Math.min(text.length, at + REACH);
  let end = at;
  while (end < ceiling) {
    const kind = CLASS[text.charCodeAt(end)];
    if (ends(kind)) return end;
    const partner = partners[end] ?? 0;
    if (kind === OPEN && partner > 0) end = partner;
    else if (kind === CLOSE) return end;
    else end++;
  }
  return Math.min(end, ceiling);
}

/** The sentence around a place; a place between sentences belongs to the one before it. */
export function sentenceAt(scan: Scan, at: number): Span {
  const index = Math.max(0, indexAt(scan.sentences, at));
  return { start: scan.sentences.starts[index] ?? 0, end: scan.sentences.ends[index] ?? scan.text.length };
}

export function paragraphAt(scan: Scan, at: number): Span {
  const index = Math.max(0, indexAt(scan.paragraphs, at));
  return { start: scan.paragraphs.starts[index] ?? 0, end: scan.paragraphs.ends[index] ?? scan.text.length };
}

/** Innermost unit whose body holds the place; `units` in text order. */
export function unitAt(units: readonly Unit[], at: number): Unit | null {
  let low = 0;
  let high = units.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((units[middle]?.marker.start ?? 0) <= at) low = middle + 1;
    else high = middle;
  }
  for (let unit = units[low - 1] ?? null; unit !== null; unit = unit.parent) if (at < unit.end) return unit;
  return null;
}
