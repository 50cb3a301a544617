/** Blanks of one writing put together: `XX` stands in forty places, and people want one line for it. */
import type { Analysis } from '../model/types.js';
import { showPlace } from './place.js';

export interface Blank {
  readonly text: string;
  /** line:column of each, in text order. */
  readonly places: readonly string[];
}

/** The placeholders by what is written, most frequent first. */
export function blanksOf({ placeholders = [], source }: Analysis): readonly Blank[] {
  const byText = new Map<string, string[]>();
  for (const { text, span } of placeholders) {
    const places = byText.get(text) ?? [];
    places.push(showPlace(source.lineStarts, span.start));
    byText.set(text, places);
  }
  const blanks = [...byText].map(([text, places]) => ({ text, places }));
  return blanks.toSorted((left, right) => right.places.length - left.places.length);
}
