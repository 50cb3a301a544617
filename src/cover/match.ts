/**
 * How well the draft says what some clauses of the upper text say: the terms of clauses that stand there word for word, and
 * those found in the best passage (sentences in a row). A term that the block shares with one the passage is rather about
 * counts for little: 通报进度 under 组织领导 does not answer 通报进度 under 资金监管.
 */
import type { Span } from '../source/span.js';
import type { Ground, Hit } from './ground.js';

/** What is looked for: clauses of the upper text, the first `heading` of them its heading. */
export interface Wanted {
  readonly block: number;
  readonly clauses: readonly number[];
  readonly heading: number;
}

/** The clauses that a span of the upper text, in its source, has a part in. */
export function wantedIn({ upper }: Ground, span: Span): Wanted {
  const clauses = upper.clauses.flatMap(({ start, end }, index) => {
    const [from, last] = [upper.offsets[start] ?? 0, upper.offsets[end - 1] ?? 0];
    return from < span.end && last >= span.start ? [index] : [];
  });
  return { block: upper.blockOf[clauses.at(-1) ?? 0] ?? 0, clauses, heading: 0 };
}

export interface Match {
  /** 0 to 1. */
  readonly score: number;
  /** Best passage, in folded units of the draft; null where nothing is shared. */
  readonly passage: Span | null;
  /** Clauses of the draft that are the same. */
  readonly same: readonly number[];
  /** Weight of what stands word for word, of all. */
  readonly verbatim: number;
  readonly heading: { readonly terms: readonly number[]; readonly share: number };
  readonly found: readonly number[];
  readonly absent: readonly number[];
  /** Weight found of all. */
  readonly share: number;
}

/** What a term counts in a passage that is rather about another block. */
const BORROWED = 0.1;
/** A sentence that says so many other things besides only names this one, and what a term counts there. */
const LISTED = 0.3;
const MENTIONED = 0.5;
/** A sentence is rather about another block that shares so much more with it. */
const RATHER = 0.7;
/** A heading tells more than its body. */
const HEADING = 1.5;
/** Sentences and folded units of a passage at most. */
const MOST_SENTENCES = 4;
const MOST_UNITS = 220;
/** What a sentence more must bring: a telling word. */
const SENTENCE = 4;
/** Share that is as good as all: who rewrites a text leaves words out. */
const ENOUGH = 0.7;
/** Weight of some eight telling words: of a unit that has more, half of what is beyond may be left out besides. */
const LONG = 40;
const BEYOND = 0.5;

interface Weighed {
  readonly term: number;
  readonly weight: number;
  readonly inHeading: boolean;
  /** Stands in a clause that is in the draft word for word. */
  readonly verbatim: boolean;
}

export function matchOf(ground: Ground, wanted: Wanted): Match {
  const weighed = weigh(ground, wanted);
  const total = sum(weighed);
  const same = wanted.clauses.map((clause) => ground.twins[clause] ?? -1).filter((twin) => twin >= 0);
  if (total === 0) return empty(wanted, same);
  const { passage, credits } = bestPassage(ground, wanted, weighed);
  const creditOf = ({ term, verbatim }: Weighed): number => (verbatim ? 1 : (credits.get(term) ?? 0));
  const gained = weighed.reduce((all, entry) => all + entry.weight * creditOf(entry), 0);
  const isFound = (entry: Weighed): boolean => creditOf(entry) > BORROWED;
  const headings = weighed.filter(({ inHeading }) => inHeading);
  const share = gained / total;
  return {
    score: Math.min(1, gained / enough(total)),
    passage,
    same,
    verbatim: sum(weighed.filter(({ verbatim }) => verbatim)) / total,
    heading: {
      terms: headings.filter(isFound).map(({ term }) => term),
      share: headings.length === 0 ? 0 : sum(headings.filter(isFound)) / sum(headings),
    },
    found: weighed.filter(isFound).map(({ term }) => term),
    absent: weighed.filter((entry) => !isFound(entry)).map(({ term }) => term),
    share,
  };
}

