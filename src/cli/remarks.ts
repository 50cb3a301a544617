/** What is said of a file that may not have been read whole, on standard error. */
import type { Say } from '../report/renderer.js';
import type { Remark } from '../source/reader.js';

/** Of a source as read, or of the one an analysis tells. */
export interface Remarked {
  readonly remarks?: readonly Remark[] | undefined;
  readonly pagesMissing?: readonly number[] | undefined;
}

/** A line for each remark. */
export function remarksOn({ remarks = [], pagesMissing = [] }: Remarked, input: string, say: Say): readonly string[] {
  const pages = rangesOf(pagesMissing)
    .map(([from, to]) => (from === to ? String(from) : `${from}–${to}`))
    .join(say('separator.list'));
  return remarks.map((remark) => say(`note.${remark}`, { input, pages, count: pagesMissing.length }));
}

/** 1, 2, 3, 7 as 1–3 and 7. */
function rangesOf(numbers: readonly number[]): readonly (readonly [number, number])[] {
  const ranges: [number, number][] = [];
  for (const number of numbers) {
    const last = ranges.at(-1);
    if (last !== undefined && last[1] + 1 === number) last[1] = number;
    else ranges.push([number, number]);
  }
  return ranges;
}
