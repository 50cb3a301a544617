/**
 * What of many texts stands in more than one document at all: the rest is put aside before anything is sorted. Runs of
 * so many characters are counted by hash, so a little too much is kept and nothing is lost.
 */

/** A piece of a document that no passage reaches out of: a paragraph, folded. */
export interface Strip {
  /** Number of its document. */
  readonly document: number;
  readonly codes: Uint16Array;
}

/** The stretches kept, one behind the other, each followed by a mark of its own; 0 ends the text. */
export interface Stretches {
  readonly text: Int32Array;
  /** One more than the highest code. */
  readonly alphabet: number;
  /** Of each place in the text: its strip and where it stands in it. */
  readonly strips: Int32Array;
  readonly offsets: Int32Array;
}

/** Two numbers a slot, side by side: the hash of a run, and the document it was first met in, or SEVERAL. */
interface Table {
  readonly slots: Int32Array;
  readonly mask: number;
}

const FREE = 0;
const SEVERAL = -1;

export function sharedStretches(strips: readonly Strip[], least: number): Stretches {
  const table = countRuns(strips, least);
  const kept = strips.map(({ codes }) => keptOf(codes, least, table));
  return joined(strips, kept);
}

function countRuns(strips: readonly Strip[], least: number): Table {
  const total = strips.reduce((sum, { codes }) => sum + codes.length, 0);
  const size = 2 ** Math.ceil(Math.log2(Math.max(16, total * 1.5)));
  const table = { slots: new Int32Array(2 * size), mask: size - 1 };
  const { slots } = table;
  for (const { document, codes } of strips) {
    eachHash(codes, least, (hash) => {
      const slot = slotOf(table, hash);
      const owner = slots[slot + 1] ?? FREE;
      slots[slot] = hash;
      if (owner === FREE) slots[slot + 1] = document + 1;
      else if (owner !== document + 1) slots[slot + 1] = SEVERAL;
    });
  }
  return table;
}

function slotOf({ slots, mask }: Table, hash: number): number {
  let slot = (hash ^ (hash >>> 15)) & mask;
  while (slots[2 * slot + 1] !== FREE && slots[2 * slot] !== hash) slot = (slot + 1) & mask;
  return 2 * slot;
}

const BASE = 0x01000193;

/** Visits the hash of every run of `least` characters, by a hash that rolls. */
function eachHash(codes: Uint16Array, least: number, visit: (hash: number, at: number) => void): void {
  let power = 1;
  for (let step = 0; step < least; step++) power = Math.imul(power, BASE);
  let hash = 0;
  for (let at = 0; at < codes.length; at++) {
    hash = (Math.imul(hash, BASE) + (codes[at] ?? 0)) | 0;
    if (at >= least) hash = (hash - Math.imul(power, codes[at - least] ?? 0)) | 0;
    if (at >= least - 1) visit(Math.imul(hash ^ (hash >>> 16), 0x45d9f3b), at - least + 1);
  }
}

/** Starts and ends of what is kept of a strip, in turn. */
function keptOf(codes: Uint16Array, least: number, table: Table): readonly number[] {
  const kept: number[] = [];
  eachHash(codes, least, (hash, at) => {
    if (table.slots[slotOf(table, hash) + 1] !== SEVERAL) return;
    const end = kept.at(-1) ?? -1;
    if (at <= end) kept[kept.length - 1] = at + least;
    else kept.push(at, at + least);
  });
  return kept;
}

function joined(strips: readonly Strip[], kept: readonly (readonly number[])[]): Stretches {
  let marks = 0;
  let length = 1;
  for (const ends of kept) {
    marks += ends.length / 2;
    for (let index = 0; index < ends.length; index += 2) length += (ends[index + 1] ?? 0) - (ends[index] ?? 0) + 1;
  }
  const text = new Int32Array(length);
  const owners = new Int32Array(length).fill(-1);
  const offsets = new Int32Array(length);
  const codesOf = new Int32Array(0x10000);
  let highest = marks;
  let to = 0;
  let mark = 0;
  kept.forEach((ends, strip) => {
    const { codes } = strips[strip] as Strip;
    for (let index = 0; index < ends.length; index += 2) {
      for (let at = ends[index] ?? 0; at < (ends[index + 1] ?? 0); at++) {
        const code = codes[at] ?? 0;
        if (codesOf[code] === 0) codesOf[code] = ++highest;
        text[to] = codesOf[code] ?? 0;
        owners[to] = strip;
        offsets[to++] = at;
      }
      text[to++] = ++mark;
    }
  });
  return { text, alphabet: highest + 1, strips: owners, offsets };
}
