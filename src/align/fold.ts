/**
 * A text as it is compared: 汉字, letters and digits alone, full-width ones as half-width, letters in lower case. Marks and
 * blanks are left out, since copies change them freely; every character knows where it stands in the text.
 */
import { CLASS, DIGIT, HAN, HAN_NUMERAL, LATIN } from '../source/chars.js';
import type { Span } from '../source/span.js';

export interface Folded {
  /** Code units kept. */
  readonly codes: Uint16Array;
  /** Offset of each in the text. */
  readonly offsets: Int32Array;
}

const FULL_WIDTH = 0xfee0;

/** The code a unit is compared by; 0 for one that is not. */
export function foldedCode(code: number): number {
  const plain = code >= 0xff10 && code <= 0xff5a ? code - FULL_WIDTH : code;
  const kind = CLASS[plain];
  if (kind === HAN || kind === HAN_NUMERAL || kind === DIGIT) return plain;
  return kind === LATIN ? plain | 0x20 : 0;
}

let table: Uint16Array | null = null;

/** The code of every unit, looked up for every character of every text; made when it is first asked for, in some milliseconds. */
export const foldTable = (): Uint16Array =>
  (table ??= Uint16Array.from({ length: 0x10000 }, (_, code) => foldedCode(code)));

/** Folds a stretch of a text; offsets are those of the whole text. */
export function fold(text: string, start = 0, end = text.length): Folded {
  const codes = new Uint16Array(end - start);
  const offsets = new Int32Array(end - start);
  const folded = foldTable();
  let length = 0;
  for (let at = start; at < end; at++) {
    const code = folded[text.charCodeAt(at)] ?? 0;
    if (code === 0) continue;
    codes[length] = code;
    offsets[length++] = at;
  }
  return { codes: codes.subarray(0, length), offsets: offsets.subarray(0, length) };
}

/** The stretch of the text that folded characters `from` to `to` stand in. */
export function unfolded({ offsets }: Folded, from: number, to: number): Span {
  const start = offsets[from] ?? 0;
  return { start, end: to > from ? (offsets[to - 1] ?? start) + 1 : start };
}
