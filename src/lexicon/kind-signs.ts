/**
 * What the words of a unit, and those around it, lean to: 走过场 to what is wrong, 短板 in the lead before a list likewise. Fitted
 * to the annotated manuscripts of `fixtures/` by `build/fit-kinds.ts`, written to `dictionaries/fitted/kind-signs.yaml`.
 */
import { keyOfWord, partsOfKey, wordOfKey } from './signs.js';

/**
 * Where a word stands: anywhere in the body; anywhere in the heading, at its head, at its end; at the head of a clause of the
 * body; in what leads up to the list; in the heading of the unit above.
 */
export const KIND_PLACES = ['body', 'heading', 'head', 'tail', 'clause', 'lead', 'above'] as const;
export type KindPlace = (typeof KIND_PLACES)[number];

/** The number of a sign as it is written in the table. */
export const keyOfKindSign = (place: KindPlace, word: string): number => keyOfWord(KIND_PLACES.indexOf(place), word);

/** … and back. */
export const kindSignOfKey = (key: number): { readonly place: KindPlace; readonly word: string } => ({
  place: KIND_PLACES[partsOfKey(key).place] ?? 'body',
  word: wordOfKey(key),
});
