/**
 * How much a term tells: the rarer it is among the passages compared, the more (inverse document frequency, Spärck Jones,
 * Journal of Documentation 28, 1972: log(1 + N / n)). What every speech says of every work (加强 落实 工作 机制) tells little
 * even where a handful of texts has it but once.
 */
import type { Vocabulary } from './vocabulary.js';

/** Weight of a term, by its number in the vocabulary. */
export type Rarity = (number: number) => number;

const GENERIC_SHARE = 0.3;
/** A term of one passage alone tells as much as one of two: what is shared is what counts. */
const FEWEST = 2;
const LEAST_SLOTS = 1 << 12;
const MOST_SLOTS = 1 << 22;

/** Counts passages in slots of a table; two terms in one slot are taken for one, at worst a little commoner than they are. */
export function rarityOf(vocabulary: Vocabulary): Rarity {
  const { passages, total, known, keys, having } = vocabulary;
  const size = Math.min(MOST_SLOTS, Math.max(LEAST_SLOTS, 2 ** Math.ceil(Math.log2(total * 2 + 1))));
  const counts = new Uint32Array(size);
  for (let number = 0; number < known; number++) {
    const slot = slotOf(keys[number] ?? 0, size);
    counts[slot] = (counts[slot] ?? 0) + (having[number] ?? 0);
  }
  const weigh = (number: number): number => {
    const weight = weightOf(counts[slotOf(vocabulary.keys[number] ?? 0, size)] ?? 0, passages);
    return vocabulary.generic[number] === 1 ? weight * GENERIC_SHARE : weight;
  };
  const weights = new Float64Array(known);
  for (let number = 0; number < known; number++) weights[number] = weigh(number);
  return (number) => (number < known ? (weights[number] ?? 0) : weigh(number));
}

const weightOf = (having: number, all: number): number => Math.log(1 + all / Math.max(FEWEST, having));

const slotOf = (key: number, size: number): number => {
  const hash = Math.imul(key ^ (key >>> 15), 0x9e3779b1);
  return ((hash ^ (hash >>> 13)) >>> 0) & (size - 1);
};
