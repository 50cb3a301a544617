/**
 * How like two passages are, from 0 to 1, by the terms they share, each weighted by its rarity: cosine where both are meant
 * as one thing, the share contained where one is looked for in the other. What is shared can be shown: `sharedRuns` gives it
 * in words (第一责任人 述职评议), heaviest first. Left out on purpose: synonyms, and the order of clauses.
 * Source of the cosine of weighted terms: Salton, Wong, Yang, Communications of the ACM 18, 1975.
 */
import type { Span } from '../source/span.js';
import { pool } from './pool.js';
import type { Rarity } from './rarity.js';
import { eachRun, keyOf, type Terms } from './terms.js';

/** A passage by its terms, in ascending order of keys. */
export interface Passage {
  readonly keys: Uint32Array;
  /** (1 + ln count) × rarity. */
  readonly weights: Float32Array;
  /** Length of the vector. */
  readonly norm: number;
  /** Sum of the weights. */
  readonly total: number;
  /** Places of its heaviest terms, in order of keys. */
  readonly heaviest: Uint16Array;
}

/** Terms that a passage is looked for and found by. */
const HEAVIEST = 48;

export function passageOf({ keys, counts }: Terms, rarity: Rarity): Passage {
  const weights = new Float32Array(keys.length);
  for (let at = 0; at < keys.length; at++) {
    const weight = rarity(keys[at] ?? 0);
    const count = counts[at] ?? 1;
    weights[at] = count === 1 ? weight : (1 + Math.log(count)) * weight;
  }
  let squares = 0;
  let total = 0;
  for (const weight of weights) {
    squares += weight * weight;
    total += weight;
  }
  return { keys, weights: WEIGHTS.kept(weights), norm: Math.sqrt(squares), total, heaviest: heaviestOf(weights) };
}

const ALL = Uint16Array.from({ length: HEAVIEST }, (_, at) => at);
/** All places of a short passage, by its length. */
const SHORT = Array.from({ length: HEAVIEST + 1 }, (_, length) => ALL.subarray(0, length));
const PLACES = pool((size) => new Uint16Array(size));
const WEIGHTS = pool((size) => new Float32Array(size));

/** Of equally heavy ones the first. */
function heaviestOf(weights: Float32Array): Uint16Array {
  const short = SHORT[weights.length];
  if (short !== undefined) return short;
  const sorted = weights.slice().sort();
  const from = sorted.length - HEAVIEST;
  const least = sorted[from] ?? 0;
  let equals = 0;
  while (sorted[from + equals] === least) equals++;
  const places = new Uint16Array(HEAVIEST);
  let length = 0;
  for (let at = 0; at < weights.length && length < HEAVIEST; at++) {
    const weight = weights[at] ?? 0;
    if (weight > least || (weight === least && equals-- > 0)) places[length++] = at;
  }
  return PLACES.kept(places);
}

/** 1 for the same terms in the same numbers, 0 where none is shared or one side is empty. */
export function cosine(left: Passage, right: Passage): number {
  if (left.norm === 0 || right.norm === 0) return 0;
  return Math.min(1, dotOf(left, right) / (left.norm * right.norm));
}

/** The innermost loop of every comparison: `eachShared` without a call for each term. */
function dotOf({ keys, weights }: Passage, { keys: others, weights: otherWeights }: Passage): number {
  let dot = 0;
  let at = 0;
  let other = 0;
  while (at < keys.length && other < others.length) {
    const difference = (keys[at] ?? 0) - (others[other] ?? 0);
    if (difference === 0) dot += (weights[at] ?? 0) * (otherWeights[other] ?? 0);
    if (difference <= 0) at++;
    if (difference >= 0) other++;
  }
  return dot;
}

/** Share of the weight of `part` whose terms stand in `whole`; 0 for an empty part. */
export function contained(part: Passage, whole: Passage): number {
  if (part.total === 0) return 0;
  return Math.min(1, sharedWeight(part, whole) / part.total);
}

function sharedWeight({ keys, weights }: Passage, { keys: others }: Passage): number {
  let shared = 0;
  let at = 0;
  let other = 0;
  while (at < keys.length && other < others.length) {
    const difference = (keys[at] ?? 0) - (others[other] ?? 0);
    if (difference === 0) shared += weights[at] ?? 0;
    if (difference <= 0) at++;
    if (difference >= 0) other++;
  }
  return shared;
}

/** Visits the terms of both, by their places in the one and the other. */
export function eachShared(left: Passage, right: Passage, visit: (at: number, other: number) => void): void {
  const { keys } = left;
  const others = right.keys;
  let at = 0;
  let other = 0;
  while (at < keys.length && other < others.length) {
    const difference = (keys[at] ?? 0) - (others[other] ?? 0);
    if (difference === 0) visit(at, other);
    if (difference <= 0) at++;
    if (difference >= 0) other++;
  }
}

export interface SharedRun {
  readonly text: string;
  readonly span: Span;
  /** Sum of the weights of its terms. */
  readonly weight: number;
}

/** What of a stretch of text stands in a passage, as runs of its own words; heaviest first, then in order of the text. */
export function sharedRuns(text: string, span: Span, { keys, weights }: Passage): readonly SharedRun[] {
  const places = new Map([...keys].map((key, at) => [key, at]));
  const runs = new Map<string, SharedRun>();
  const keep = (start: number, end: number, weight: number) => {
    const run = text.slice(start, end);
    if (!runs.has(run)) runs.set(run, { text: run, span: { start, end }, weight });
  };
  eachRun(text, span, (codes, offsets) => {
    let start = -1;
    let weight = 0;
    for (let at = 0; at < codes.length; at++) {
      const place = places.get(keyOf(codes[at] ?? 0, codes[at + 1] ?? 0));
      const isShared = at + 1 < codes.length && place !== undefined;
      if (isShared) {
        if (start < 0) start = at;
        weight += weights[place] ?? 0;
      } else if (start >= 0) {
        keep(offsets[start] ?? 0, (offsets[at] ?? 0) + 1, weight);
        start = -1;
        weight = 0;
      }
    }
  });
  return [...runs.values()].toSorted((a, b) => b.weight - a.weight || a.span.start - b.span.start);
}
