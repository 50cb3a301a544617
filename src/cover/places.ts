/** Clauses in which terms stand: one pass over a folded text, a look at two characters a place. */
import type { Clauses } from '../align/clauses.js';
import { addTo } from '../source/grouping.js';

/** For each term, by its number, the clauses it stands in, in text order. */
export function placesOfTerms(
  { text, clauses }: Clauses,
  numbers: ReadonlyMap<string, number>,
): readonly (readonly number[])[] {
  const places: number[][] = Array.from(numbers, () => []);
  const heads = headsOf(numbers);
  clauses.forEach(({ start, end }, clause) => {
    for (let at = start; at + 1 < end; at++)
      for (const term of heads.get(headAt(text, at)) ?? NONE) {
        const { word, number } = term;
        const list = places[number];
        if (at + word.length > end || list?.at(-1) === clause || !text.startsWith(word, at)) continue;
        list?.push(clause);
      }
  });
  return places;
}

interface Head {
  readonly word: string;
  readonly number: number;
}

const NONE: readonly Head[] = [];

/** Two code units as one number. */
const headAt = (text: string, at: number): number => text.charCodeAt(at) * 0x10000 + text.charCodeAt(at + 1);

/** Terms by their first two characters; none is shorter. */
function headsOf(numbers: ReadonlyMap<string, number>): ReadonlyMap<number, readonly Head[]> {
  const heads = new Map<number, Head[]>();
  for (const [word, number] of numbers) {
    if (word.length < 2) continue;
    addTo(heads, headAt(word, 0), { word, number });
  }
  return heads;
}
