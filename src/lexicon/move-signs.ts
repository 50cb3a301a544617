/**
 * What the words of a sentence, and its place in the speech, lean to: 刚才 to the opening, 还有 to the problems. Fitted to
 * the annotated manuscripts of `fixtures/` by `build/fit-moves.ts`, written to `dictionaries/fitted/move-signs.yaml`. No
 * user's dictionary lays over them.
 */

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

/** As compiled: the numbers of the signs, and five weights for each, in the order of the moves, in hundredths. */
export interface MoveSigns {
  readonly keys: readonly number[];
  readonly weights: readonly number[];
}

/** The first of the Chinese characters that signs are made of, and how many these are. */
export const HAN = 0x4e00;
export const HAN_COUNT = 0x5200;

/** A Chinese character by its number; -1 for any other character. */
function hanAt(text: string, at: number): number {
  const number = text.charCodeAt(at) - HAN;
  return number >= 0 && number < HAN_COUNT ? number : -1;
}

/** The number of a sign: its place, one character (-1 for none) or two. Fits 31 bits. */
export const signKey = (place: number, first: number, second: number): number =>
  (place * HAN_COUNT + first) * (HAN_COUNT + 1) + second + 1;

export const partKey = (part: (typeof PARTS)[number]): number => signKey(3, PARTS.indexOf(part), -1);

/** The number of a sign as it is written in the table. */
export const keyOfSign = (place: SignPlace, word: string): number =>
  place === 'part' ? partKey(word) : signKey(SIGN_PLACES.indexOf(place), hanAt(word, 0), hanAt(word, 1));

/** … and back. */
export function signOfKey(key: number): { readonly place: SignPlace; readonly word: string } {
  const second = (key % (HAN_COUNT + 1)) - 1;
  const rest = Math.floor(key / (HAN_COUNT + 1));
  const first = rest % HAN_COUNT;
  const place = SIGN_PLACES[Math.floor(rest / HAN_COUNT)] ?? 'any';
  const word =
    place === 'part'
      ? (PARTS[first] ?? '')
      : String.fromCharCode(HAN + first) + (second < 0 ? '' : String.fromCharCode(HAN + second));
  return { place, word };
}

/** What a character may do in a sign of two that stands anywhere, as bits: begin it, end it. */
export const [BEGINS, ENDS] = [1, 2] as const;

/** Signs by their number. */
export interface SignTable {
  /** A hash table: numbers of signs, 0 where a slot is empty … */
  readonly slots: Int32Array;
  /** … and where their weights begin. */
  readonly places: Int32Array;
  /** Five for each sign. */
  readonly weights: Float64Array;
  /** By the number of a character. */
  readonly parts: Uint8Array;
  /** For each sign the number of the stretch that has last told it: each counts once in one. */
  readonly told: Int32Array;
  stretch: number;
}

export function signTable({ keys, weights }: MoveSigns): SignTable {
  let size = 2;
  while (size < 2 * keys.length) size *= 2;
  const slots = new Int32Array(size);
  const places = new Int32Array(size);
  const parts = new Uint8Array(HAN_COUNT);
  keys.forEach((key, index) => {
    const slot = slotOf(slots, key);
    slots[slot] = key;
    places[slot] = index * 5;
    const first = Math.floor(key / (HAN_COUNT + 1));
    const second = (key % (HAN_COUNT + 1)) - 1;
    if (first >= HAN_COUNT) return;
    parts[first] = (parts[first] ?? 0) | BEGINS;
    if (second >= 0) parts[second] = (parts[second] ?? 0) | ENDS;
  });
  const shares = Float64Array.from(weights, (weight) => weight / 100);
  return { slots, places, weights: shares, parts, told: new Int32Array(keys.length), stretch: 0 };
}

/** Slot of a number, or the empty one where it would stand. */
export function slotOf(slots: Int32Array, key: number): number {
  const last = slots.length - 1;
  let slot = Math.imul(key, 0x9e3779b1) >>> 7;
  for (slot &= last; slots[slot] !== 0 && slots[slot] !== key; slot = (slot + 1) & last);
  return slot;
}
