/** The words of cues by their first two characters (see `cues.ts`). */
import { type Stem, wordsOfStem } from '../source/compounds.js';
import { keyAt, keyOf, type Keyed } from '../source/keys.js';
import type { WordSet } from '../source/word-set.js';

/** One word of a cue, or one that is weighed. */
export interface Row {
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
export interface Around {
  readonly before: WordSet | null;
  readonly notBefore: WordSet | null;
  readonly behind: WordSet | null;
  readonly notBehind: WordSet | null;
}

/** Rows by the first two characters of their words. */
interface RowTable {
  /** Rows whose word may begin at the place, in the order given; what stands behind two characters is not asked yet. */
  readonly at: (keyed: Keyed, at: number) => RowList;
}

/** Rows, and for each the third character of its word (0 where it has none): most are told by it, unread. */
interface RowList {
  readonly rows: readonly Row[];
  readonly thirds: readonly number[];
}

const listOf = (rows: readonly Row[]): RowList => ({
  rows,
  thirds: rows.map(({ word, length }) => (length > 2 ? word.charCodeAt(2) : 0)),
});

/** Words by their stems, in the order in which they count, and what makes the row of one: of most no text ever asks. */
export interface Rows {
  readonly stems: readonly Stem[];
  /** First two characters of every word. */
  readonly beginnings: readonly string[];
  readonly rowOf: (stem: number, word: string) => Row;
}

const NO_ROWS = listOf([]);

/** Two keys as one number; words of one character have no second one. */
const pairOf = (first: number, second: number): number => (first << 16) | second;
const spread = (pair: number): number => Math.imul(pair ^ (pair >>> 16), 0x9e3779b1) >>> 16;

/** Behind the last stem of a chain. */
const NO_STEM = -1;

/**
 * Lists of rows by pair in a hash table: a pair stands at the place its number tells or soon behind it; the words of one
 * character that stand in every list of their character have one of their own. Stems are chained by first character;
 * its rows and lists are made when a text first asks for one: few texts ask for half of them. To be made when modules
 * load, as word sets are.
 */
export function rowTable({ stems, beginnings, rowOf }: Rows): RowTable {
  for (const beginning of beginnings) if (beginning.length > 1) keyOf(beginning.charCodeAt(1));
  const chains = new Map<number, number>();
  const next = new Int32Array(stems.length);
  for (let index = stems.length - 1; index >= 0; index--) {
    const first = keyOf(stems[index]?.start.charCodeAt(0) ?? 0);
    next[index] = chains.get(first) ?? NO_STEM;
    chains.set(first, index);
  }
  let size = 2;
  while (size < 2 * (beginnings.length + chains.size)) size *= 2;
  const pairs = new Int32Array(size);
  /** Which of the lists a pair has. */
  const places = new Int32Array(size);
  const lists: RowList[] = [];
  const slotOf = (pair: number): number => {
    let slot = spread(pair) & (size - 1);
    while (pairs[slot] !== 0 && pairs[slot] !== pair) slot = (slot + 1) & (size - 1);
    return slot;
  };
  const make = (first: number, chain: number): void => {
    chains.delete(first);
    /** The list of each second character; words of one character stand in all of them, and in one of their own. */
    const alone: Row[] = [];
    const bySecond = new Map<number, Row[]>([[0, alone]]);
    const add = (row: Row): void => {
      const second = secondOf(row);
      const known = bySecond.get(second);
      if (second === 0) for (const list of bySecond.values()) list.push(row);
      else if (known === undefined) bySecond.set(second, [...alone, row]);
      else known.push(row);
    };
    for (let index = chain; index !== NO_STEM; index = next[index] ?? NO_STEM) {
      const stem = stems[index];
      if (stem !== undefined) for (const word of wordsOfStem(stem)) add(rowOf(index, word));
    }
    for (const [second, list] of bySecond) {
      const pair = pairOf(first, second);
      const slot = slotOf(pair);
      pairs[slot] = pair;
      places[slot] = lists.push(listOf(list)) - 1;
    }
  };
  const at = (keyed: Keyed, place: number): RowList => {
    const first = keyAt(keyed.keys, place);
    if (first === 0) return NO_ROWS;
    let slot = slotOf(pairOf(first, keyAt(keyed.keys, place + 1)));
    if (pairs[slot] === 0) slot = slotOf(pairOf(first, 0));
    if (pairs[slot] !== 0) return lists[places[slot] ?? 0] ?? NO_ROWS;
    const chain = chains.get(first);
    if (chain === undefined) return NO_ROWS;
    make(first, chain);
    return at(keyed, place);
  };
  return { at };
}

/** Key of the second character; 0 for words of one. */
const secondOf = ({ word, length }: Row): number => (length > 1 ? keyOf(word.charCodeAt(1)) : 0);
