/**
 * Files of Word 97 built structure by structure ([MS-DOC]), for what LibreOffice does not write: numbers by override,
 * text in pieces, deleted rows, WordArt. Formatting is given in hexadecimal, modifiers with their operands.
 */
import { compoundFile } from '../../compound-file.js';

export const hex = (digits: string): Uint8Array => new Uint8Array(Buffer.from(digits.replace(/\s/gu, ''), 'hex'));
export const u16 = (...list: readonly number[]): Uint8Array => new Uint8Array(Uint16Array.from(list).buffer);
export const u32 = (...list: readonly number[]): Uint8Array => new Uint8Array(Uint32Array.from(list).buffer);
export const utf16 = (text: string): Uint8Array => new Uint8Array(Buffer.from(text, 'utf16le'));
export const joined = (...parts: readonly Uint8Array[]): Uint8Array => new Uint8Array(Buffer.concat(parts));

/** A plex: positions, then data of one size. */
export const plc = (positions: readonly number[], data: readonly Uint8Array[] = []): Uint8Array =>
  joined(u32(...positions), ...data);

export interface Look {
  /** Number of the paragraph's style. */
  readonly style?: number;
  readonly modifiers?: string;
}

export interface Piece {
  readonly text: string;
  /** In one byte a character. */
  readonly narrow?: boolean;
  /** As in the table of pieces: a modifier, or the number of a format. */
  readonly prm?: number;
}

export interface Made {
  /** The body, its last character a mark; in pieces, or one. */
  readonly body: string | readonly Piece[];
  /** Look of the paragraphs of all stories, in their order; the last one holds for those behind it. */
  readonly paragraphs?: readonly Look[];
  /** Looks of characters: from, to, modifiers. */
  readonly characters?: readonly (readonly [number, number, string])[];
  readonly footnotes?: string;
  readonly textboxes?: string;
  /** Parts of the table stream, by their place in the FIB. */
  readonly parts?: Readonly<Record<number, Uint8Array>>;
  /** What lies right behind the part of lists. */
  readonly levels?: Uint8Array;
  /** Formats of pieces. */
  readonly formats?: readonly string[];
  readonly data?: Uint8Array;
  /** Changes the stream of the text at the end. */
  readonly change?: (main: Buffer) => void;
  readonly streams?: Readonly<Record<string, Uint8Array>>;
}

const PAGE = 512;
const TEXT_AT = 2048;
const FIB = { words: 14, longs: 22, pairs: 0x5d };
const PAIRS = 154;

interface Laid {
  readonly start: number;
  readonly end: number;
  readonly offset: number;
  readonly width: number;
  readonly bytes: Uint8Array;
  readonly prm: number;
}

/** Pieces in the file in the order opposite to that of the text, so that no place can be mistaken for another. */
function laid(pieces: readonly Piece[]): readonly Laid[] {
  let offset = TEXT_AT;
  let end = pieces.reduce((sum, { text }) => sum + text.length, 0);
  return pieces
    .toReversed()
    .map(({ text, narrow = false, prm = 0 }) => {
      const bytes = narrow ? new Uint8Array(Buffer.from(text, 'latin1')) : utf16(text);
      const one = { start: end - text.length, end, offset, width: narrow ? 1 : 2, bytes, prm };
      end -= text.length;
      offset += bytes.length + (bytes.length & 1);
      return one;
    })
    .toReversed();
}

/** Stretches of the text as stretches of the file, split where pieces end. */
function inFile(pieces: readonly Laid[], stretches: readonly (readonly [number, number, Uint8Array])[]) {
  return stretches
    .flatMap(([from, to, look]) =>
      pieces.flatMap(({ start, end, offset, width }) => {
        const [left, right] = [Math.max(from, start), Math.min(to, end)];
        return left < right
          ? [{ from: offset + (left - start) * width, to: offset + (right - start) * width, look }]
          : [];
      }),
    )
    .toSorted((one, other) => one.from - other.from);
}

type InFile = ReturnType<typeof inFile>;

/** Pages of runs; `entry` bytes stand for each, the place of its look in the first. */
function pagesOf(runs: InFile, entry: number, prefix: (look: Uint8Array) => Uint8Array): readonly Buffer[] {
  const pages: Buffer[] = [];
  for (let first = 0; first < runs.length; first += 8) {
    const page = Buffer.alloc(PAGE);
    const some = runs.slice(first, first + 8);
    let free = PAGE - 2;
    some.forEach(({ from, to, look }, index) => {
      const bytes = prefix(look);
      free = (free - bytes.length) & ~1;
      page.set(bytes, free);
      page.writeUInt32LE(from, index * 4);
      page.writeUInt32LE(to, (index + 1) * 4);
      page.writeUInt8(look.length === 0 ? 0 : free / 2, (some.length + 1) * 4 + index * entry);
    });
    page.writeUInt8(some.length, PAGE - 1);
    pages.push(page);
  }
  return pages;
}

