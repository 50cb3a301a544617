/** Marks of notes that are typed (*, †, **), not counted: an FRD of 0 in the table of marks ([MS-DOC] 2.9.74). */
import { u16 } from '../../little-endian.js';
import type { Stretch } from './document.js';
import type { WordFile } from './file.js';
import { lastNotAbove, plcOf } from './plc.js';

export type TypedMarks = ReadonlyMap<number, string>;

/** Word takes no longer ones. */
const LONGEST = 10;

/** Only the first character of a mark is told; it goes on to the end of its formatting, which the text does not share. */
function endOf(stretches: readonly Stretch[], at: number): number {
  const stretch = stretches[lastNotAbove(stretches.length, (index) => stretches[index]?.start ?? 0, at)];
  return stretch?.start === at && stretch.end - at <= LONGEST ? stretch.end : at + 1;
}

/** The marks of the body, in order. */
export function typedMarks({ part }: WordFile, text: string, stretches: readonly Stretch[]): TypedMarks {
  const places = (['footnoteMarks', 'endnoteMarks'] as const).flatMap((kind) => {
    const plc = plcOf(part(kind), 2);
    return Array.from({ length: plc.count }, (_, index) => (u16(plc.data(index), 0) === 0 ? plc.at(index) : -1));
  });
  const inText = places.filter((at) => at >= 0 && at < text.length).sort((left, right) => left - right);
  return new Map(inText.map((at) => [at, text.slice(at, endOf(stretches, at))]));
}

/** Marks of notes are left out; here, as those that Word counts. */
export function withoutMarks(text: string, marks: TypedMarks): string {
  const parts: string[] = [];
  let from = 0;
  for (const [at, { length }] of marks) {
    // Those of a damaged file may overlap.
    const start = Math.max(from, at);
    const end = Math.max(start, at + length);
    parts.push(text.slice(from, start), '\u0002'.repeat(end - start));
    from = end;
  }
  return parts.join('') + text.slice(from);
}
