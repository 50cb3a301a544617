/** Threads of requirements over all documents, in the order they are read: each goes on a thread, or begins one. */
import { assign } from './assign.js';
import { pairsOf } from './pairs.js';
import type { Units } from './units.js';

/** Numbers of its units, in order. */
export type Thread = readonly number[];

export function threadsOf(units: Units): readonly Thread[] {
  const threads: number[][] = [];
  const threadOf: number[] = [];
  const byPath = new Map<string, number>();
  units.starts.slice(0, -1).forEach((from, document) => {
    const to = units.starts[document + 1] ?? from;
    const known = { units, threadOf, byPath };
    const going = new Map(assign(known, pairsOf(known, from, to)).map(({ unit, thread }) => [unit, thread]));
    for (let unit = from; unit < to; unit++) {
      const thread = going.get(unit) ?? threads.length;
      (threads[thread] ??= []).push(unit);
      threadOf[unit] = thread;
    }
    for (let unit = from; unit < to; unit++) byPath.set(units.units[unit]?.requirement.path ?? '', unit);
  });
  return threads;
}

/** Units of a thread by the place of their group, oldest first. */
export type Cells = ReadonlyMap<number, readonly number[]>;

export function cellsOfThread({ units }: Units, thread: Thread): Cells {
  const cells = new Map<number, number[]>();
  for (const unit of thread) {
    const group = units[unit]?.group ?? 0;
    const cell = cells.get(group);
    if (cell === undefined) cells.set(group, [unit]);
    else cell.push(unit);
  }
  return cells;
}
