/**
 * Words numbered 0, 1, 2 … in the order they are first met, so that what is known of them lies in plain arrays.
 * A Map takes twice as long for words fresh from a segmenter: each is a new string, to be hashed and compared.
 */
import { hashOf } from './hash.js';

export interface Vocabulary {
  /** Every word met, by its number. */
  readonly words: readonly string[];
  /** Number of a word; a new one gets the next. */
  readonly numberOf: (word: string) => number;
}

const FREE = -1;
const FIRST_SLOTS = 2 ** 12;

export function vocabulary(): Vocabulary {
  const words: string[] = [];
  const hashes: number[] = [];
  /** Numbers by hash; a power of two, at most half full. */
  let slots = new Int32Array(FIRST_SLOTS).fill(FREE);

  const grow = (): void => {
    slots = new Int32Array(slots.length * 2).fill(FREE);
    hashes.forEach((hash, number) => {
      let slot = hash & (slots.length - 1);
      while (slots[slot] !== FREE) slot = (slot + 1) & (slots.length - 1);
      slots[slot] = number;
    });
  };
  const add = (word: string, hash: number, slot: number): number => {
    const number = words.push(word) - 1;
    hashes.push(hash);
    slots[slot] = number;
    if (words.length * 2 > slots.length) grow();
    return number;
  };
  return {
    words,
    numberOf: (word) => {
      const hash = hashOf(word);
      const last = slots.length - 1;
      for (let slot = hash & last; ; slot = (slot + 1) & last) {
        const number = slots[slot] ?? FREE;
        if (number === FREE) return add(word, hash, slot);
        if (hashes[number] === hash && words[number] === word) return number;
      }
    },
  };
}
