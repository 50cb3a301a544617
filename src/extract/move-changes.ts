/**
 * What begins with each stretch of a speech: a chapter, a paragraph within a unit, nothing. A speech changes its move sooner at the one
 * than at the other; how much sooner, and to which move, is fitted (see `lexicon/move-signs.ts`).
 */
import { changeKey } from '../lexicon/move-signs.js';
import { slotOf, type SignTable } from '../lexicon/signs.js';
import { unitAt } from '../syntax/around.js';
import type { Unit } from '../syntax/outline.js';
import type { Syntax } from '../syntax/syntax.js';
import type { Segment } from './move-segments.js';

const [CHAPTER, UNIT, CHAPTER_AMID, UNIT_AMID, PARAGRAPH_WITHIN, PARAGRAPH, AMID_UNIT, AMID] = [
  0, 1, 2, 3, 4, 5, 6, 7,
] as const;
const MOVES = 5;

/** The innermost unit of each stretch. */
export const unitsOf = (syntax: Syntax, segments: readonly Segment[]): readonly (Unit | null)[] =>
  segments.map(({ start }) => unitAt(syntax.units, start));

/** What begins with each stretch, by its place in `BEGINNINGS`. */
export const beginningsOf = (segments: readonly Segment[], units: readonly (Unit | null)[]): readonly number[] =>
  segments.map(({ start, end, opensParagraph }, index) => {
    const unit = units[index] ?? null;
    const begins = unit !== null && unit.marker.start >= start && unit.marker.start < end;
    if (begins && unit.level === 1) return opensParagraph ? CHAPTER : CHAPTER_AMID;
    if (begins) return opensParagraph ? UNIT : UNIT_AMID;
    if (!opensParagraph) return unit === null ? AMID : AMID_UNIT;
    return unit !== null && unit === units[index - 1] ? PARAGRAPH_WITHIN : PARAGRAPH;
  });

/** The costs of the moves, lowered by what the table says of each beginning; `scale` is what a cost of one counts in it. */
export function fittedCosts(
  costs: readonly Float64Array[],
  beginnings: readonly number[],
  { slots, places, weights }: SignTable,
  scale: number,
): readonly Float64Array[] {
  const made = new Map<Float64Array, Map<number, Float64Array>>();
  return costs.map((cost, at) => {
    const beginning = beginnings[at] ?? AMID;
    let known = made.get(cost);
    if (known === undefined) made.set(cost, (known = new Map()));
    let own = known.get(beginning);
    if (own === undefined) {
      own = cost.map((dear, pair) => {
        const slot = slotOf(slots, changeKey(beginning * MOVES + Math.floor(pair / MOVES)));
        return slots[slot] === 0 ? dear : dear - (weights[(places[slot] ?? 0) + (pair % MOVES)] ?? 0) / scale;
      });
      known.set(beginning, own);
    }
    return own;
  });
}
