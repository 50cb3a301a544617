/** The classes of `source/chars.ts` by the key of a character: the scan walks keys alone. */
import { CIRCLED, CLASS, CLAUSE_END, CLOSE, DUN, NEWLINE, OPEN, SENTENCE_END } from '../source/chars.js';
import { keyOf } from '../source/finder.js';

/** Every code unit of a class. */
export function codesOf(kind: number): readonly number[] {
  const codes: number[] = [];
  for (let code = CLASS.indexOf(kind); code >= 0; code = CLASS.indexOf(kind, code + 1)) codes.push(code);
  return codes;
}

/** Class by key of line ends, marks and circled numerals; 0 for all other characters. Long enough for any key. */
export const KINDS = new Uint8Array(0x10000);
for (const kind of [NEWLINE, SENTENCE_END, CLAUSE_END, DUN, OPEN, CLOSE, CIRCLED])
  for (const code of codesOf(kind)) KINDS[keyOf(code)] = kind;
