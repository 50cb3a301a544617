/**
 * Figures of all documents by what they are of: one row for a metric and a status, whatever the metric is called. Left out:
 * plain facts (references), which are neither asked for nor reached.
 */
import type { Metric, Metrics } from '../lexicon/metrics.js';
import type { TargetCell } from '../model/compare.js';
import type { Target } from '../model/types.js';
import type { Corpus, Member } from './corpus.js';
import { timesOf } from './target-times.js';
import { yearOf, type Reading } from './target-years.js';

/** A figure of a document with all that is known of it. */
export interface Stated {
  readonly member: Member;
  readonly target: Target;
  readonly metric: Metric;
  readonly cell: TargetCell;
}

export interface Gathered {
  readonly metric: Metric;
  readonly status: Target['status'];
  /** By group, oldest first, those alone that have it; in the order of the documents, then of the text. */
  readonly groups: ReadonlyMap<string, readonly Stated[]>;
}

/** By status and label. */
export const keyOf = (status: Target['status'], label: string): string => `${status} ${label}`;

interface Gathering extends Gathered {
  readonly groups: Map<string, Stated[]>;
}

export function gatherTargets({ members }: Corpus, metrics: Metrics): ReadonlyMap<string, Gathered> {
  const rows = new Map<string, Gathering>();
  for (const member of members) {
    const times = timesOf(member.text);
    for (const target of member.analysis.targets ?? []) {
      if (target.status === 'reference') continue;
      const metric = metrics.of(target);
      const key = keyOf(target.status, metric.label);
      const row = rows.get(key) ?? { metric, status: target.status, groups: new Map<string, Stated[]>() };
      rows.set(key, row);
      const stated = row.groups.get(member.group) ?? [];
      row.groups.set(member.group, stated);
      stated.push({ member, target, metric, cell: cellOf({ member, target, times }) });
    }
  }
  return rows;
}

function cellOf(reading: Reading): TargetCell {
  const { value, valueMax, unit, comparator, deadline, status, text, span } = reading.target;
  const year = yearOf(reading);
  return { value, valueMax, unit, comparator, deadline, status, year, text, document: reading.member.id, span };
}
