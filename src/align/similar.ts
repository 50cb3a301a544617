/**
 * How like two passages are, from 0 to 1, by the terms they share, each weighted by its rarity: cosine where both are meant
 * as one thing, the share contained where one is looked for in the other. Left out on purpose: synonyms, and the order of
 * clauses. Source of the cosine of weighted terms: Salton, Wong, Yang, Communications of the ACM 18, 1975.
 */
import type { Rarity } from './rarity.js';
import { type Counted, HEAVIEST, type Layout, placesOf, type Vocabulary } from './vocabulary.js';

/** A passage with the weights of its terms: (1 + ln count) × rarity. */
export interface Passage extends Counted {
  /** Length of the vector. */
  readonly norm: number;
  /** Sum of the weights. */
  readonly total: number;
  /** Terms that are not of any work, as far as they count. */
  readonly own: number;
  /** Places of its heaviest terms from its start, in order of keys; null for all. */
  readonly heaviest: Uint16Array | null;
}

/** Terms of its own from which on a heading names something. */
export const NAMING_TERMS = 4;

/** Weighs the terms where they stand: what was counted is no more. */
export function passageOf(counted: Counted, rarity: Rarity): Passage {
  const { block, start, end, vocabulary } = counted;
  const { terms, values } = block;
  const { generic } = vocabulary;
  let squares = 0;
  let total = 0;
  let own = 0;
  for (let at = start; at < end; at++) {
    const number = terms[at] ?? 0;
    const count = values[at] ?? 1;
    const weight = Math.fround(count === 1 ? rarity(number) : (1 + Math.log(count)) * rarity(number));
    values[at] = weight;
    squares += weight * weight;
    total += weight;
    if (own < NAMING_TERMS && generic[number] === 0) own++;
  }
  const heaviest = end - start <= HEAVIEST ? null : heaviestOf(values.subarray(start, end), vocabulary);
  return { block, start, end, vocabulary, norm: Math.sqrt(squares), total, own, heaviest };
}

/** Work space of `heaviestOf`. */
let space = new Float32Array(1 << 10);

/** Of equally heavy ones the first. */
function heaviestOf(weights: Float32Array, vocabulary: Vocabulary): Uint16Array {
  if (weights.length > space.length) space = new Float32Array(2 * weights.length);
  space.set(weights);
  const sorted = space.subarray(0, weights.length).sort();
  const from = sorted.length - HEAVIEST;
  const least = sorted[from] ?? 0;
  let equals = 0;
  while (sorted[from + equals] === least) equals++;
  const places = placesOf(vocabulary);
  let length = 0;
  for (let at = 0; at < weights.length && length < HEAVIEST; at++) {
    const weight = weights[at] ?? 0;
    if (weight > least || (weight === least && equals-- > 0)) places[length++] = at;
  }
  return places;
}

/** 1 for the same terms in the same numbers, 0 where none is shared or one side is empty. */
export function cosine(left: Passage, right: Passage): number {
  if (left.norm === 0 || right.norm === 0) return 0;
  return Math.min(1, dotOf(left, right) / (left.norm * right.norm));
}

/** The innermost loop of every comparison: one side is laid out, so that nothing is to be searched for in it. */
function dotOf(left: Passage, right: Passage): number {
  const [weights, { block, start, end }] = isLaidOut(right) ? [laidOut(right), left] : [laidOut(left), right];
  const { terms, values } = block;
  let dot = 0;
  for (let at = start; at < end; at++) dot += (weights[terms[at] ?? 0] ?? 0) * (values[at] ?? 0);
  return dot;
}

/** Squares of the weights of the one of all terms that the other has too: its product with it, were both the same there. */
export function estimateOf(one: Passage, other: Passage): number {
  const weights = laidOut(one);
  const { block, start, end } = other;
  let sum = 0;
  for (let at = start; at < end; at++) {
    const weight = weights[block.terms[at] ?? 0] ?? 0;
    sum += weight * weight;
  }
  return sum;
}

/** Share of the weight of `part` whose terms stand in `whole`; 0 for an empty part. */
export function contained(part: Passage, whole: Passage): number {
  if (part.total === 0) return 0;
  const weights = laidOut(part);
  const { block, start, end } = whole;
  let shared = 0;
  for (let at = start; at < end; at++) shared += weights[block.terms[at] ?? 0] ?? 0;
  return Math.min(1, shared / part.total);
}

/** Numbers of the terms of both, in ascending order of keys. */
export function sharedTerms(left: Passage, right: Passage): readonly number[] {
  const weights = laidOut(left);
  const { block, start, end } = right;
  return Array.from(block.terms.subarray(start, end)).filter((number) => (weights[number] ?? 0) > 0);
}

/** Terms of a passage that is rather a heading. */
const SHORT = 32;

const layoutFor = ({ vocabulary, start, end }: Passage): Layout =>
  end - start > SHORT ? vocabulary.long : vocabulary.short;

const isLaidOut = (passage: Passage): boolean => layoutFor(passage).of === passage;

function laidOut(passage: Passage): Float32Array {
  const layout = layoutFor(passage);
  if (layout.of === passage) return layout.weights;
  const size = passage.vocabulary.keys.length;
  if (layout.weights.length < size) layout.weights = new Float32Array(size);
  else if (layout.of !== null) clear(layout.weights, layout.of);
  const { weights } = layout;
  const { block, start, end } = passage;
  for (let at = start; at < end; at++) weights[block.terms[at] ?? 0] = block.values[at] ?? 0;
  layout.of = passage;
  return weights;
}

function clear(weights: Float32Array, { block, start, end }: Counted): void {
  for (let at = start; at < end; at++) weights[block.terms[at] ?? 0] = 0;
}
