/**
 * Paragraphs as formulas are looked for in them: folded, without title, salutation, notice and the markers of the outline,
 * each with where its clauses begin.
 */
import { fold, type Folded } from '../align/fold.js';
import type { OutlineNode } from '../model/types.js';
import type { Span } from '../source/span.js';
import type { Corpus, Member } from './corpus.js';

export interface Line {
  readonly member: Member;
  /** Number of the member. */
  readonly document: number;
  readonly folded: Folded;
  /** Folded characters that clauses begin with, the first always; its length at the end. */
  readonly clauses: readonly number[];
  /** Those of them that open a sentence. */
  readonly sentences: readonly number[];
}

export const linesOf = ({ members }: Corpus, least: number): readonly Line[] =>
  members.flatMap((member, document) => {
    const outside = outsideOf(member);
    const markers = markersOf(member.analysis.outline ?? []);
    let at = 0;
    return member.analysis.paragraphs.flatMap(({ span }) => {
      if (outside.some((other) => other.start < span.end && span.start < other.end)) return [];
      while ((markers[at]?.end ?? Infinity) <= span.start) at++;
      const folded = foldWithout(member.text, span, markers.slice(at, at + MOST_MARKERS));
      if (folded.codes.length < least) return [];
      const [clauses, sentences] = [CLAUSE_END, SENTENCE_END].map((end) => startsOf(member.text, folded, end));
      return [{ member, document, folded, clauses: clauses ?? [], sentences: sentences ?? [] }];
    });
  });

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

function foldWithout(text: string, { start, end }: Span, markers: readonly Span[]): Folded {
  const whole = fold(text, start, end);
  const within = markers.filter((marker) => marker.start < end && marker.end > start);
  if (within.length === 0) return whole;
  const codes = new Uint16Array(whole.codes.length);
  const offsets = new Int32Array(whole.codes.length);
  let length = 0;
  whole.offsets.forEach((offset, index) => {
    if (within.some((marker) => marker.start <= offset && offset < marker.end)) return;
    codes[length] = whole.codes[index] ?? 0;
    offsets[length++] = offset;
  });
  return { codes: codes.subarray(0, length), offsets: offsets.subarray(0, length) };
}

/** Marks that end a clause; 10:30 and 1,234 are one. */
const CLAUSE_END = /[，；：。！？…—;!?\n]|[,:](?!\d)/;

const SENTENCE_END = /[。！？!?\n]/;

function startsOf(text: string, { codes, offsets }: Folded, end: RegExp): readonly number[] {
  const starts = [0];
  for (let index = 1; index < codes.length; index++) {
    const before = (offsets[index - 1] ?? 0) + 1;
    const here = offsets[index] ?? 0;
    if (here > before && end.test(text.slice(before, here + 1))) starts.push(index);
  }
  return [...starts, codes.length];
}
