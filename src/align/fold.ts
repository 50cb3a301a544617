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

/** Where folded stretches stand one behind the other. */
export interface Room extends Folded {
  used: number;
}

export const roomFor = (length: number): Room => ({
  codes: new Uint16Array(length),
  offsets: new Int32Array(length),
  used: 0,
});

/** Folds a stretch of a text into a room, behind what is there; offsets are those of the whole text. */
export function foldInto(room: Room, text: string, { start, end }: Span): void {
  const { codes, offsets } = room;
  const folded = foldTable();
  let to = room.used;
  for (let at = start; at < end; at++) {
    const code = folded[text.charCodeAt(at)] ?? 0;
    if (code === 0) continue;
    codes[to] = code;
    offsets[to++] = at;
  }
  room.used = to;
}

/** What a room has had since it was used so far. */
export const foldedSince = ({ codes, offsets, used }: Room, from: number): Folded => ({
  codes: codes.subarray(from, used),
  offsets: offsets.subarray(from, used),
});

/** Folds a stretch of a text by itself. */
export function fold(text: string, start = 0, end = text.length): Folded {
  const room = roomFor(end - start);
  foldInto(room, text, { start, end });
  return foldedSince(room, 0);
}

/** The stretch of the text that folded characters `from` to `to` stand in. */
export function unfolded({ offsets }: Folded, from: number, to: number): Span {
  const start = offsets[from] ?? 0;
  return { start, end: to > from ? (offsets[to - 1] ?? start) + 1 : start };
}
