/**
 * One pass over the reading text: paragraphs, sentences, clauses and the pairs of quotes and brackets.
 * Kept as ranges in typed arrays, since a giant text has millions of clauses; objects are made only for
 * what an extractor finds. Offsets are those of the reading.
 */
import { keysOf } from '../source/finder.js';
import { CLASS, CLAUSE_END, CLOSE, DUN, NEWLINE, OPEN, PAIRS, SENTENCE_END, SPACE } from '../source/chars.js';

/** Ascending, non-overlapping ranges; `starts[i]`–`ends[i]` is half-open. */
export interface Ranges {
  readonly length: number;
  readonly starts: Int32Array;
  readonly ends: Int32Array;
}

export interface Pair {
  readonly mark: string;
  /** Offset of the opening mark, and one past the closing mark. */
  readonly start: number;
  readonly end: number;
  /** 0 for an outermost pair. */
  readonly depth: number;
}

export interface Scan {
  readonly text: string;
  /** Keys of the text's characters, for finders (see `source/finder.ts`). */
  readonly keys: Uint16Array;
  /** Lines with something on them, without the white space around. */
  readonly paragraphs: Ranges;
  /** Up to and with the sentence's mark; quotes and brackets are never cut. */
  readonly sentences: Ranges;
  readonly clauses: Ranges;
  /** Matched quotes and brackets in the order of their opening marks. */
  readonly pairs: readonly Pair[];
  /** For a matched mark: offset of its partner + 1; else 0. */
  readonly partners: Int32Array;
  /** Offsets after which a unit may begin: paragraph starts and the places behind a mark; ascending. */
  readonly openings: Ranges['starts'];
}

/** Deeper nesting than this is damage, not style; deeper marks stay unpaired. */
const MAX_DEPTH = 64;

interface Growing {
  values: Int32Array;
  length: number;
}

const growing = (): Growing => ({ values: new Int32Array(256), length: 0 });

function push(list: Growing, value: number): void {
  if (list.length === list.values.length) {
    const larger = new Int32Array(list.values.length * 2);
    larger.set(list.values);
    list.values = larger;
  }
  list.values[list.length++] = value;
}

const finish = (list: Growing): Int32Array => list.values.subarray(0, list.length);

export function scan(text: string): Scan {
  const partners = new Int32Array(text.length);
  const pairs: Pair[] = [];
  const paragraphs = [growing(), growing()] as const;
  const sentences = [growing(), growing()] as const;
  const clauses = [growing(), growing()] as const;
  const openings = growing();
  const marks = growing();

  /** Pairs the marks of one paragraph, then cuts it into sentences and clauses outside pairs. */
  const cut = (start: number, end: number): void => {
    push(paragraphs[0], start);
    push(paragraphs[1], end);
    push(openings, start);
    pairMarks(text, marks, partners, pairs);
    let sentence = start;
    let clause = start;
    const close = (to: number, both: boolean): void => {
      if (to > clause) {
        push(clauses[0], clause);
        push(clauses[1], to);
        clause = to;
      }
      if (both && to > sentence) {
        push(sentences[0], sentence);
        push(sentences[1], to);
        sentence = to;
      }
    };
    let skipTo = start;
    for (let i = 0; i < marks.length; i++) {
      const at = marks.values[i] ?? 0;
      const kind = CLASS[text.charCodeAt(at)];
      if (kind !== CLOSE) push(openings, at + 1);
      if (at < skipTo) continue;
      const partner = partners[at] ?? 0;
      if (kind === OPEN && partner > 0) {
        skipTo = partner;
        if (endsInside(text, partner - 1) && !continues(text, partner, end)) close(partner, true);
      } else if (kind === SENTENCE_END) {
        let to = at + 1;
        while (to < end && CLASS[text.charCodeAt(to)] === SENTENCE_END) to++;
        if (CLASS[text.charCodeAt(to)] === CLOSE && partners[to] === 0) to++;
        close(to, true);
        skipTo = to;
      } else if (kind === CLAUSE_END) close(at + 1, false);
    }
    close(end, true);
    marks.length = 0;
  };

  let start = -1;
  let last = -1;
  const length = text.length;
  for (let at = 0; at <= length; at++) {
    const kind = at === length ? NEWLINE : CLASS[text.charCodeAt(at)];
    if (kind === SPACE) continue;
    if (kind === NEWLINE) {
      if (start >= 0) cut(start, last + 1);
      start = -1;
      continue;
    }
    if (start < 0) start = at;
    last = at;
    if (kind !== undefined && kind >= SENTENCE_END && kind <= CLOSE) push(marks, at);
  }
  return {
    text,
    keys: keysOf(text),
    paragraphs: ranges(paragraphs),
    sentences: ranges(sentences),
    clauses: ranges(clauses),
    pairs: pairs.sort((a, b) => a.start - b.start),
    partners,
    openings: finish(openings),
  };
}

const ranges = ([starts, ends]: readonly [Growing, Growing]): Ranges => ({
  length: starts.length,
  starts: finish(starts),
  ends: finish(ends),
});

/** A stack per paragraph; an opening mark never closed, or a closing one never opened, stays a plain character. */
function pairMarks(text: string, marks: Growing, partners: Int32Array, pairs: Pair[]): void {
  const stack: number[] = [];
  for (let i = 0; i < marks.length; i++) {
    const at = marks.values[i] ?? 0;
    const kind = CLASS[text.charCodeAt(at)];
    if (kind === OPEN) {
      if (stack.length < MAX_DEPTH) stack.push(at);
    } else if (kind === CLOSE) {
      const mark = text.charAt(at);
      let depth = stack.length - 1;
      while (depth >= 0 && PAIRS[text.charAt(stack[depth] ?? 0)] !== mark) depth--;
      const open = stack[depth];
      if (open === undefined) continue;
      stack.length = depth;
      partners[open] = at + 1;
      partners[at] = open + 1;
      pairs.push({ mark: text.charAt(open) + mark, start: open, end: at + 1, depth });
    }
  }
}

/** A quotation that holds its own 。 ends the sentence around it too … */
const endsInside = (text: string, close: number): boolean =>
  text.charCodeAt(close) === 0x201d && CLASS[text.charCodeAt(close - 1)] === SENTENCE_END;

/** … unless the sentence visibly goes on behind it. */
function continues(text: string, at: number, end: number): boolean {
  if (at >= end) return false;
  const kind = CLASS[text.charCodeAt(at)];
  return (
    kind === CLAUSE_END ||
    kind === DUN ||
    kind === SENTENCE_END ||
    kind === CLOSE ||
    /[的等这是和与及之]/.test(text.charAt(at))
  );
}

/** Index of the range that holds the offset, or of the last one before it; -1 when it stands before all. */
export function indexAt(list: Ranges, offset: number): number {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((list.starts[middle] ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
