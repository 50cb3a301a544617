/** The passages of the draft that answer the unit of the upper text around a target, and the target's own clauses. */
import { sourceSpan } from '../align/clauses.js';
import type { Ground } from './ground.js';
import type { Judged } from './judge.js';
import { type Match, matchOf, type Wanted, wantedIn } from './match.js';
import type { ContextOf } from './targets.js';
import { verdictOf } from './verdict.js';
import type { Span } from '../source/span.js';

/** `judged`: units of the upper text, which are not matched again. */
export function contextFinder(ground: Ground, judged: readonly Judged[]): ContextOf {
  const matches = new Map(judged.map(({ node, match }) => [ground.upper.ofNode.get(node), match]));
  const units = new Map<number, Span | null>();
  const unitOf = (block: number): Span | null => {
    const known = units.get(block);
    if (known !== undefined) return known;
    const { clauses = [], heading = 0 } = ground.upper.blocks[block] ?? {};
    const match = matches.get(block) ?? matchOf(ground, { block, clauses, heading });
    const unit = passageOf(ground, match, 'partly');
    units.set(block, unit);
    return unit;
  };
  return (target) => {
    const wanted = wantedIn(ground, target);
    return {
      same: sameOf(ground, wanted),
      unit: () => unitOf(wanted.block),
      own: () => passageOf(ground, matchOf(ground, wanted), 'covered'),
    };
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
function passageOf(ground: Ground, { passage, score }: Match, least: 'partly' | 'covered'): Span | null {
  const verdict = verdictOf(score);
  if (passage === null || verdict === 'missing' || (least === 'covered' && verdict === 'partly')) return null;
  return sourceSpan(ground.draft, passage);
}
