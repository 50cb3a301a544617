/** The least, the greatest and the middle one of any number of numbers: as arguments of a call they could be too many. */

export const least = (values: readonly number[]): number =>
  values.reduce((best, value) => (value < best ? value : best), Infinity);

export const greatest = (values: readonly number[]): number =>
  values.reduce((best, value) => (value > best ? value : best), -Infinity);

export const ascending = (values: readonly number[]): readonly number[] =>
  [...values].sort((left, right) => left - right);

/** Undefined where there are none. */
export const middle = (values: readonly number[]): number | undefined =>
  ascending(values)[Math.floor(values.length / 2)];
