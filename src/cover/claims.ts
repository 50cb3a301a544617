/**
 * What of an upper text stands word for word in the draft: for each clause its twin there, first in order, then moved. Where a
 * passage taken out leaves two ways to tell which of two like clauses is gone (一是…。要抓好落实。 二是…。要抓好落实。), the way
 * that leaves whole units out is taken.
 */
import { movedTwins, twinsOf } from '../align/order.js';
import type { Blocks } from './blocks.js';

/** For each clause of the upper text the clause of the draft that is the same, −1 for none. */
export function claimsOf(upper: Blocks, draft: Blocks): Int32Array {
  const left = upper.clauses.map(({ key }) => key);
  const right = draft.clauses.map(({ key }) => key);
  const twins = twinsOf(left, right);
  slide(left, twins, startsOf(upper));
  movedTwins(left, right, twins);
  return twins;
}

/** 1 for the first clause of a unit. */
function startsOf({ blocks, clauses }: Blocks): Uint8Array {
  const starts = new Uint8Array(clauses.length + 1).fill(0);
  for (const { node, clauses: own } of blocks) if (node !== null && own[0] !== undefined) starts[own[0]] = 1;
  starts[clauses.length] = 1;
  return starts;
}

function slide(keys: readonly string[], twins: Int32Array, starts: Uint8Array): void {
  for (let from = 0; from < keys.length; from++) {
    if (twins[from] !== -1) continue;
    let to = from;
    while (to < keys.length && twins[to] === -1) to++;
    const up = bestSlide(keys, twins, { from, to }, starts);
    for (let step = 1; step <= up; step++) {
      twins[to - step] = twins[from - step] ?? -1;
      twins[from - step] = -1;
    }
    from = to;
  }
}

interface Gap {
  readonly from: number;
  readonly to: number;
}

/** How far up the gap is best moved; as far as it can, among equals the least. */
function bestSlide(keys: readonly string[], twins: Int32Array, { from, to }: Gap, starts: Uint8Array): number {
  const fit = (up: number): number => (starts[from - up] ?? 0) + (starts[to - up] ?? 0);
  let best = 0;
  for (let up = 1; up <= from && twins[from - up] !== -1 && keys[from - up] === keys[to - up]; up++)
    if (fit(up) > fit(best)) best = up;
  return best;
}