/** Clauses without a term are there or not. */
function empty({ clauses }: Wanted, same: readonly number[]): Match {
  const share = clauses.length === 0 ? 1 : same.length / clauses.length;
  const heading = { terms: [], share: 0 };
  return { score: share, passage: null, same, verbatim: share, heading, found: [], absent: [], share };
}

/** Weight that is as good as all. */
function enough(total: number): number {
  const wanted = total * ENOUGH;
  return wanted <= LONG ? wanted : LONG + (wanted - LONG) * BEYOND;
}

const sum = (list: readonly Weighed[]): number => list.reduce((all, { weight }) => all + weight, 0);

/** The terms, heaviest first. */
function weigh({ terms, ofClause, twins }: Ground, { clauses, heading }: Wanted): readonly Weighed[] {
  const found = new Map<number, Weighed>();
  clauses.forEach((clause, index) => {
    for (const term of ofClause[clause] ?? []) {
      const known = found.get(term);
      const inHeading = index < heading || known?.inHeading === true;
      const verbatim = (twins[clause] ?? -1) >= 0 || known?.verbatim === true;
      const weight = (terms[term]?.weight ?? 0) * (inHeading ? HEADING : 1);
      found.set(term, { term, weight, inHeading, verbatim });
    }
  });
  return [...found.values()].toSorted((left, right) => right.weight - left.weight || left.term - right.term);
}

interface Best {
  readonly passage: Span | null;
  /** What each term counts there. */
  readonly credits: ReadonlyMap<number, number>;
}

function bestPassage(ground: Ground, { block }: Wanted, weighed: readonly Weighed[]): Best {
  const weights = new Map(weighed.map(({ term, weight }) => [term, weight]));
  const hits = weighed
    .flatMap(({ term }) => ground.hits[term] ?? [])
    .map((hit) => ({ ...hit, credit: creditOf(ground, block, hit) }))
    .toSorted((left, right) => left.at - right.at || left.term - right.term);
  let best: Best & { readonly value: number } = { passage: null, credits: new Map(), value: 0 };
  let last = -1;
  hits.forEach((hit, index) => {
    if (hit.sentence === last) return;
    last = hit.sentence;
    const credits = new Map<number, number>();
    let worth = 0;
    for (let at = index; at < hits.length; at++) {
      const next = hits[at];
      if (next === undefined || !isNear(ground, hit, next)) break;
      const before = credits.get(next.term) ?? 0;
      if (next.credit > before) {
        credits.set(next.term, next.credit);
        worth += (next.credit - before) * (weights.get(next.term) ?? 0);
      }
      if (hits[at + 1]?.sentence === next.sentence) continue;
      const value = worth - SENTENCE * (next.sentence - hit.sentence);
      if (value > best.value + 1e-6) best = { passage: spanOf(ground, hit, next), credits: new Map(credits), value };
    }
  });
  return best;
}

function isNear({ draft }: Ground, first: Hit, next: Hit): boolean {
  const start = draft.sentences[first.sentence]?.start ?? 0;
  const end = draft.sentences[next.sentence]?.end ?? 0;
  return (
    next.sentence === first.sentence || (next.sentence - first.sentence < MOST_SENTENCES && end - start <= MOST_UNITS)
  );
}

const spanOf = ({ draft }: Ground, first: Hit, last: Hit): Span => ({
  start: draft.sentences[first.sentence]?.start ?? 0,
  end: draft.sentences[last.sentence]?.end ?? 0,
});

function creditOf({ claimed, ofBlock, shared, said }: Ground, block: number, { term, clause, sentence }: Hit): number {
  const owner = claimed[clause] ?? -1;
  if (owner === block) return 1;
  if (owner >= 0) return BORROWED;
  const all = shared[sentence] ?? new Map<number, number>();
  const own = all.get(block) ?? 0;
  for (const [other, weight] of all)
    if (other !== block && own < RATHER * weight && ofBlock[other]?.has(term) === true) return BORROWED;
  return own < LISTED * (said[sentence] ?? 0) ? MENTIONED : 1;
}
