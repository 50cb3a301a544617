/**
 * Signs: words of one or two Chinese characters at a place of their own (anywhere in a sentence, at the head of a heading),
 * each with weights fitted to the annotated manuscripts of `fixtures/`, for moves (`move-signs.ts`) and kinds (`kind-signs.ts`).
 * No user's dictionary lays over them.
 */

/** As compiled: the numbers of the signs, and as many weights for each as there is to choose from, in hundredths. */
export interface FittedSigns {
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

/** The number of a sign: its place (0 to 8), one character (-1 for none) or two. Fits 32 bits. */
export const signKey = (place: number, first: number, second: number): number =>
  ((place * HAN_COUNT + first) * (HAN_COUNT + 1) + second + 1) | 0;

/** The number of a word at a place. */
export const keyOfWord = (place: number, word: string): number => signKey(place, hanAt(word, 0), hanAt(word, 1));

/** Place and characters of a number. */
export function partsOfKey(key: number): { readonly place: number; readonly first: number; readonly second: number } {
  const whole = key >>> 0;
  const rest = Math.floor(whole / (HAN_COUNT + 1));
  return { place: Math.floor(rest / HAN_COUNT), first: rest % HAN_COUNT, second: (whole % (HAN_COUNT + 1)) - 1 };
}

/** The word of a number. */
export function wordOfKey(key: number): string {
  const { first, second } = partsOfKey(key);
  return String.fromCharCode(HAN + first) + (second < 0 ? '' : String.fromCharCode(HAN + second));
}

/** Signs by their number: where their weights begin. */
export interface SignTable {
  readonly index: ReadonlyMap<number, number>;
  readonly weights: Float64Array;
  /** By the number of a character: whether two characters of the first place may be a sign that it begins. */
  readonly opens: Uint8Array;
}

/** The table of signs with so many weights each. */
export function signTable({ keys, weights }: FittedSigns, width: number): SignTable {
  const index = new Map<number, number>();
  const opens = new Uint8Array(HAN_COUNT);
  for (const key of keys) {
    index.set(key, index.size * width);
    const { place, first } = partsOfKey(key);
    if (place === 0) opens[first] = 1;
  }
  return { index, weights: Float64Array.from(weights), opens };
}
