/**
 * The text of a requirement without that of the points below it, which are requirements of their own and told by
 * themselves: a part of a report would be the whole report.
 */
import type { DocPlace } from '../../model/compare.js';
import { cellOf, type Sheet } from './sheet.js';
import { addTo } from '../../source/grouping.js';

type Starts = ReadonlyMap<string, readonly number[]>;
const known = new WeakMap<object, Starts>();

/** Where the requirements of each document start, in order. */
function startsIn({ result }: Sheet): Starts {
  const threads = result.requirements ?? [];
  const made = known.get(threads);
  if (made !== undefined) return made;
  const starts = new Map<string, number[]>();
  for (const { cells } of threads)
    for (const group of result.groups)
      for (const { document, span } of cellOf(cells, group) ?? []) addTo(starts, document, span.start);
  for (const own of starts.values()) own.sort((left, right) => left - right);
  known.set(threads, starts);
  return starts;
}

/** From its start to that of the first point below it; null where nobody has the text. */
export function ownText({ document, span }: DocPlace, sheet: Sheet): string | null {
  const next = startsIn(sheet)
    .get(document)
    ?.find((start) => start > span.start && start < span.end);
  return passageOf({ document, span: { start: span.start, end: next ?? span.end } }, sheet);
}

/** The words of a place, line by line; null where nobody has the text. */
export function passageOf({ document, span }: DocPlace, { textOf }: Pick<Sheet, 'textOf'>): string | null {
  const text = textOf(document)?.slice(span.start, span.end).trim() ?? '';
  return text === '' ? null : text.replace(/[ \t\u3000]*\r?\n\s*/gu, '\n');
}
