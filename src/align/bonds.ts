/**
 * How often two characters stand side by side in given texts: what stands together more often is rather one word. Without a
 * segmenter this tells on which side of a lone character its word goes on (老师, not 敬老).
 */
import { CLASS, HAN } from '../source/chars.js';

/** Times a pair of code units was met. */
export type Bonds = (left: number, right: number) => number;

export type BondCounts = ReadonlyMap<number, number>;

/** Counts of the pairs of 汉字 in a text. Time linear in it. */
export function countBonds(text: string, counts = new Map<number, number>()): Map<number, number> {
  for (let at = 1; at < text.length; at++) {
    const left = text.charCodeAt(at - 1);
    const right = text.charCodeAt(at);
    if (CLASS[left] !== HAN || CLASS[right] !== HAN) continue;
    const pair = left * 0x10000 + right;
    counts.set(pair, (counts.get(pair) ?? 0) + 1);
  }
  return counts;
}

/** Of all of them together. */
export const bondsOf =
  (all: readonly BondCounts[]): Bonds =>
  (left, right) =>
    all.reduce((sum, counts) => sum + (counts.get(left * 0x10000 + right) ?? 0), 0);
