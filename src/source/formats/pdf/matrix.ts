/** Affine maps of the plane as PDF writes them (ISO 32000-1, 8.3.3): six numbers, the row vector [x y 1] before them. */

export type Matrix = readonly [number, number, number, number, number, number];

export const IDENTITY: Matrix = [1, 0, 0, 1, 0, 0];

/** A map of six numbers, whatever holds them; the identity where one is no number. */
export function matrixOf(values: unknown): Matrix {
  const numbers = values === null || typeof values !== 'object' ? [] : Array.from(values as ArrayLike<unknown>);
  return numbers.length === 6 && numbers.every((value) => Number.isFinite(value))
    ? (numbers as unknown as Matrix)
    : IDENTITY;
}

/** First `inner`, then `outer`. */
export function combined(inner: Matrix, outer: Matrix): Matrix {
  const [a, b, c, d, e, f] = inner;
  const [A, B, C, D, E, F] = outer;
  return [a * A + b * C, a * B + b * D, c * A + d * C, c * B + d * D, e * A + f * C + E, e * B + f * D + F];
}

export const shift = (x: number, y: number): Matrix => [1, 0, 0, 1, x, y];

export const mapped = ([a, b, c, d, e, f]: Matrix, x: number, y: number): readonly [number, number] => [
  a * x + c * y + e,
  b * x + d * y + f,
];
