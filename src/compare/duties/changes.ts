/**
 * What became of each duty of each actor from group to group: kept, dropped, new, returned after a gap; moved where another
 * actor, who did not have it, has it in the next group, and taken by that one: neither dropped nor new. What the first group
 * has is no change, and the same duty in several documents of a group is told once.
 */
import type { Range } from '../../align/nearest.js';
import type { Duties } from './duties.js';
import { actorIndex, type Match, otherMatch, ownMatch } from './matches.js';

export interface DutyChange {
  readonly from: number;
  readonly to: number;
  readonly kind: 'dropped' | 'moved' | 'taken' | 'new' | 'returned' | 'kept';
  /** Number of the duty: the older one where it ended, else the newer. */
  readonly duty: number;
  /** Number of the duty that it was before, where it is kept, returned or taken. */
  readonly was: number | null;
  /** Number of the other actor. */
  readonly other: number | null;
  readonly score: number;
}

/** Of each duty: the same of the actor in the next group, in the group before, in any before that. */
interface Matches {
  readonly after: readonly (Match | null)[];
  readonly before: readonly (Match | null)[];
  readonly earlier: readonly (Match | null)[];
}

/** Changes of all actors, in order of the duties. */
export function dutyChanges(all: Duties): readonly DutyChange[] {
  const matches = matchesOf(all);
  const moves = movesOf(all, matches);
  const sources = new Map(Array.from(moves, ([duty, { duty: other, score }]) => [other, { duty, score }]));
  return all.duties.flatMap(({ group }, duty) => [
    ...(group > 0 ? [begun(all, matches, duty, sources.get(duty))] : []),
    ...(group < all.groups.length - 1 ? ended(all, matches, duty, moves.get(duty)) : []),
  ]);
}

function matchesOf(all: Duties): Matches {
  const matches = { after: [] as (Match | null)[], before: [] as (Match | null)[], earlier: [] as (Match | null)[] };
  for (const actor of all.actors) {
    if (actor.duties.length < 2) continue;
    const own = actorIndex(all, actor);
    for (const duty of actor.duties) {
      const group = all.duties[duty]?.group ?? 0;
      const match = (range: Range | undefined) => (range === undefined ? null : ownMatch(all, own, duty, range));
      matches.after[duty] = match(all.groups[group + 1]);
      matches.before[duty] = match(all.groups[group - 1]);
      matches.earlier[duty] = match({ from: 0, to: all.groups[group - 1]?.from ?? 0 });
    }
  }
  mutual(matches.after, matches.before);
  mutual(matches.before, matches.after);
  return matches;
}

/** What is the same one way is the same the other way. */
function mutual(matches: readonly (Match | null)[], others: (Match | null)[]): void {
  matches.forEach((match, duty) => {
    if (match !== null) others[match.duty] ??= { duty, score: match.score };
  });
}

/** What ended with one actor and began with another. */
function movesOf(all: Duties, { after, before, earlier }: Matches): ReadonlyMap<number, Match> {
  const moves = new Map<number, Match>();
  const isNew = (duty: number): boolean => (before[duty] ?? null) === null && (earlier[duty] ?? null) === null;
  all.duties.forEach(({ group }, duty) => {
    const next = all.groups[group + 1];
    if (next === undefined || (after[duty] ?? null) !== null) return;
    const match = otherMatch(all, duty, next, isNew);
    if (match !== null) moves.set(duty, match);
  });
  return moves;
}

function begun({ duties }: Duties, { before, earlier }: Matches, duty: number, source?: Match): DutyChange {
  const to = duties[duty]?.group ?? 0;
  const change = { from: to - 1, to, duty, was: null, other: null };
  const same = before[duty] ?? null;
  const old = earlier[duty] ?? null;
  if (same !== null) return { ...change, kind: 'kept', was: same.duty, score: same.score };
  if (old !== null)
    return { ...change, from: duties[old.duty]?.group ?? 0, kind: 'returned', was: old.duty, score: old.score };
  if (source === undefined) return { ...change, kind: 'new', score: 0 };
  return { ...change, kind: 'taken', was: source.duty, other: duties[source.duty]?.actor ?? null, score: source.score };
}

function ended({ duties }: Duties, { after }: Matches, duty: number, move?: Match): readonly DutyChange[] {
  if ((after[duty] ?? null) !== null) return [];
  const from = duties[duty]?.group ?? 0;
  const change = { from, to: from + 1, duty, was: null };
  return move === undefined
    ? [{ ...change, kind: 'dropped', other: null, score: 0 }]
    : [{ ...change, kind: 'moved', other: duties[move.duty]?.actor ?? null, score: move.score }];
}
