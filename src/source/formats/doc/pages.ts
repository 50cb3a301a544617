/**
 * Formatting by place in the file: pages of 512 bytes, each with runs of bytes that share one format
 * ([MS-DOC] 2.9.33 ChpxFkp, 2.9.175 PapxFkp), listed in a table of pages.
 */
import { stretch, u32, u8 } from '../../little-endian.js';
import { lastNotAbove, plcOf } from './plc.js';

export interface Run {
  /** Bytes of the stream `WordDocument`. */
  readonly start: number;
  readonly end: number;
  /** Empty where the style says all. */
  readonly format: Uint8Array;
}

const PAGE = 512;
const PAGE_NUMBER = 0x3fffff;
const NONE = new Uint8Array();

/** How a page of one kind is laid out. */
export interface Layout {
  /** Bytes of what stands for a run behind the positions: an offset in words, and more. */
  readonly entry: number;
  /** The format at a byte of the page. */
  readonly formatAt: (page: Uint8Array, at: number) => Uint8Array;
}

export const CHARACTERS: Layout = { entry: 1, formatAt: (page, at) => stretch(page, at + 1, u8(page, at)) };

/** With the number of its style in the first two bytes. The length counts words, the second one where it is even. */
export const PARAGRAPHS: Layout = {
  entry: 13,
  formatAt: (page, at) => {
    const words = u8(page, at);
    return words === 0 ? stretch(page, at + 2, u8(page, at + 1) * 2) : stretch(page, at + 1, words * 2 - 1);
  },
};

function* runsOf(page: Uint8Array, { entry, formatAt }: Layout): Generator<Run> {
  const count = u8(page, PAGE - 1);
  for (let index = 0; index < count; index++) {
    const place = u8(page, (count + 1) * 4 + index * entry) * 2;
    const format = place === 0 ? NONE : formatAt(page, place);
    yield { start: u32(page, index * 4), end: u32(page, (index + 1) * 4), format };
  }
}

/** All runs by rising start. A page listed twice is read once: the runs stay fewer than the bytes. */
export function readRuns(main: Uint8Array, table: Uint8Array, layout: Layout): readonly Run[] {
  const plc = plcOf(table, 4);
  const pages = new Set<number>();
  for (let index = 0; index < plc.count; index++) pages.add(u32(plc.data(index), 0) & PAGE_NUMBER);
  const runs = [...pages].flatMap((page) => [...runsOf(stretch(main, page * PAGE, PAGE), layout)]);
  return runs.sort((left, right) => left.start - right.start);
}

/** Index of the run that holds a byte, or of the next one behind it. */
export function runIndexAt(runs: readonly Run[], byte: number): number {
  const index = Math.max(
    0,
    lastNotAbove(runs.length, (at) => runs[at]?.start ?? 0, byte),
  );
  return (runs[index]?.end ?? Infinity) > byte ? index : index + 1;
}

/** Format of a byte; empty where no run holds it. */
export function formatAt(runs: readonly Run[], byte: number): Uint8Array {
  const run = runs[runIndexAt(runs, byte)];
  return run === undefined || run.start > byte ? NONE : run.format;
}
