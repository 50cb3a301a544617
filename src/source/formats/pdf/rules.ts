/** Rules among what a page draws: lines stroked level or upright, and areas filled so thin that they look like one. */
import { mapped, type Matrix } from './matrix.js';
import { greatest, least } from './numbers.js';
import type { Rule } from './painted.js';

type Point = readonly [x: number, y: number];

/** Codes of pdf.js in the numbers of a path, and how many coordinates follow each. */
const MOVE = 0;
const CLOSE = 4;
const COORDINATES: readonly number[] = [2, 2, 6, 4, 0];

/** A border is seldom as thick as this, a shaded area never as thin; in points. */
const THICKEST = 3;
/** Shorter ones are dots and ticks. */
const SHORTEST = 4;

/** Corners of each part of a path; a curve counts by where it ends. */
function partsOf(path: ArrayLike<number>, matrix: Matrix): readonly (readonly Point[])[] {
  const parts: Point[][] = [];
  for (let at = 0; at < path.length;) {
    const code = path[at] ?? 0;
    const length = COORDINATES[code] ?? 0;
    const part = parts.at(-1);
    if (code === CLOSE) {
      const first = part?.[0];
      if (first !== undefined) part?.push(first);
    } else {
      const point = mapped(matrix, path[at + length - 1] ?? NaN, path[at + length] ?? NaN);
      if (code === MOVE || part === undefined) parts.push([point]);
      else part.push(point);
    }
    at += length + 1;
  }
  return parts;
}

const levelled = (x1: number, y1: number, x2: number, y2: number): Rule =>
  Math.abs(x2 - x1) >= Math.abs(y2 - y1)
    ? { x1: Math.min(x1, x2), y1: (y1 + y2) / 2, x2: Math.max(x1, x2), y2: (y1 + y2) / 2 }
    : { x1: (x1 + x2) / 2, y1: Math.min(y1, y2), x2: (x1 + x2) / 2, y2: Math.max(y1, y2) };

const isRule = ({ x1, y1, x2, y2 }: Rule): boolean => x2 - x1 + y2 - y1 >= SHORTEST;

const isLevel = ([x1, y1]: Point, [x2, y2]: Point): boolean => Math.min(Math.abs(x2 - x1), Math.abs(y2 - y1)) < 0.5;

const strokes = (points: readonly Point[]): readonly Rule[] =>
  points.flatMap((to, index) => {
    const from = points[index - 1];
    return from !== undefined && isLevel(from, to) ? [levelled(from[0], from[1], to[0], to[1])] : [];
  });

/** A filled part as a rule along its longer side. */
function filled(points: readonly Point[]): readonly Rule[] {
  const xs = points.map(([x]) => x);
  const ys = points.map(([, y]) => y);
  const [x1, x2, y1, y2] = [least(xs), greatest(xs), least(ys), greatest(ys)];
  return Math.min(x2 - x1, y2 - y1) <= THICKEST ? [levelled(x1, y1, x2, y2)] : [];
}

/** The rules that painting a path draws; `stroked` when its outline is, else it is filled. */
export function rulesOf(path: ArrayLike<number>, matrix: Matrix, stroked: boolean): readonly Rule[] {
  return partsOf(path, matrix)
    .filter((points) => points.length > 1 && points.length < 100)
    .flatMap(stroked ? strokes : filled)
    .filter(isRule);
}
