/**
 * How well the draft says what some clauses of the upper text say: the terms of clauses that stand there word for word, and
 * those found in the best passage (sentences in a row). A term that the block shares with one the passage is rather about
 * counts for little: 通报进度 under 组织领导 does not answer 通报进度 under 资金监管.
 */
import { firstIndex } from '../source/sorted.js';
import type { Span } from '../source/span.js';
import { areOpposed, type Stance } from '../align/stances.js';
import type { Ground } from './ground.js';

/** What is looked for: clauses of the upper text, the first `heading` of them its heading. */
export interface Wanted {
  readonly block: number;
  readonly clauses: readonly number[];
  readonly heading: number;
  /** Terms that count for nothing here. */
  readonly without?: ReadonlySet<number>;
  /** Whether it forbids or orders, told clause by clause where not given; clauses of the draft that do the other say nothing of it. */
  readonly stance?: Stance;
}

/** The clauses that a span of the upper text, in its source, has a part in. */
export function wantedIn({ upper }: Ground, span: Span): Wanted {
  const { offsets } = upper;
  const clauses: number[] = [];
  for (let index = firstEnding(upper, span.start); index < upper.clauses.length; index++) {
    if ((offsets[upper.clauses[index]?.start ?? 0] ?? 0) >= span.end) break;
    clauses.push(index);
  }
  return { block: upper.blockOf[clauses.at(-1) ?? 0] ?? 0, clauses, heading: 0 };
}

/** The first clause that ends at or behind an offset of the source. */
const firstEnding = ({ clauses, offsets }: Ground['upper'], offset: number): number =>
  firstIndex(clauses.length, (at) => (offsets[(clauses[at]?.end ?? 1) - 1] ?? 0) < offset);

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
  /** Of its clauses; `both` where they differ. */
  readonly stance: Stance;
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
export function enough(total: number): number {
  const wanted = total * ENOUGH;
  return wanted <= LONG ? wanted : LONG + (wanted - LONG) * BEYOND;
}

const sum = (list: readonly Weighed[]): number => list.reduce((all, { weight }) => all + weight, 0);

/** The terms, heaviest first. */
function weigh({ terms, ofClause, twins, upper }: Ground, { clauses, heading, without }: Wanted): readonly Weighed[] {
  const found = new Map<number, Weighed>();
  clauses.forEach((clause, index) => {
    for (const term of ofClause[clause] ?? []) {
      if (terms[term]?.weight === 0 || without?.has(term) === true) continue;
      const known = found.get(term);
      const inHeading = index < heading || known?.inHeading === true;
      const verbatim = (twins[clause] ?? -1) >= 0 || known?.verbatim === true;
      const weight = (terms[term]?.weight ?? 0) * (inHeading ? HEADING : 1);
      const own = upper.stances[clause] ?? 'both';
      const stance = known === undefined || known.stance === own ? own : 'both';
      found.set(term, { term, weight, inHeading, verbatim, stance });
    }
  });
  return [...found.values()].toSorted((left, right) => right.weight - left.weight || left.term - right.term);
}

interface Best {
  readonly passage: Span | null;
  /** What each term counts there. */
  readonly credits: ReadonlyMap<number, number>;
}

/** A term found: its sentence, its index among those weighed, its credit, as one number that sorts by sentence. */
const TERMS = 2 ** 14;
const CREDITS = [BORROWED, MENTIONED, 1] as const;
const pack = (sentence: number, index: number, credit: number): number => (sentence * TERMS + index) * 4 + credit;
const sentenceOf = (hit: number): number => Math.floor(hit / (TERMS * 4));
const indexOf = (hit: number): number => Math.floor(hit / 4) % TERMS;
const creditIn = (hit: number): number => CREDITS[hit % 4] ?? 0;

function hitsOf(ground: Ground, { block, clauses, stance: asked }: Wanted, weighed: readonly Weighed[]): Float64Array {
  const hits: number[] = [];
  const { told, stances } = ground.draft;
  // What is told of may answer what is told of.
  const isAsked = clauses.some((clause) => ground.upper.told[clause] === 0);
  const isDenied = deniedBy(ground, clauses);
  weighed.slice(0, TERMS).forEach(({ term, stance: own }, index) => {
    for (const clause of ground.places[term] ?? []) {
      if (isAsked && told[clause] === 1) continue;
      if (isDenied(clause) || areOpposed(asked ?? own, stances[clause] ?? 'both')) continue;
      const sentence = ground.draft.clauses[clause]?.sentence ?? 0;
      hits.push(pack(sentence, index, creditFor(ground, block, { term, clause, sentence })));
    }
  });
  return new Float64Array(hits).sort();
}

