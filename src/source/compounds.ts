/** Words made of parts that are not written out: thousands of them are known by a few dozen beginnings. */

/** Every word of the first part with every word of the next behind it, and so on: 有 有了 × 新 → 有新 有了新. */
export interface Compounds {
  readonly parts: readonly (readonly string[])[];
}

/** Words written out, or made of parts. */
export type Words = readonly string[] | Compounds;

export const compounds = (...parts: readonly Words[]): Compounds => ({
  parts: parts.flatMap((part) => (isCompounds(part) ? part.parts : [part])),
});

const isCompounds = (words: Words): words is Compounds => 'parts' in words;

/** The words one by one, in order. */
export const everyWord = (words: Words): readonly string[] =>
  isCompounds(words)
    ? words.parts.reduce((heads, tails) => heads.flatMap((head) => tails.map((tail) => head + tail)))
    : words;

/** One text for the words, which tells them from all others. */
export const nameOf = (words: Words): string =>
  isCompounds(words) ? words.parts.map((part) => part.join(' ')).join('×') : words.join(' ');

/** Words with one beginning, which is not empty: those made of parts are known by the first. */
export interface Stem {
  readonly start: string;
  /** What follows it; null behind a word written out. */
  readonly rest: Compounds | null;
}

/** The stems of words, in the order of the words. */
export const stemsOf = (words: Words): readonly Stem[] =>
  isCompounds(words) ? stemsOfParts(words.parts) : words.map((start) => ({ start, rest: null }));

function stemsOfParts([first = [], ...others]: Compounds['parts']): readonly Stem[] {
  const rest = others.length > 0 ? compounds(...others) : null;
  return first.flatMap((start) => {
    if (start !== '') return { start, rest };
    return rest === null ? [] : stemsOfParts(rest.parts);
  });
}

/** The words of a stem, in order. */
export const wordsOfStem = ({ start, rest }: Stem): readonly string[] =>
  rest === null ? [start] : everyWord(compounds([start], ...rest.parts));

/** Beginnings of at least two characters of the words of a stem, and those of its words that have one character alone. */
export function beginningsOf({ start, rest }: Stem): readonly string[] {
  if (start.length > 1 || rest === null) return [start];
  const behind = stemsOfParts(rest.parts).map((stem) => start + stem.start);
  return rest.parts.every((part) => part.includes('')) ? [start, ...behind] : behind;
}
