/** Words numbered 0, 1, 2 … in the order they are first met, so that what is known of them lies in plain arrays. */
export interface Vocabulary {
  /** Every word met, by its number. */
  readonly words: readonly string[];
  /** Number of a word; a new one gets the next. */
  readonly numberOf: (word: string) => number;
}

/** A Map: a table of our own was twice as fast, until a text was made of words that share a hash. */
export function vocabulary(): Vocabulary {
  const words: string[] = [];
  const numbers = new Map<string, number>();
  return {
    words,
    numberOf: (word) => {
      const known = numbers.get(word);
      if (known !== undefined) return known;
      const number = words.push(word) - 1;
      numbers.set(word, number);
      return number;
    },
  };
}
