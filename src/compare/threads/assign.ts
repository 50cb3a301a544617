/**
 * Which thread each requirement of a document goes on: one to one, the best pair first. Texts alone do not decide: a part is
 * rather a part than a point below one; what stands below the same part is rather the same; a part whose points are found
 * again is found again, however its heading reads (突出工作重点 → 聚焦重点领域); and 加强组织领导 of any text needs its place.
 */
import { cosine, NAMING_TERMS } from '../../align/similar.js';
import { type Known, LIKE_AT_ALL, type Pair, pairOf } from './pairs.js';
import type { RequirementUnit } from './units.js';

/** From which a pair is the same requirement. */
const SAME = 0.2;
const OTHER_LEVEL = 0.85;
const SAME_PARENT = 0.06;
const SAME_PATH = 0.01;
/** On either side. */
const SAME_NEIGHBOUR = 0.03;
/** A heading any speech could have, in its old place. */
const GENERIC_IN_PLACE = 0.12;
const EQUAL = 0.95;
/** Texts without points below them, whose headings share no character: their place alone makes them no requirement kept. */
const LIKE_UNNAMED = 0.15;
/** All points below a part found again below the other. */
const SAME_POINTS = 0.35;
/** Not in the group before: what stands there is preferred, but nothing is the less the same for it. */
const RETURNED = 0.08;
/** What merged comes out again only where the one it merged into has gone on otherwise. */
const HELD = 0.5;

/** The pairs that hold; at most one of every unit and every thread. */
export function assign(known: Known, pairs: readonly Pair[]): readonly Pair[] {
  const first = chosen(known, pairs, (pair) => pair.like * levelled(known, pair));
  const kin = new Map(first.map((pair) => [pair.unit, pair]));
  return chosen(known, [...pairs, ...partsOf(known, pairs, first)], (pair) => scored(known, pair, kin));
}

interface Ranked {
  readonly pair: Pair;
  /** Its score less what is taken off where pairs compete. */
  readonly rank: number;
}

function chosen(known: Known, pairs: readonly Pair[], scoreOf: (pair: Pair) => number): readonly Pair[] {
  const ranked: Ranked[] = [];
  for (const pair of pairs) {
    const score = scoreOf(pair);
    if (score >= SAME && isLikeEnough(known, pair)) ranked.push({ pair, rank: score - gapOf(known, pair) });
  }
  const units = new Set<number>();
  const threads = new Set<number>();
  const found: Pair[] = [];
  for (const { pair } of ranked.sort(inRank)) {
    if (units.has(pair.unit) || threads.has(pair.thread)) continue;
    units.add(pair.unit);
    threads.add(pair.thread);
    found.push(pair);
  }
  return found;
}

const inRank = (left: Ranked, right: Ranked): number =>
  right.rank - left.rank || left.pair.unit - right.pair.unit || left.pair.thread - right.pair.thread;

function isLikeEnough({ units: { units } }: Known, { unit, other, like }: Pair): boolean {
  if (like >= LIKE_UNNAMED || like < LIKE_AT_ALL) return like >= LIKE_UNNAMED;
  const own = units[unit];
  const old = units[other];
  if (own === undefined || old === undefined || own.children.length > 0 || old.children.length > 0) return true;
  for (const character of old.requirement.heading) if (own.requirement.heading.includes(character)) return true;
  return false;
}

/** One number for a unit and a thread. */
const keyOf = ({ unit, thread }: Pair): number => unit * 2 ** 26 + thread;

/** Parts around points that go together, where their own words did not pair them. */
function partsOf(known: Known, pairs: readonly Pair[], first: readonly Pair[]): readonly Pair[] {
  const has = new Set(pairs.map(keyOf));
  return first.flatMap(({ unit, other }) => {
    const around = known.units.units[unit]?.parent ?? null;
    const otherAround = known.units.units[other]?.parent ?? null;
    if (around === null || otherAround === null) return [];
    const pair = pairOf(known, around, otherAround);
    const key = keyOf(pair);
    if (has.has(key)) return [];
    has.add(key);
    return [pair];
  });
}

const levelled = ({ units: { units } }: Known, { unit, other }: Pair): number =>
  units[unit]?.requirement.level === units[other]?.requirement.level ? 1 : OTHER_LEVEL;

function gapOf({ units: { units } }: Known, { unit, other, isHeld = false }: Pair): number {
  if (isHeld) return HELD;
  return (units[unit]?.group ?? 0) - (units[other]?.group ?? 0) > 1 ? RETURNED : 0;
}

/** Threads of what stands around the units of the document. */
type Kin = ReadonlyMap<number, Pair>;

function scored(known: Known, pair: Pair, kin: Kin): number {
  const own = known.units.units[pair.unit];
  const other = known.units.units[pair.other];
  if (own === undefined || other === undefined) return 0;
  const isSame = (left: number | null, right: number | null): boolean =>
    left !== null && right !== null && kin.get(left)?.thread === known.threadOf(right);
  const samePath = own.requirement.path === other.requirement.path;
  const isBelow = isSame(own.parent, other.parent);
  const isInPlace = isBelow || (own.parent === null && other.parent === null && isAtSameEnd(own, other));
  const neighbours = Number(isSame(own.previous, other.previous)) + Number(isSame(own.next, other.next));
  return (
    pair.like * levelled(known, pair) +
    (isBelow ? SAME_PARENT : 0) +
    (isInPlace && isGeneric(own, other) ? GENERIC_IN_PLACE : 0) +
    (samePath ? SAME_PATH : 0) +
    SAME_NEIGHBOUR * neighbours +
    SAME_POINTS * samePoints(known, pair, kin)
  );
}

/** The first parts of two documents, or the last. */
const isAtSameEnd = (own: RequirementUnit, other: RequirementUnit): boolean =>
  (own.previous === null && other.previous === null) || (own.next === null && other.next === null);

const isGeneric = (own: RequirementUnit, other: RequirementUnit): boolean =>
  own.heading.own < NAMING_TERMS && cosine(own.heading, other.heading) > EQUAL;

/** Share of the points below the two that go together (Dice). */
function samePoints(
  { units: { units }, threadOf }: Known,
  { unit, other }: Pair,
  kin: ReadonlyMap<number, Pair>,
): number {
  const points = units[unit]?.children ?? [];
  const below = units[other]?.children ?? [];
  if (points.length === 0 || below.length === 0) return 0;
  const others = new Set(below.map((child) => threadOf(child)));
  const same = points.filter((point) => others.has(kin.get(point)?.thread ?? -1)).length;
  return (2 * same) / (points.length + others.size);
}
