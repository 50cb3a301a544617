/**
 * The terms of an upper text (or of some clauses of it) with their weights, and where they stand in a draft. A term weighs as
 * it is rare, in Chinese at large and among the blocks: 医保 in every block of a text about 医保 tells nothing, 血液透析 in one of
 * them nearly all.
 */
import type { Blocks } from './blocks.js';
import { placesOfTerms } from './places.js';

export interface Term {
  readonly text: string;
  readonly weight: number;
  readonly slogan: boolean;
}

export interface WeighedTerms {
  readonly terms: readonly Term[];
  /** Terms of each clause of the upper text. */
  readonly ofClause: readonly (readonly number[])[];
  /** Blocks in which each term stands, also inside longer words: 班组 in 班组长. */
  readonly blocksOf: readonly (readonly number[])[];
  /** Clauses of the draft in which each term stands, in text order. */
  readonly places: readonly (readonly number[])[];
}

/** What a slogan tells beyond its words. */
const SLOGAN = 6;

/** Of the upper text all clauses, or those that something is asked of. */
export function weighedTerms(upper: Blocks, draft: Blocks, asked: ReadonlySet<number> | null = null): WeighedTerms {
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
  return { terms, ofClause, blocksOf, places };
}

/** Blocks of clauses in text order, each once; a block comes back behind the units below it. */
export function blocksAt({ blockOf }: Blocks, clauses: readonly number[]): readonly number[] {
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

interface Counts extends Pick<WeighedTerms, 'blocksOf' | 'places'> {
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
