/** The least of a smooth convex function, by its slope (L-BFGS with a line search that halves the step). */

/** Writes the slope at a point into its second argument and gives the value there. */
type Smooth = (at: Float64Array, slope: Float64Array) => number;

const REMEMBERED = 10;
const ENOUGH = 1e-4;
const SHORTEST = 1e-10;

const dot = (a: Float64Array, b: Float64Array): number =>
  a.reduce((sum, value, index) => sum + value * (b[index] ?? 0), 0);
const along = (from: Float64Array, by: number, way: Float64Array): Float64Array =>
  from.map((value, index) => value + by * (way[index] ?? 0));

interface Step {
  readonly way: Float64Array;
  readonly turn: Float64Array;
  readonly rate: number;
}

/** The way down, by the slope and how it changed over the last steps. */
function wayDown(slope: Float64Array, steps: readonly Step[]): Float64Array {
  let way: Float64Array = slope.map((value) => -value);
  const shares = steps.toReversed().map((step) => {
    const share = step.rate * dot(step.way, way);
    way = along(way, -share, step.turn);
    return share;
  });
  const last = steps.at(-1);
  if (last !== undefined) {
    const size = 1 / (last.rate * dot(last.turn, last.turn));
    way = way.map((value) => value * size);
  }
  steps.forEach((step, index) => {
    const share = (shares[steps.length - 1 - index] ?? 0) - step.rate * dot(step.turn, way);
    way = along(way, share, step.way);
  });
  return way;
}

/** From the origin, in so many rounds at most. */
export function minimize(size: number, smooth: Smooth, rounds: number): Float64Array {
  let at: Float64Array = new Float64Array(size);
  let slope: Float64Array = new Float64Array(size);
  let value = smooth(at, slope);
  const steps: Step[] = [];
  for (let round = 0; round < rounds; round++) {
    const way = wayDown(slope, steps);
    const fall = dot(way, slope);
    let length = steps.length === 0 ? 1 / Math.max(1, Math.sqrt(dot(slope, slope))) : 1;
    let next = along(at, length, way);
    let nextSlope = new Float64Array(size);
    let nextValue = smooth(next, nextSlope);
    while (nextValue > value + ENOUGH * length * fall && length > SHORTEST) {
      length /= 2;
      next = along(at, length, way);
      nextSlope = new Float64Array(size);
      nextValue = smooth(next, nextSlope);
    }
    const turn = along(nextSlope, -1, slope);
    const moved = way.map((own) => own * length);
    const curve = dot(moved, turn);
    if (curve > 0) steps.push({ way: moved, turn, rate: 1 / curve });
    if (steps.length > REMEMBERED) steps.shift();
    const gained = value - nextValue;
    [at, slope, value] = [next, nextSlope, nextValue];
    if (gained < 1e-7 * Math.abs(value)) break;
  }
  return at;
}
