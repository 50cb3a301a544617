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
export function hanAt(text: string, at: number): number {
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

/** What a character may do in a sign of two at the first place, as bits: begin it, end it. */
export const [BEGINS, ENDS] = [1, 2] as const;

/** Signs by their number. */
export interface SignTable {
  /** A hash table: numbers of signs, 0 where a slot is empty … */
  readonly slots: Int32Array;
  /** … and where their weights begin. */
  readonly places: Int32Array;
  /** As many for each sign as there is to choose from. */
  readonly weights: Float64Array;
  /** By the number of a character. */
  readonly parts: Uint8Array;
  /** For each sign the number of the stretch that has last told it: each counts once in one. */
  readonly told: Int32Array;
  stretch: number;
}

/** The table of signs with so many weights each. */
export function signTable({ keys, weights }: FittedSigns, width: number): SignTable {
  let size = 2;
  while (size < 2 * keys.length) size *= 2;
  const slots = new Int32Array(size);
  const places = new Int32Array(size);
  const parts = new Uint8Array(HAN_COUNT);
  keys.forEach((key, index) => {
    const slot = slotOf(slots, key);
    slots[slot] = key;
    places[slot] = index * width;
    const { place, first, second } = partsOfKey(key);
    if (place > 0) return;
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

/** Sums the weights of the signs that are told of one stretch, each once. */
export interface SignSums {
  /** Of the stretch, as many as there is to choose from. */
  readonly sums: Float64Array;
  /** How many known signs were told. */
  readonly count: () => number;
  readonly open: () => void;
  readonly tell: (key: number) => void;
}

export function signSums(table: SignTable, width: number): SignSums {
  const { slots, places, weights, told } = table;
  const sums = new Float64Array(width);
  let now = 0;
  let count = 0;
  return {
    sums,
    count: () => count,
    open: () => {
      now = ++table.stretch;
      count = 0;
      sums.fill(0);
    },
    tell: (key) => {
      const slot = slotOf(slots, key);
      if (slots[slot] === 0) return;
      const sign = places[slot] ?? 0;
      const index = (sign / width) | 0;
      if (told[index] === now) return;
      told[index] = now;
      count++;
      for (let kind = 0; kind < width; kind++) sums[kind] = (sums[kind] ?? 0) + (weights[sign + kind] ?? 0);
    },
  };
}

/** The tables of lexicons, each made when it is first asked for; null where a lexicon has none. */
export function tablesOf<Owner extends object>(
  signsOf: (owner: Owner) => FittedSigns | null,
  width: number,
): (owner: Owner) => SignTable | null {
  const tables = new WeakMap<Owner, SignTable>();
  return (owner) => {
    const signs = signsOf(owner);
    if (signs === null) return null;
    const known = tables.get(owner) ?? signTable(signs, width);
    tables.set(owner, known);
    return known;
  };
}
