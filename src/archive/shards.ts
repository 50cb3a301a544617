/** Whether results make a whole. */
import type { Shard } from './order.js';

export interface ShardProblem {
  /** `mixed`: shards of another number, or results that are none, among them. */
  readonly kind: 'missing' | 'twice' | 'mixed';
  /** What it is about: of `mixed` every result, `-` for one that is no shard. */
  readonly shards: readonly string[];
}

/** What is wrong with a row of shards; null for a whole, and for results that are no shards. */
export function shardProblem(shards: readonly (Shard | null)[]): ShardProblem | null {
  const given = shards.filter((shard) => shard !== null);
  const [first] = given;
  if (first === undefined) return null;
  if (given.length < shards.length || given.some(({ of }) => of !== first.of))
    return { kind: 'mixed', shards: shards.map((shard) => (shard === null ? '-' : named(shard))) };
  const all = Array.from({ length: first.of }, (_, index) => ({ number: index + 1, of: first.of }));
  const times = ({ number }: Shard): number => given.filter((shard) => shard.number === number).length;
  const missing = all.filter((shard) => times(shard) === 0);
  const twice = all.filter((shard) => times(shard) > 1);
  if (missing.length > 0) return { kind: 'missing', shards: missing.map(named) };
  return twice.length === 0 ? null : { kind: 'twice', shards: twice.map(named) };
}

const named = ({ number, of }: Shard): string => `${number}/${of}`;
