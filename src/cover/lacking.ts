/**
 * Clauses of a unit that the draft covers as a whole and yet says nothing of: 党员干部要带头执行婚丧事宜报告制度 at the end of a unit
 * about 移风易俗. Each is looked for by itself; one of a few common words, or one that only explains, asks for nothing of its
 * own. Weight and share are set by the drafts of `fixtures/cover`: F1 of what is partly there was 0.700 without them and is
 * 0.723 with them.
 */
import type { Ground } from './ground.js';
import { actsOf } from './acts.js';
import { matchOf, type Wanted } from './match.js';
import type { Span } from '../source/span.js';

/** Weight of some three telling words. */
const TELLING = 15;
/** Share of its weight up to which a clause is not there. */
const ABSENT = 0.1;
/** What only explains what stands before it, or runs on. */
const EXPLAINS = /^(?:即|这|历来|当前|目前|近年来)|的$/u;

/** Indices of the clauses, in text order. */
export function lackingClauses(ground: Ground, wanted: Wanted, passage: Span | null): readonly number[] {
  const { block, clauses, heading } = wanted;
  const titles = clauses.slice(0, heading).filter((clause) => isOther(ground, clause, passage));
  const points = clauses.slice(heading).filter((clause) => {
    if ((ground.twins[clause] ?? -1) >= 0 || weightOf(ground, clause) < TELLING || explains(ground, clause))
      return false;
    return matchOf(ground, { block, clauses: [clause], heading: 0 }).score <= ABSENT;
  });
  return [...titles, ...points];
}

/** A heading asks for other work than the passage is about: 抓隐患排查, 山塘清淤. */
function isOther({ upper, draft, twins }: Ground, clause: number, passage: Span | null): boolean {
  if (passage === null || (twins[clause] ?? -1) >= 0) return false;
  const { start, end } = upper.clauses[clause] ?? { start: 0, end: 0 };
  return actsOf(upper.text.slice(start, end), draft.text.slice(passage.start, passage.end)) === 'other';
}

const weightOf = ({ terms, ofClause }: Ground, clause: number): number =>
  (ofClause[clause] ?? []).reduce((sum, term) => sum + (terms[term]?.weight ?? 0), 0);

function explains({ upper }: Ground, clause: number): boolean {
  const { start, end } = upper.clauses[clause] ?? { start: 0, end: 0 };
  return EXPLAINS.test(upper.text.slice(start, end));
}
