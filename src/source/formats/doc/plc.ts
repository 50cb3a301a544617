/** The plex ([MS-DOC] 2.2.2): n + 1 rising positions, then n pieces of data of one size. */
import { Unreadable } from '../../unreadable.js';
import type { Range } from './file.js';
import { u32 } from '../../little-endian.js';

export interface Plc {
  readonly count: number;
  /** Position by index, from 0 to `count`. */
  readonly at: (index: number) => number;
  readonly data: (index: number) => Uint8Array;
}

export function plcOf(bytes: Uint8Array, size: number): Plc {
  const count = bytes.length < 4 ? 0 : Math.floor((bytes.length - 4) / (4 + size));
  const data = (count + 1) * 4;
  return {
    count,
    at: (index) => {
      if (index > count || bytes.length === 0) throw new Unreadable('damaged');
      return u32(bytes, index * 4);
    },
    data: (index) => bytes.subarray(data + index * size, data + (index + 1) * size),
  };
}

/** The stretches between the positions, in a story; throws where they do not rise, or leave it. */
export function stretchesIn({ count, at }: Plc, { start, end }: Range): readonly Range[] {
  const stretches: Range[] = [];
  for (let index = 0; index < count; index++) {
    const stretch = { start: start + at(index), end: start + at(index + 1) };
    if (stretch.start > stretch.end || stretch.end > end) throw new Unreadable('damaged');
    stretches.push(stretch);
  }
  return stretches;
}

/** Index of the last of the rising starts that is not above the value; -1 where all are. */
export function lastNotAbove(count: number, start: (index: number) => number, value: number): number {
  let low = 0;
  let high = count;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (start(middle) <= value) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
