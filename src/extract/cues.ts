/**
 * Cues: words that tell something by themselves, or together with what stands around them (要 asks; 重要 and 要求 do
 * not). All cues of a table are looked for in one walk over the text: most places are told by one look at a table,
 * and only where a word of a cue stands is more asked.
 */
import type { Span } from '../source/span.js';
import { codeAt } from '../source/chars.js';
import { keyAt, keyOf, type Keyed } from '../source/keys.js';
import { wordSet, type WordSet } from '../source/word-set.js';

/** Words that tell something where all that is said of their surroundings holds. */
export interface Cue {
  readonly words: readonly string[];
  /** Only where the stretch looked at begins; the cue must then lie in the stretch whole, others may run on. */
  readonly head?: boolean;
  /** One of these stands directly before the word (behind it), or none of them does. Separated by spaces. */
  readonly before?: string;
  readonly notBefore?: string;
  readonly behind?: string;
  readonly notBehind?: string;
  /** What must follow and belongs to the cue; written without ^. */
  readonly tail?: RegExp;
}

/** A word that counts by its weight: once in a stretch, however often it stands there. */
export interface Weighed {
  readonly word: string;
  /** Only where the stretch begins. */
  readonly head: boolean;
  /** What it weighs for: an index into the weights of a tally. */
  readonly kind: number;
  readonly weight: number;
}

/** What a stretch says; made once and filled anew for each stretch. */
export interface Tally {
  /** For each sign of a table, by its index, how many cues were counted and where the last of them ended. */
  readonly counts: Int32Array;
  readonly ends: Int32Array;
  /** For each kind the weights of the words that were found. */
  readonly weights: Float64Array;
  /** For each of these words the number of the stretch that it was last found in. */
  readonly foundIn: Int32Array;
  stretch: number;
}

export interface CueTable {
  readonly tally: () => Tally;
  /** Begins a tally with what stands only where a stretch opens. */
  readonly open: (keyed: Keyed, from: number, to: number, tally: Tally) => void;
  /** Tells all of a stretch. Cues may run on behind it; those of one sign do not overlap, and of two at one place the one given first counts. */
  readonly read: (keyed: Keyed, from: number, to: number, tally: Tally) => void;
  /** The signs of a stretch as bits by their indexes, read as if nothing stood around it; heads are not among them. */
  readonly signsIn: (keyed: Keyed, from: number, to: number) => number;
}

/** Rows by the first two characters of their words. */
interface RowTable {
  /** Rows whose word may begin at the place, in the order given; what stands behind two characters is not asked yet. */
  readonly at: (keyed: Keyed, at: number) => readonly Row[];
}

const NO_ROWS: readonly Row[] = [];

/** Two keys as one number; words of one character have no second one. */
const pairOf = (first: number, second: number): number => (first << 16) | second;
const spread = (pair: number): number => Math.imul(pair ^ (pair >>> 16), 0x9e3779b1) >>> 16;

/**
 * Lists of rows by pair in a hash table: a pair stands at the place its number tells or soon behind it; the words of one
 * character that stand in every list of their character have one of their own. The lists of a first character are made
 * when a text first asks for one: few texts ask for half of them. To be made when modules load, as word sets are.
 */
function rowTable(rows: readonly Row[]): RowTable {
  const unmade = new Map<number, Row[]>();
  for (const row of rows) {
    const first = keyOf(row.word.charCodeAt(0));
    if (row.length > 1) keyOf(row.word.charCodeAt(1));
    const same = unmade.get(first);
    if (same === undefined) unmade.set(first, [row]);
    else same.push(row);
  }
  let size = 2;
  while (size < 2 * (rows.length + unmade.size)) size *= 2;
  const pairs = new Int32Array(size);
  const lists = Array.from<readonly Row[]>({ length: size }).fill(NO_ROWS);
  const slotOf = (pair: number): number => {
    let slot = spread(pair) & (size - 1);
    while (pairs[slot] !== 0 && pairs[slot] !== pair) slot = (slot + 1) & (size - 1);
    return slot;
  };
  const make = (first: number, same: readonly Row[]): void => {
    unmade.delete(first);
    const seconds = new Set([0, ...same.map(secondOf)]);
    for (const second of seconds) {
      const pair = pairOf(first, second);
      const slot = slotOf(pair);
      pairs[slot] = pair;
      lists[slot] = same.filter((row) => row.length === 1 || secondOf(row) === second);
    }
  };
  const at = (keyed: Keyed, place: number): readonly Row[] => {
    const first = keyAt(keyed.keys, place);
    if (first === 0) return NO_ROWS;
    let slot = slotOf(pairOf(first, keyAt(keyed.keys, place + 1)));
    if (pairs[slot] === 0) slot = slotOf(pairOf(first, 0));
    if (pairs[slot] !== 0) return lists[slot] ?? NO_ROWS;
    const same = unmade.get(first);
    if (same === undefined) return NO_ROWS;
    make(first, same);
    return at(keyed, place);
  };
  return { at };
}

