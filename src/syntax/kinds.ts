/** The classes of `source/chars.ts` by the key of a character: the scan walks keys alone. */
import { CIRCLED, CLAUSE_END, codesOf, CLOSE, DUN, NEWLINE, OPEN, SENTENCE_END } from '../source/chars.js';
import { keyOf } from '../source/keys.js';

/** Class by key of line ends, marks and circled numerals; 0 for all other characters. */
export const KINDS = new Uint8Array(0x1000);
/** 1 by key of those, 0 of all others. */
export const MARKED = new Uint8Array(KINDS.length);

for (const kind of [NEWLINE, SENTENCE_END, CLAUSE_END, DUN, OPEN, CLOSE, CIRCLED]) {
  for (const key of codesOf(kind).map(keyOf)) {
    KINDS[key] = kind;
    MARKED[key] = 1;
  }
}
