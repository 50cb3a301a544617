/** What stands around a place: its clause, its sentence, the unit and the quotation it is in. Bounded looks, so giants stay linear. */
import { classAt, CLAUSE_END, CLOSE, NEWLINE, OPEN, SENTENCE_END, SPACE } from '../source/chars.js';
import type { Span } from '../source/span.js';
import { countBefore } from './offsets.js';
import type { Unit } from './unit.js';
import { endsInside, indexAt, kindAt, type Scan } from './scan.js';

/** No clause is followed further than this. */
const REACH = 240;

const endsClause = (kind: number): boolean => kind === CLAUSE_END || kind === SENTENCE_END || kind === NEWLINE;

/** Start of the clause around a place: behind the last ，；：。！？, line end or opening mark not closed before it; pairs are stepped over whole. */
export function clauseStart(scan: Scan, at: number): number {
  const { marks, partners } = scan;
  const floor = Math.max(0, at - REACH);
  let limit = at;
  for (let index = countBefore(marks, at) - 1; index >= 0; index--) {
    const mark = marks.starts[index] ?? 0;
    if (mark < floor) break;
    if (mark >= limit) continue;
    const kind = kindAt(scan, mark);
    if (kind === OPEN) return mark + 1;
    const partner = partners[mark] ?? 0;
    // A quotation with its own 。 has ended the sentence before.
    if (endsClause(kind) || (partner > 0 && endsInside(scan, mark))) return skipBlanks(scan.text, mark + 1, at);
    if (partner > 0) limit = partner - 1;
  }
  return floor;
}

/** Indents belong to no clause. */
function skipBlanks(text: string, start: number, limit: number): number {
  let from = start;
  while (from < limit && classAt(text, from) === SPACE) from++;
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
  const { marks, partners } = scan;
  const ceiling = Math.min(scan.text.length, at + REACH);
  let from = at;
  for (let index = countBefore(marks, at); index < marks.length; index++) {
    const mark = marks.starts[index] ?? 0;
    if (mark >= ceiling) break;
    if (mark < from) continue;
    const kind = kindAt(scan, mark);
    if (endsClause(kind) || kind === CLOSE) return mark;
    from = partners[mark] ?? 0;
  }
  return ceiling;
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
  for (let unit = low === 0 ? null : (units[low - 1] ?? null); unit !== null; unit = unit.parent)
    if (at < unit.end) return unit;
  return null;
}
