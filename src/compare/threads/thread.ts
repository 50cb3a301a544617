/**
 * Threads of requirements, read group by group and document by document: each requirement goes on a thread or begins one.
 * What a group merges and splits is settled when it is read, since what merged goes on in the other thread.
 */
import type { Range } from '../../align/nearest.js';
import { assign } from './assign.js';
import { addUnit, type Cells, type GrowingCells } from './cells.js';
import { pairsOf } from './pairs.js';
import { type Holders, settle } from './settle.js';
import type { Units } from './units.js';

export interface Threads {
  /** By number of the thread. */
  readonly cells: readonly Cells[];
  /** Threads merged into others after their last group. */
  readonly into: Holders;
  /** Threads split from others at their first group. */
  readonly outOf: Holders;
}

export interface State extends Threads {
  readonly cells: GrowingCells;
  /** By unit. */
  readonly threadOf: number[];
  readonly byPath: Map<string, number>;
}

export function threadsOf(units: Units): Threads {
  const state: State = { cells: [], threadOf: [], byPath: new Map(), into: new Map(), outOf: new Map() };
  let document = 0;
  units.groups.forEach((range, group) => {
    const isRead = (): boolean => (units.documents[document]?.to ?? Infinity) <= range.to;
    for (; isRead(); document++) readDocument(units, state, units.documents[document] ?? range);
    if (group > 0) settle(units, state, group);
  });
  return state;
}

function readDocument(units: Units, state: State, range: Range): void {
  const group = units.units[range.from]?.group ?? 0;
  const known = {
    units,
    byPath: state.byPath,
    threadOf: (unit: number) => state.threadOf[unit] ?? 0,
    holderOf: (thread: number) => holderUnit(state, thread, group),
  };
  const going = new Map(assign(known, pairsOf(known, range)).map(({ unit, thread }) => [unit, thread]));
  for (let unit = range.from; unit < range.to; unit++) {
    const thread = going.get(unit) ?? state.cells.length;
    addUnit(state.cells, thread, group, unit);
    state.threadOf[unit] = thread;
  }
  for (let unit = range.from; unit < range.to; unit++)
    state.byPath.set(units.units[unit]?.requirement.path ?? '', unit);
}

/** Where a thread ended by a merger, the last unit of what it merged into, if that was there in the group before. */
function holderUnit(state: State, thread: number, group: number): number | null {
  const last = state.cells[thread]?.at(-1);
  const holder = last === undefined ? undefined : state.into.get(thread)?.get(last.group + 1)?.thread;
  if (holder === undefined) return null;
  const cell = state.cells[holder]?.at(-1);
  if (cell !== undefined && cell.group >= group - 1) return cell.units.at(-1) ?? null;
  return holderUnit(state, holder, group);
}
