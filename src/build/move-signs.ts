/** The fitted signs of moves, from YAML (a map for each place, a word: its weights) to what the program loads, and back. */
import { parse } from 'yaml';
import { keyOfSign, SIGN_PLACES, type MoveSigns, type SignPlace } from '../lexicon/move-signs.js';

type Weights = readonly number[];

export function compileSigns(yaml: string): MoveSigns {
  const read = parse(yaml) as Readonly<Partial<Record<SignPlace, Readonly<Record<string, Weights>>>>>;
  const signs = SIGN_PLACES.flatMap((place) =>
    Object.entries(read[place] ?? {}).map(([word, weights]) => ({ key: keyOfSign(place, word), weights })),
  );
  return { keys: signs.map(({ key }) => key), weights: signs.flatMap(({ weights }) => weights) };
}

/** Signs as lines of the YAML, in a fixed order. */
export function writeSigns(
  signs: readonly { readonly place: SignPlace; readonly word: string; readonly weights: Weights }[],
): string {
  const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
  return SIGN_PLACES.map((place) => {
    const own = signs.filter((sign) => sign.place === place).toSorted((a, b) => compare(a.word, b.word));
    return `${place}:\n${own.map(({ word, weights }) => `  ${word}: [${weights.join(', ')}]\n`).join('')}`;
  }).join('');
}
