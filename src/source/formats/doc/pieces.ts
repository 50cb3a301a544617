/**
 * The text, put together from the pieces that lie anywhere in the file ([MS-DOC] 2.4.1): in UTF-16, or in one byte a
 * character (Windows 1252). A file saved fast has many, some with formatting of their own.
 */
import { Unreadable } from '../../unreadable.js';
import { i16, stretch, u16, u32, u8, utf16 } from '../../little-endian.js';
import { western } from '../../western.js';
import { isOfCharacters } from './character-format.js';
import type { WordFile } from './file.js';
import { compacted } from './modifiers.js';
import { isOfParagraph } from './paragraph-format.js';
import { lastNotAbove, plcOf, type Plc } from './plc.js';

export interface Piece {
  /** In characters of the text. */
  readonly start: number;
  readonly end: number;
  /** Byte of the first character in the stream `WordDocument`. */
  readonly offset: number;
  /** Bytes a character. */
  readonly width: 1 | 2;
  /** Formatting of all its characters, over their own. */
  readonly format: Uint8Array;
}

export interface Text {
  readonly text: string;
  readonly pieces: readonly Piece[];
}

const FORMATS = 1;
const PIECES = 2;
const ONE_BYTE = 0x40000000;
const NONE = new Uint8Array();

/** The formats that pieces refer to by number, and the table of pieces (Clx, 2.9.38). */
function partsOf(clx: Uint8Array): { readonly formats: readonly Uint8Array[]; readonly table: Plc } {
  const formats: Uint8Array[] = [];
  let at = 0;
  while (u8(clx, at) === FORMATS) {
    const length = i16(clx, at + 1);
    formats.push(compacted(stretch(clx, at + 3, length), (sprm) => isOfCharacters(sprm) || isOfParagraph(sprm)));
    at += 3 + length;
  }
  if (u8(clx, at) !== PIECES) throw new Unreadable('damaged');
  return { formats, table: plcOf(stretch(clx, at + 5, u32(clx, at + 1)), 8) };
}

/** The modifiers a piece can name by a number of seven bits, as far as they matter here (Prm0, 2.9.215). */
const SHORT: Readonly<Record<number, number>> = {
  0x0c: 0x260a,
  0x18: 0x2416,
  0x19: 0x2417,
  0x41: 0x0800,
  0x51: 0x0818,
  0x53: 0x2a33,
  0x5c: 0x083c,
};

/** Formatting of a piece: a number of the formats, or one modifier with its operand. */
function formatOf(prm: number, formats: readonly Uint8Array[]): Uint8Array {
  if (prm & 1) return formats[prm >> 1] ?? NONE;
  const sprm = SHORT[(prm >> 1) & 0x7f];
  return sprm === undefined ? NONE : Uint8Array.of(sprm & 0xff, sprm >> 8, prm >> 8);
}

/** Reads the text of all stories. */
export function textOf({ main, part }: WordFile): Text {
  const { formats, table } = partsOf(part('pieces'));
  const parts: string[] = [];
  const pieces: Piece[] = [];
  // Pieces may share bytes, but not so often that a small file becomes a huge text.
  let budget = main.length * 2;
  for (let index = 0; index < table.count; index++) {
    const [start, end] = [table.at(index), table.at(index + 1)];
    const place = u32(table.data(index), 2);
    const width = place & ONE_BYTE ? 1 : 2;
    const offset = width === 1 ? (place & ~ONE_BYTE) >>> 1 : place;
    const bytes = stretch(main, offset, (end - start) * width);
    budget -= bytes.length;
    if (start !== (pieces.at(-1)?.end ?? 0) || budget < 0) throw new Unreadable('damaged');
    parts.push(width === 1 ? western(bytes) : utf16(bytes));
    pieces.push({ start, end, offset, width, format: formatOf(u16(table.data(index), 6), formats) });
  }
  return { text: parts.join(''), pieces };
}

/** The piece that holds a character. */
export function pieceAt(pieces: readonly Piece[], at: number): Piece {
  const piece = pieces[lastNotAbove(pieces.length, (index) => pieces[index]?.start ?? 0, at)];
  if (piece === undefined || at >= piece.end) throw new Unreadable('damaged');
  return piece;
}

/** Byte of a character in the stream `WordDocument`. */
export const byteOf = (piece: Piece, at: number): number => piece.offset + (at - piece.start) * piece.width;
