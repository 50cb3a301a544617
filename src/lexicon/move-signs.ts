/**
 * What the words of a sentence, and its place in the speech, lean to: 刚才 to the opening, 还有 to the problems. Fitted to
 * the annotated manuscripts of `fixtures/` by `build/fit-moves.ts`, written to `dictionaries/fitted/move-signs.yaml`.
 */
import { keyOfWord, partsOfKey, signKey, wordOfKey } from './signs.js';

/**
 * Where a word stands: anywhere among Chinese characters, at the head of the sentence (behind its number), at the head of a
 * clause or of any stretch between other characters; `part` names the place of the sentence itself instead, `change` what begins
 * with it and the move before.
 */
export const SIGN_PLACES = ['any', 'head', 'clause', 'part', 'change'] as const;
export type SignPlace = (typeof SIGN_PLACES)[number];

/** Kinds of units, as `kind-weights.ts` has them. */
export const UNIT_KINDS = ['requirement', 'achievement', 'problem', 'other'] as const;

/** Places of a sentence in the speech, and the kinds of the units it stands in, as `part` signs. */
export const PARTS: readonly string[] = [
  'no-units',
  'before-units',
  'among-units',
  'opens-paragraph',
  'amid-paragraph',
  ...Array.from({ length: 5 }, (_, index) => `from-start-${index}`),
  ...Array.from({ length: 5 }, (_, index) => `from-end-${index}`),
  ...Array.from({ length: 9 }, (_, index) => `eighth-${index}`),
  ...Array.from({ length: 3 }, (_, index) => `level-${index + 1}`),
  ...UNIT_KINDS.flatMap((kind) => [`in-${kind}`, `begins-${kind}`, `below-${kind}`, `chapter-${kind}`]),
  ...UNIT_KINDS.flatMap((kind) => UNIT_KINDS.map((chapter) => `${kind}-in-${chapter}`)),
];

/** What begins with a sentence: a chapter or another unit, with a paragraph or amid one; a paragraph within a unit, or any other; nothing. */
export const BEGINNINGS = [
  'chapter',
  'unit',
  'chapter-amid',
  'unit-amid',
  'paragraph-within',
  'paragraph',
  'amid-unit',
  'amid',
] as const;

/** … and behind which move, as `change` signs: what it weighs that each move follows. */
export const CHANGES: readonly string[] = BEGINNINGS.flatMap((beginning) =>
  ['opening', 'review', 'problems', 'requirements', 'closing'].map((move) => `${beginning}-behind-${move}`),
);

export const partKey = (part: string): number => signKey(3, PARTS.indexOf(part), -1);
export const changeKey = (change: number): number => signKey(4, change, -1);

/** The number of a sign as it is written in the table. */
export const keyOfSign = (place: SignPlace, word: string): number =>
  place === 'part'
    ? partKey(word)
    : place === 'change'
      ? changeKey(CHANGES.indexOf(word))
      : keyOfWord(SIGN_PLACES.indexOf(place), word);

/** … and back. */
export function signOfKey(key: number): { readonly place: SignPlace; readonly word: string } {
  const { place: number, first } = partsOfKey(key);
  const place = SIGN_PLACES[number] ?? 'any';
  const own = place === 'part' ? PARTS[first] : place === 'change' ? CHANGES[first] : wordOfKey(key);
  return { place, word: own ?? '' };
}
