/**
 * Tables by their borders: rules that meet make a grid, and fields of it with no rule between them one cell. A grid
 * of one cell is a frame; rules that meet nothing (underlines, the rule above footnotes) make none.
 */
import type { Rule } from './painted.js';

export interface Area {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly foot: number;
}

export interface Cell extends Area {
  /** From 0, of its upper left field. */
  readonly row: number;
  readonly column: number;
}

/** A table, or a frame: its cells row by row, at least one. */
export interface Grid {
  readonly top: number;
  readonly cells: readonly Cell[];
}

/** Points within which rules meet, or are one. */
export const TOUCH = 2.5;

/** A page with more rules than this is a drawing. */
const MOST_RULES = 3000;
const MOST_FIELDS = 4000;

interface Span {
  readonly from: number;
  readonly to: number;
}

/** A rule by where it lies (`at`) and how far it reaches. */
interface Bar extends Span {
  readonly at: number;
}

const isUpright = ({ x1, x2 }: Rule): boolean => x1 === x2;

/** Rules that lie in one line and meet, as one: a border is drawn cell by cell. */
function mergedBars(bars: readonly Bar[]): readonly Bar[] {
  const merged: Bar[] = [];
  for (const bar of [...bars].sort((left, right) => left.at - right.at || left.from - right.from)) {
    const same = merged.findLastIndex(
      (one) => Math.abs(one.at - bar.at) <= TOUCH && bar.from <= one.to + TOUCH && bar.to >= one.from - TOUCH,
    );
    const one = merged[same];
    if (one === undefined) merged.push(bar);
    else merged[same] = { at: one.at, from: Math.min(one.from, bar.from), to: Math.max(one.to, bar.to) };
  }
  return merged;
}

const meets = (level: Bar, upright: Bar): boolean =>
  upright.at >= level.from - TOUCH &&
  upright.at <= level.to + TOUCH &&
  level.at >= upright.from - TOUCH &&
  level.at <= upright.to + TOUCH;

interface Net {
  readonly levels: readonly Bar[];
  readonly uprights: readonly Bar[];
}

/** Rules that hang together, each group by itself. */
function netsOf(levels: readonly Bar[], uprights: readonly Bar[]): readonly Net[] {
  const open = new Set(uprights);
  const untouched = new Set(levels);
  const nets: Net[] = [];
  for (const first of levels) {
    if (!untouched.delete(first)) continue;
    const net = { levels: [first], uprights: [] as Bar[] };
    const waiting: { readonly bar: Bar; readonly level: boolean }[] = [{ bar: first, level: true }];
    for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
      const { bar, level } = next;
      for (const other of level ? open : untouched) {
        if (!(level ? meets(bar, other) : meets(other, bar))) continue;
        (level ? open : untouched).delete(other);
        (level ? net.uprights : net.levels).push(other);
        waiting.push({ bar: other, level: !level });
      }
    }
    nets.push(net);
  }
  return nets;
}

/** Places in order, those that are nearly one counted once. */
function distinct(places: readonly number[]): readonly number[] {
  const sorted = [...places].sort((left, right) => left - right);
  return sorted.filter((place, index) => index === 0 || place - (sorted[index - 1] ?? 0) > TOUCH);
}

/** Whether a rule runs between two fields, at `at`, past the middle of `span`. */
const parts = (bars: readonly Bar[], at: number, { from, to }: Span): boolean =>
  bars.some((bar) => Math.abs(bar.at - at) <= TOUCH && bar.from <= (from + to) / 2 && bar.to >= (from + to) / 2);

interface Fields {
  /** Edges of columns and rows, one more than there are of them. */
  readonly xs: readonly number[];
  readonly ys: readonly number[];
}

const edge = (places: readonly number[], index: number): Span => ({
  from: places[index] ?? 0,
  to: places[index + 1] ?? 0,
});

/** For each field, row by row, the first field of the cell it belongs to. */
function ownersOf({ levels, uprights }: Net, { xs, ys }: Fields): readonly number[] {
  const [columns, rows] = [xs.length - 1, ys.length - 1];
  const owners = Array.from({ length: columns * rows }, (_, index) => index);
  const ownerOf = (field: number): number => {
    let one = field;
    while (owners[one] !== one) one = owners[one] = owners[owners[one] ?? 0] ?? 0;
    return one;
  };
  const join = (one: number, other: number): void => {
    owners[Math.max(ownerOf(one), ownerOf(other))] = Math.min(ownerOf(one), ownerOf(other));
  };
  for (const field of owners.keys()) {
    const [row, column] = [Math.floor(field / columns), field % columns];
    const [down, across] = [edge(ys, row), edge(xs, column)];
    if (column + 1 < columns && !parts(uprights, across.to, down)) join(field, field + 1);
    if (row + 1 < rows && !parts(levels, down.to, across)) join(field, field + columns);
  }
  return owners.map((_, field) => ownerOf(field));
}

function cellsOf(net: Net): readonly Cell[] {
  // A table open at its sides reaches as far as its level rules do.
  const xs = distinct([...net.uprights.map(({ at }) => at), ...net.levels.flatMap(({ from, to }) => [from, to])]);
  const ys = distinct([...net.levels.map(({ at }) => at), ...net.uprights.flatMap(({ from, to }) => [from, to])]);
  const [columns, rows] = [xs.length - 1, ys.length - 1];
  if (columns < 1 || rows < 1 || columns * rows > MOST_FIELDS) return [];
  const cells = new Map<number, Cell>();
  for (const [field, owner] of ownersOf(net, { xs, ys }).entries()) {
    const [row, column] = [Math.floor(field / columns), field % columns];
    const [down, across] = [edge(ys, row), edge(xs, column)];
    const known = cells.get(owner) ?? {
      left: across.from,
      right: across.to,
      top: down.from,
      foot: down.to,
      row,
      column,
    };
    cells.set(owner, {
      ...known,
      left: Math.min(known.left, across.from),
      right: Math.max(known.right, across.to),
      foot: Math.max(known.foot, down.to),
      column: Math.min(known.column, column),
    });
  }
  return [...cells.values()].sort((one, other) => one.row - other.row || one.column - other.column);
}

/** The tables among the rules of a page, from top to bottom. */
export function gridsOf(rules: readonly Rule[]): readonly Grid[] {
  if (rules.length > MOST_RULES) return [];
  const uprights = mergedBars(rules.filter(isUpright).map(({ x1, y1, y2 }) => ({ at: x1, from: y1, to: y2 })));
  const levels = mergedBars(
    rules.filter((rule) => !isUpright(rule)).map(({ y1, x1, x2 }) => ({ at: y1, from: x1, to: x2 })),
  );
  return netsOf(levels, uprights)
    .map(cellsOf)
    .filter((cells) => cells.length > 0)
    .map((cells) => ({ top: cells[0]?.top ?? 0, cells }))
    .sort((left, right) => left.top - right.top);
}
