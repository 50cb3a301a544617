/**
 * Figures of all documents by what they are of: one row for a metric and a status, whatever the metric is called. Plain facts
 * (references), which are neither asked for nor reached, are rows that nobody sees: they may tell what a goal came to.
 */
import type { Metric, Metrics } from '../lexicon/metrics.js';
import type { TargetCell } from '../model/compare.js';
import type { Target } from '../model/types.js';
import type { Corpus, Member } from './corpus.js';
import { bareLabels } from './target-leads.js';
import { otherNames } from './target-names.js';
import { type Often, periodless } from './target-periods.js';
import { cropOf, cropsOf, fullNames } from './target-said.js';
import { isCompared, isShortfall, withoutMissedGoals } from './target-short.js';
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

export function gatherTargets(corpus: Corpus, metrics: Metrics): ReadonlyMap<string, Gathered> {
  const all = underOne(underBare(ofCrops(statedIn(corpus, metrics), metrics), metrics));
  const often = periodless(all.filter(isToldOf));
  const rows = new Map<string, Gathering>();
  for (const one of all) addTo(rows, often.size === 0 ? one : withoutPeriod(one, often));
  return rows;
}

/** Facts have no say in what is called how. */
const isToldOf = ({ cell }: Stated): boolean => cell.status !== 'reference';

function ofCrops(all: readonly Stated[], metrics: Metrics): readonly Stated[] {
  const crops = cropsOf(all);
  return crops.size === 0 ? all : all.map((one) => renamed(one, cropOf(one, crops, metrics)));
}

function underBare(all: readonly Stated[], metrics: Metrics): readonly Stated[] {
  const bare = bareLabels(all.filter(isToldOf), metrics);
  return bare.size === 0 ? all : all.map((one) => renamed(one, bare.get(one.metric.label)));
}

/** One name for what is named in several ways. */
function underOne(all: readonly Stated[]): readonly Stated[] {
  const fullName = fullNames(all.filter(isToldOf));
  const full = all.map((one) => renamed(one, fullName(one) ?? undefined));
  const other = otherNames(full.filter(isToldOf));
  return other.size === 0 ? full : full.map((one) => goingOn(one, other.get(one.metric.label)));
}

function goingOn(stated: Stated, other: Often | undefined): Stated {
  if (other === undefined) return stated;
  const own = renamed(stated, other.label);
  return other.period === '' ? own : { ...own, cell: { ...own.cell, period: other.period } };
}

/** The period goes from the name to the figure. */
function withoutPeriod(stated: Stated, often: ReadonlyMap<string, Often>): Stated {
  const own = often.get(stated.metric.label);
  if (own === undefined) return stated;
  const metric = { ...stated.metric, label: own.label, base: stated.metric.base.replace(own.period, '') };
  return { ...stated, metric, cell: { ...stated.cell, period: own.period } };
}

/** The name stays as it was said; the base goes with the label, less what the measure adds to that (增长). */
function renamed(stated: Stated, label: string | undefined): Stated {
  const { metric } = stated;
  if (label === undefined || label === metric.label) return stated;
  const added = Math.max(0, metric.label.length - metric.base.length);
  return { ...stated, metric: { ...metric, label, base: label.slice(0, label.length - added) } };
}

const statedIn = ({ members }: Corpus, metrics: Metrics): readonly Stated[] =>
  members.flatMap((member) => {
    const times = timesOf(member.text);
    return withoutMissedGoals(member.analysis.targets ?? [], member.text)
      .filter(isCompared)
      .map(asReached)
      .map((target) => ({ member, target, metric: metrics.of(target), cell: cellOf({ member, target, times }) }));
  });

const asReached = (target: Target): Target => (isShortfall(target) ? { ...target, status: 'achieved' } : target);

function addTo(rows: Map<string, Gathering>, stated: Stated): void {
  const { metric, member, cell } = stated;
  const key = keyOf(cell.status, metric.label);
  const row = rows.get(key) ?? { metric, status: cell.status, groups: new Map<string, Stated[]>() };
  rows.set(key, row);
  const own = row.groups.get(member.group) ?? [];
  row.groups.set(member.group, own);
  own.push(stated);
}

function cellOf(reading: Reading): TargetCell {
  const { value, valueMax, unit, comparator, deadline, status, text, span } = reading.target;
  const year = yearOf(reading);
  const document = reading.member.id;
  return { value, valueMax, unit, comparator, period: null, deadline, status, year, text, document, span };
}
