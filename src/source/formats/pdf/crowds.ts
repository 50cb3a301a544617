/** Values that are nearly one: the edges of lines. */

/** How many values are nearly one with each, and the middle one of them. */
export interface Crowd {
  readonly count: number;
  readonly middle: number;
}

/** The crowd around each of the values, which are in order; `same` is how far apart nearly one is. */
export function crowdsOf(sorted: readonly number[], same: number): readonly Crowd[] {
  let [from, to] = [0, 0];
  return sorted.map((value) => {
    while (value - (sorted[from] ?? value) > same) from += 1;
    while (to < sorted.length && (sorted[to] ?? 0) - value <= same) to += 1;
    return { count: to - from, middle: sorted[Math.floor((from + to) / 2)] ?? value };
  });
}
