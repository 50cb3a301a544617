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
  return joined(strips, kept);
}

/** Owners of runs: the document a run was first met in, or SEVERAL, and the owner of each run of the strips in turn. */
interface Table {
  readonly owners: Int32Array;
  readonly runs: Int32Array;
}

function countRuns(strips: readonly Strip[], least: number): Table {
  const total = strips.reduce((sum, { codes }) => sum + Math.max(0, codes.length - least + 1), 0);
  const size = 2 ** Math.ceil(Math.log2(Math.max(16, total * 1.5)));
  const table = { owners: new Int32Array(size), runs: new Int32Array(total) };
  const hashes = new Int32Array(size);
  let to = 0;
  for (const { document, codes } of strips) to = countStrip({ document, codes }, least, { ...table, hashes, to });
  return table;
}

interface Counting extends Table {
  /** The hash of the run in each place of the table. */
  readonly hashes: Int32Array;
  /** Runs before. */
  readonly to: number;
}

const BASE = 0x01000193;

/** Every run of `least` characters, by a hash that rolls; how many runs there are then. */
function countStrip({ document, codes }: Strip, least: number, { owners, runs, hashes, to }: Counting): number {
  const mask = owners.length - 1;
  const owner = document + 1;
  let power = 1;
  for (let step = 0; step < least; step++) power = Math.imul(power, BASE);
  let rolling = 0;
  for (let at = 0; at < codes.length; at++) {
    rolling = (Math.imul(rolling, BASE) + (codes[at] ?? 0)) | 0;
    if (at >= least) rolling = (rolling - Math.imul(power, codes[at - least] ?? 0)) | 0;
    if (at < least - 1) continue;
    const hash = Math.imul(rolling ^ (rolling >>> 16), 0x45d9f3b);
    let slot = (hash ^ (hash >>> 15)) & mask;
    while (owners[slot] !== FREE && hashes[slot] !== hash) slot = (slot + 1) & mask;
    hashes[slot] = hash;
    if (owners[slot] === FREE) owners[slot] = owner;
    else if (owners[slot] !== owner) owners[slot] = SEVERAL;
    runs[to + at - least + 1] = slot;
  }
  return to + Math.max(0, codes.length - least + 1);
}

interface Runs {
  readonly runs: number;
  readonly least: number;
}

/** Starts and ends of what is kept of a strip, in turn; its runs begin at `from`. */
function keptOf({ owners, runs }: Table, from: number, strip: Runs): readonly number[] {
  const kept: number[] = [];
  let end = -1;
  for (let at = 0; at < strip.runs; at++) {
    if (owners[runs[from + at] ?? 0] !== SEVERAL) continue;
    if (at <= end) kept[kept.length - 1] = at + strip.least;
    else kept.push(at, at + strip.least);
    end = at + strip.least;
  }
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
