/**
 * Tables made when the program was built (see `build/tables.ts`): keys of characters, sets of characters, tries of words.
 * Making them anew takes a tenth of a short run. What is not among them (a user's own dictionary) is made as before; so
 * is everything where the file is missing or was written by a machine of the other byte order.
 */
import { readFileSync } from 'node:fs';

/** Where a trie lies: place of its set of first characters, offset of its first cell, number of first slots less one. */
export type PlacedTrie = readonly [heads: number, firsts: number, mask: number];

/** What the tables are called: by their characters, or by the words as they were given (see `word-set.ts`). */
export interface Index {
  /** How many characters have keys. */
  readonly assigned: number;
  /** Places of sets of characters: the number of the table times `SETS_A_TABLE`, and the bit. */
  readonly sets: Readonly<Record<string, number>>;
  readonly forward: Readonly<Record<string, PlacedTrie>>;
  readonly backward: Readonly<Record<string, PlacedTrie>>;
}

export interface Prebuilt extends Index {
  /** Key of every code unit (see `keys.ts`): there may be more of them later. */
  readonly keys: Uint16Array;
  /** The tables of sets, each of `TABLE` numbers (see `bits.ts`), one behind the other. */
  readonly bits: Int32Array;
  /** The cells of all tries (see `trie.ts`). */
  readonly cells: Int32Array;
}

/** First of the file: read as another number, it was written in the other byte order. */
const MARK = 0x67616f31;
/** MARK, and the lengths of `bits` and `cells`; `keys` are behind it, two in the place of one. */
const HEADER = 3;
const CODE_UNITS = 0x10000;
const KEYS = CODE_UNITS / 2;
const BYTES = Int32Array.BYTES_PER_ELEMENT;
const FILE = new URL('../tables.bin', import.meta.url);

export const PREBUILT: Prebuilt | null = open();

function open(): Prebuilt | null {
  let bytes: Buffer;
  try {
    bytes = readFileSync(FILE);
  } catch {
    return null;
  }
  return tablesIn(bytes);
}

/** The tables of a file; null where they were written in the other byte order. */
export function tablesIn(bytes: Buffer): Prebuilt | null {
  const aligned = bytes.byteOffset % BYTES === 0 ? bytes : new Uint8Array(bytes);
  const numbers = new Int32Array(aligned.buffer, aligned.byteOffset, Math.floor(aligned.length / BYTES));
  const [mark, bits = 0, cells = 0] = numbers;
  if (mark !== MARK) return null;
  const start = HEADER + KEYS;
  const end = start + bits + cells;
  const index = JSON.parse(bytes.toString('utf16le', end * BYTES)) as Index;
  return {
    ...index,
    keys: new Uint16Array(numbers.buffer, numbers.byteOffset + HEADER * BYTES, CODE_UNITS),
    bits: numbers.subarray(start, start + bits),
    cells: numbers.subarray(start + bits, end),
  };
}

/** The bytes of the file. */
export function fileOf({ keys, bits, cells, ...index }: Prebuilt): Buffer {
  const header = Int32Array.from([MARK, bits.length, cells.length]);
  const parts = [header, keys, bits, cells].map((part) => Buffer.from(part.buffer, part.byteOffset, part.byteLength));
  return Buffer.concat([...parts, Buffer.from(JSON.stringify(index), 'utf16le')]);
}

/** What is made while there are no such tables, for the build to write down. */
export interface Notes {
  readonly sets: Map<string, number>;
  readonly tables: Int32Array[];
  readonly forward: Map<string, NotedTrie>;
  readonly backward: Map<string, NotedTrie>;
}

export interface NotedTrie {
  readonly heads: number;
  readonly mask: number;
  /** Its cells, from 0 on. */
  readonly cells: Int32Array;
}

export const NOTES: Notes | null =
  PREBUILT === null ? { sets: new Map(), tables: [], forward: new Map(), backward: new Map() } : null;
