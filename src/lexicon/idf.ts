/**
 * Inverse document frequencies: how rare a word is in Chinese texts at large, ln(documents / documents with it).
 * jieba's table, read from @node-rs/jieba (a plain file, there on every system) whichever segmenter cut, so that
 * weights do not depend on the machine.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { UserError } from '../source/errors.js';
import { nodeRsFolder } from './engines.js';

export type Idf = (word: string) => number;

/** Mean of the table, for words it has not: jieba's own choice. */
export const UNKNOWN = 11.6755;

const SPACE = 32;

const step = (hash: number, code: number): number => (Math.imul(hash, 31) + code) | 0;
/** To be taken of the last step: the low bits then depend on all units. */
const mix = (hash: number): number => hash ^ (hash >>> 15);

function hashOf(word: string): number {
  let hash = 0;
  for (let at = 0; at < word.length; at++) hash = step(hash, word.charCodeAt(at));
  return mix(hash);
}

/**
 * Indexes a table of lines `word value`: a hash table of line starts, since building a Map of every word for the
 * few thousand of a manuscript takes three times as long (120 ms against 35).
 */
export function idfOf(table: string): Idf {
  // A power of two; a line has at least four characters, so there is always room.
  const slots = 2 ** Math.ceil(Math.log2(table.length / 4 + 2));
  const starts = new Int32Array(slots).fill(-1);
  for (let start = 0; start < table.length;) {
    let hash = 0;
    let at = start;
    for (let code = table.charCodeAt(at); code > SPACE; code = table.charCodeAt(at)) {
      hash = step(hash, code);
      at += 1;
    }
    let slot = mix(hash) & (slots - 1);
    while ((starts[slot] ?? -1) !== -1) slot = (slot + 1) & (slots - 1);
    starts[slot] = start;
    const end = table.indexOf('\n', at);
    start = end === -1 ? table.length : end + 1;
  }
  return (word) => {
    for (let slot = hashOf(word) & (slots - 1); ; slot = (slot + 1) & (slots - 1)) {
      const start = starts[slot] ?? -1;
      if (start === -1) return UNKNOWN;
      if (table.startsWith(word, start) && table.charCodeAt(start + word.length) === SPACE)
        return Number.parseFloat(table.slice(start + word.length, start + word.length + 24));
    }
  };
}

let loaded: Idf | undefined;

/** The shipped table, read once; throws `segmenter-unavailable` where its package is broken. */
export function loadIdf(): Idf {
  try {
    return (loaded ??= idfOf(readFileSync(join(nodeRsFolder(), 'idf.txt'), 'utf8')));
  } catch (error) {
    throw new UserError('segmenter-unavailable', {
      name: '@node-rs/jieba',
      reason: error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error),
    });
  }
}
