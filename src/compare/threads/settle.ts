/**
 * What a group did besides going on: a thread that ended before it is merged where one that goes on holds its words; one
 * that begins in it, or comes out again of what it had merged into, is split from one that goes on and held them before.
 */
import type { Range } from '../../align/nearest.js';
import { hasGroup, unitsAt } from './cells.js';
import { type Holder, holderOf } from './parts.js';
import type { State } from './thread.js';
import type { Units } from './units.js';

/** By thread, then by the place of the later group. */
export type Holders = Map<number, Map<number, Holder>>;

export function settle(units: Units, state: State, group: number): void {
  const before = units.groups[group - 1] ?? { from: 0, to: 0 };
  const now = units.groups[group] ?? before;
  const holds = goesOn(state, group);
  const held = (at: number, range: Range) => {
    const holders = unitsThat((unit) => holds(-1)(unit) !== null, range);
    return (thread: number) =>
      [
        thread,
        holderOf(units, { parts: unitsAt(state.cells[thread], at), range, holders, holds: holds(thread) }),
      ] as const;
  };
  const ended = threadsIn(state, before).filter((thread) => !hasGroup(state.cells[thread], group));
  const begun = threadsIn(state, now).filter((thread) => isBegun(state, thread, group));
  const into = ended.map(held(group - 1, now));
  const outOf = begun.map(held(group, before));
  keep(state.into, group, into);
  keep(state.outOf, group, outOf);
}

function unitsThat(isOne: (unit: number) => boolean, { from, to }: Range): readonly number[] {
  const found: number[] = [];
  for (let unit = from; unit < to; unit++) if (isOne(unit)) found.push(unit);
  return found;
}

/** New, or out again of what it had merged into. */
function isBegun({ cells, into }: State, thread: number, group: number): boolean {
  const last = cells[thread]?.at(-2);
  return last === undefined || (last.group < group - 1 && into.get(thread)?.has(last.group + 1) === true);
}

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
  ({ cells, threadOf }: State, group: number) =>
  (own: number) =>
  (unit: number): number | null => {
    const thread = threadOf[unit] ?? own;
    const isGoingOn = thread !== own && hasGroup(cells[thread], group - 1) && hasGroup(cells[thread], group);
    return isGoingOn ? thread : null;
  };

const threadsIn = ({ threadOf }: State, { from, to }: Range): readonly number[] => [
  ...new Set(threadOf.slice(from, to)),
];
