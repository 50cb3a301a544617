/**
 * What the words of a sentence, and its place in the speech, lean to: 刚才 to the opening, 还有 to the problems. Fitted to
 * the annotated manuscripts of `fixtures/` by `build/fit-moves.ts`, written to `dictionaries/fitted/move-signs.yaml`.
 */
import { keyOfWord, partsOfKey, signKey, wordOfKey } from './signs.js';

/**
 * Where a word stands: anywhere among Chinese characters, at the head of the sentence (behind its number), at the head of a
 * clause or of any stretch between other characters; `part` names the place of the sentence itself instead.
 */
export const SIGN_PLACES = ['any', 'head', 'clause', 'part'] as const;
export type SignPlace = (typeof SIGN_PLACES)[number];

/** Places of a sentence in the speech, as `part` signs. */
export const PARTS = [
  'no-units',
  'before-units',
  'among-units',
  'opens-paragraph',
  'amid-paragraph',
  ...Array.from({ length: 5 }, (_, index) => `from-start-${index}`),
  ...Array.from({ length: 5 }, (_, index) => `from-end-${index}`),
  ...Array.from({ length: 9 }, (_, index) => `eighth-${index}`),
] as const;

export const partKey = (part: (typeof PARTS)[number]): number => signKey(3, PARTS.indexOf(part), -1);

/** The number of a sign as it is written in the table. */
export const keyOfSign = (place: SignPlace, word: string): number =>
  place === 'part' ? partKey(word) : keyOfWord(SIGN_PLACES.indexOf(place), word);

/** … and back. */
export function signOfKey(key: number): { readonly place: SignPlace; readonly word: string } {
  const { place: number, first } = partsOfKey(key);
  const place = SIGN_PLACES[number] ?? 'any';
  return { place, word: place === 'part' ? (PARTS[first] ?? '') : wordOfKey(key) };
}
