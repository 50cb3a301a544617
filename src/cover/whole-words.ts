/**
 * Words fit to be shown: what is cut from the end may hold half of the word before it (落实到 → 实到, 监测系统 → 测系统, 失业率控制 → 率控制), which
 * harms no comparison but puzzles whoever reads it. A word that another begins before and ends within is not shown.
 */
import type { IdfTable } from '../lexicon/idf.js';
import type { Clauses } from '../align/clauses.js';
import type { Span } from '../source/span.js';

/** Whether a word stands somewhere in these clauses with no other word across its beginning. */
export type IsWhole = (word: string, clauses: readonly number[]) => boolean;

export const wholeWords =
  ({ text, clauses }: Clauses, idf: IdfTable): IsWhole =>
  (word, indices) =>
    indices.some((index) => {
      const { start, end } = clauses[index] ?? { start: 0, end: 0 };
      const at = start + text.slice(start, end).indexOf(word);
      return at >= start && !isCutInto(text, { start: at, end: at + word.length }, { from: start, idf });
    });

/** What ends a name of what is measured. */
const MEASURES = /^[率性度型者量额]/u;

/** A word of two characters ends with its first, or one of three that is a measure: 监[测系]统, 失业[率]控制. */
const isCutInto = (text: string, { start, end }: Span, { from, idf }: { from: number; idf: IdfTable }): boolean =>
  (MEASURES.test(text.slice(start, end)) ? [2, 1] : [1]).some(
    (before) => start - before >= from && idf.numberOf(text, start - before, start + 1) >= 0,
  );