/** Length in words, rounded up; an odd length is told by a length less by a byte. */
const asParagraph = (look: Uint8Array): Uint8Array =>
  look.length % 2 === 1
    ? joined(Uint8Array.of((look.length + 1) / 2), look)
    : joined(Uint8Array.of(0, look.length / 2), look);
const asCharacters = (look: Uint8Array): Uint8Array => joined(Uint8Array.of(look.length), look);

function* paragraphStretches(text: string, looks: readonly Look[]): Generator<readonly [number, number, Uint8Array]> {
  let start = 0;
  let index = 0;
  // oxlint-disable-next-line no-control-regex -- the mark of a cell is a control character
  for (const { index: mark } of text.matchAll(/[\r\u0007]/gu)) {
    const { style = 0, modifiers = '' } = looks[Math.min(index, looks.length - 1)] ?? {};
    yield [start, mark + 1, joined(u16(style), hex(modifiers))];
    start = mark + 1;
    index += 1;
  }
}

/** Builds a file. */
export function word97(made: Made): Uint8Array {
  const { footnotes = '', textboxes = '', characters = [], paragraphs = [{}], parts = {}, formats = [] } = made;
  const body: readonly Piece[] = typeof made.body === 'string' ? [{ text: made.body }] : made.body;
  const bodyText = body.map(({ text }) => text).join('');
  const others = footnotes + textboxes;
  const pieces = laid(others === '' ? body : [...body, { text: `${others}\r` }]);
  const text = bodyText + (others === '' ? '' : `${others}\r`);

  const paragraphPages = pagesOf(inFile(pieces, [...paragraphStretches(text, paragraphs)]), 13, asParagraph);
  const looks = characters.map(([from, to, modifiers]) => [from, to, hex(modifiers)] as const);
  const characterPages = pagesOf(inFile(pieces, looks), 1, asCharacters);
  const textEnd = Math.max(...pieces.map(({ offset, bytes }) => offset + bytes.length));
  const firstPage = Math.ceil(textEnd / PAGE);
  const bins = (list: readonly Buffer[], from: number): Uint8Array =>
    plc(
      Array.from({ length: list.length + 1 }, (_, index) => index),
      list.map((_, index) => u32(from + index)),
    );

  const clx = joined(
    ...formats.map((format) => joined(Uint8Array.of(1), u16(hex(format).length), hex(format))),
    Uint8Array.of(2),
    u32((pieces.length + 1) * 4 + pieces.length * 8),
    plc(
      [0, ...pieces.map(({ end }) => end)],
      pieces.map(({ offset, width, prm }) =>
        joined(u16(0), u32(width === 1 ? (offset * 2) | 0x40000000 : offset), u16(prm)),
      ),
    ),
  );
  const table: Uint8Array[] = [];
  const main = Buffer.alloc((firstPage + paragraphPages.length + characterPages.length) * PAGE);
  let at = 0;
  const all: Readonly<Record<number, Uint8Array>> = {
    12: bins(characterPages, firstPage + paragraphPages.length),
    13: bins(paragraphPages, firstPage),
    33: clx,
    ...parts,
  };
  for (const [part, bytes] of Object.entries(all)) {
    main.writeUInt32LE(at, PAIRS + Number(part) * 8);
    main.writeUInt32LE(bytes.length, PAIRS + Number(part) * 8 + 4);
    const behind = part === '73' ? (made.levels ?? new Uint8Array()) : new Uint8Array();
    table.push(bytes, behind);
    at += bytes.length + behind.length;
  }
  main.writeUInt16LE(0xa5ec, 0);
  main.writeUInt16LE(0xc1, 2);
  main.writeUInt16LE(0x200, 10);
  main.writeUInt16LE(FIB.words, 32);
  main.writeUInt16LE(FIB.longs, 62);
  main.writeUInt16LE(FIB.pairs, 152);
  main.writeUInt32LE(bodyText.length, 76);
  main.writeUInt32LE(footnotes.length, 80);
  main.writeUInt32LE(textboxes.length, 100);
  for (const { offset, bytes } of pieces) main.set(bytes, offset);
  [...paragraphPages, ...characterPages].forEach((page, index) => main.set(page, (firstPage + index) * PAGE));
  made.change?.(main);
  return compoundFile({
    WordDocument: main,
    '1Table': joined(...table),
    ...(made.data === undefined ? {} : { Data: made.data }),
    ...made.streams,
  });
}
