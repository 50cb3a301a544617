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
  /** Number of the shared run of so many characters that begins at each place, -1 where none does; how many there are. */
  readonly runs: Int32Array;
  readonly kinds: number;
}

const FREE = 0;
const SEVERAL = -1;

export function sharedStretches(strips: readonly Strip[], least: number): Stretches {
  const table = countRuns(strips, least);
  let at = 0;
  const kept = strips.map(({ codes }) => {
    const ends = keptOf(table, at, { runs: codes.length - least + 1, least });
    at += Math.max(0, codes.length - least + 1);
    return ends;
  });
  return joined(strips, kept, { table, least });
}

/**
 * Runs by their hash, two numbers a slot, since one look at memory is what they cost: the document a run was first met in, or
 * SEVERAL, and the hash. And the slot of each run of the strips in turn.
 */
interface Table {
  readonly slots: Int32Array;
  readonly runs: Int32Array;
}

function countRuns(strips: readonly Strip[], least: number): Table {
  const total = strips.reduce((sum, { codes }) => sum + Math.max(0, codes.length - least + 1), 0);
  const size = 2 ** Math.ceil(Math.log2(Math.max(16, total * 1.5)));
  const table = { slots: new Int32Array(2 * size), runs: new Int32Array(total) };
  let to = 0;
  for (const strip of strips) to = countStrip(strip, { least, to }, table);
  return table;
}

interface Counting {
  readonly least: number;
  /** Runs before. */
  readonly to: number;
}

const BASE = 0x01000193;

/** Every run of `least` characters, by a hash that rolls; how many runs there are then. */
function countStrip({ document, codes }: Strip, { least, to }: Counting, { slots, runs }: Table): number {
  const mask = slots.length - 1;
  const owner = document + 1;
  let power = 1;
  for (let step = 0; step < least; step++) power = Math.imul(power, BASE);
  let rolling = 0;
  for (let at = 0; at < codes.length; at++) {
    rolling = (Math.imul(rolling, BASE) + (codes[at] ?? 0)) | 0;
    if (at >= least) rolling = (rolling - Math.imul(power, codes[at - least] ?? 0)) | 0;
    if (at < least - 1) continue;
    const hash = Math.imul(rolling ^ (rolling >>> 16), 0x45d9f3b);
    let slot = ((hash ^ (hash >>> 15)) << 1) & mask;
    while (slots[slot] !== FREE && slots[slot + 1] !== hash) slot = (slot + 2) & mask;
    if (slots[slot] === FREE) {
      slots[slot] = owner;
      slots[slot + 1] = hash;
    } else if (slots[slot] !== owner) slots[slot] = SEVERAL;
    runs[to + at - least + 1] = slot;
  }
  return to + Math.max(0, codes.length - least + 1);
}

interface Runs {
  readonly runs: number;
  readonly least: number;
}

/** Starts and ends of what is kept of a strip, in turn; its runs begin at `from`. */
function keptOf({ slots, runs }: Table, from: number, strip: Runs): readonly number[] {
  const kept: number[] = [];
  let end = -1;
  for (let at = 0; at < strip.runs; at++) {
    if (slots[runs[from + at] ?? 0] !== SEVERAL) continue;
    if (at <= end) kept[kept.length - 1] = at + strip.least;
    else kept.push(at, at + strip.least);
    end = at + strip.least;
  }
  return kept;
}

interface Counted {
  readonly table: Table;
  readonly least: number;
}

function joined(strips: readonly Strip[], kept: readonly (readonly number[])[], { table, least }: Counted): Stretches {
  let marks = 0;
  let length = 1;
  for (const ends of kept) {
    marks += ends.length / 2;
    for (let index = 0; index < ends.length; index += 2) length += (ends[index + 1] ?? 0) - (ends[index] ?? 0) + 1;
  }
  const text = new Int32Array(length);
  const owners = new Int32Array(length).fill(-1);
  const offsets = new Int32Array(length);
  const runs = new Int32Array(length).fill(-1);
  const codesOf = new Int32Array(0x10000);
  const kinds = { count: 0 };
  let highest = marks;
  let to = 0;
  let mark = 0;
  let first = 0;
  for (let strip = 0; strip < kept.length; strip++) {
    const { codes } = strips[strip] as Strip;
    const ends = kept[strip] ?? [];
    const most = codes.length - least;
    for (let index = 0; index < ends.length; index += 2) {
      for (let at = ends[index] ?? 0; at < (ends[index + 1] ?? 0); at++) {
        const code = codes[at] ?? 0;
        if (codesOf[code] === 0) codesOf[code] = ++highest;
        text[to] = codesOf[code] ?? 0;
        owners[to] = strip;
        if (at <= most) runs[to] = numberOf(table, first + at, kinds);
        offsets[to++] = at;
      }
      text[to++] = ++mark;
    }
    first += Math.max(0, most + 1);
  }
  return { text, alphabet: highest + 1, strips: owners, offsets, runs, kinds: kinds.count };
}

/** The number of a run: given where it is first met, and written over SEVERAL, as a number below it. */
function numberOf({ slots, runs }: Table, run: number, kinds: { count: number }): number {
  const slot = runs[run] ?? 0;
  const owner = slots[slot] ?? FREE;
  if (owner > FREE) return -1;
  if (owner < SEVERAL) return SEVERAL - 1 - owner;
  slots[slot] = SEVERAL - 1 - kinds.count;
  return kinds.count++;
}
