/** Pairs of neighbouring characters, by which two pieces of text are like each other without being cut into words. */

/** In order, with what is said twice twice; none of a single character. */
export const pairsOf = (text: string): readonly string[] =>
  Array.from({ length: Math.max(0, text.length - 1) }, (_, at) => text.slice(at, at + 2));

/** How many of some pairs stand in a text. */
export const pairsIn = (text: string, pairs: readonly string[]): number =>
  pairs.reduce((count, pair) => count + (text.includes(pair) ? 1 : 0), 0);
