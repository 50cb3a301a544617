/**
 * Quantified goals and results over the groups, one row for a metric and a status: 国内生产总值增长 6.5%左右 → 6%—6.5% → 6%以上,
 * with what changed and what was reached of it. Left out: plain facts. Rows most groups have come first; of these the
 * metrics of the dictionary in its order.
 */
import type { Lexicon } from '../lexicon/lexicon.js';
import { metricsOf, type Metrics } from '../lexicon/metrics.js';
import type { TargetRow } from '../model/compare.js';
import type { Corpus } from './corpus.js';
import { changesOf } from './target-changes.js';
import { outcomesOf } from './target-outcomes.js';
import { gatherTargets, type Gathered } from './target-rows.js';

export function compareTargets(corpus: Corpus, { dictionaries }: Pick<Lexicon, 'dictionaries'>): readonly TargetRow[] {
  const metrics = metricsOf(dictionaries.metrics);
  const rows = gatherTargets(corpus, metrics);
  const { groups, inTime } = corpus;
  const places = new Map(groups.map((group, place) => [group, place]));
  return [...rows.values()]
    .filter(({ status }) => status !== 'reference')
    .toSorted((left, right) => order(left, right, metrics))
    .map((row) => ({
      metric: row.metric.label,
      names: namesOf(row),
      status: row.status,
      cells: cellsBy(row),
      changes: changesOf(corpus, row, places),
      outcomes: outcomesOf(row, { groups, inTime, rows }, places),
    }));
}

/** Names found beside the one of the row. */
function namesOf({ metric, groups }: Gathered): readonly string[] {
  const names = new Set<string>();
  for (const stated of groups.values()) for (const one of stated) names.add(one.metric.name);
  names.delete(metric.label);
  return [...names].sort();
}

/** Groups that have it alone: a thousand groups with rows of their own would make a million empty cells. */
const cellsBy = ({ groups }: Gathered): TargetRow['cells'] =>
  Object.fromEntries([...groups].map(([group, stated]) => [group, stated.map(({ cell }) => cell)]));

function order(left: Gathered, right: Gathered, metrics: Metrics): number {
  if (left.status !== right.status) return left.status === 'goal' ? -1 : 1;
  const groups = right.groups.size - left.groups.size;
  if (groups !== 0) return groups;
  const rank = metrics.rank(left.metric.base) - metrics.rank(right.metric.base);
  return rank !== 0 ? rank : left.metric.label < right.metric.label ? -1 : 1;
}
