/** Fitted signs, from YAML (a map for each place, a word: its weights) to what the program loads, and back. */
import { parse } from 'yaml';
import { keyOfKindSign, KIND_PLACES } from '../lexicon/kind-signs.js';
import { keyOfSign, SIGN_PLACES } from '../lexicon/move-signs.js';
import type { RowSigns } from '../lexicon/row-signs.js';
import type { FittedSigns } from '../lexicon/signs.js';

type Weights = readonly number[];

/** A sign with its weights, in hundredths. */
export interface WeightedSign<Place extends string> {
  readonly place: Place;
  readonly word: string;
  readonly weights: Weights;
}

function compileSigns<Place extends string>(
  yaml: string,
  places: readonly Place[],
  keyOf: (place: Place, word: string) => number,
): FittedSigns {
  const read = parse(yaml) as Readonly<Partial<Record<Place, Readonly<Record<string, Weights>>>>>;
  const signs = places.flatMap((place) =>
    Object.entries<Weights>(read[place] ?? {}).map(([word, weights]) => ({ key: keyOf(place, word), weights })),
  );
  return { keys: signs.map(({ key }) => key), weights: signs.flatMap(({ weights }) => weights) };
}

export const compileMoveSigns = (yaml: string): FittedSigns => compileSigns(yaml, SIGN_PLACES, keyOfSign);
export const compileKindSigns = (yaml: string): FittedSigns => compileSigns(yaml, KIND_PLACES, keyOfKindSign);

/** The signs of rows: a map of signs to their weights, and the constant. */
export function compileRowSigns(yaml: string): RowSigns {
  const { constant = 0, signs = {} } = parse(yaml) as {
    readonly constant?: number;
    readonly signs?: RowSigns['weights'];
  };
  return { constant, weights: signs };
}

/** … and as YAML again, in a fixed order. */
export function writeRowSigns({ constant, weights }: RowSigns): string {
  const signs = Object.entries(weights).toSorted(([a], [b]) => (a < b ? -1 : 1));
  return `constant: ${constant}\nsigns:\n${signs.map(([sign, weight]) => `  ${JSON.stringify(sign)}: ${weight}\n`).join('')}`;
}

/** Signs as lines of the YAML, in a fixed order. */
export function writeSigns<Place extends string>(
  signs: readonly WeightedSign<Place>[],
  places: readonly Place[],
): string {
  const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
  return places
    .map((place) => {
      const own = signs.filter((sign) => sign.place === place).toSorted((a, b) => compare(a.word, b.word));
      return `${place}:\n${own.map(({ word, weights }) => `  ${word}: [${weights.join(', ')}]\n`).join('')}`;
    })
    .join('');
}
