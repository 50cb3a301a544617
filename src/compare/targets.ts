/**
 * Quantified goals and results over the groups, one row for a metric and a status: 国内生产总值增长 6.5%左右 → 6%—6.5% → 6%以上,
 * with what changed and what was reached of it. Left out: plain facts. Rows most groups have come first; of these the
 * metrics of the dictionary in its order.
 */
import type { Lexicon } from '../lexicon/lexicon.js';
import { metricsOf, type Metrics } from '../lexicon/metrics.js';
import type { DocPlace, TargetRow } from '../model/compare.js';
import type { Corpus } from './corpus.js';
import { changesOf, type Places } from './target-changes.js';
import { outcomesOf } from './target-outcomes.js';
import { gatherTargets, keyOf, type Gathered, type Stated } from './target-rows.js';

export function compareTargets(corpus: Corpus, { dictionaries }: Pick<Lexicon, 'dictionaries'>): readonly TargetRow[] {
  const metrics = metricsOf(dictionaries.metrics);
  const rows = gatherTargets(corpus, metrics);
  const { groups, inTime } = corpus;
  const places = new Map(groups.map((group, place) => [group, place]));
  const outcomes = new Map([...rows].map(([key, row]) => [key, outcomesOf(row, { groups, inTime, rows }, places)]));
  return [...withAnswers(rows, [...outcomes.values()].flat(), places)]
    .filter(([, { status }]) => status !== 'reference')
    .toSorted(([, left], [, right]) => order(left, right, metrics))
    .map(([key, row]) => ({
      metric: row.metric.label,
      names: namesOf(row),
      status: row.status,
      cells: cellsBy(row),
      changes: changesOf(corpus, row, places),
      outcomes: outcomes.get(key) ?? [],
    }));
}

/** Facts that tell what a goal has come to are results, to be seen beside it, and so are those of the same in other groups. */
function withAnswers(
  rows: ReadonlyMap<string, Gathered>,
  outcomes: readonly Outcome[],
  places: Places,
): ReadonlyMap<string, Gathered> {
  const told = new Set(outcomes.map(({ result }) => placeKey(result)));
  const all = new Map(rows);
  for (const { status, metric, groups } of rows.values()) {
    if (status !== 'reference') continue;
    if (![...groups.values()].flat().some(({ cell }) => told.has(placeKey(cell)))) continue;
    const key = keyOf('achieved', metric.label);
    const known = all.get(key)?.groups ?? new Map<string, readonly Stated[]>();
    const joined = new Map(known);
    for (const [group, stated] of groups) joined.set(group, [...(known.get(group) ?? []), ...stated.map(asResult)]);
    const inOrder = [...joined].toSorted(([left], [right]) => (places.get(left) ?? 0) - (places.get(right) ?? 0));
    all.set(key, { metric, status: 'achieved', groups: new Map(inOrder) });
  }
  return all;
}

const asResult = (stated: Stated): Stated => ({ ...stated, cell: { ...stated.cell, status: 'achieved' } });

const placeKey = ({ document, span }: DocPlace): string => `${document}\0${span.start}`;

type Outcome = TargetRow['outcomes'][number];

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
