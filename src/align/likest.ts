/** Which of some texts share most pairs of characters with another, without holding it against all of them. */
import { addTo } from '../source/grouping.js';
import { once } from './once.js';
import { pairsIn, pairsOf } from './pairs.js';

/**
 * Those that share most, in their order; none where none shares a pair. The rarest pairs are looked up first: what has none of
 * those shares at most the others, so that the search ends where too few are left.
 */
export function likestOf<Item>(
  items: readonly Item[],
  wordsOf: (item: Item) => string,
): (words: string) => readonly Item[] {
  const having = new Map<string, number[]>();
  items.forEach((item, at) => {
    for (const pair of new Set(pairsOf(wordsOf(item)))) addTo(having, pair, at);
  });
  const timesOf = (pair: string): number => having.get(pair)?.length ?? 0;
  return once((words: string) => {
    const pairs = pairsOf(words).toSorted((left, right) => timesOf(left) - timesOf(right));
    const seen = new Set<number>();
    let most = 1;
    let best: number[] = [];
    for (let at = 0; pairs.length - at >= most; at++)
      for (const index of having.get(pairs[at] ?? '') ?? []) {
        const item = items[index];
        if (item === undefined || seen.has(index)) continue;
        seen.add(index);
        const shared = pairsIn(wordsOf(item), pairs);
        if (shared > most) [most, best] = [shared, []];
        if (shared === most) best.push(index);
      }
    return best.toSorted((left, right) => left - right).flatMap((index) => items[index] ?? []);
  });
}
