/** The order of an archive and its shards: both depend on ids alone, so that every machine comes to the same. */
import { compareUnits } from '../source/order.js';
import { sha256Of } from '../source/text.js';
import type { Failure } from './item.js';

export const byId = (one: { readonly id: string }, other: { readonly id: string }): number =>
  compareUnits(one.id, other.id);

export const byPath = (one: Failure, other: Failure): number =>
  compareUnits(one.path, other.path) ||
  compareUnits(one.code, other.code) ||
  compareUnits(one.message, other.message) ||
  compareUnits(one.file ?? '', other.file ?? '') ||
  (one.line ?? 0) - (other.line ?? 0);

export interface Shard {
  /** From 1. */
  readonly number: number;
  readonly of: number;
}

/** `2/8`; null for what is no shard. */
export function shardNamed(text: string): Shard | null {
  const [, number = '', of = ''] = /^(\d{1,6})\/(\d{1,6})$/u.exec(text) ?? [];
  const shard = { number: Number(number), of: Number(of) };
  return shard.number >= 1 && shard.number <= shard.of ? shard : null;
}

/** Whether the document belongs to the shard. */
export const isIn = ({ number, of }: Shard, id: string): boolean =>
  of === 1 || Number.parseInt(sha256Of(id).slice(0, 12), 16) % of === number - 1;
