/**
 * Cues: words that tell something by themselves, or together with what stands around them (要 asks; 重要 and 要求 do
 * not). All cues of a table are looked for in one walk over the text: most places are told by one look at a table,
 * and only where a word of a cue stands is more asked.
 */
import type { Span } from '../source/span.js';
import { codeAt } from '../source/chars.js';
import { beginningsOf, type Stem, stemsOf, type Words } from '../source/compounds.js';
import type { Keyed } from '../source/keys.js';
import { lazily } from '../source/lazily.js';
import { isPrebuilt } from '../source/trie.js';
import { wordSet, type WordSet } from '../source/word-set.js';
import { type Around, type Row, type Rows, rowTable } from './cue-rows.js';
import { placesOf } from './word-places.js';

/** Words that tell something where all that is said of their surroundings holds. */
export interface Cue {
  readonly words: Words;
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

/** Whether the rest of a row's word stands at the place, its first three characters being told. */
function stands({ word, length }: Row, text: string, at: number): boolean {
  for (let step = 3; step < length; step++) if (word.charCodeAt(step) !== codeAt(text, at + step)) return false;
  return true;
}

/**
 * A table of the cues of each sign (a sign is the index in the list) and of words that are weighed. To be made when
 * modules load, as word sets are.
 */
export function cueTable(signs: readonly (readonly Cue[])[], weighed: readonly Weighed[] = []): CueTable {
  const heads = rowTable(rowsOf(signs, weighed, true));
  const elsewhere = rowsOf(signs, weighed, false);
  const others = rowTable(elsewhere);
  const places = placesOf(elsewhere.beginnings);

  const open = (keyed: Keyed, from: number, to: number, tally: Tally): void => {
    begin(tally);
    const { rows, thirds } = heads.at(keyed, from);
    const third = codeAt(keyed.text, from + 2);
    for (let index = 0; index < rows.length; index++) {
      const row = rows[index];
      if (row === undefined || (thirds[index] !== third && thirds[index] !== 0)) continue;
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
        const { rows, thirds } = others.at(keyed, at);
        const third = codeAt(keyed.text, at + 2);
        for (let index = 0; index < rows.length; index++) {
          const row = rows[index];
          if (row === undefined || (thirds[index] !== third && thirds[index] !== 0)) continue;
          if (!stands(row, keyed.text, at)) continue;
          if (row.weight !== null) weigh(row, at, to, tally);
          else count(row, keyed, at, tally);
        }
      }
    },
    signsIn: (keyed, from, to) => {
      let told = 0;
      for (let at = places.next(keyed, from, to); at < to; at = places.next(keyed, at + 1, to)) {
        const { rows, thirds } = others.at(keyed, at);
        const third = codeAt(keyed.text, at + 2);
        for (let index = 0; index < rows.length; index++) {
          const row = rows[index];
          if (row === undefined || (thirds[index] !== third && thirds[index] !== 0)) continue;
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

/** What is asked of the places around a word of a cue. */
interface Surroundings {
  readonly around: Around | null;
  readonly tail: RegExp | null;
}

/** Worked out when a row first asks: at once only where characters have no keys yet. */
function surroundingsOf(cue: Cue): Surroundings {
  const made = LATER(cue);
  const { before, notBefore, behind, notBehind } = cue;
  if (![before, notBefore, behind, notBehind].every((list) => list === undefined || isPrebuilt(list))) void made.around;
  return made;
}

const LATER = lazily<Cue, Surroundings>({
  around: ({ before, notBefore, behind, notBehind }) => {
    const setOf = (list: string | undefined): WordSet | null => (list === undefined ? null : wordSet(list));
    const asked = before ?? notBefore ?? behind ?? notBehind;
    return asked === undefined
      ? null
      : { before: setOf(before), notBefore: setOf(notBefore), behind: setOf(behind), notBehind: setOf(notBehind) };
  },
  tail: ({ tail }) => (tail === undefined ? null : new RegExp(tail.source, 'y')),
});

/** The words of a table that count at the head of a stretch, or elsewhere: those of the cues, sign by sign, then the weighed. */
function rowsOf(signs: readonly (readonly Cue[])[], weighed: readonly Weighed[], isHead: boolean): Rows {
  const stems: Stem[] = [];
  const makers: ((word: string) => Row)[] = [];
  const owners: number[] = [];
  const add = (more: readonly Stem[], maker: (word: string) => Row): void => {
    for (const stem of more) {
      stems.push(stem);
      owners.push(makers.length);
    }
    makers.push(maker);
  };
  signs.forEach((cues, sign) => {
    for (const cue of cues) {
      if ((cue.head ?? false) !== isHead) continue;
      const surroundings = surroundingsOf(cue);
      add(stemsOf(cue.words), (word) => {
        const { around, tail } = surroundings;
        return { word, length: word.length, sign, weight: null, index: -1, around, tail };
      });
    }
  });
  weighed.forEach(({ word, head, kind, weight }, index) => {
    if (head !== isHead) return;
    add(stemsOf([word]), () => ({ word, length: word.length, sign: kind, weight, index, around: null, tail: null }));
  });
  const rowOf = (stem: number, word: string): Row => {
    const maker = makers[owners[stem] ?? 0];
    if (maker === undefined) throw new RangeError(`no stem ${stem} in a table of ${stems.length}`);
    return maker(word);
  };
  return { stems, beginnings: stems.flatMap(beginningsOf), rowOf };
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
