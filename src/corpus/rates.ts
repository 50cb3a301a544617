/** Relative frequencies, and the digits figures are given with. */

/** To so many digits, never -0. */
export function rounded(value: number, digits: number): number {
  const scale = 10 ** digits;
  return Math.round(value * scale) / scale || 0;
}

/** Per million of `all`, to two digits; 0 of nothing. */
export const perMillion = (count: number, all: number): number => (all === 0 ? 0 : rounded((count / all) * 1e6, 2));
