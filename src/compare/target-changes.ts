/**
 * What became of a goal from one group to the next that has it: 6%以上 → 5%左右 is lowered, 6%以上 → 6%左右 softened, 力争 →
 * 确保 hardened, 每月一次 → 每季度一次 lowered. A result can only be higher, lower or the same. Where a group holds documents that disagree, only what is
 * true of all of them is said.
 */
import { areComparable, difference, quantityOf, shiftOf, willOf, type Demand, type Figure } from '../align/amounts.js';
import { periodsAYear } from '../align/frequency.js';
import type { TargetRow } from '../model/compare.js';
import type { Corpus } from './corpus.js';
import { demandOf, isFloor } from './target-better.js';
import { countApart } from './target-forms.js';
import { headsOf, isOwn } from './target-heads.js';
import type { Gathered, Stated } from './target-rows.js';
import { isBelow } from './target-short.js';

type Change = TargetRow['changes'][number];
type Kind = Change['kind'];

/** Place of each group among all. */
export type Places = ReadonlyMap<string, number>;

/** By group, oldest first; the first group of all has no change, since nothing is known of before. */
export function changesOf({ groups }: Pick<Corpus, 'groups'>, row: Gathered, places: Places): readonly Change[] {
  const changes: Change[] = [];
  let last: { readonly group: string; readonly heads: readonly Stated[] } | null = null;
  for (const [group, stated] of row.groups) {
    const heads = headsOf(stated);
    const index = places.get(group) ?? 0;
    const before = groups[index - 1];
    if (last !== null) changes.push({ from: last.group, to: group, ...turnOf(last.heads, heads) });
    else if (before !== undefined) changes.push({ from: before, to: group, kind: 'new', demand: null });
    const next = groups[index + 1];
    if (next !== undefined && !row.groups.has(next))
      changes.push({ from: group, to: next, kind: 'dropped', demand: null });
    if (last === null || last.heads.every(isBlank) || !heads.every(isBlank)) last = { group, heads };
  }
  return changes;
}

/** 投入XX万元: of a figure that is to be filled in nothing can be said, so what comes after is held against the one before it. */
const isBlank = ({ cell }: Stated): boolean => cell.value === null;

function turnOf(before: readonly Stated[], after: readonly Stated[]): Pick<Change, 'kind' | 'demand'> {
  const kind = kindOf(before, after);
  const [stated] = after;
  return { kind, demand: stated === undefined ? null : demandOf(kind, stated) };
}

function kindOf(before: readonly Stated[], after: readonly Stated[]): Kind {
  const [from] = before;
  const [to] = after;
  if (from !== undefined && to !== undefined && before.length === 1 && after.length === 1) return between(from, to);
  const kinds = new Set(before.flatMap((one) => after.map((other) => between(one, other))));
  const [only] = kinds;
  if (kinds.size === 1 && only !== undefined) return only;
  return sameFigures(before, after) ? 'kept' : 'other';
}

function between(from: Stated, to: Stated): Kind {
  if (isOwn(from) !== isOwn(to) || countApart(from, to)) return 'other';
  const isResult = to.cell.status === 'achieved';
  if (isResult && isBelow(from.cell) !== isBelow(to.cell)) return fromOrToBelow(from, to);
  const shift = shiftOf(askedBy(from), askedBy(to));
  return isResult && (shift === 'softened' || shift === 'hardened') ? 'kept' : shift;
}

/** 92%, then 未达到90%: lower; of 88%, then 不足90% nothing can be said. */
function fromOrToBelow(from: Stated, to: Stated): Kind {
  const [before, after] = [quantityOf(from.cell), quantityOf(to.cell)];
  if (before === null || after === null || !areComparable(before, after)) return 'other';
  const change = difference(after.low, before.low);
  if (isBelow(to.cell)) return change <= 0 ? 'lowered' : 'other';
  return change >= 0 ? 'raised' : 'other';
}

const ENDS = '，。；：！？\n';
/** Words of will stand within so many characters before the claim. */
const REACH = 30;

function askedBy(stated: Stated): Demand {
  const { cell, member } = stated;
  const { start } = cell.span;
  let from = start;
  while (from > Math.max(0, start - REACH) && !ENDS.includes(member.text.charAt(from - 1))) from--;
  const figure = yearly(cell);
  const comparator = isFloor(stated) ? '>=' : figure.comparator;
  return { ...figure, comparator, will: willOf(`${member.text.slice(from, start)}${cell.text}`) };
}

/** 每月2次 is 24 a year: turns of different periods are held against each other so. */
function yearly({ period, value, valueMax, unit, comparator }: Stated['cell']): Figure {
  const often = period === null ? 1 : (periodsAYear({ text: period }) ?? 1);
  const times = (number: number | null): number | null => (number === null ? null : number * often);
  return { value: times(value), valueMax: times(valueMax), unit, comparator };
}

/** The same values in both groups, whoever states them. */
function sameFigures(before: readonly Stated[], after: readonly Stated[]): boolean {
  const holds = (all: readonly Stated[], one: Stated): boolean => all.some((other) => areSame(one, other));
  return before.every((one) => holds(after, one)) && after.every((one) => holds(before, one));
}

function areSame(one: Stated, other: Stated): boolean {
  const left = quantityOf(yearly(one.cell));
  const right = quantityOf(yearly(other.cell));
  if (left === null || right === null || !areComparable(left, right)) return false;
  return (
    difference(left.low, right.low) === 0 &&
    difference(left.high, right.high) === 0 &&
    one.cell.comparator === other.cell.comparator
  );
}
