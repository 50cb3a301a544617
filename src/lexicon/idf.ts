/**
 * Inverse document frequencies: how rare a word is in Chinese texts at large, ln(documents / documents with it).
 * jieba's table, read from @node-rs/jieba (a plain file, there on every system) whichever segmenter cut, so that
 * weights do not depend on the machine.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { UserError } from '../source/errors.js';
import type { Span } from '../source/span.js';
import { isMissing, nodeRsFolder } from './engines.js';

export type Idf = (word: string) => number;

/** The table itself, which can be asked along a text. */
export interface IdfTable extends Idf {
  /** Of the stretch of a text from `start` to `end`, which then need not be cut out. */
  readonly within: (text: string, start: number, end: number) => number;
  /** A number of its own for each word of the table; −1 for what is none. */
  readonly numberOf: (text: string, start: number, end: number) => number;
}

/** Mean of the table, for words it has not: jieba's own choice. */
export const UNKNOWN = 11.6755;

const SPACE = 32;

/** Bits that tell most stretches that are no word, in a table that stays in the cache. */
const MET = 2 ** 20;

/** A factor that spreads pairs of 汉字 over all 32 bits: with a small one, thousands of words share a slot. */
const step = (hash: number, code: number): number => (Math.imul(hash, 0x9e3779b1) + code) | 0;
/** To be taken of the last step: the low bits then depend on all units. */
const mix = (hash: number): number => hash ^ (hash >>> 15);

/** Whether the word of a line is the stretch of a text. */
function isAt(table: string, line: number, text: string, { start, end }: Span): boolean {
  for (let at = start; at < end; at++) if (table.charCodeAt(line + at - start) !== text.charCodeAt(at)) return false;
  return table.charCodeAt(line + end - start) === SPACE;
}

/**
 * Indexes a table of lines `word value`: a hash table of line starts, since building a Map of every word for the
 * few thousand of a manuscript takes three times as long (120 ms against 35).
 */
export function idfOf(table: string): IdfTable {
  // A power of two; a line has at least four characters, so there is always room.
  const slots = 2 ** Math.ceil(Math.log2(table.length / 4 + 2));
  const starts = new Int32Array(slots).fill(-1);
  const met = new Int32Array(MET >> 5);
  for (let start = 0; start < table.length;) {
    let hash = 0;
    let at = start;
    for (let code = table.charCodeAt(at); code > SPACE; code = table.charCodeAt(at)) {
      hash = step(hash, code);
      at += 1;
    }
    const mixed = mix(hash);
    let slot = mixed & (slots - 1);
    while ((starts[slot] ?? -1) !== -1) slot = (slot + 1) & (slots - 1);
    starts[slot] = start;
    met[(mixed & (MET - 1)) >> 5] = (met[(mixed & (MET - 1)) >> 5] ?? 0) | (1 << (mixed & 31));
    const end = table.indexOf('\n', at);
    start = end === -1 ? table.length : end + 1;
  }
  const values = new Float64Array(slots);
  const numberOf = (text: string, from: number, to: number): number => {
    let hash = 0;
    for (let at = from; at < to; at++) hash = step(hash, text.charCodeAt(at));
    const mixed = mix(hash);
    if (((met[(mixed & (MET - 1)) >> 5] ?? 0) & (1 << (mixed & 31))) === 0) return -1;
    for (let slot = mixed & (slots - 1); ; slot = (slot + 1) & (slots - 1)) {
      const line = starts[slot] ?? -1;
      if (line === -1) return -1;
      if (isAt(table, line, text, { start: from, end: to })) return slot;
    }
  };
  const within = (text: string, from: number, to: number): number => {
    const slot = numberOf(text, from, to);
    return slot < 0 ? UNKNOWN : (values[slot] ||= valueAt(table, (starts[slot] ?? 0) + to - from));
  };
  return Object.assign((word: string) => within(word, 0, word.length), { within, numberOf });
}

const valueAt = (table: string, at: number): number => Number.parseFloat(table.slice(at + 1, at + 25));

let loaded: IdfTable | undefined;

/** The shipped table, read once; throws `segmenter-unavailable` where its package is broken. */
export function loadIdf(): IdfTable {
  try {
    return (loaded ??= idfOf(readFileSync(join(nodeRsFolder(), 'idf.txt'), 'utf8')));
  } catch (error) {
    if (isMissing(error)) throw new UserError('segmenter-missing', { package: '@node-rs/jieba' });
    throw new UserError('segmenter-unavailable', {
      name: '@node-rs/jieba',
      reason: error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error),
    });
  }
}
