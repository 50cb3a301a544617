/** Where a thread stands: its units group by group, oldest first, looked at from the end, so that long threads cost no more. */
export interface Cell {
  /** Place of the group. */
  readonly group: number;
  /** Numbers of the units, in order. */
  readonly units: readonly number[];
}

export type Cells = readonly Cell[];

/** Threads as they grow, by number. */
export type GrowingCells = { readonly group: number; readonly units: number[] }[][];

export function addUnit(all: GrowingCells, thread: number, group: number, unit: number): void {
  const cells = (all[thread] ??= []);
  const last = cells.at(-1);
  if (last?.group === group) last.units.push(unit);
  else cells.push({ group, units: [unit] });
}

/** Units in one of the last groups. */
export function unitsAt(cells: Cells | undefined, group: number): readonly number[] {
  const own = cells ?? [];
  for (let at = own.length - 1; at >= 0; at--) {
    const cell = own[at];
    if (cell === undefined || cell.group < group) return [];
    if (cell.group === group) return cell.units;
  }
  return [];
}

export const hasGroup = (cells: Cells | undefined, group: number): boolean => unitsAt(cells, group).length > 0;
