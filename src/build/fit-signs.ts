/** What the fits of signs share: which signs are worth a weight, and their weights once more without the others. */

/** The signs of a manuscript: of each of its stretches (sentences, units). */
export type SignsOf = readonly (readonly number[])[];

export interface Choice {
  /** How many weights a sign has. */
  readonly width: number;
  /** A sign of fewer manuscripts tells of them, not of what it is to tell. */
  readonly fewest: number;
  /** So many signs are kept, besides those that are kept in any case. */
  readonly most: number;
  readonly isKept?: (sign: number) => boolean;
}

/** Fits the signs of the index (a sign: its number), `width` weights each. */
export type Fit = (index: ReadonlyMap<number, number>) => Float64Array;

const indexOf = (signs: readonly number[]): ReadonlyMap<number, number> =>
  new Map(signs.map((sign, index) => [sign, index]));

/** Fits all signs of enough manuscripts, then once more those that weigh most: each with its weights in hundredths, where any is not 0. */
export function fitTwice(
  manuscripts: readonly SignsOf[],
  { width, fewest, most, isKept = () => false }: Choice,
  fit: Fit,
): readonly { readonly sign: number; readonly weights: readonly number[] }[] {
  const texts = new Map<number, number>();
  const stretches = new Map<number, number>();
  const count = (counts: Map<number, number>, sign: number): unknown => counts.set(sign, (counts.get(sign) ?? 0) + 1);
  for (const signs of manuscripts) {
    for (const sign of new Set(signs.flat())) count(texts, sign);
    for (const sign of signs.flat()) count(stretches, sign);
  }
  const all = [...texts].filter(([, own]) => own >= fewest).map(([sign]) => sign);
  all.sort((a, b) => a - b);
  const first = fit(indexOf(all));
  const weight = new Map(
    all.map((sign, index) => {
      const own = first.subarray(index * width, (index + 1) * width);
      return [sign, Math.max(...own.map(Math.abs)) * Math.sqrt(stretches.get(sign) ?? 0)];
    }),
  );
  const chosen = all.filter((sign) => !isKept(sign));
  chosen.sort((a, b) => (weight.get(b) ?? 0) - (weight.get(a) ?? 0) || a - b);
  const kept = [...all.filter(isKept), ...chosen.slice(0, most)];
  kept.sort((a, b) => a - b);
  const second = fit(indexOf(kept));
  return kept
    .map((sign, index) => ({
      sign,
      weights: [...second.subarray(index * width, (index + 1) * width)].map((own) => Math.round(own * 100) || 0),
    }))
    .filter(({ weights }) => weights.some((own) => own !== 0));
}