/** Key of the second character; 0 for words of one. */
const secondOf = ({ word, length }: Row): number => (length > 1 ? keyOf(word.charCodeAt(1)) : 0);

/** Whether the rest of a row's word stands at the place, its first two characters being told. */
function stands({ word, length }: Row, text: string, at: number): boolean {
  for (let step = 2; step < length; step++) if (word.charCodeAt(step) !== codeAt(text, at + step)) return false;
  return true;
}

/**
 * Tells most places where none of some words begins, by two characters. First characters are dealt out to groups, one
 * bit each; a second character bears the bits of the groups in which some word has it. Groups and keys share places
 * (small tables stay in the cache), so that a few places too many are let through.
 */
export interface Places {
  /** First place in the stretch where a word may begin; `to` where none may. */
  readonly next: (keyed: Keyed, from: number, to: number) => number;
}

const TABLE = 1024;
const GROUPS = 30;
/** The group of words of one character: any character may be second. */
const ALONE = 1 << GROUPS;
const ANY = ~0;

/** `anywhere` are characters that may stand second in every word. */
export function placesOf(list: readonly string[], anywhere = ''): Places {
  const firsts = new Int32Array(TABLE);
  const seconds = new Int32Array(TABLE).fill(ALONE);
  for (const word of list) {
    const first = keyOf(word.charCodeAt(0));
    const group = word.length === 1 ? ALONE : 1 << (first % GROUPS);
    firsts[first % TABLE] = (firsts[first % TABLE] ?? 0) | group;
    if (word.length === 1) continue;
    const second = keyOf(word.charCodeAt(1)) % TABLE;
    seconds[second] = (seconds[second] ?? 0) | group;
  }
  for (let at = 0; at < anywhere.length; at++) seconds[keyOf(anywhere.charCodeAt(at)) % TABLE] = ANY;
  return {
    next: ({ keys }, from, to) => {
      let at = from;
      while (at < to && ((firsts[keyAt(keys, at) % TABLE] ?? 0) & (seconds[keyAt(keys, at + 1) % TABLE] ?? 0)) === 0)
        at++;
      return at;
    },
  };
}

/** One word of a cue, or one that is weighed. */
interface Row {
  readonly word: string;
  /** Sign of the cue, or kind that the word weighs for. */
  readonly sign: number;
  /** Null for a cue. */
  readonly weight: number | null;
  /** Place among the words that are weighed. */
  readonly index: number;
  readonly length: number;
  readonly around: Around | null;
  readonly tail: RegExp | null;
}

/** What must and must not stand beside a word. */
interface Around {
  readonly before: WordSet | null;
  readonly notBefore: WordSet | null;
  readonly behind: WordSet | null;
  readonly notBehind: WordSet | null;
}

/**
 * A table of the cues of each sign (a sign is the index in the list) and of words that are weighed. To be made when
 * modules load, as word sets are.
 */
export function cueTable(signs: readonly (readonly Cue[])[], weighed: readonly Weighed[] = []): CueTable {
  const rows = (head: boolean): readonly Row[] => [
    ...signs.flatMap((cues, sign) =>
      cues.filter((cue) => (cue.head ?? false) === head).flatMap((cue) => rowsOf(cue, sign)),
    ),
    ...weighed.flatMap((one, index) => (one.head === head ? [rowOf(one, index)] : [])),
  ];
  const heads = rowTable(rows(true));
  const elsewhere = rows(false);
  const others = rowTable(elsewhere);
  const places = placesOf(elsewhere.map(({ word }) => word));

  const open = (keyed: Keyed, from: number, to: number, tally: Tally): void => {
    begin(tally);
    for (const row of heads.at(keyed, from)) {
      if (!stands(row, keyed.text, from)) continue;
      if (row.weight !== null) weigh(row, from, to, tally);
      else if (tally.counts[row.sign] === 0) countHead(row, keyed, { start: from, end: to }, tally);
    }
  };

  const kinds = weighed.reduce((most, { kind }) => Math.max(most, kind + 1), 0);
  return {
    tally: () => ({
      counts: new Int32Array(signs.length),
      ends: new Int32Array(signs.length),
      weights: new Float64Array(kinds),
      foundIn: new Int32Array(weighed.length),
      stretch: 0,
    }),
    open,
    read: (keyed, from, to, tally) => {
      open(keyed, from, to, tally);
      for (let at = places.next(keyed, from, to); at < to; at = places.next(keyed, at + 1, to)) {
        for (const row of others.at(keyed, at)) {
          if (!stands(row, keyed.text, at)) continue;
          if (row.weight !== null) weigh(row, at, to, tally);
          else count(row, keyed, at, tally);
        }
      }
    },
    signsIn: (keyed, from, to) => {
      let told = 0;
      for (let at = places.next(keyed, from, to); at < to; at = places.next(keyed, at + 1, to)) {
        for (const row of others.at(keyed, at)) {
          const sign = 1 << row.sign;
          if ((told & sign) === 0 && stands(row, keyed.text, at) && endOf(row, keyed, at, from, to) >= 0) told |= sign;
        }
      }
      return told;
    },
  };
}

