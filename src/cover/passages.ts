/** The passages of the draft that answer the unit of the upper text around a target, and the target's own clauses. */
import { sourceSpan } from '../align/clauses.js';
import type { Ground } from './ground.js';
import { matchOf, type Wanted, wantedIn } from './match.js';
import type { ContextOf } from './targets.js';
import { verdictOf } from './verdict.js';
import type { Span } from '../source/span.js';

export function contextFinder(ground: Ground): ContextOf {
  const units = new Map<number, Span | null>();
  return (target) => {
    const wanted = wantedIn(ground, target);
    const { block } = wanted;
    const { clauses = [], heading = 0 } = ground.upper.blocks[block] ?? {};
    const known = units.get(block);
    const unit = known === undefined ? passageOf(ground, { block, clauses, heading }, 'partly') : known;
    units.set(block, unit);
    return { unit, own: passageOf(ground, wanted, 'covered'), same: sameOf(ground, wanted) };
  };
}

/** The clause that the last of these stands in word for word, where all of them stand somewhere so. */
function sameOf({ twins, draft }: Ground, { clauses }: Wanted): Span | null {
  const twin = twins[clauses.at(-1) ?? -1] ?? -1;
  const clause = draft.clauses[twin];
  const isWhole = clauses.every((index) => (twins[index] ?? -1) >= 0);
  return isWhole && clause !== undefined ? sourceSpan(draft, clause) : null;
}

/** The best passage, where it is at least so good. */
function passageOf(ground: Ground, wanted: Wanted, least: 'partly' | 'covered'): Span | null {
  const { passage, score } = matchOf(ground, wanted);
  const verdict = verdictOf(score);
  if (passage === null || verdict === 'missing' || (least === 'covered' && verdict === 'partly')) return null;
  return sourceSpan(ground.draft, passage);
}
