/** Whether results make a whole. */
import type { Shard } from './order.js';

/** What is wrong with a row of shards, as `missing 2/4` or the like; null for a whole, and for results that are no shards. */
export function shardProblem(shards: readonly (Shard | null)[]): string | null {
  const given = shards.filter((shard) => shard !== null);
  const [first] = given;
  if (first === undefined) return null;
  if (given.length < shards.length || given.some(({ of }) => of !== first.of))
    return shards.map((shard) => (shard === null ? '-' : `${shard.number}/${shard.of}`)).join(' ');
  const missing = Array.from({ length: first.of }, (_, index) => index + 1).filter(
    (number) => given.filter((shard) => shard.number === number).length !== 1,
  );
  return missing.length === 0 ? null : missing.map((number) => `${number}/${first.of}`).join(' ');
}