function begin(tally: Tally): void {
  const { counts, ends, weights } = tally;
  for (let sign = 0; sign < counts.length; sign++) counts[sign] = ends[sign] = 0;
  for (let kind = 0; kind < weights.length; kind++) weights[kind] = 0;
  tally.stretch++;
}

function count(row: Row, keyed: Keyed, at: number, { counts, ends }: Tally): void {
  if (at < (ends[row.sign] ?? 0)) return;
  const end = endOf(row, keyed, at);
  if (end < 0) return;
  ends[row.sign] = end;
  counts[row.sign] = (counts[row.sign] ?? 0) + 1;
}

/** A cue at the head of a stretch lies in it whole. */
function countHead(row: Row, keyed: Keyed, { start, end: limit }: Span, { counts, ends }: Tally): void {
  const end = endOf(row, keyed, start);
  if (!isWithin(end, start, limit)) return;
  ends[row.sign] = end;
  counts[row.sign] = 1;
}

function weigh({ index, length, sign, weight }: Row, at: number, to: number, tally: Tally): void {
  const { weights, foundIn, stretch } = tally;
  if (at + length > to || foundIn[index] === stretch) return;
  foundIn[index] = stretch;
  weights[sign] = (weights[sign] ?? 0) + (weight ?? 0);
}

const rowOf = ({ word, kind, weight }: Weighed, index: number): Row => ({
  word,
  length: word.length,
  sign: kind,
  weight,
  index,
  around: null,
  tail: null,
});

function rowsOf(cue: Cue, sign: number): readonly Row[] {
  const around = aroundOf(cue);
  const tail = cue.tail === undefined ? null : new RegExp(cue.tail.source, 'y');
  return cue.words.map((word) => ({ word, length: word.length, sign, weight: null, index: -1, around, tail }));
}

function aroundOf({ before, notBefore, behind, notBehind }: Cue): Around | null {
  const setOf = (list: string | undefined): WordSet | null => (list === undefined ? null : wordSet(list));
  const asked = before ?? notBefore ?? behind ?? notBehind;
  return asked === undefined
    ? null
    : { before: setOf(before), notBefore: setOf(notBefore), behind: setOf(behind), notBehind: setOf(notBehind) };
}

/** Where a cue ends whose word stands at the place; -1 where its surroundings, as far as the stretch goes, speak against it. */
function endOf({ length, around, tail }: Row, keyed: Keyed, at: number, from = 0, to = keyed.text.length): number {
  const end = at + length;
  if (end > to || (around !== null && !fits(around, keyed, at, end, from, to))) return -1;
  if (tail === null) return end;
  const isWhole = to === keyed.text.length;
  tail.lastIndex = isWhole ? end : end - at;
  if (!tail.test(isWhole ? keyed.text : keyed.text.slice(at, to))) return -1;
  return isWhole ? tail.lastIndex : at + tail.lastIndex;
}

function fits(
  { before, notBefore, behind, notBehind }: Around,
  keyed: Keyed,
  start: number,
  end: number,
  from: number,
  to: number,
): boolean {
  return (
    (notBehind === null || !isWithin(notBehind.startingAt(keyed, end), from, to)) &&
    (notBefore === null || !isWithin(notBefore.endingAt(keyed, start), from, to)) &&
    (behind === null || isWithin(behind.startingAt(keyed, end), from, to)) &&
    (before === null || isWithin(before.endingAt(keyed, start), from, to))
  );
}

const isWithin = (at: number, from: number, to: number): boolean => at >= from && at <= to;
