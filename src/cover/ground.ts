/**
 * An upper text and a draft laid side by side: the terms of every block of the upper text with their weights, where each
 * stands in the draft, and which blocks each sentence of the draft is about. Everything a match is judged by, in plain arrays:
 * every unit, duty and figure asks for it.
 */
import { type Dates, datesOf } from '../align/due-turns.js';
import { once } from '../align/once.js';
import type { Blocks } from './blocks.js';
import { claimsOf } from './claims.js';
import { type Denials, denialsOf } from './denials.js';
import { type NearClause, nearClauses } from './near-clauses.js';
import { type ChargedIn, chargedIn } from './roles.js';
import { type WeighedTerms, weighedTerms } from './weighed-terms.js';

export interface Ground extends WeighedTerms {
  readonly upper: Blocks;
  readonly draft: Blocks;
  /** Twin in the draft of each clause of the upper text, −1 for none. */
  readonly twins: Int32Array;
  /** Block of the upper text that a clause of the draft was taken from, −1 for none. */
  readonly claimed: Int32Array;
  readonly sentences: Sentences;
  /** Clauses of the draft that say of the very thing a clause of the upper text asks that it is not done, or the other way round. */
  readonly denials: Denials;
  /** Clause of the draft that says in nearly the same words what a clause of the upper text does. */
  readonly near: NearClause;
  /** Times in what is asked and in what is given. */
  readonly dates: Dates;
  /** Whom a text gives a role. */
  readonly charged: ChargedIn;
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

/** Lays an upper text and a draft side by side. */
export function groundOf(upper: Blocks, draft: Blocks): Ground {
  const found = weighedTerms(upper, draft);
  const twins = askedTwins(upper, draft);
  const sentences = sentencesOf(draft, { ...found, blocks: upper.blocks.length });
  return {
    upper,
    draft,
    ...found,
    twins,
    claimed: claimedOf(upper, draft, twins),
    sentences,
    denials: denialsOf(upper, draft),
    near: nearClauses(upper, draft, twins),
    dates: datesOf(upper.said, draft.said),
    charged: once((text) => chargedIn(text)),
  };
}

/** What is asked is not said where the draft only tells of it. */
const askedTwins = (upper: Blocks, draft: Blocks): Int32Array =>
  claimsOf(upper, draft).map((twin, clause) =>
    twin >= 0 && draft.told[twin] === 1 && upper.told[clause] === 0 ? -1 : twin,
  );

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
