/**
 * An upper text and a draft laid side by side: the terms of every block of the upper text with their weights, where each
 * stands in the draft, and which block each sentence of the draft is about. Everything a match is judged by.
 *
 * A term weighs as it is rare, in Chinese at large and among the blocks: 医保 in every block of a text about 医保 tells nothing,
 * 血液透析 in one of them nearly all.
 */
import type { CutWords } from '../align/cut-words.js';
import type { Blocks } from './blocks.js';
import { claimsOf } from './claims.js';

export interface Term {
  readonly text: string;
  readonly weight: number;
  readonly slogan: boolean;
}

/** What a slogan tells beyond its words. */
const SLOGAN = 6;

/** A place of a term in the draft. */
export interface Hit {
  readonly term: number;
  /** In the folded text of the draft. */
  readonly at: number;
  readonly clause: number;
  readonly sentence: number;
}

export interface Ground {
  readonly upper: Blocks;
  readonly draft: Blocks;
  /** Twin in the draft of each clause of the upper text, −1 for none. */
  readonly twins: Int32Array;
  readonly terms: readonly Term[];
  /** Terms of each clause of the upper text. */
  readonly ofClause: readonly (readonly number[])[];
  /** Terms that stand in each block, also inside longer words: 班组 in 班组长. */
  readonly ofBlock: readonly ReadonlySet<number>[];
  /** Places in the draft by term. */
  readonly hits: readonly (readonly Hit[])[];
  /** Block of the upper text that a clause of the draft was taken from, −1 for none. */
  readonly claimed: Int32Array;
  /** Of each sentence of the draft: what it shares with each block, in weight. */
  readonly shared: readonly ReadonlyMap<number, number>[];
  /** Of each sentence of the draft: the weight of all terms of the upper text in it. */
  readonly said: Float64Array;
}

export function groundOf(upper: Blocks, draft: Blocks, cut: CutWords): Ground {
  const numbers = new Map<string, number>();
  const words: Term[] = [];
  const numberOf = (term: Term): number => {
    const known = numbers.get(term.text);
    if (known !== undefined) return known;
    numbers.set(term.text, words.length);
    return words.push(term) - 1;
  };
  const ofClause = upper.clauses.map(({ start, end }, clause) => [
    ...(upper.slogans.get(clause) ?? []).map((text) => numberOf({ text, weight: SLOGAN, slogan: true })),
    ...cut(upper.text.slice(start, end)).map((word) => numberOf({ ...word, slogan: false })),
  ]);
  const ofBlock = standingIn(upper, numbers);
  const terms = termsOf(words, ofBlock);
  const twins = claimsOf(upper, draft);
  const hits = hitsOf(draft, numbers);
  const shared = sharedOf({ hits, terms, ofBlock, sentences: draft.sentences.length });
  const said = saidOf(hits, terms, draft.sentences.length);
  return { upper, draft, twins, terms, ofClause, ofBlock, hits, claimed: claimedOf(upper, draft, twins), shared, said };
}

function standingIn(upper: Blocks, numbers: ReadonlyMap<string, number>): readonly ReadonlySet<number>[] {
  const sets = upper.blocks.map(() => new Set<number>());
  for (const places of hitsOf(upper, numbers))
    for (const { term, clause } of places) sets[upper.blockOf[clause] ?? 0]?.add(term);
  return sets;
}

/** Weight left to a term that every block has. */
const LEAST = 0.25;

function termsOf(words: readonly Term[], blocks: readonly ReadonlySet<number>[]): readonly Term[] {
  const counts = new Int32Array(words.length);
  for (const block of blocks) for (const term of block) counts[term] = (counts[term] ?? 0) + 1;
  const all = Math.log(Math.max(2, blocks.length));
  return words.map((word, term) => {
    const share = Math.log(Math.max(2, blocks.length) / Math.max(1, counts[term] ?? 1)) / all;
    return { ...word, weight: word.weight * (LEAST + (1 - LEAST) * share) };
  });
}

/** Words are two to four characters, Latin ones longer. */
function hitsOf({ text, clauses }: Blocks, numbers: ReadonlyMap<string, number>): readonly (readonly Hit[])[] {
  const hits: Hit[][] = Array.from(numbers, () => []);
  const lengths = [...new Set(Array.from(numbers.keys(), ({ length }) => length))].toSorted((a, b) => a - b);
  clauses.forEach(({ start, end, sentence }, clause) => {
    for (let at = start; at < end; at++)
      for (const length of lengths) {
        if (at + length > end) break;
        const term = numbers.get(text.slice(at, at + length));
        if (term !== undefined) hits[term]?.push({ term, at, clause, sentence });
      }
  });
  return hits;
}

function claimedOf(upper: Blocks, draft: Blocks, twins: Int32Array): Int32Array {
  const claimed = new Int32Array(draft.clauses.length).fill(-1);
  twins.forEach((twin, clause) => {
    if (twin >= 0) claimed[twin] = upper.blockOf[clause] ?? -1;
  });
  return claimed;
}

function saidOf(hits: Ground['hits'], terms: readonly Term[], sentences: number): Float64Array {
  const said = new Float64Array(sentences);
  hits.forEach((places, term) => {
    for (const sentence of new Set(places.map((hit) => hit.sentence)))
      said[sentence] = (said[sentence] ?? 0) + (terms[term]?.weight ?? 0);
  });
  return said;
}

interface Facts {
  readonly hits: readonly (readonly Hit[])[];
  readonly terms: readonly Term[];
  readonly ofBlock: readonly ReadonlySet<number>[];
  readonly sentences: number;
}

function sharedOf({ hits, terms, ofBlock, sentences }: Facts): readonly ReadonlyMap<number, number>[] {
  const shared = Array.from({ length: sentences }, () => new Map<number, number>());
  const blocksOf = terms.map((): number[] => []);
  ofBlock.forEach((own, block) => own.forEach((term) => blocksOf[term]?.push(block)));
  hits.forEach((places, term) => {
    const weight = terms[term]?.weight ?? 0;
    for (const sentence of new Set(places.map((hit) => hit.sentence)))
      for (const block of blocksOf[term] ?? []) {
        const map = shared[sentence];
        map?.set(block, (map.get(block) ?? 0) + weight);
      }
  });
  return shared;
}
