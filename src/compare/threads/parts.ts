/**
 * Requirements that did not vanish or come from nowhere: two of last year's in one of this year's (merged), one of last
 * year's in two (split). Known by the share of the smaller text, weighted by rarity, that the larger one holds.
 */
import { nearest, type Range } from '../../align/nearest.js';
import { sharedName } from '../../align/likeness.js';
import { contained } from '../../align/similar.js';
import type { RequirementUnit, Units } from './units.js';

/** The thread another went into or came out of. */
export interface Holder {
  readonly thread: number;
  /** Share of the text held. */
  readonly share: number;
}

/** From which share a text is held by another; and where a name of so many characters in its heading stands
 * there (美国白蛾). */
const HELD = 0.34;
const HELD_NAMED = 0.16;
const NAME = 4;
const CANDIDATES = 4;
/** So many documents of a group are looked at for one thread. */
const LOOKED = 4;

export interface Search {
  /** Units of the thread. */
  readonly parts: readonly number[];
  /** Units to look in, and those of them that some thread could be held by. */
  readonly range: Range;
  readonly holders: readonly number[];
  /** The thread of a unit, null where it cannot be the holder. */
  readonly holds: (unit: number) => number | null;
}

/** The thread that holds most of any of the parts; null where none holds enough. */
export function holderOf(units: Units, { parts, range, holders, holds }: Search): Holder | null {
  let best: Holder | null = null;
  for (const part of parts.slice(0, LOOKED)) {
    const own = units.units[part];
    if (own === undefined || !isHeldAtAll(own, holders, units)) continue;
    for (const other of candidatesOf(units, own, range)) {
      const thread = holds(other);
      if (thread === null) continue;
      const share = heldShare(own, units.units[other]);
      if (share > (best?.share ?? 0)) best = { thread, share };
    }
  }
  return best;
}

/** So few are held against the part one by one: that costs less than a search, and mostly says that there is none. */
const FEW = 32;

const isHeldAtAll = (part: RequirementUnit, holders: readonly number[], { units }: Units): boolean =>
  holders.length > FEW || holders.some((unit) => heldShare(part, units[unit]) > 0);

function candidatesOf({ headings, bodies }: Units, own: RequirementUnit, range: Range): readonly number[] {
  const found = [
    ...nearest(headings, own.heading, range, CANDIDATES),
    ...nearest(bodies, own.heading, range, CANDIDATES),
    ...nearest(bodies, own.body, range, CANDIDATES),
  ];
  return found.sort((left, right) => left - right).filter((other, at) => other !== found[at - 1]);
}

/** Share of a text that another holds, 0 where that is not enough. */
function heldShare(part: RequirementUnit, whole: RequirementUnit | undefined): number {
  if (whole === undefined) return 0;
  const share = contained(part.body, whole.body);
  const isNamed = share >= HELD_NAMED && sharedName(part.heading, whole.body) >= NAME;
  return share >= HELD || isNamed ? Math.round(share * 1000) / 1000 : 0;
}
