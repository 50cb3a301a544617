/**
 * The words of documents, gathered one document at a time. What grows with the documents (who has which word how often) goes
 * to a store, which may be a file, as pairs of numbers; kept are the vocabulary and a line a document.
 */
import { UserError } from '../source/errors.js';
import { compareUnits } from '../source/order.js';

/** Bytes put one behind the other, to be read again. */
export interface Store {
  /** The offset they were put at. */
  readonly put: (bytes: Uint8Array) => number;
  readonly get: (at: number, size: number) => Uint8Array;
}

/** The counts of a document. */
export interface Counted {
  readonly id: string;
  readonly group: string;
  /** Of the groups among each other, before their names: a year, where files are the groups. */
  readonly rank: string;
  readonly words: Readonly<Record<string, number>> | undefined;
}

export interface Part {
  readonly id: string;
  /** All its words, listed or not. */
  readonly size: number;
  /** Number and count of each of its listed words. */
  readonly pairs: () => Uint32Array;
}

export interface Group {
  readonly name: string;
  readonly rank: string;
  readonly size: number;
  /** By id. */
  readonly parts: readonly Part[];
}

export interface Gathered {
  /** Listed words, by their numbers. */
  readonly words: readonly string[];
  /** Their counts over all groups. */
  readonly totals: readonly number[];
  readonly size: number;
  readonly documents: number;
  readonly groups: readonly Group[];
}

export interface Gatherer {
  /** Throws `words-missing`. */
  readonly add: (document: Counted) => void;
  readonly gathered: () => Gathered;
}

interface GroupSoFar {
  readonly rank: string;
  size: number;
  readonly parts: Part[];
}

export function gatherer(store: Store, isListed: (word: string) => boolean): Gatherer {
  const ledger = ledgerOf(isListed);
  const groups = new Map<string, GroupSoFar>();
  return {
    add: ({ id, group: name, rank, words: counts }) => {
      if (counts === undefined) throw new UserError('words-missing', { id });
      const { size, pairs } = ledger.enter(counts);
      const at = store.put(new Uint8Array(pairs.buffer));
      const group = groups.get(name) ?? { rank, size: 0, parts: [] };
      groups.set(name, group);
      group.size += size;
      group.parts.push(partOf({ id, size, at, length: pairs.length }, store));
    },
    gathered: () => {
      const inOrder = [...groups].map(([name, group]) => ({ ...group, name })).toSorted(byRank);
      return {
        words: ledger.words,
        totals: ledger.totals,
        size: inOrder.reduce((sum, { size }) => sum + size, 0),
        documents: inOrder.reduce((sum, { parts }) => sum + parts.length, 0),
        groups: inOrder.map((group) => ({ ...group, parts: group.parts.toSorted(byId) })),
      };
    },
  };
}

interface Ledger {
  readonly words: readonly string[];
  readonly totals: readonly number[];
  /** Counts of a document as numbers; `size` counts the words that are not listed too. */
  readonly enter: (counts: Readonly<Record<string, number>>) => { readonly size: number; readonly pairs: Uint32Array };
}

const UNLISTED = -1;

function ledgerOf(isListed: (word: string) => boolean): Ledger {
  const words: string[] = [];
  const totals: number[] = [];
  const numbers = new Map<string, number>();
  const numberOf = (word: string): number => {
    const known = numbers.get(word);
    if (known !== undefined) return known;
    const number = isListed(word) ? words.push(word) - 1 : UNLISTED;
    numbers.set(word, number);
    return number;
  };
  const enter: Ledger['enter'] = (counts) => {
    const pairs: number[] = [];
    let size = 0;
    for (const [word, count] of Object.entries(counts)) {
      size += count;
      const number = numberOf(word);
      if (number === UNLISTED || count === 0) continue;
      totals[number] = (totals[number] ?? 0) + count;
      pairs.push(number, count);
    }
    return { size, pairs: Uint32Array.from(pairs) };
  };
  return { words, totals, enter };
}

interface Stored {
  readonly id: string;
  readonly size: number;
  readonly at: number;
  readonly length: number;
}

/** Holds where its pairs are, not the pairs. */
const partOf = ({ id, size, at, length }: Stored, store: Store): Part => ({
  id,
  size,
  pairs: () => {
    const bytes = store.get(at, length * Uint32Array.BYTES_PER_ELEMENT);
    // A copy begins where numbers may begin.
    return new Uint32Array(bytes.slice().buffer);
  },
});

const byRank = (one: Pick<Group, 'rank' | 'name'>, other: Pick<Group, 'rank' | 'name'>): number =>
  compareUnits(one.rank, other.rank) || compareUnits(one.name, other.name);

const byId = (one: Part, other: Part): number => compareUnits(one.id, other.id) || one.size - other.size;
