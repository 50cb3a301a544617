/** Blanks of one writing put together: `XX` stands in forty places, and people want one line for it. */
import type { Analysis } from '../model/types.js';
import { placer } from './place.js';
import type { Say } from './renderer.js';
import { addTo } from '../source/grouping.js';

export interface Blank {
  readonly text: string;
  /** The place of each, in text order. */
  readonly places: readonly string[];
}

/** The placeholders by what is written, most frequent first. */
export function blanksOf(analysis: Analysis, say: Say): readonly Blank[] {
  const { placeholders = [] } = analysis;
  const place = placer(analysis, say);
  const byText = new Map<string, string[]>();
  for (const { text, span } of placeholders) addTo(byText, text, place(span.start));
  const blanks = [...byText].map(([text, places]) => ({ text, places }));
  return blanks.toSorted((left, right) => right.places.length - left.places.length);
}
