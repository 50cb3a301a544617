/**
 * Which thread each requirement of a document goes on: one to one, the best pair first. Texts alone do not decide: a part is
 * rather a part than a point below one; what stands below the same part is rather the same; a part whose points are found
 * again is found again, however its heading reads (突出工作重点 → 聚焦重点领域); and 加强组织领导 of any text needs its place.
 */
import { ownTerms } from '../../align/likeness.js';
import { cosine } from '../../align/similar.js';
import { type Known, type Pair, pairOf } from './pairs.js';

/** From which a pair is the same requirement. */
const SAME = 0.22;
const OTHER_LEVEL = 0.85;
const SAME_PARENT = 0.06;
const SAME_PLACE = 0.01;
/** A heading any speech could have, in its old place. */
const GENERIC_IN_PLACE = 0.12;
const GENERIC_TERMS = 4;
const EQUAL = 0.95;
/** All points below a part found again below the other. */
const SAME_POINTS = 0.35;
/** Not in the group before: what stands there is preferred. */
const RETURNED = 0.03;

/** The pairs that hold; at most one of every unit and every thread. */
export function assign(known: Known, pairs: readonly Pair[]): readonly Pair[] {
  const first = chosen(pairs.map((pair) => ({ pair, score: pair.like * levelled(known, pair) })));
  const kin = new Map(first.map((pair) => [pair.unit, pair]));
  const all = [...pairs, ...partsOf(known, pairs, first)];
  return chosen(all.map((pair) => ({ pair, score: scored(known, pair, kin) })));
}

interface Scored {
  readonly pair: Pair;
  readonly score: number;
}

function chosen(scored: readonly Scored[]): readonly Pair[] {
  const units = new Set<number>();
  const threads = new Set<number>();
  return scored
    .filter(({ score }) => score >= SAME)
    .toSorted(
      (left, right) =>
        right.score - left.score || left.pair.unit - right.pair.unit || left.pair.thread - right.pair.thread,
    )
    .filter(({ pair: { unit, thread } }) => {
      if (units.has(unit) || threads.has(thread)) return false;
      units.add(unit);
      threads.add(thread);
      return true;
    })
    .map(({ pair }) => pair);
}

/** Parts around points that go together, where their own words did not pair them. */
function partsOf(known: Known, pairs: readonly Pair[], first: readonly Pair[]): readonly Pair[] {
  const has = new Set(pairs.map(({ unit, thread }) => `${unit}:${thread}`));
  return first.flatMap(({ unit, other }) => {
    const around = known.units.units[unit]?.parent ?? null;
    const otherAround = known.units.units[other]?.parent ?? null;
    if (around === null || otherAround === null) return [];
    const pair = pairOf(known, around, otherAround);
    const key = `${pair.unit}:${pair.thread}`;
    if (has.has(key)) return [];
    has.add(key);
    return [pair];
  });
}

const levelled = ({ units: { units } }: Known, { unit, other }: Pair): number =>
  units[unit]?.requirement.level === units[other]?.requirement.level ? 1 : OTHER_LEVEL;

function scored(known: Known, pair: Pair, kin: ReadonlyMap<number, Pair>): number {
  const { units } = known.units;
  const own = units[pair.unit];
  const other = units[pair.other];
  if (own === undefined || other === undefined) return 0;
  const around = own.parent === null ? null : (kin.get(own.parent)?.thread ?? -1);
  const otherAround = other.parent === null ? null : (known.threadOf[other.parent] ?? -2);
  const isInPlace = around === otherAround;
  const isGeneric = isInPlace && ownTerms(own.heading) < GENERIC_TERMS && cosine(own.heading, other.heading) > EQUAL;
  return (
    pair.like * levelled(known, pair) +
    (isInPlace ? SAME_PARENT : 0) +
    (isGeneric ? GENERIC_IN_PLACE : 0) +
    (own.requirement.path === other.requirement.path ? SAME_PLACE : 0) +
    SAME_POINTS * samePoints(known, pair, kin) -
    (own.group - other.group > 1 ? RETURNED : 0)
  );
}

/** Share of the points below the two that go together (Dice). */
function samePoints(
  { units: { units }, threadOf }: Known,
  { unit, other }: Pair,
  kin: ReadonlyMap<number, Pair>,
): number {
  const points = units[unit]?.children ?? [];
  const others = new Set((units[other]?.children ?? []).map((child) => threadOf[child]));
  if (points.length === 0 || others.size === 0) return 0;
  const same = points.filter((point) => others.has(kin.get(point)?.thread ?? -1)).length;
  return (2 * same) / (points.length + others.size);
}
