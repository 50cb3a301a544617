/**
 * Paragraphs as formulas are looked for in them: folded, without title, salutation, notice and the markers of the outline,
 * each with where its clauses begin.
 */
import { type Folded, foldedSince, foldInto, type Room, roomFor } from '../align/fold.js';
import type { OutlineNode } from '../model/types.js';
import type { Span } from '../source/span.js';
import type { Corpus, Member } from './corpus.js';

export interface Line {
  readonly member: Member;
  /** Number of the member. */
  readonly document: number;
  /** Place of the line among all, and folded characters of those before it. */
  readonly number: number;
  readonly base: number;
  readonly folded: Folded;
  /** Folded characters that clauses begin with, the first always; its length at the end. */
  readonly clauses: readonly number[];
  /** Those of them that open a sentence. */
  readonly sentences: readonly number[];
}

export function linesOf({ members }: Corpus, least: number): readonly Line[] {
  const lines: Line[] = [];
  let base = 0;
  members.forEach((member, document) => {
    const outside = outsideOf(member);
    // All paragraphs of a text lie in one room: arrays of its own for each cost more than what is in them.
    const room = roomFor(member.text.length);
    const markers = markersOf(member.analysis.outline ?? []);
    let at = 0;
    for (const { span } of member.analysis.paragraphs) {
      if (outside.some((other) => other.start < span.end && span.start < other.end)) continue;
      while ((markers[at]?.end ?? Infinity) <= span.start) at++;
      const folded = foldWithout(member.text, span, { markers, at, room });
      if (folded.codes.length < least) continue;
      lines.push({ member, document, number: lines.length, base, folded, ...startsOf(member.text, folded) });
      base += folded.codes.length;
    }
  });
  return lines;
}

/** Markers of one paragraph that are looked at. */
const MOST_MARKERS = 200;

const outsideOf = ({ analysis: { meta } }: Member): readonly Span[] =>
  [meta.title?.span, meta.salutation?.span, meta.notice?.span].flatMap((span) => span ?? []);

const markersOf = (nodes: readonly OutlineNode[]): readonly Span[] =>
  nodes
    .flatMap(({ span, headingSpan, children }) => [
      { start: span.start, end: headingSpan.start },
      ...markersOf(children),
    ])
    .toSorted((left, right) => left.start - right.start);

interface Around {
  /** In order; those before `at` are behind us. */
  readonly markers: readonly Span[];
  readonly at: number;
  readonly room: Room;
}

/** A paragraph less the markers in it. */
function foldWithout(text: string, { start, end }: Span, { markers, at, room }: Around): Folded {
  const from = room.used;
  let next = start;
  for (let index = at; index < Math.min(markers.length, at + MOST_MARKERS); index++) {
    const marker = markers[index];
    if (marker === undefined || marker.start >= end) break;
    foldInto(room, text, { start: next, end: marker.start });
    next = Math.max(next, marker.end);
  }
  foldInto(room, text, { start: next, end });
  return foldedSince(room, from);
}

/** What a mark ends: a clause, or a sentence; 10:30 and 1,234 are one. */
const CLAUSE = 1;
const SENTENCE = 2;
const UNLESS_DIGIT = 4;
const ENDS = new Uint8Array(0x10000);
for (const mark of '，；：…—;') ENDS[mark.charCodeAt(0)] = CLAUSE;
for (const mark of '。！？!?\n') ENDS[mark.charCodeAt(0)] = CLAUSE | SENTENCE;
for (const mark of ',:') ENDS[mark.charCodeAt(0)] = UNLESS_DIGIT;

function startsOf(text: string, { codes, offsets }: Folded): Pick<Line, 'clauses' | 'sentences'> {
  const clauses = [0];
  const sentences = [0];
  for (let index = 1; index < codes.length; index++) {
    const before = (offsets[index - 1] ?? 0) + 1;
    const here = offsets[index] ?? 0;
    if (here === before) continue;
    const ends = endsWithin(text, before, here);
    if ((ends & CLAUSE) !== 0) clauses.push(index);
    if ((ends & SENTENCE) !== 0) sentences.push(index);
  }
  clauses.push(codes.length);
  sentences.push(codes.length);
  return { clauses, sentences };
}

function endsWithin(text: string, from: number, to: number): number {
  let ends = 0;
  for (let at = from; at < to; at++) {
    const own = ENDS[text.charCodeAt(at)] ?? 0;
    ends |= own === UNLESS_DIGIT && !isDigit(text.charCodeAt(at + 1)) ? CLAUSE : own;
  }
  return ends;
}

const isDigit = (code: number): boolean => code >= 0x30 && code <= 0x39;
