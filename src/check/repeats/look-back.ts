/** Which stretch of a text says the same as one before it. Offsets of the reading. */
import type { Span } from '../../source/span.js';

/**
 * Remembers a stretch, and gives the last one of the same words that does not begin before `floor`; -1 where there is
 * none. Hardly any is said again: a number made of its characters tells so, and no string need be made.
 */
export function lookBack(
  text: string,
  length: number,
  wordsOf: (index: number) => Span | null,
): (index: number, words: Span, floor: number) => number {
  const size = 2 ** Math.ceil(Math.log2(length + 1));
  const last = new Int32Array(size).fill(-1);
  /** The stretch before each that has the same number. */
  const before = new Int32Array(length);
  return (index, words, floor) => {
    const slot = numberOf(text, words) & (size - 1);
    let other = last[slot] ?? -1;
    before[index] = other;
    last[slot] = index;
    for (; other >= 0; other = before[other] ?? -1) {
      const there = wordsOf(other);
      if (there === null || there.start < floor) break;
      if (saysSame(text, words, there)) return other;
    }
    return -1;
  };
}

function numberOf(text: string, { start, end }: Span): number {
  let number = end - start;
  for (let at = start; at < end; at++) number = Math.imul(number, 0x01000193) ^ text.charCodeAt(at);
  return number ^ (number >>> 15);
}

export function saysSame(text: string, one: Span, other: Span | null): boolean {
  if (other === null || other.end - other.start !== one.end - one.start) return false;
  return text.startsWith(text.slice(one.start, one.end), other.start);
}
