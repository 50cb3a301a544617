/** What a comparison reads of an analysis: the rest of a thousand documents would not fit. */
import type { Compared } from '../model/compare.js';
import type { Analysis } from '../model/types.js';
import { isBroken } from '../source/wrapped.js';
import { isCompared } from './target-short.js';
import { PARTS } from './registry.js';

/** Optional lists that no part asked for reads. */
const LISTS = [
  'moves',
  'outline',
  'requirements',
  'slogans',
  'announcements',
  'quotes',
  'targets',
  'responsibilities',
  'placeholders',
  'terms',
  'words',
  'tokens',
] as const satisfies readonly (keyof Analysis)[];

/**
 * A function that drops from an analysis what none of the parts reads, its text too (it is kept beside); and of its
 * paragraphs, unless places are to be shown, those that the page has not broken.
 */
export function keeper(parts: readonly Compared[], places: boolean): (analysis: Analysis) => Analysis {
  const needed = new Set<keyof Analysis>(parts.flatMap((part) => PARTS[part].needs));
  return (analysis) => {
    const { text, lineStarts, ...source } = analysis.source;
    const kept: Record<string, unknown> = {
      ...analysis,
      source: { ...source, lineStarts: places ? lineStarts : [] },
      ...(places || needed.has('paragraphs') ? {} : { paragraphs: brokenIn(text, analysis.paragraphs) }),
    };
    for (const list of LISTS) if (!needed.has(list)) delete kept[list];
    for (const [list, lean] of Object.entries(LEAN)) if (Array.isArray(kept[list])) kept[list] = lean(analysis);
    return kept as unknown as Analysis;
  };
}

/** Those with a line end within; all where nobody can tell. */
const brokenIn = (text: string | undefined, paragraphs: Analysis['paragraphs']): Analysis['paragraphs'] =>
  text === undefined ? paragraphs : paragraphs.filter(({ span }) => isBroken(text, span));

/** Of the longest lists, what the parts read: plain facts are no targets, and what stands around a requirement is told by its path. */
const LEAN: Readonly<Record<string, (analysis: Analysis) => readonly object[]>> = {
  targets: ({ targets = [] }) => targets.filter(isCompared),
  requirements: ({ requirements = [] }) => requirements.map((one) => ({ ...one, within: [] })),
};
