/**
 * Requirements of each group beside those of the others: one thread per requirement, with what became of it. What was
 * dropped since the last group comes first, since that is what a drafter has forgotten; then what is new, returned, merged,
 * split, reworded and kept; last what was gone before. Aligned by headings and bodies (`align/likeness`), never by synonyms:
 * a requirement said again in wholly other words is dropped and new.
 */
import type { RequirementThread } from '../model/compare.js';
import type { Corpus } from './corpus.js';
import { type Change, changesOf, toldOf } from './threads/changes.js';
import type { Cells } from './threads/cells.js';
import { threadsOf } from './threads/thread.js';
import { type RequirementUnit, type Units, unitsOf } from './threads/units.js';

/** What the last group did to a thread, in the order shown. */
const ORDER = ['dropped', 'new', 'returned', 'merged', 'split', 'reworded', 'kept'];

export function compareRequirements(corpus: Corpus): readonly RequirementThread[] {
  const units = unitsOf(corpus);
  const threads = threadsOf(units);
  const told = toldOf(units, threads);
  const rows = threads.cells.map((cell, thread) => ({ thread, cell, changes: changesOf(told, thread) }));
  const last = corpus.groups.length - 1;
  return rows
    .toSorted(
      (left, right) =>
        rankOf(left.changes, last) - rankOf(right.changes, last) || latest(left.cell) - latest(right.cell),
    )
    .map(({ thread, cell, changes }) => ({
      thread: nameOf(thread),
      cells: placesOf(corpus, units, cell),
      changes: changes.map((change) => named(corpus, change)),
    }));
}

/** Threads are numbered by where they begin. */
const nameOf = (thread: number): string => `r${thread + 1}`;

function rankOf(changes: readonly Change[], last: number): number {
  const change = changes.at(-1);
  if (change === undefined) return ORDER.length;
  return change.to === last ? ORDER.indexOf(change.kind) : ORDER.length;
}

/** The first unit of the last group that has it: threads of one kind stand as in the text. */
const latest = (cells: Cells): number => cells.at(-1)?.units[0] ?? 0;

/** Groups without a unit are left out: a thousand groups have as many threads each as most have units in one. */
const placesOf = ({ groups }: Corpus, { units }: Units, cells: Cells): RequirementThread['cells'] =>
  Object.fromEntries(
    cells.map((cell) => [groups[cell.group] ?? '', cell.units.flatMap((unit) => placeOf(units[unit]))]),
  );

function placeOf(unit: RequirementUnit | undefined) {
  if (unit === undefined) return [];
  const { path, heading, span } = unit.requirement;
  return [{ document: unit.member.id, path, heading, span }];
}

const named = ({ groups }: Corpus, change: Change): RequirementThread['changes'][number] => ({
  from: groups[change.from] ?? null,
  to: groups[change.to] ?? '',
  kind: change.kind,
  score: change.score,
  with: change.with.map(nameOf),
});
