/**
 * What became of each thread from group to group. Changes are told from the last group that has it to the next one: kept
 * (the same words but for a few, or for numbers), reworded, merged with another, split, dropped, and returned after a gap;
 * new where no group before has it. What the first group has is no change, and what is gone is told once.
 */
import { likenessScore } from '../../align/likeness.js';
import { addTo } from '../../source/grouping.js';
import type { Cells } from './cells.js';
import type { Holder } from './parts.js';
import type { Holders } from './settle.js';
import type { Threads } from './thread.js';
import type { Units } from './units.js';

export interface Change {
  /** Places of groups. */
  readonly from: number;
  readonly to: number;
  readonly kind: 'kept' | 'reworded' | 'merged' | 'split' | 'new' | 'dropped' | 'returned';
  readonly score: number;
  /** Other threads. */
  readonly with: readonly number[];
}

/**
 * From which score the words are the same but for a few: by hand, of what scores 0.8 to 0.9 a clause or two have gone or come,
 * which a drafter calls reworded.
 */
const KEPT = 0.9;
/** So many documents of a group are compared with as many of another. */
const LOOKED = 4;
/** So many groups that have it are looked at for what comes back. */
const LOOKED_BACK = 8;
const NOWHERE = { group: 0, units: [] } as const;

/** What is asked for every thread. */
export interface Told {
  readonly units: Units;
  readonly threads: Threads;
  /** `thread:group` → threads it took in or gave off. */
  readonly taken: ReadonlyMap<string, readonly number[]>;
  readonly given: ReadonlyMap<string, readonly number[]>;
}

export const toldOf = (units: Units, threads: Threads): Told => ({
  units,
  threads,
  taken: byHolder(threads.into),
  given: byHolder(threads.outOf),
});

function byHolder(holders: Holders): ReadonlyMap<string, readonly number[]> {
  const threads = new Map<string, number[]>();
  for (const [thread, groups] of holders)
    for (const [group, holder] of groups) {
      addTo(threads, `${holder.thread}:${group}`, thread);
    }
  return threads;
}

/** Changes of a thread, oldest first. */
export function changesOf(told: Told, thread: number): readonly Change[] {
  const cells = told.threads.cells[thread] ?? [];
  const changes = cells.flatMap(({ group, units }, at) => {
    const before = cells[at - 1];
    if (before === undefined) return group === 0 ? [] : [begun(told, thread, group)];
    if (before.group === group - 1) return [gone(told, thread, group, likest(told.units, before.units, units))];
    return [ended(told, thread, before.group), again(told, thread, cells.slice(0, at + 1))];
  });
  const last = cells.at(-1)?.group ?? 0;
  return last < told.units.groups.length - 1 ? [...changes, ended(told, thread, last)] : changes;
}

function begun({ threads }: Told, thread: number, to: number): Change {
  const holder = threads.outOf.get(thread)?.get(to);
  return holder === undefined ? { from: to - 1, to, kind: 'new', score: 0, with: [] } : splitFrom(holder, to);
}

function gone({ taken, given }: Told, thread: number, to: number, score: number): Change {
  const merged = taken.get(`${thread}:${to}`) ?? [];
  const split = given.get(`${thread}:${to}`) ?? [];
  const same = score >= KEPT ? 'kept' : 'reworded';
  const kind = merged.length > 0 ? 'merged' : split.length > 0 ? 'split' : same;
  return { from: to - 1, to, kind, score, with: [...merged, ...split] };
}

function ended({ threads }: Told, thread: number, from: number): Change {
  const holder = threads.into.get(thread)?.get(from + 1);
  const change = { from, to: from + 1 };
  return holder === undefined
    ? { ...change, kind: 'dropped', score: 0, with: [] }
    : { ...change, kind: 'merged', score: holder.share, with: [holder.thread] };
}

/** What comes back is like what it says again, which need not be how it was said last. */
function again({ units, threads }: Told, thread: number, cells: Cells): Change {
  const { group: to, units: now } = cells.at(-1) ?? NOWHERE;
  const from = cells.at(-2)?.group ?? 0;
  const holder = threads.outOf.get(thread)?.get(to);
  if (holder !== undefined) return splitFrom(holder, to);
  const older = cells.slice(0, -1).slice(-LOOKED_BACK);
  const score = Math.max(...older.map((cell) => likest(units, cell.units, now)));
  return { from, to, kind: 'returned', score, with: [] };
}

/** Out of what the group before still had as one. */
const splitFrom = ({ share, thread }: Holder, to: number): Change => ({
  from: to - 1,
  to,
  kind: 'split',
  score: share,
  with: [thread],
});

/** Likeness of the likest two; 1 where the words are the same. */
function likest({ units }: Units, before: readonly number[], after: readonly number[]): number {
  let best = 0;
  for (const left of before.slice(0, LOOKED))
    for (const right of after.slice(0, LOOKED)) {
      const one = units[left];
      const other = units[right];
      if (one !== undefined && other !== undefined) best = Math.max(best, likenessScore(one, other));
    }
  return best;
}
