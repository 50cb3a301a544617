/** The columns of all pages, those of one kind as one: pages bound on either side are moved onto each other. */
import { columnOf, leftOf, type Column } from './column.js';
import type { Line } from './lines.js';
import { least } from './numbers.js';

export interface SizedPage {
  readonly width: number;
  readonly lines: readonly Line[];
}

export interface Placement {
  readonly column: Column;
  /** To be added to every x of the page. */
  readonly shift: number;
}

/** Fewer lines show no edge of their own. */
const ENOUGH = 6;
/** Points within which edges are one edge. */
const SAME = 3;
/** Points within which columns are as wide as each other. */
const AS_WIDE = 9;

interface Group {
  readonly width: number;
  readonly left: number;
  readonly pages: SizedPage[];
}

function joins(group: Group, { width, lines }: SizedPage, left: number): boolean {
  if (Math.abs(group.width - width) > SAME) return false;
  if (Math.abs(group.left - left) <= SAME) return true;
  return lines.length < ENOUGH && least(lines.map(({ x }) => x)) > group.left - SAME;
}

/** Pages by the left edge of their text; the fullest found the groups. */
function groupsOf(pages: readonly SizedPage[]): readonly Group[] {
  const groups: Group[] = [];
  for (const page of [...pages].sort((left, right) => right.lines.length - left.lines.length)) {
    const left = leftOf(page.lines);
    const group = groups.find((one) => joins(one, page, left));
    if (group === undefined) groups.push({ width: page.width, left, pages: [page] });
    else group.pages.push(page);
  }
  return groups;
}

/** Where the text of each page stands. */
export function placementsOf(pages: readonly SizedPage[]): ReadonlyMap<SizedPage, Placement> {
  const columns = groupsOf(pages).map((group) => ({
    ...group,
    column: columnOf(
      group.pages.flatMap(({ lines }) => lines),
      group.width,
    ),
  }));
  const widthOf = ({ left, right }: Column): number => right - left;
  const found = new Map<SizedPage, Placement>();
  for (const { column, pages: own } of columns) {
    const first = columns.find((one) => Math.abs(widthOf(one.column) - widthOf(column)) <= AS_WIDE);
    const target = first?.column ?? column;
    for (const page of own) found.set(page, { column: target, shift: target.left - column.left });
  }
  return found;
}
