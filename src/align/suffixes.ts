/**
 * Suffix array by induced sorting, in time linear in the text (Nong, Zhang and Chan, Two Efficient Algorithms for Linear Time
 * Suffix Array Construction, IEEE Transactions on Computers 60, 2011), and how much neighbours have in common (Kasai et al.,
 * CPM 2001).
 */

/** Types of suffixes: smaller than the one behind it, or larger. */
const SMALLER = 1;

interface Level {
  readonly text: Int32Array;
  readonly types: Uint8Array;
  /** How often each character stands in the text. */
  readonly counts: Int32Array;
}

/** Order of the suffixes of a text over 0 … `alphabet` − 1 that ends with its only 0. */
export function suffixArray(text: Int32Array, alphabet: number): Int32Array {
  const suffixes = new Int32Array(text.length);
  sortSuffixes(text, alphabet, suffixes);
  return suffixes;
}

function sortSuffixes(text: Int32Array, alphabet: number, suffixes: Int32Array): void {
  const { length } = text;
  if (length === 1) return;
  const level = { text, types: typesOf(text), counts: countsOf(text, alphabet) };
  placeHeads(level, suffixes);
  induce(level, suffixes);
  const heads = gatherHeads(level, suffixes);
  const names = nameHeads(level, suffixes, heads);
  const reduced = suffixes.slice(length - heads);
  const order = suffixes.subarray(0, heads);
  if (names < heads) sortSuffixes(reduced, names, order);
  else reduced.forEach((name, index) => (order[name] = index));
  placeSorted(level, suffixes, heads);
  induce(level, suffixes);
}

function typesOf(text: Int32Array): Uint8Array {
  const types = new Uint8Array(text.length);
  types[text.length - 1] = SMALLER;
  for (let at = text.length - 2; at >= 0; at--) {
    const own = at0(text, at);
    const next = at0(text, at + 1);
    types[at] = own < next || (own === next && types[at + 1] === SMALLER) ? SMALLER : 0;
  }
  return types;
}

const at0 = (list: Int32Array, at: number): number => list[at] ?? 0;

function countsOf(text: Int32Array, alphabet: number): Int32Array {
  const counts = new Int32Array(alphabet);
  for (const code of text) counts[code] = at0(counts, code) + 1;
  return counts;
}

/** Where the suffixes of each character begin, or end. */
function buckets(counts: Int32Array, ends: boolean): Int32Array {
  const result = new Int32Array(counts.length);
  let sum = 0;
  for (let code = 0; code < counts.length; code++) {
    const count = at0(counts, code);
    result[code] = ends ? sum + count : sum;
    sum += count;
  }
  return result;
}

/** A smaller suffix behind a larger one: what the others are sorted by. */
const isHead = (types: Uint8Array, at: number): boolean => at > 0 && types[at] === SMALLER && types[at - 1] !== SMALLER;

function placeHeads({ text, types, counts }: Level, suffixes: Int32Array): void {
  suffixes.fill(-1);
  const ends = buckets(counts, true);
  for (let at = 1; at < text.length; at++) if (isHead(types, at)) suffixes[pull(ends, at0(text, at))] = at;
}

/** The last free place of a bucket, from behind. */
function pull(ends: Int32Array, code: number): number {
  const end = at0(ends, code) - 1;
  ends[code] = end;
  return end;
}

function induce({ text, types, counts }: Level, suffixes: Int32Array): void {
  const starts = buckets(counts, false);
  for (let index = 0; index < suffixes.length; index++) {
    const at = at0(suffixes, index) - 1;
    if (at < 0 || types[at] === SMALLER) continue;
    const code = at0(text, at);
    const start = at0(starts, code);
    suffixes[start] = at;
    starts[code] = start + 1;
  }
  const ends = buckets(counts, true);
  for (let index = suffixes.length - 1; index >= 0; index--) {
    const at = at0(suffixes, index) - 1;
    if (at >= 0 && types[at] === SMALLER) suffixes[pull(ends, at0(text, at))] = at;
  }
}

/** Heads to the front, in the order found; how many there are. */
function gatherHeads({ types }: Level, suffixes: Int32Array): number {
  let heads = 0;
  for (let index = 0; index < suffixes.length; index++) {
    const at = at0(suffixes, index);
    if (isHead(types, at)) suffixes[heads++] = at;
  }
  return heads;
}

/** Names of the stretches from head to head, in text order, at the end of the array; how many differ. */
function nameHeads(level: Level, suffixes: Int32Array, heads: number): number {
  const { length } = suffixes;
  suffixes.fill(-1, heads);
  let names = 0;
  let before = -1;
  for (let index = 0; index < heads; index++) {
    const at = at0(suffixes, index);
    if (before < 0 || !sameStretch(level, before, at)) names++;
    before = at;
    suffixes[heads + (at >> 1)] = names - 1;
  }
  let to = length;
  for (let index = length - 1; index >= heads; index--) {
    const name = at0(suffixes, index);
    if (name >= 0) suffixes[--to] = name;
  }
  return names;
}

function sameStretch({ text, types }: Level, left: number, right: number): boolean {
  for (let step = 0; ; step++) {
    if (text[left + step] !== text[right + step] || types[left + step] !== types[right + step]) return false;
    if (step === 0) continue;
    const leftEnds = isHead(types, left + step);
    if (leftEnds || isHead(types, right + step)) return leftEnds && isHead(types, right + step);
  }
}

/** Heads in their order, known now by number in the text, to the ends of their buckets. */
function placeSorted({ text, types, counts }: Level, suffixes: Int32Array, heads: number): void {
  const places = new Int32Array(heads);
  let found = 0;
  for (let at = 1; at < text.length; at++) if (isHead(types, at)) places[found++] = at;
  for (let index = 0; index < heads; index++) suffixes[index] = at0(places, at0(suffixes, index));
  suffixes.fill(-1, heads);
  const ends = buckets(counts, true);
  for (let index = heads - 1; index >= 0; index--) {
    const at = at0(suffixes, index);
    suffixes[index] = -1;
    suffixes[pull(ends, at0(text, at))] = at;
  }
}

/** Length of what each suffix in order has in common with the one before it. */
export function commonLengths(text: Int32Array, suffixes: Int32Array): Int32Array {
  const { length } = text;
  const ranks = new Int32Array(length);
  for (let index = 0; index < length; index++) ranks[at0(suffixes, index)] = index;
  const common = new Int32Array(length);
  let shared = 0;
  for (let at = 0; at < length; at++) {
    const rank = at0(ranks, at);
    if (rank === 0) {
      shared = 0;
      continue;
    }
    const other = at0(suffixes, rank - 1);
    while (at + shared < length && other + shared < length && text[at + shared] === text[other + shared]) shared++;
    common[rank] = shared;
    if (shared > 0) shared--;
  }
  return common;
}
