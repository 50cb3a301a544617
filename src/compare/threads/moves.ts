/**
 * Mergers and splits, group by group: a thread that ends is merged where one that goes on holds its words; one that begins
 * is split from one that goes on and held them before.
 */
import { type Holder, holderOf, type Range } from './parts.js';
import type { Cells } from './thread.js';
import type { Units } from './units.js';

/** Of one group: threads that end before it or begin in it, and what the others took or gave. */
export interface GroupMoves {
  readonly into: ReadonlyMap<number, Holder>;
  readonly outOf: ReadonlyMap<number, Holder>;
  readonly taken: ReadonlyMap<number, readonly number[]>;
  readonly given: ReadonlyMap<number, readonly number[]>;
}

/** By the place of the group; nothing moves into the first. */
export type Moves = readonly GroupMoves[];

export function movesOf(units: Units, cells: readonly Cells[], groups: number): Moves {
  const threadOf: number[] = [];
  cells.forEach((cell, thread) => {
    for (const own of cell.values()) for (const unit of own) threadOf[unit] = thread;
  });
  const into = Array.from({ length: groups }, () => new Map<number, Holder>());
  const outOf = Array.from({ length: groups }, () => new Map<number, Holder>());
  const ranges = rangesOf(units, groups);
  cells.forEach((cell, thread) => {
    const going = (group: number) => (unit: number) => {
      const other = threadOf[unit] ?? thread;
      const goesOn = other !== thread && cells[other]?.has(group - 1) === true && cells[other].has(group);
      return goesOn ? other : null;
    };
    const [first = 0] = cell.keys();
    const search = (parts: readonly number[], group: number, where: number) =>
      holderOf(units, parts, ranges[where] ?? { from: 0, to: 0 }, going(group));
    if (first > 0) keep(outOf[first], thread, search(cell.get(first) ?? [], first, first - 1));
    for (const [group, parts] of cell)
      if (group + 1 < groups && !cell.has(group + 1))
        keep(into[group + 1], thread, search(parts, group + 1, group + 1));
  });
  return into.map((ending, group) => ({
    into: ending,
    outOf: outOf[group] ?? new Map(),
    taken: byHolder(ending),
    given: byHolder(outOf[group] ?? new Map()),
  }));
}

function keep(map: Map<number, Holder> | undefined, thread: number, holder: Holder | null): void {
  if (holder !== null) map?.set(thread, holder);
}

function byHolder(held: ReadonlyMap<number, Holder>): ReadonlyMap<number, readonly number[]> {
  const threads = new Map<number, number[]>();
  for (const [thread, holder] of held) {
    const own = threads.get(holder.thread);
    if (own === undefined) threads.set(holder.thread, [thread]);
    else own.push(thread);
  }
  return threads;
}

/** Units of a group stand together. */
function rangesOf({ units }: Units, groups: number): readonly Range[] {
  const ranges = Array.from({ length: groups }, () => ({ from: 0, to: 0 }));
  units.forEach(({ group }, unit) => {
    const range = ranges[group];
    if (range === undefined) return;
    if (range.to === 0) range.from = unit;
    range.to = unit + 1;
  });
  return ranges;
}
