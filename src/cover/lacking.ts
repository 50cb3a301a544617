/**
 * Clauses of a unit that the draft covers as a whole and yet says nothing of: 党员干部要带头执行婚丧事宜报告制度 at the end of a unit
 * about 移风易俗. Each is looked for by itself, and by the words that no other clause of its unit has: that 水库 is there, from
 * 水库必须落实责任人, says nothing of 病险水库一律空库运行. One of a few common words, or one that only explains, asks for nothing of
 * its own. Weight and shares are set by the drafts of `fixtures/cover`: F1 of what is partly there was 0.700 without them, 0.723
 * with whole clauses alone, and is 0.755.
 */
import type { Ground } from './ground.js';
import { actsOf } from './acts.js';
import { type Match, matchOf, type Wanted } from './match.js';
import { verdictOf } from './verdict.js';
import type { Span } from '../source/span.js';

/** Weight of some three telling words. */
const TELLING = 15;
/** Share of its weight up to which a clause is not there. */
const ABSENT = 0.1;
/** Share up to which it is not there if its own words are not; more in a unit of which a third is copied, which leaves out what it leaves out. */
const LITTLE = 0.25;
const COPIED = 1 / 3;
const BESIDE_COPIED = 0.35;
/** What only explains what stands before it, or runs on. */
const EXPLAINS = /^(?:即|这|历来|当前|目前|近年来)|的$/u;

/** Indices of the clauses, each once. */
export function lackingClauses(ground: Ground, wanted: Wanted, { passage, verbatim }: Match): readonly number[] {
  const { block, clauses, heading } = wanted;
  const titles = clauses.slice(0, heading).filter((clause) => isOther(ground, clause, passage));
  const times = timesOf(ground, clauses.slice(heading));
  const little = verbatim >= COPIED ? BESIDE_COPIED : LITTLE;
  const points = clauses.slice(heading).filter((clause) => {
    if ((ground.twins[clause] ?? -1) >= 0 || weightOf(ground, clause) < TELLING || explains(ground, clause))
      return false;
    const one = { block, clauses: [clause], heading: 0 };
    const { score } = matchOf(ground, one);
    if (score <= ABSENT || score > little) return score <= ABSENT;
    // A set that is not there is told as a set.
    if (ground.upper.slogans.has(clause)) return false;
    const without = new Set((ground.ofClause[clause] ?? []).filter((term) => (times.get(term) ?? 0) > 1));
    return weightOf(ground, clause, without) >= TELLING && matchOf(ground, { ...one, without }).score <= ABSENT;
  });
  return [...titles, ...points, ...lackingSentences(ground, wanted, new Set([...titles, ...points]))];
}

/**
 * Clauses of sentences that demand something, of which each says too little to be looked for by itself (凡是弄虚作假的，一律追责):
 * nothing of the whole sentence is there.
 */
function lackingSentences(ground: Ground, { block, clauses, heading }: Wanted, told: ReadonlySet<number>): number[] {
  const { upper, twins } = ground;
  const found: number[] = [];
  for (let from = heading; from < clauses.length;) {
    const sentence = upper.clauses[clauses[from] ?? -1]?.sentence;
    let to = from + 1;
    while (to < clauses.length && upper.clauses[clauses[to] ?? -1]?.sentence === sentence) to++;
    const own = clauses.slice(from, to);
    from = to;
    if (own.some((clause) => told.has(clause) || (twins[clause] ?? -1) >= 0 || upper.slogans.has(clause))) continue;
    if (own.reduce((sum, clause) => sum + weightOf(ground, clause), 0) < TELLING) continue;
    if (!own.some((clause) => FORBIDS.test(textOf(ground, clause)))) continue;
    if (matchOf(ground, { block, clauses: own, heading: 0 }).score <= ABSENT) found.push(...own);
  }
  return found;
}

/** What must or must not be: 一律追责, 严禁. */
const FORBIDS = /一律|严禁|必须|务必|不得|不准|不许|凡是?/u;

/** Clauses of its body that the draft says nothing of but that it is not done, the words of the heading left aside. */
export function deniedClauses(ground: Ground, { block, clauses, heading }: Wanted): readonly number[] {
  const without = new Set(clauses.slice(0, heading).flatMap((clause) => ground.ofClause[clause] ?? []));
  return clauses
    .slice(heading)
    .filter(
      (clause) =>
        ground.denials.ofUpper.has(clause) &&
        verdictOf(matchOf(ground, { block, clauses: [clause], heading: 0, without }).score) === 'missing',
    );
}

/** In how many of the clauses each term stands. */
function timesOf({ ofClause }: Ground, clauses: readonly number[]): ReadonlyMap<number, number> {
  const times = new Map<number, number>();
  for (const clause of clauses)
    for (const term of new Set(ofClause[clause])) times.set(term, (times.get(term) ?? 0) + 1);
  return times;
}

/** A heading asks for other work than the passage is about: 抓隐患排查, 山塘清淤. */
function isOther({ upper, draft, twins }: Ground, clause: number, passage: Span | null): boolean {
  if (passage === null || (twins[clause] ?? -1) >= 0) return false;
  const { start, end } = upper.clauses[clause] ?? { start: 0, end: 0 };
  return actsOf(upper.text.slice(start, end), draft.text.slice(passage.start, passage.end)) === 'other';
}

const weightOf = ({ terms, ofClause }: Ground, clause: number, without: ReadonlySet<number> = NONE): number =>
  (ofClause[clause] ?? []).reduce((sum, term) => sum + (without.has(term) ? 0 : (terms[term]?.weight ?? 0)), 0);

const NONE: ReadonlySet<number> = new Set();

function textOf({ upper }: Ground, clause: number): string {
  const { start, end } = upper.clauses[clause] ?? { start: 0, end: 0 };
  return upper.text.slice(start, end);
}

const explains = (ground: Ground, clause: number): boolean => EXPLAINS.test(textOf(ground, clause));
