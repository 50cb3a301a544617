/** Periods whose ends a text tells: 过去五年（2012—2016年） have just gone by, 今后五年（2022—2026年） are about to begin. */
import type { Statement } from './year-statement.js';

const GONE = /(?:(?:过去|前)的?(?:[一二三四五]|\d)年|[一二三四五]年来)[（，]?即?\d{4}年?[ \t]*[—－–~～-]+[ \t]*$/u;
const COMING = /(?:今后|未来|下一?个?)的?(?:[一二三四五]|\d)年[（，]?即?(\d{4})年?[ \t]*[—－–~～-]+[ \t]*$/u;
const REACH = 28;

/** What the period says that ends with the year at `start`; its years are at most so far from the speech. */
export function periodStatements(
  text: string,
  { year, start }: { readonly year: number; readonly start: number },
): readonly Pick<Statement, 'relation' | 'year' | 'weight'>[] {
  const before = text.slice(Math.max(0, start - REACH), start);
  const first = Number(COMING.exec(before)?.[1]);
  if (first > 0)
    return [
      { relation: '>=', year: first - 1, weight: 1 },
      { relation: '<=', year: first, weight: 2 },
    ];
  return GONE.test(before)
    ? [
        { relation: '>=', year, weight: 1 },
        { relation: '<=', year: year + 1, weight: 2 },
      ]
    : [];
}
