/**
 * The order of hits: by what stands right of the key, by what stands left of it (the nearest character first), by the key, by
 * document or by year (unknown ones last). Characters go by their code units, the same on every machine; what is equal, by
 * document and place.
 */
import type { KwicHit, KwicOrder } from '../model/kwic.js';
import { compareUnits } from '../source/order.js';

type Compare = (one: KwicHit, other: KwicHit) => number;

const backwards = (text: string): string => [...text].toReversed().join('');

const BY: Readonly<Record<KwicOrder, Compare>> = {
  left: (one, other) => compareUnits(backwards(one.left), backwards(other.left)),
  right: (one, other) => compareUnits(one.right, other.right),
  key: (one, other) => compareUnits(one.key, other.key),
  document: () => 0,
  year: (one, other) => (one.year ?? 9999) - (other.year ?? 9999),
};

const byPlace: Compare = (one, other) =>
  compareUnits(one.document, other.document) || one.span.start - other.span.start || one.span.end - other.span.end;

export const sortHits = <Hit extends KwicHit>(hits: readonly Hit[], order: KwicOrder): readonly Hit[] =>
  hits.toSorted((one, other) => BY[order](one, other) || byPlace(one, other));
