/**
 * An upper text and a draft laid side by side: the terms of every block of the upper text with their weights, where each
 * stands in the draft, and which blocks each sentence of the draft is about. Everything a match is judged by, in plain arrays:
 * every unit, duty and figure asks for it.
 *
 * A term weighs as it is rare, in Chinese at large and among the blocks: 医保 in every block of a text about 医保 tells nothing,
 * 血液透析 in one of them nearly all.
 */
import type { Blocks } from './blocks.js';
import { claimsOf } from './claims.js';
import { placesOfTerms } from './places.js';

export interface Term {
  readonly text: string;
  readonly weight: number;
  readonly slogan: boolean;
}

export interface Ground {
  readonly upper: Blocks;
  readonly draft: Blocks;
  /** Twin in the draft of each clause of the upper text, −1 for none. */
  readonly twins: Int32Array;
  readonly terms: readonly Term[];
  /** Terms of each clause of the upper text. */
  readonly ofClause: readonly (readonly number[])[];
  /** Blocks in which each term stands, also inside longer words: 班组 in 班组长. */
  readonly blocksOf: readonly (readonly number[])[];
  /** Clauses of the draft in which each term stands, in text order. */
  readonly places: readonly (readonly number[])[];
  /** Block of the upper text that a clause of the draft was taken from, −1 for none. */
  readonly claimed: Int32Array;
  readonly sentences: Sentences;
}

/** What the sentences of the draft are about. */
export interface Sentences {
  /** Weight that sentence s shares with block b, at s × blocks + b. */
  readonly shared: Float64Array;
  readonly blocks: number;
  /** Weight each sentence shares with the block it shares most with. */
  readonly most: Float64Array;
  /** Blocks each sentence shares most with. */
  readonly rivals: readonly (readonly number[])[];
  /** Weight of all terms of the upper text in each sentence. */
  readonly said: Float64Array;
}

/** What a slogan tells beyond its words. */
const SLOGAN = 6;

/** Of the upper text all clauses, or those that something is asked of. */
export function groundOf(upper: Blocks, draft: Blocks, asked: ReadonlySet<number> | null = null): Ground {
  const numbers = new Map<string, number>();
  const words: Term[] = [];
  const numberOf = (text: string, weight: number, slogan: boolean): number => {
    const known = numbers.get(text);
    if (known !== undefined) return known;
    numbers.set(text, words.length);
    return words.push({ text, weight, slogan }) - 1;
  };
  const termsOf = (clause: number): readonly number[] => {
    const terms = (upper.slogans.get(clause) ?? []).map((text) => numberOf(text, SLOGAN, true));
    for (const { text, weight } of upper.wordsOf(clause)) terms.push(numberOf(text, weight, false));
    return terms;
  };
  const ofClause = upper.clauses.map((_, clause) => (asked === null || asked.has(clause) ? termsOf(clause) : []));
  const blocksOf = placesOfTerms(upper, numbers).map((list) => blocksAt(upper, list));
  const places = placesOfTerms(draft, numbers);
  const terms = weighed(words, { blocksOf, places, blocks: upper.blocks.length, clauses: draft.clauses.length });
  const twins = claimsOf(upper, draft);
  const sentences = sentencesOf(draft, { places, terms, blocksOf, blocks: upper.blocks.length });
  return {
    upper,
    draft,
    twins,
    terms,
    ofClause,
    blocksOf,
    places,
    claimed: claimedOf(upper, draft, twins),
    sentences,
  };
}

/** Blocks of clauses in text order, each once; a block comes back behind the units below it. */
function blocksAt({ blockOf }: Blocks, clauses: readonly number[]): readonly number[] {
  const blocks: number[] = [];
  for (const clause of clauses) {
    const block = blockOf[clause] ?? 0;
    if (block !== blocks.at(-1) && !blocks.includes(block)) blocks.push(block);
  }
  return blocks;
}

/** Weight left to a term that every block has. */
const LEAST = 0.25;

/** In so many clauses of the draft, and so great a part of them, a term tells no place from another: it weighs nothing. */
const EVERYWHERE = 10;
const PART = 1 / 40;

interface Counts extends Pick<Ground, 'blocksOf' | 'places'> {
  readonly blocks: number;
  readonly clauses: number;
}

function weighed(words: readonly Term[], { blocksOf, places, clauses, ...counts }: Counts): readonly Term[] {
  const blocks = Math.max(2, counts.blocks);
  const most = Math.max(EVERYWHERE, clauses * PART);
  return words.map((word, term) => {
    const share = Math.log(blocks / Math.max(1, blocksOf[term]?.length ?? 1)) / Math.log(blocks);
    const isEverywhere = (places[term]?.length ?? 0) > most;
    return { ...word, weight: isEverywhere ? 0 : word.weight * (LEAST + (1 - LEAST) * share) };
  });
}

function claimedOf(upper: Blocks, draft: Blocks, twins: Int32Array): Int32Array {
  const claimed = new Int32Array(draft.clauses.length).fill(-1);
  twins.forEach((twin, clause) => {
    if (twin >= 0) claimed[twin] = upper.blockOf[clause] ?? -1;
  });
  return claimed;
}

interface Facts extends Pick<Ground, 'places' | 'terms' | 'blocksOf'> {
  readonly blocks: number;
}

function sentencesOf(draft: Blocks, { places, terms, blocksOf, blocks }: Facts): Sentences {
  const count = draft.sentences.length;
  const shared = new Float64Array(count * blocks);
  const said = new Float64Array(count);
  places.forEach((list, term) => {
    const weight = terms[term]?.weight ?? 0;
    if (weight === 0) return;
    const having = blocksOf[term] ?? [];
    let last = -1;
    for (const clause of list) {
      const sentence = draft.clauses[clause]?.sentence ?? 0;
      if (sentence === last) continue;
      last = sentence;
      said[sentence] = (said[sentence] ?? 0) + weight;
      for (const block of having) shared[sentence * blocks + block] = (shared[sentence * blocks + block] ?? 0) + weight;
    }
  });
  const most = Float64Array.from({ length: count }, (_, at) => mostIn(shared, at, blocks));
  const rivals = Array.from(most, (weight, at) => rivalsIn(shared, { at, blocks }, weight));
  return { shared, blocks, said, most, rivals };
}

/** A block that shares less than this of what the first one shares is no rival of any. */
const RIVAL = 0.5;

function mostIn(shared: Float64Array, sentence: number, blocks: number): number {
  let most = 0;
  for (let at = sentence * blocks; at < (sentence + 1) * blocks; at++) most = Math.max(most, shared[at] ?? 0);
  return most;
}

interface Row {
  readonly at: number;
  readonly blocks: number;
}

function rivalsIn(shared: Float64Array, { at, blocks }: Row, most: number): readonly number[] {
  const rivals: number[] = [];
  if (most === 0) return rivals;
  for (let block = 0; block < blocks; block++)
    if ((shared[at * blocks + block] ?? 0) >= RIVAL * most) rivals.push(block);
  return rivals;
}
