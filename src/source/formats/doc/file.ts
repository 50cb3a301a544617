/** The streams of a Word 97–2003 file and the table of contents in its head, the FIB ([MS-DOC] 2.5). */
import { isCompound, openCompound, type Compound } from '../../compound.js';
import { Unreadable } from '../../unreadable.js';
import { i32, stretch, u16, u32 } from '../../little-endian.js';

/** Where each part stands among the pairs of offset and length in FibRgFcLcb97 (2.5.6). */
const PARTS = {
  styles: 1,
  footnoteMarks: 2,
  footnotes: 3,
  sections: 6,
  characterRuns: 12,
  paragraphRuns: 13,
  fonts: 15,
  pieces: 33,
  anchors: 40,
  endnoteMarks: 46,
  endnotes: 47,
  drawings: 50,
  textboxes: 56,
  lists: 73,
  overrides: 74,
} as const;

export type Part = keyof typeof PARTS;

/** Where the stories lie behind one another in the text (2.3), in characters. */
const STORIES = [
  'body',
  'footnotes',
  'headers',
  'macros',
  'comments',
  'endnotes',
  'textboxes',
  'headerTextboxes',
] as const;

export type Story = (typeof STORIES)[number];

export interface Range {
  readonly start: number;
  readonly end: number;
}

export interface WordFile {
  /** The stream `WordDocument`: text and formatting. */
  readonly main: Uint8Array;
  /** The stream `Data`; empty where there is none. */
  readonly data: Uint8Array;
  /** A part of the table stream; empty where the file has none. */
  readonly part: (part: Part) => Uint8Array;
  /** What lies behind a part in the table stream. */
  readonly behind: (part: Part) => Uint8Array;
  readonly stories: Readonly<Record<Story, Range>>;
  /** The property set of title and author. */
  readonly summary: Uint8Array | null;
  /** Written by LibreOffice (or its forebears), which leaves a signature where Word has one of its own. */
  readonly byLibreOffice: boolean;
}

const WORD_97 = 0xa5ec;
/** Word 97 writes 0xc1, its builds for right-to-left text 0xc0 and 0xc2; Word 95 0x68. */
const FIRST_READ = 0xc0;
const ENCRYPTED = 0x100;
const TABLE_1 = 0x200;
const WORDS = 34;
/** “Caolan80”, as two words of four. */
const LIBRE_OFFICE = [0x6143, 0x6c6f, 0x6e61, 0x3038];

/** Refuses what cannot be read: a password, a version before Word 97. */
function checkHead(main: Uint8Array): void {
  if (main.length < 4) throw new Unreadable('damaged');
  const old = u16(main, 0) !== WORD_97 || u16(main, 2) < FIRST_READ;
  if (u16(main, 10) & ENCRYPTED) throw new Unreadable('encrypted');
  if (old) throw new Unreadable('old');
}

function openMain(bytes: Uint8Array): { readonly compound: Compound; readonly main: Uint8Array } {
  if (!isCompound(bytes)) throw new Unreadable('old');
  const compound = openCompound(bytes);
  const main = compound.stream('WordDocument');
  if (main === null) throw new Unreadable(compound.names.has('EncryptedPackage') ? 'encrypted' : 'empty');
  checkHead(main);
  return { compound, main };
}

function tableOf(compound: Compound, main: Uint8Array): Uint8Array {
  const table = compound.stream(u16(main, 10) & TABLE_1 ? '1Table' : '0Table');
  if (table === null) throw new Unreadable('damaged');
  return table;
}

function storiesOf(main: Uint8Array, counts: number): WordFile['stories'] {
  let start = 0;
  const ranges = STORIES.map((story, index) => {
    const length = i32(main, counts + (index + 3) * 4);
    if (length < 0) throw new Unreadable('damaged');
    const range = { start, end: start + length };
    start = range.end;
    return [story, range] as const;
  });
  return Object.fromEntries(ranges) as WordFile['stories'];
}

/** Opens a file. Throws `Unreadable`: `old`, `encrypted`, `empty` or `damaged`. */
export function openWord(bytes: Uint8Array): WordFile {
  const { compound, main } = openMain(bytes);
  const table = tableOf(compound, main);
  // Three blocks, each with its own count in front: words, double words, pairs.
  const counts = WORDS + u16(main, WORDS - 2) * 2 + 2;
  const pairs = counts + u16(main, counts - 2) * 4 + 2;
  const place = (part: Part): { readonly at: number; readonly length: number } => {
    const at = pairs + PARTS[part] * 8;
    return PARTS[part] < u16(main, pairs - 2) ? { at: u32(main, at), length: u32(main, at + 4) } : { at: 0, length: 0 };
  };
  return {
    main,
    data: compound.stream('Data') ?? new Uint8Array(),
    part: (part) => {
      const { at, length } = place(part);
      return length === 0 ? new Uint8Array() : stretch(table, at, length);
    },
    behind: (part) => table.subarray(place(part).at + place(part).length),
    stories: storiesOf(main, counts),
    summary: compound.names.has('\u0005SummaryInformation') ? compound.stream('\u0005SummaryInformation') : null,
    byLibreOffice: LIBRE_OFFICE.every((word, index) => u16(main, WORDS + index * 2) === word),
  };
}
