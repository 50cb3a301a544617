/**
 * For a clause of the upper text the clause of the draft that says the same in nearly the same words: whatever is left of both
 * without the words that tell their force, most pairs of characters are in common. Found by the rarest of its pairs, so that a
 * clause looks at few others however long the texts are. None where the draft has the clause word for word.
 */
import { withoutForce } from '../align/force.js';
import { once } from '../align/once.js';
import { withoutRank } from '../align/ranks.js';
import { pairsOf } from '../align/pairs.js';
import { addTo } from '../source/grouping.js';
import type { Blocks } from './blocks.js';

/** The clause of the draft, −1 for none. */
export type NearClause = (clause: number) => number;

/** Pairs a clause is looked for by, and in so many clauses a pair tells nothing. */
const SOUGHT = 6;
const EVERYWHERE = 64;
/** Share of the pairs of both that they have in common (Dice). */
const ALIKE = 0.6;
/** Pairs that fewer clauses have are too few to tell one by. */
const LEAST = 3;

export function nearClauses(upper: Blocks, draft: Blocks, twins: Int32Array): NearClause {
  let index: Index | null = null;
  const nearestOf = (clause: number, all: Index): number => {
    const wanted = wordsOf(upper, clause);
    const found = wanted.size >= LEAST ? likest(wanted, all) : -1;
    if (found >= 0 || wanted.size > SHORT) return found;
    // 严肃问责 is too short to be found but behind what it is of.
    const twin = twins[clause - 1] ?? -1;
    if (twin >= 0 && isCase(upper, clause - 1))
      return (all.pairs[twin + 1]?.size ?? SHORT + 1) <= SHORT ? twin + 1 : -1;
    if (wanted.size >= LEAST) return -1;
    const before = twin >= 0 ? twin : clause > 0 ? likest(wordsOf(upper, clause - 1), all) : -1;
    const own = all.pairs[before + 1];
    return before >= 0 && own !== undefined && isNext(wanted, own) ? before + 1 : -1;
  };
  return once((clause) =>
    (twins[clause] ?? -1) >= 0 ? -1 : nearestOf(clause, (index ??= indexOf(draft, new Set(twins)))),
  );
}

interface Index {
  readonly pairs: readonly ReadonlySet<string>[];
  readonly having: ReadonlyMap<string, readonly number[]>;
}

const wordsOf = ({ text, clauses }: Blocks, clause: number): ReadonlySet<string> => {
  const { start, end } = clauses[clause] ?? { start: 0, end: 0 };
  return new Set(pairsOf(withoutRank(withoutForce(text.slice(start, end))).replace(/、/gu, '')));
};

/** What stands word for word for another clause answers none; nor does what is only told of. */
function indexOf(draft: Blocks, taken: ReadonlySet<number>): Index {
  const having = new Map<string, number[]>();
  const pairs = draft.clauses.map((_, clause) => {
    if (taken.has(clause) || draft.told[clause] === 1) return new Set<string>();
    const own = wordsOf(draft, clause);
    for (const pair of own) addTo(having, pair, clause);
    return own;
  });
  return { pairs, having };
}

/** Pairs of a clause that only says what follows: 一律通报批评. */
const SHORT = 5;

/** 对连续两次排名末位的: what is done then stands behind it. */
function isCase({ text, clauses }: Blocks, clause: number): boolean {
  const { start, end } = clauses[clause] ?? { start: 0, end: 0 };
  return text.endsWith('的', end) && end > start;
}

/** Whether one short clause says what another does. */
const isNext = (wanted: ReadonlySet<string>, own: ReadonlySet<string>): boolean =>
  own.size <= LEAST && [...wanted].some((pair) => own.has(pair));

function likest(wanted: ReadonlySet<string>, { pairs, having }: Index): number {
  if (wanted.size < LEAST) return -1;
  const rarest = [...wanted]
    .map((pair) => having.get(pair) ?? [])
    .filter(({ length }) => length > 0 && length <= EVERYWHERE)
    .toSorted((left, right) => left.length - right.length)
    .slice(0, SOUGHT);
  let [best, most] = [-1, ALIKE];
  for (const clause of new Set(rarest.flat())) {
    const own = pairs[clause] ?? new Set();
    const shared = [...wanted].filter((pair) => own.has(pair)).length;
    const share = (2 * shared) / (wanted.size + own.size);
    if (share > most || (share === most && best < 0)) [best, most] = [clause, share];
  }
  return best;
}
