/** Paragraphs whose marks are deleted or hidden, put together with those they run into; each with its number. */
import type { Origin } from '../../origin.js';
import type { Told } from './numbers.js';
import type { ParagraphFormat } from './paragraph-format.js';
import type { Placed } from './tables.js';

export interface Joined extends Told {
  /** Of the first paragraph with text. */
  readonly origin: Origin;
  /** Place of the last mark. */
  readonly end: number;
  readonly text: string;
}

/** Shown by no paragraph, or by one that is gone. */
const UNTOLD: Told = { number: '', style: null };

/** A paragraph put behind what waits for it: the number is the first that is shown, the style goes with it. */
function together(before: Joined | null, { paragraph, origin }: Placed, { number, style }: Told): Joined {
  const { text, end } = paragraph;
  if (before === null) return { origin, end, text, number, style };
  const told = before.number === '' ? { number, style: style ?? before.style } : before;
  const place = before.text === '' ? origin : before.origin;
  return { origin: place, end, text: before.text + text, number: told.number, style: told.style };
}

/** Whether a paragraph can go on in the other: they stand in the same cell, or both in none. */
const isBeside = (left: Origin, right: Origin): boolean =>
  left.table === right.table && left.row === right.row && left.column === right.column;

/** A paragraph that waits and finds none to go on in is one for itself where it has text. */
const leftover = (before: Joined | null): readonly Joined[] => (before === null || before.text === '' ? [] : [before]);

/** Puts paragraphs together. `tell` counts those that count: a deleted one does not, one that is only hidden does. */
export function* joined(paragraphs: readonly Placed[], tell: (format: ParagraphFormat) => Told): Generator<Joined> {
  let before: Joined | null = null;
  for (const placed of paragraphs) {
    const { paragraph, origin, covered } = placed;
    if (before !== null && !isBeside(before.origin, origin)) {
      yield* leftover(before);
      before = null;
    }
    const { mark, endsCell, format, text } = paragraph;
    const told: Told = mark === 'deleted' || covered ? UNTOLD : tell(format);
    const shown = mark === 'hidden' && text === '' ? UNTOLD : told;
    const all: Joined = together(before, placed, shown);
    if (mark === 'seen' || endsCell) yield all;
    before = mark === 'seen' || endsCell ? null : all;
  }
  yield* leftover(before);
}
