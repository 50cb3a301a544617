/**
 * The figure that stands for a document in a row: the first that is of the year the document is about, since a report names
 * its goal more than once and tells averages of five years beside the figure of the year.
 */
import type { Stated } from './target-rows.js';

/** One figure a document, in the order of the documents. */
export function headsOf(stated: readonly Stated[]): readonly Stated[] {
  const heads = new Map<string, Stated>();
  for (const one of stated) {
    const known = heads.get(one.member.id);
    if (known === undefined || rankOf(one) < rankOf(known)) heads.set(one.member.id, one);
  }
  return [...heads.values()];
}

/** 0 for a figure of the document's own year, then those of another, then those of several; without a number last. */
function rankOf({ cell, member }: Stated): number {
  if (cell.value === null) return 3;
  if (cell.year === null) return 2;
  const { year, reportYear } = member.analysis.meta;
  const own = cell.status !== 'goal' ? (reportYear ?? (year === null ? null : year - 1)) : year;
  return cell.year === own ? 0 : 1;
}

/** The first figure of its document's own year, of a later one, or of several: what can be held against each other. */
export const isOwn = (stated: Stated): boolean => rankOf(stated) === 0;
