/** The figures of a metric as lines: goals dashed, results solid, a sign where more or less is asked than before. */
import type { TargetCell, TargetRow } from '../../../model/compare.js';
import { type ChartLine, type ChartPoint, lineChart } from '../../page/charts.js';
import { type Html, html } from '../../page/tag.js';
import { clean } from '../../width.js';
import { ARROWS } from '../parts/targets.js';
import { cellOf } from '../sheet.js';
import type { Desk } from './desk.js';

/** Points of one line from which on it tells more than the table. */
const LEAST_POINTS = 3;
/** Years between the first and the last that an axis shows one by one. */
const MOST_YEARS = 80;

export interface Series {
  readonly goals: TargetRow;
  /** What was reported of the same metric. */
  readonly results: TargetRow | null;
}

/** The chart; null where no line has points enough, and two numbers of them. */
export function seriesChart({ goals, results }: Series, desk: Desk): Html | null {
  const unit = unitOf([goals, ...(results === null ? [] : [results])], desk);
  const planned = pointsOf(goals, unit, desk);
  const reported = results === null ? [] : pointsOf(results, unit, desk);
  if (![planned, reported].some(isLine)) return null;
  const lines: readonly ChartLine[] = [
    { points: planned, colour: 1, dashed: true },
    { points: reported.map(({ x, y }) => ({ x, y })), colour: 3 },
  ].filter(({ points }) => points.length > 0);
  const { say } = desk;
  const metric = clean(goals.metric);
  const description = say(reported.length === 0 ? 'page.chartGoals' : 'page.chartBoth', { unit: unit ?? '' });
  const having = [...planned, ...reported].map(({ x }) => x);
  const chart = lineChart({ title: say('page.chart', { metric }), description, marks: marksOf(having, desk), lines });
  return html`<figure class="chart">
    ${chart}
    <figcaption>${description}</figcaption>
  </figure>`;
}

/** What stays the same from year to year is said in a line. */
const isLine = (points: readonly ChartPoint[]): boolean =>
  points.length >= LEAST_POINTS && new Set(points.map(({ y }) => y)).size > 1;

/** Figures that have a number; a range stands at its middle. */
function pointsOf({ cells, changes }: TargetRow, unit: string | null, { sheet }: Desk): readonly ChartPoint[] {
  const points = new Map<string, ChartPoint>();
  for (const group of sheet.result.groups) {
    const figure = figureOf(cellOf(cells, group) ?? [], unit);
    if (figure?.value === null || figure === null) continue;
    const x = sheet.byYear && figure.year !== null ? String(figure.year) : group;
    const sign = ARROWS[changes.findLast(({ to }) => to === group)?.kind ?? 'kept'];
    const y = ((figure.valueMax ?? figure.value) + figure.value) / 2;
    points.set(x, { x, y, ...(sign === undefined ? {} : { sign }) });
  }
  return [...points.values()].toSorted((left, right) => order(left.x, sheet) - order(right.x, sheet));
}

/** Of several in one cell that of one year: a plan for five years is of another measure. */
function figureOf(figures: readonly TargetCell[], unit: string | null): TargetCell | null {
  // 每月2次 and 每季度2次 are no level line.
  const own = figures.filter((figure) => figure.value !== null && figure.unit === unit && figure.period === null);
  return own.find(({ year }) => year !== null) ?? own[0] ?? null;
}

/** The unit most figures have: others cannot stand on the same axis. */
function unitOf(rows: readonly TargetRow[], { sheet }: Desk): string | null {
  const counts = new Map<string | null, number>();
  for (const { cells } of rows)
    for (const group of sheet.result.groups)
      for (const { unit, value } of cellOf(cells, group) ?? [])
        if (value !== null) counts.set(unit, (counts.get(unit) ?? 0) + 1);
  return [...counts].toSorted(([, left], [, right]) => right - left)[0]?.[0] ?? null;
}

const order = (x: string, { byYear, result }: Desk['sheet']): number => (byYear ? Number(x) : result.groups.indexOf(x));

/** Years one by one, so that the axis is true; other groups as they are ordered. */
function marksOf(having: readonly string[], { sheet }: Desk): readonly string[] {
  if (!sheet.byYear) return sheet.result.groups;
  const years = having.map(Number);
  const first = Math.min(...years);
  const last = Math.max(...years);
  const isPlain = Number.isInteger(first) && Number.isInteger(last) && last - first < MOST_YEARS;
  if (!isPlain) return [...new Set(having)].toSorted((left, right) => Number(left) - Number(right));
  return Array.from({ length: last - first + 1 }, (_, index) => String(first + index));
}
