/** What is said of a manuscript that was read: on standard error that something may be missing of it; that it holds no text is an error. */
import type { Say } from '../report/renderer.js';
import type { Remark, UnusedField } from '../source/reader.js';
import { UserError } from './codes.js';
import type { Io } from './io.js';

/** Of a text as read, or of the source of an analysis. */
export interface Remarked {
  readonly remarks?: readonly Remark[] | undefined;
  readonly unusedFields?: readonly UnusedField[] | undefined;
  readonly pagesMissing?: readonly number[] | undefined;
}

/** Notes what there is to be said of an input. */
export function noteRemarks(input: string, source: Remarked, { io, say }: { io: Pick<Io, 'note'>; say: Say }): void {
  for (const line of remarksOn(source, input, say)) io.note(line);
}

/** Throws `no-text` where no paragraph of an input holds anything: nothing found in it would look like a success. */
export function refuseEmpty(path: string, isEmpty: boolean): void {
  if (isEmpty) throw new UserError('no-text', { path });
}

/** A line for each remark, and for each field that could not be used. */
function remarksOn(
  { remarks = [], unusedFields = [], pagesMissing = [] }: Remarked,
  input: string,
  say: Say,
): readonly string[] {
  const pages = pagesIn(pagesMissing, say);
  return remarks.flatMap((remark) =>
    remark === 'matter-unused' && unusedFields.length > 0
      ? unusedFields.map(({ field, line }) => say('note.field-unused', { input, field, line }))
      : [say(`note.${remark}`, { input, pages, count: pagesMissing.length })],
  );
}

/** 1–3; 7 */
const pagesIn = (numbers: readonly number[], say: Say): string =>
  rangesOf(numbers)
    .map(([from, to]) => (from === to ? String(from) : `${from}–${to}`))
    .join(say('separator.list'));

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
