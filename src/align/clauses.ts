/**
 * A text as sentences and clauses to be compared: 汉字, letters and digits folded as in `fold.ts`, white space and quotation
 * marks left out, every other mark one of three: 。 (ends a sentence; ； and the end of a line do too, since enumerations end
 * so), ， (ends a clause) and 、 (parts words). “一是健全制度，管好队伍；” is one sentence of two clauses. No parser: saved
 * analyses come with their text alone.
 */
import { firstIndex } from '../source/sorted.js';
import { foldedCode } from './fold.js';
import type { Span } from '../source/span.js';

/** A stretch of the folded text. */
export interface Clause {
  readonly start: number;
  readonly end: number;
  /** Index of its sentence. */
  readonly sentence: number;
  /** What it is compared by: without marks and without the number that opens it; empty where nothing is left. */
  readonly key: string;
}

export interface Clauses {
  /** Folded. */
  readonly text: string;
  /** Offset in the source of each unit of `text`. */
  readonly offsets: Int32Array;
  /** In folded units; none is empty. */
  readonly sentences: readonly Span[];
  readonly clauses: readonly Clause[];
}

const ENDS = marks('。！？!?；;\n\r\u2028\u2029\u0085\f\v');
const BREAKS = marks('，,：:（）()【】〔〕［］[]—…');
const PARTS = marks('、/·•|');
const STOPS = marks('.．');

function marks(list: string): ReadonlySet<number> {
  return new Set([...list].map((mark) => mark.charCodeAt(0)));
}

/** Folds a text and cuts it; a clause is cut at the offsets of `cuts` too, where units of an outline begin. */
export function clausesOf(source: string, cuts: readonly number[] = []): Clauses {
  const { text, offsets, starts } = folded(source, new Set(cuts));
  const sentences: Span[] = [];
  const clauses: Clause[] = [];
  let from = 0;
  let first = 0;
  for (let at = 0; at <= text.length; at++) {
    const mark = at === text.length ? '。' : text[at];
    if (mark !== '。' && mark !== '，' && !starts.has(at)) continue;
    const end = at;
    if (end > from) clauses.push({ start: from, end, sentence: sentences.length, key: keyOf(text.slice(from, end)) });
    from = mark === '。' || mark === '，' ? at + 1 : at;
    if (mark !== '。') continue;
    if (end > first) sentences.push({ start: first, end });
    first = at + 1;
  }
  return { text, offsets, sentences, clauses };
}

function folded(
  source: string,
  cuts: ReadonlySet<number>,
): Pick<Clauses, 'text' | 'offsets'> & { starts: Set<number> } {
  const codes = new Uint16Array(source.length);
  const offsets = new Int32Array(source.length);
  const starts = new Set<number>();
  let length = 0;
  for (let at = 0; at < source.length; at++) {
    if (cuts.has(at)) starts.add(length);
    const code = foldedCode(source.charCodeAt(at)) || markOf(source, at);
    if (code === 0) continue;
    codes[length] = code;
    offsets[length++] = at;
  }
  return { text: decoded(codes, length), offsets: offsets.subarray(0, length), starts };
}

const [END, BREAK, PART] = ['。', '，', '、'].map((mark) => mark.charCodeAt(0)) as [number, number, number];

function markOf(source: string, at: number): number {
  const code = source.charCodeAt(at);
  if (ENDS.has(code)) return END;
  if (BREAKS.has(code)) return BREAK;
  if (PARTS.has(code)) return PART;
  // 3.5 keeps its point as nothing; “1.” opens a unit.
  return STOPS.has(code) && !/\d/u.test(source[at + 1] ?? '') ? PART : 0;
}

const decoder = new TextDecoder('utf-16le');
const decoded = (codes: Uint16Array, length: number): string => decoder.decode(codes.subarray(0, length));

/** The number that opens a unit: 一、 一是 二要 第三 1、 首先. */
const OPENING =
  /^(?:第[一二三四五六七八九十]{1,3}[是要、]?|[一二三四五六七八九十]{1,3}(?:是|要|须|、)|\d{1,2}、|首先|其次|再次|最后)/u;

function keyOf(clause: string): string {
  const bare = clause.replace(OPENING, '').replaceAll('、', '');
  return /^[一二三四五六七八九十\d]{0,3}$/u.test(bare) ? '' : bare;
}

/** The stretch of the source that folded units `start` to `end` stand in. */
export function sourceSpan({ offsets }: Clauses, { start, end }: Span): Span {
  const first = offsets[start] ?? 0;
  return { start: first, end: end > start ? (offsets[end - 1] ?? first) + 1 : first };
}

/** The other way round: the folded units that stand in a stretch of the source. */
export const foldedSpan = ({ offsets }: Pick<Clauses, 'offsets'>, { start, end }: Span): Span => ({
  start: firstFrom(offsets, start),
  end: firstFrom(offsets, end),
});

/** The first unit at or behind an offset of the source. */
const firstFrom = (offsets: Int32Array, offset: number): number =>
  firstIndex(offsets.length, (at) => (offsets[at] ?? 0) < offset);
