/**
 * Levels that run upwards: （一） with 一、 below it, 1. with （一） below it. The order is 一、→（一）→1.→（1）; it may start
 * at any level and leave levels out. Left out: styles outside this order (第一， 一要 首先 ①), a list below the last unit
 * of another one, where none can tell whether it stands below it or behind it, and 1. below 1., which only the levels
 * of the file's own lists make: they are plain to see.
 */
import { characters } from '../../source/finder.js';
import type { Unit } from '../../syntax/outline.js';
import type { Manuscript } from '../manuscript.js';
import { define } from '../rule.js';

const RANKS: Readonly<Partial<Record<Unit['marker']['style'], number>>> = {
  'cn-dun': 0,
  'cn-paren': 1,
  'arabic-dot': 2,
  'arabic-paren': 3,
};
const BRACKET = characters('（');

/** Place of a marker in the order; null for 1） and ① among the last. */
function rankOf({ context: { syntax } }: Manuscript, { marker }: Unit): number | null {
  const rank = RANKS[marker.style] ?? null;
  return rank === 3 && !BRACKET.has(syntax, marker.start) ? null : rank;
}

/** The nearest unit around it that has a place in the order. */
function rankedAbove(manuscript: Manuscript, unit: Unit): Unit | null {
  let above = unit.parent;
  while (above !== null && rankOf(manuscript, above) === null) above = above.parent;
  return above;
}

const isLast = ({ list }: Unit, unit: Unit): boolean => list.at(-1) === unit;

export const numberingLevel = define({
  id: 'numbering-level',
  clause: 'GB/T 9704—2012 7.3.3',
  severity: 'warning',
  fixable: false,
  bad: '（一）抓学习。\n一、学理论。\n二、学业务。\n（二）抓作风。',
  good: '一、抓学习。\n（一）学理论。\n（二）学业务。\n二、抓作风。',
  check: (manuscript) =>
    manuscript.context.syntax.units.flatMap((unit) => {
      const above = unit.list[0] === unit ? rankedAbove(manuscript, unit) : null;
      const rank = rankOf(manuscript, unit);
      if (above === null || rank === null || rank >= (rankOf(manuscript, above) ?? 0) || isLast(above, above))
        return [];
      const { written } = manuscript;
      return [
        {
          span: written(unit.marker.start, unit.marker.end),
          args: {
            marker: manuscript.context.written(unit.marker.start, unit.marker.end),
            above: manuscript.context.written(above.marker.start, above.marker.end),
          },
          related: [{ span: written(above.marker.start, above.marker.end), role: 'above' }],
        },
      ];
    }),
});
