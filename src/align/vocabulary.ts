/**
 * The terms of many passages by number, with how many passages have each. A passage is a stretch of long arrays that many
 * share: arrays of its own for each of a hundred thousand would cost more than what is in them.
 */
import type { Span } from '../source/span.js';
import { isGeneric } from './generic.js';
import { type KeyNumbers, keyNumbers } from './numbers.js';
import { NO_TERM, termsOf } from './terms.js';

/** Terms of passages one behind the other, with a value for each: first how often it stands there, then its weight. */
interface Block {
  readonly terms: Uint32Array;
  readonly values: Float32Array;
}

/** The terms of a passage by number, each once, in ascending order of their keys. */
export interface Counted {
  readonly block: Block;
  readonly start: number;
  readonly end: number;
  readonly vocabulary: Vocabulary;
}

/** A passage laid out by the numbers of its terms, to be held against many others. */
export interface Layout {
  of: Counted | null;
  /** Weight by number, 0 for a term that it does not have. */
  weights: Float32Array;
}

export interface Vocabulary {
  readonly numbers: KeyNumbers;
  /** By number: the key of a term, and how many passages have it. */
  keys: Uint32Array;
  having: Uint32Array;
  /** 1 for a word of any work. */
  generic: Uint8Array;
  /** Terms that have a number. */
  known: number;
  /** Passages, and terms of all of them. */
  passages: number;
  total: number;
  /** Those laid out last: short ones are headings, held against others in turn with their bodies. */
  readonly short: Layout;
  readonly long: Layout;
  open: Block;
  used: number;
  /** For the places of heaviest terms. */
  places: Uint16Array;
}

/** Terms that a passage is looked for and found by. */
export const HEAVIEST = 48;

const FIRST_SIZE = 1 << 12;
const BLOCK = 1 << 16;

const blockOf = (size: number): Block => ({ terms: new Uint32Array(size), values: new Float32Array(size) });
const layout = (): Layout => ({ of: null, weights: new Float32Array(0) });

export const emptyVocabulary = (): Vocabulary => ({
  numbers: keyNumbers(2 * FIRST_SIZE),
  keys: new Uint32Array(FIRST_SIZE),
  having: new Uint32Array(FIRST_SIZE),
  generic: new Uint8Array(FIRST_SIZE),
  known: 0,
  passages: 0,
  total: 0,
  short: layout(),
  long: layout(),
  open: blockOf(0),
  used: 0,
  places: new Uint16Array(0),
});

/** Reads a passage and counts what it has. One without a word is empty. */
export function countPassage(vocabulary: Vocabulary, text: string, spans?: readonly Span[]): Counted {
  return counted(vocabulary, readPassage(vocabulary, text, spans));
}

/** Like `countPassage`, but all without a word are like each other. */
export function countFilled(vocabulary: Vocabulary, text: string, spans?: readonly Span[]): Counted {
  const read = readPassage(vocabulary, text, spans);
  return counted(vocabulary, read.end > read.start ? read : numbered(vocabulary, NONE));
}

const NONE = Uint32Array.of(NO_TERM);

/** Reads a passage that is only asked for. */
export const readPassage = (vocabulary: Vocabulary, text: string, spans?: readonly Span[]): Counted =>
  numbered(vocabulary, termsOf(text, spans));

function numbered(vocabulary: Vocabulary, sorted: Uint32Array): Counted {
  if (vocabulary.used + sorted.length > vocabulary.open.terms.length) {
    vocabulary.open = blockOf(Math.max(BLOCK, sorted.length));
    vocabulary.used = 0;
  }
  const { open: block, used: start } = vocabulary;
  const { terms, values } = block;
  let end = start;
  for (let at = 0; at < sorted.length;) {
    const key = sorted[at] ?? 0;
    const first = at++;
    while (sorted[at] === key) at++;
    terms[end] = numberOf(vocabulary, key);
    values[end++] = at - first;
  }
  vocabulary.used = end;
  return { block, start, end, vocabulary };
}

function numberOf(vocabulary: Vocabulary, key: number): number {
  const number = vocabulary.numbers.add(key);
  if (number === vocabulary.keys.length) enlarge(vocabulary);
  if (number === vocabulary.known) {
    vocabulary.known++;
    vocabulary.keys[number] = key;
    vocabulary.generic[number] = isGeneric(key) ? 1 : 0;
  }
  return number;
}

function enlarge(vocabulary: Vocabulary): void {
  const { keys, having, generic } = vocabulary;
  vocabulary.keys = new Uint32Array(2 * keys.length);
  vocabulary.having = new Uint32Array(2 * keys.length);
  vocabulary.generic = new Uint8Array(2 * keys.length);
  vocabulary.keys.set(keys);
  vocabulary.having.set(having);
  vocabulary.generic.set(generic);
}

function counted(vocabulary: Vocabulary, passage: Counted): Counted {
  const { having } = vocabulary;
  const { block, start, end } = passage;
  for (let at = start; at < end; at++) {
    const number = block.terms[at] ?? 0;
    having[number] = (having[number] ?? 0) + 1;
  }
  vocabulary.passages++;
  vocabulary.total += end - start;
  return passage;
}

/** Room for the places of the heaviest terms of a passage. */
export function placesOf(vocabulary: Vocabulary): Uint16Array {
  if (vocabulary.places.length === 0) vocabulary.places = new Uint16Array(HEAVIEST * 1024);
  const own = vocabulary.places.subarray(0, HEAVIEST);
  vocabulary.places = vocabulary.places.subarray(HEAVIEST);
  return own;
}
