/**
 * Requirements that did not vanish or come from nowhere: two of last year's in one of this year's (merged), one of last
 * year's in two (split). Known by the share of the smaller text, weighted by rarity, that the larger one holds.
 */
import { nearest } from '../../align/nearest.js';
import { contained } from '../../align/similar.js';
import type { RequirementUnit, Units } from './units.js';

/** The thread another went into or came out of. */
export interface Holder {
  readonly thread: number;
  /** Share of the text held. */
  readonly share: number;
}

/** From which share a text is held by another. */
const HELD = 0.34;
const CANDIDATES = 6;
/** So many documents of a group are looked at for one thread. */
const LOOKED = 4;

export interface Range {
  readonly from: number;
  readonly to: number;
}

/** The thread that holds most of any of the units with one of its own in the range; null where none holds enough. */
export function holderOf(
  units: Units,
  parts: readonly number[],
  range: Range,
  threadOf: (unit: number) => number | null,
): Holder | null {
  let best: Holder | null = null;
  for (const part of parts.slice(-LOOKED)) {
    const own = units.units[part];
    if (own === undefined) continue;
    for (const other of candidatesOf(units, own, range)) {
      const thread = threadOf(other);
      const whole = units.units[other];
      if (thread === null || whole === undefined) continue;
      const share = heldShare(own, whole);
      if (share >= HELD && share > (best?.share ?? 0)) best = { thread, share };
    }
  }
  return best;
}

function candidatesOf({ headings, bodies }: Units, own: RequirementUnit, range: Range): readonly number[] {
  const found = [
    ...nearest(headings, own.heading, range, CANDIDATES),
    ...nearest(bodies, own.body, range, CANDIDATES),
    ...nearest(bodies, own.heading, range, CANDIDATES),
  ];
  return [...new Set(found.map(({ passage }) => passage))].toSorted((left, right) => left - right);
}

/** A heading may be told in the other's body. */
function heldShare(part: RequirementUnit, whole: RequirementUnit): number {
  const total = part.heading.total + part.body.total;
  if (total === 0) return 0;
  const heading = Math.max(contained(part.heading, whole.heading), contained(part.heading, whole.body));
  const share = (part.heading.total * heading + part.body.total * contained(part.body, whole.body)) / total;
  return Math.round(share * 1000) / 1000;
}
