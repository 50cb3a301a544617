/**
 * Threads of requirements, read group by group: each requirement goes on a thread or begins one. When a group is read, what
 * ended before it may turn out to have merged into another thread, which goes on for both; and what begins in it, to have
 * been split from one that goes on.
 */
import type { Range } from '../../align/nearest.js';
import { assign } from './assign.js';
import { type Holder, holderOf } from './parts.js';
import { pairsOf } from './pairs.js';
import type { Units } from './units.js';

/** Units of a thread by the place of their group, oldest first. */
export type Cells = ReadonlyMap<number, readonly number[]>;

export interface Threads {
  /** By number of the thread. */
  readonly cells: readonly Cells[];
  /** Threads merged into others after their last group. */
  readonly into: HoldersByThread;
  /** Threads split from others at their first group. */
  readonly outOf: HoldersByThread;
}

/** By thread, then by the place of the later group. */
export type HoldersByThread = ReadonlyMap<number, ReadonlyMap<number, Holder>>;
type Holders = Map<number, Map<number, Holder>>;

interface State {
  readonly cells: Map<number, number[]>[];
  /** By unit. */
  readonly threadOf: number[];
  readonly byPath: Map<string, number>;
  readonly into: Holders;
  readonly outOf: Holders;
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

/** Where a thread ended by a merger, the last unit of what it merged into, if that was there in the group before. */
function holderUnit({ cells, into }: Pick<State, 'cells' | 'into'>, thread: number, group: number): number | null {
  const last = lastOf(cells[thread] ?? new Map());
  const holder = into.get(thread)?.get(last + 1)?.thread;
  if (holder === undefined) return null;
  const own = cells[holder] ?? new Map<number, number[]>();
  if (lastOf(own) >= group - 1) return own.get(lastOf(own))?.at(-1) ?? null;
  return holderUnit({ cells, into }, holder, group);
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
    const cells = (state.cells[thread] ??= new Map());
    const cell = cells.get(group);
    if (cell === undefined) cells.set(group, [unit]);
    else cell.push(unit);
    state.threadOf[unit] = thread;
  }
  for (let unit = range.from; unit < range.to; unit++)
    state.byPath.set(units.units[unit]?.requirement.path ?? '', unit);
}

/** What ended before the group, and what began in it. */
function settle(units: Units, state: State, group: number): void {
  const before = units.groups[group - 1] ?? { from: 0, to: 0 };
  const now = units.groups[group] ?? before;
  const holder = (thread: number, at: number, range: Range): Holder | null =>
    holderOf(units, { parts: state.cells[thread]?.get(at) ?? [], range, holds: goesOn(state, thread, group) });
  const cellsIn = (thread: number): Cells => state.cells[thread] ?? new Map();
  const ended = threadsIn(state, before).filter((thread) => !cellsIn(thread).has(group));
  const begun = threadsIn(state, now).filter((thread) => isBegun(state, thread, group));
  const found = ended.map((thread) => [thread, holder(thread, group - 1, now)] as const);
  const source = begun.map((thread) => [thread, holder(thread, group, before)] as const);
  keep(state.into, group, found);
  keep(state.outOf, group, source);
}

/** New, or out again of what it had merged into. */
function isBegun({ cells, into }: State, thread: number, group: number): boolean {
  const groups = [...(cells[thread] ?? new Map<number, number[]>()).keys()];
  const before = groups.at(-2);
  return (
    groups.at(-1) === group &&
    (before === undefined || (before < group - 1 && into.get(thread)?.has(before + 1) === true))
  );
}

const lastOf = (cells: Cells): number => [...cells.keys()].at(-1) ?? 0;

function keep(holders: Holders, group: number, found: readonly (readonly [number, Holder | null])[]): void {
  for (const [thread, holder] of found) {
    if (holder === null) continue;
    const own = holders.get(thread);
    if (own === undefined) holders.set(thread, new Map([[group, holder]]));
    else own.set(group, holder);
  }
}

/** Only a thread that both groups have can take another in or give one off. */
const goesOn =
  (state: State, own: number, group: number) =>
  (unit: number): number | null => {
    const thread = state.threadOf[unit] ?? own;
    const cells = state.cells[thread];
    return thread !== own && cells?.has(group - 1) === true && cells.has(group) ? thread : null;
  };

const threadsIn = ({ threadOf: threads }: State, { from, to }: Range): readonly number[] => [
  ...new Set(threads.slice(from, to)),
];
