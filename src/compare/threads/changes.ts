/**
 * What became of each thread from group to group. Changes are told from the last group that has it to the next one: kept
 * (the same words but for a few, or for numbers), reworded, merged with another, split, dropped, and returned after a gap;
 * new where no group before has it. What the first group has is no change, and what is gone is told once.
 */
import { likeness } from '../../align/likeness.js';
import type { Moves } from './moves.js';
import type { Cells } from './thread.js';
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

/** From which score the words are the same but for a few. */
const KEPT = 0.8;
/** So many documents of a group are compared with as many of another. */
const LOOKED = 4;

/** Changes of a thread, oldest first. */
export function changesOf(units: Units, moves: Moves, thread: number, cells: Cells): readonly Change[] {
  const groups = [...cells.keys()];
  const last = groups.at(-1) ?? 0;
  return [
    ...groups.flatMap((group, at) => {
      const before = groups[at - 1];
      if (before === undefined) return group === 0 ? [] : [begun(moves, thread, group)];
      const like = likest(units, cells.get(before) ?? [], cells.get(group) ?? []);
      return before === group - 1
        ? [gone(moves, thread, group, like)]
        : [ended(moves, thread, before), again(moves, thread, { before, group, like })];
    }),
    ...(last < moves.length - 1 ? [ended(moves, thread, last)] : []),
  ];
}

function begun(moves: Moves, thread: number, to: number): Change {
  const holder = moves[to]?.outOf.get(thread);
  const change = { from: to - 1, to };
  return holder === undefined
    ? { ...change, kind: 'new', score: 0, with: [] }
    : { ...change, kind: 'split', score: holder.share, with: [holder.thread] };
}

function gone(moves: Moves, thread: number, to: number, score: number): Change {
  const { taken, given } = moves[to] ?? { taken: new Map(), given: new Map() };
  const merged: readonly number[] = taken.get(thread) ?? [];
  const split: readonly number[] = given.get(thread) ?? [];
  const same = score >= KEPT ? 'kept' : 'reworded';
  const kind = merged.length > 0 ? 'merged' : split.length > 0 ? 'split' : same;
  return { from: to - 1, to, kind, score, with: [...merged, ...split] };
}

function ended(moves: Moves, thread: number, from: number): Change {
  const holder = moves[from + 1]?.into.get(thread);
  const change = { from, to: from + 1 };
  return holder === undefined
    ? { ...change, kind: 'dropped', score: 0, with: [] }
    : { ...change, kind: 'merged', score: holder.share, with: [holder.thread] };
}

interface Return {
  readonly before: number;
  readonly group: number;
  readonly like: number;
}

/** What comes out of the one it went into is split from it. */
function again(moves: Moves, thread: number, { before, group, like }: Return): Change {
  const holder = moves[before + 1]?.into.get(thread);
  const change = { from: before, to: group, score: like };
  return holder === undefined
    ? { ...change, kind: 'returned', with: [] }
    : { ...change, kind: 'split', with: [holder.thread] };
}

/** Likeness of the likest two; 1 where the words are the same. */
function likest({ units }: Units, before: readonly number[], after: readonly number[]): number {
  const pairs = before
    .slice(0, LOOKED)
    .flatMap((left) => after.slice(0, LOOKED).map((right) => [left, right] as const));
  return pairs.reduce((best, [left, right]) => {
    const one = units[left];
    const other = units[right];
    return one === undefined || other === undefined ? best : Math.max(best, likeness(one, other).score);
  }, 0);
}