/** Whether a clause of the draft denies one of these, or one of these denies it. */
function deniedBy({ denials: { ofUpper, ofDraft } }: Ground, clauses: readonly number[]): (clause: number) => boolean {
  const numbers = new Set(ofUpper.size === 0 ? [] : clauses.flatMap((clause) => ofUpper.get(clause) ?? []));
  return (clause) => numbers.size > 0 && ofDraft.get(clause)?.some((number) => numbers.has(number)) === true;
}

function bestPassage(ground: Ground, wanted: Wanted, weighed: readonly Weighed[]): Best {
  const hits = hitsOf(ground, wanted, weighed);
  const weights = new Float64Array(weighed.map(({ weight }) => weight));
  const credits = new Float64Array(weighed.length);
  const starts = startsOf(hits, weights);
  let [from, to, most] = [0, 0, 0];
  for (const { at: first, sentence, bound } of starts) {
    if (bound <= most) continue;
    credits.fill(0);
    let worth = 0;
    for (let at = first; at < hits.length; at++) {
      const hit = hits[at] ?? 0;
      const last = sentenceOf(hit);
      if (!isNear(ground, sentence, last)) break;
      const gain = creditIn(hit) - (credits[indexOf(hit)] ?? 0);
      if (gain > 0) {
        credits[indexOf(hit)] = creditIn(hit);
        worth += gain * (weights[indexOf(hit)] ?? 0);
      }
      const value = worth - SENTENCE * (last - sentence);
      if (value > most + 1e-6) [from, to, most] = [first, at + 1, value];
    }
  }
  return passageOf(ground, weighed, hits.subarray(from, to));
}

interface Start {
  /** Index of the first hit of the sentence. */
  readonly at: number;
  readonly sentence: number;
  /** No passage that begins here is worth more. */
  readonly bound: number;
}

function startsOf(hits: Float64Array, weights: Float64Array): readonly Start[] {
  const starts: { at: number; sentence: number; bound: number }[] = [];
  for (let at = 0; at < hits.length; at++) {
    const hit = hits[at] ?? 0;
    const sentence = sentenceOf(hit);
    if (starts.at(-1)?.sentence !== sentence) starts.push({ at, sentence, bound: 0 });
    const gain = creditIn(hit) * (weights[indexOf(hit)] ?? 0);
    for (let back = starts.length - 1; back >= 0; back--) {
      const start = starts[back];
      if (start === undefined || sentence - start.sentence >= MOST_SENTENCES) break;
      start.bound += gain;
    }
  }
  return starts;
}

function passageOf({ draft }: Ground, weighed: readonly Weighed[], hits: Float64Array): Best {
  const [first] = hits;
  const last = hits.at(-1);
  const credits = new Map<number, number>();
  if (first === undefined || last === undefined) return { passage: null, credits };
  for (const hit of hits) {
    const { term = -1 } = weighed[indexOf(hit)] ?? {};
    credits.set(term, Math.max(credits.get(term) ?? 0, creditIn(hit)));
  }
  const start = draft.sentences[sentenceOf(first)]?.start ?? 0;
  return { passage: { start, end: draft.sentences[sentenceOf(last)]?.end ?? start }, credits };
}

function isNear({ draft }: Ground, first: number, last: number): boolean {
  if (first === last) return true;
  const start = draft.sentences[first]?.start ?? 0;
  const end = draft.sentences[last]?.end ?? 0;
  return last - first < MOST_SENTENCES && end - start <= MOST_UNITS;
}

interface Hit {
  readonly term: number;
  readonly clause: number;
  readonly sentence: number;
}

/** Index of what a term found counts for a block. */
function creditFor({ claimed, blocksOf, sentences }: Ground, block: number, { term, clause, sentence }: Hit): number {
  const owner = claimed[clause] ?? -1;
  if (owner === block) return 2;
  if (owner >= 0) return 0;
  const { shared, blocks, most, rivals, said } = sentences;
  const own = shared[sentence * blocks + block] ?? 0;
  const named = own < LISTED * (said[sentence] ?? 0) ? 1 : 2;
  if (own >= RATHER * (most[sentence] ?? 0)) return named;
  for (const other of rivals[sentence] ?? []) {
    const weight = shared[sentence * blocks + other] ?? 0;
    if (other !== block && own < RATHER * weight && blocksOf[term]?.includes(other) === true) return 0;
  }
  return named;
}
