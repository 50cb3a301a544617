/**
 * One pass over the reading text: paragraphs, sentences, clauses and the pairs of quotes and brackets.
 * Kept as ranges in typed arrays, since a giant text has millions of clauses; objects are made only for
 * what an extractor finds. Offsets are those of the reading.
 */
import { characters } from '../source/finder.js';
import { keyAt, keysOf, type Keyed } from '../source/keys.js';
import { classAt, CLAUSE_END, CLOSE, codeAt, DUN, NEWLINE, OPEN, PAIRS, SENTENCE_END, SPACE } from '../source/chars.js';
import { KINDS, MARKED } from './kinds.js';
import { BLOCK, blockCount, blocksOf, indexAt, room, type Offsets, type Room } from './offsets.js';

export { indexAt };

/** Ascending, non-overlapping ranges; `starts[i]`–`ends[i]` is half-open. */
export interface Ranges extends Offsets {
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

export interface Scan extends Keyed {
  /** Lines with something on them, without the white space around. */
  readonly paragraphs: Ranges;
  /** Up to and with the sentence's mark; quotes and brackets are never cut. */
  readonly sentences: Ranges;
  readonly clauses: Ranges;
  /** Matched quotes and brackets in the order of their opening marks. */
  readonly pairs: readonly Pair[];
  /** For a matched mark: offset of its partner + 1; else 0. */
  readonly partners: Int32Array;
  /** Every mark, line end and circled numeral (see `kinds.ts`). */
  readonly marks: Offsets;
}

/** Deeper nesting than this is damage, not style; deeper marks stay unpaired. */
const MAX_DEPTH = 64;

export function scan(text: string): Scan {
  const keys = keysOf(text);
  const keyed: Keyed = { text, keys };
  const { length, starts } = findMarks(keys, text.length);
  // Every paragraph, sentence and clause but the last one has a mark or a line end of its own.
  const size = length + 1;
  const blocks = blockCount(text.length);
  const take = room(text.length + 4 * blocks + 6 * size);
  const partners = take(text.length);
  const marks = { length, starts, blocks: blocksOf(starts, length, take(blocks)) };
  const pairs = pairMarks(keyed, marks, partners);
  const cut: Cut = {
    text,
    keys,
    marks,
    partners,
    paragraphs: rangesToFill(take, size),
    sentences: rangesToFill(take, size),
    clauses: rangesToFill(take, size),
  };
  cutText(cut);
  return {
    text,
    keys,
    paragraphs: ranges(cut.paragraphs, take(blocks)),
    sentences: ranges(cut.sentences, take(blocks)),
    clauses: ranges(cut.clauses, take(blocks)),
    pairs,
    partners,
    marks,
  };
}

/** What the scan has found so far, and the lists it fills. */
interface Cut extends Keyed {
  readonly marks: Offsets;
  readonly partners: Int32Array;
  readonly paragraphs: Filled;
  readonly sentences: Filled;
  readonly clauses: Filled;
}

/** Ranges that are being filled; the next one starts at `from`. */
interface Filled {
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  length: number;
  from: number;
}

const rangesToFill = (take: Room, size: number): Filled => ({
  starts: take(size),
  ends: take(size),
  length: 0,
  from: 0,
});

const ranges = ({ starts, ends, length }: Filled, blocks: Int32Array): Ranges => ({
  length,
  starts: starts.subarray(0, length),
  ends: ends.subarray(0, length),
  blocks: blocksOf(starts, length, blocks),
});

/** Ends the range that is open, where there is something in it; the next one starts there. */
function endAt(list: Filled, to: number): void {
  if (to <= list.from) return;
  list.starts[list.length] = list.from;
  list.ends[list.length++] = to;
  list.from = to;
}

/** Fills `starts` block by block; every place is written down, and the next one over it where it was no mark: guessing which is dearer. */
function findMarks(keys: Uint16Array, size: number): Pick<Offsets, 'length' | 'starts'> {
  let starts: Int32Array = new Int32Array((size >> 2) + BLOCK);
  let length = 0;
  for (let from = 0; from < size; from += BLOCK) {
    if (length + BLOCK > starts.length) starts = enlarged(starts);
    const to = Math.min(from + BLOCK, size);
    for (let at = from; at < to; at++) {
      starts[length] = at;
      length += MARKED[keyAt(keys, at)] ?? 0;
    }
  }
  return { length, starts };
}

function enlarged(list: Int32Array): Int32Array {
  const larger = new Int32Array(list.length * 2);
  larger.set(list);
  return larger;
}

/** Class of a mark or line end; 0 for other characters. */
export const kindAt = ({ keys }: Keyed, at: number): number => KINDS[keyAt(keys, at)] ?? 0;

/** Cuts every line into sentences and clauses, outside pairs. */
function cutText(cut: Cut): void {
  const { text, marks, partners } = cut;
  startLine(cut, 0);
  let skipTo = 0;
  for (let index = 0; index < marks.length; index++) {
    const at = marks.starts[index] ?? 0;
    if (at < skipTo) continue;
    const kind = kindAt(cut, at);
    const partner = partners[at] ?? 0;
    if (kind === CLAUSE_END) endAt(cut.clauses, at + 1);
    else if (kind === SENTENCE_END) {
      skipTo = at + 1;
      while (kindAt(cut, skipTo) === SENTENCE_END) skipTo++;
      if (kindAt(cut, skipTo) === CLOSE && partners[skipTo] === 0) skipTo++;
      endSentence(cut, skipTo);
    } else if (kind === OPEN && partner > 0) {
      skipTo = partner;
      if (endsInside(cut, partner - 1) && !goesOn(cut, partner)) endSentence(cut, partner);
    } else if (kind === NEWLINE) {
      endLine(cut, at);
      startLine(cut, at + 1);
    }
  }
  endLine(cut, text.length);
}

function startLine({ text, paragraphs, sentences, clauses }: Cut, from: number): void {
  let start = from;
  while (classAt(text, start) === SPACE) start++;
  paragraphs.from = sentences.from = clauses.from = start;
}

function endLine(cut: Cut, to: number): void {
  const { text, paragraphs } = cut;
  let end = to;
  while (end > paragraphs.from && classAt(text, end - 1) === SPACE) end--;
  endSentence(cut, end);
  endAt(paragraphs, end);
}

function endSentence({ sentences, clauses }: Cut, to: number): void {
  endAt(clauses, to);
  endAt(sentences, to);
}

/** An opening mark and its closing twin, by the opening one. */
const TWINS: ReadonlyMap<number, string> = new Map(
  Object.entries(PAIRS).map(([open, close]) => [open.charCodeAt(0), open + close]),
);

/** Drops what is open from this depth on; setting the length would leave compiled code. */
function close(stack: unknown[], depth: number): void {
  while (stack.length > depth) stack.pop();
}

/** A stack per line; an opening mark never closed, or a closing one never opened, stays a plain character. */
function pairMarks(keyed: Keyed, marks: Offsets, partners: Int32Array): readonly Pair[] {
  const { text } = keyed;
  const opened: { -readonly [Key in keyof Pair]: Pair[Key] }[] = [];
  const stack: typeof opened = [];
  for (let index = 0; index < marks.length; index++) {
    const at = marks.starts[index] ?? 0;
    const kind = kindAt(keyed, at);
    if (kind === NEWLINE) close(stack, 0);
    else if (kind === OPEN && stack.length < MAX_DEPTH) {
      const pair = { mark: TWINS.get(text.charCodeAt(at)) ?? '', start: at, end: 0, depth: stack.length };
      stack.push(pair);
      opened.push(pair);
    } else if (kind === CLOSE) {
      const code = text.charCodeAt(at);
      let depth = stack.length - 1;
      while (depth >= 0 && stack[depth]?.mark.charCodeAt(1) !== code) depth--;
      const pair = depth < 0 ? undefined : stack[depth];
      if (pair === undefined) continue;
      close(stack, depth);
      pair.end = at + 1;
      partners[pair.start] = at + 1;
      partners[at] = pair.start + 1;
    }
  }
  return opened.filter(({ end }) => end > 0);
}

/** A quotation that holds its own 。 ends the sentence around it too … */
export const endsInside = (cut: Keyed, close: number): boolean =>
  codeAt(cut.text, close) === 0x201d && kindAt(cut, close - 1) === SENTENCE_END;

const GOES_ON = characters('的等这是和与及之');

/** … unless the sentence visibly goes on behind it. */
function goesOn(cut: Keyed, at: number): boolean {
  const kind = kindAt(cut, at);
  return kind === CLAUSE_END || kind === DUN || kind === SENTENCE_END || kind === CLOSE || GOES_ON.has(cut, at);
}
