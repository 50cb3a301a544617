/**
 * Words fit to be shown: what is cut from the end may hold half of the word before it (落实到 → 实到, 监测系统 → 测系统), which
 * harms no comparison but puzzles whoever reads it. A word that another begins before and ends within is not shown.
 */
import type { IdfTable } from '../lexicon/idf.js';
import type { Clauses } from '../align/clauses.js';

/** Whether a word stands somewhere in these clauses with no other word across its beginning. */
export type IsWhole = (word: string, clauses: readonly number[]) => boolean;

export const wholeWords =
  ({ text, clauses }: Clauses, idf: IdfTable): IsWhole =>
  (word, indices) =>
    indices.some((index) => {
      const { start, end } = clauses[index] ?? { start: 0, end: 0 };
      const at = start + text.slice(start, end).indexOf(word);
      return at >= start && (at === start || idf.numberOf(text, at - 1, at + 1) < 0);
    });
