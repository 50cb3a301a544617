/**
 * What is analysed without a fault and still no speech of its own: documents without a character, and documents of the same
 * content. Whoever counts a data set counts them too, so they are named.
 */
import { compareUnits } from '../source/order.js';

export interface Notable {
  /** Ids, in order. */
  readonly empty: readonly string[];
  /** Ids of documents that are equal to the byte, in order of the first; empty ones left out. */
  readonly same: readonly (readonly string[])[];
}

interface Content {
  readonly id: string;
  /** Of the content. */
  readonly sha256: string;
}

export interface Watch {
  /** `line` is its analysis as JSON. */
  readonly add: (content: Content, line: Uint8Array) => void;
  readonly found: () => Notable;
}

export function watch(): Watch {
  const empty: string[] = [];
  const byHash = new Map<string, string | string[]>();
  return {
    add: ({ id, sha256 }, line) => {
      if (isEmpty(line)) empty.push(id);
      else byHash.set(sha256, withId(byHash.get(sha256), id));
    },
    found: () => {
      const groups = [...byHash.values()].filter((ids) => typeof ids !== 'string');
      const same = groups.map((ids) => ids.toSorted(compareUnits));
      return { empty: empty.toSorted(compareUnits), same: same.toSorted(byFirst) };
    },
  };
}

/** Most stand alone: an archive has room for a list of each only where there is one. */
function withId(known: string | string[] | undefined, id: string): string | string[] {
  if (known === undefined) return id;
  if (typeof known === 'string') return [known, id];
  known.push(id);
  return known;
}

const byFirst = ([one = '']: readonly string[], [other = '']: readonly string[]): number => compareUnits(one, other);

/** The figures are the last of an analysis; inside a text their quotes would have a backslash. */
const FIGURES = 2 ** 12;

const isEmpty = (line: Uint8Array): boolean =>
  Buffer.from(line.buffer, line.byteOffset, line.length).subarray(-FIGURES).includes('"stats":{"characters":0,');
