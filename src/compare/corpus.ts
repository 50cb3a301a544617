/**
 * The documents a comparison is made of, in an order that does not depend on the order they were given in: by group, then by
 * id. What every part of a comparison reads.
 */
import type { Analysis } from '../model/types.js';

/** A document of a group. */
export interface Member {
  readonly id: string;
  readonly group: string;
  /** Its year, where that is known; that of the group where groups are years. */
  readonly year: number | null;
  readonly analysis: Analysis;
  /** The text its spans are of. */
  readonly text: string;
}

/** What a grouping puts in an order that tells of time: years, and files. */
const IN_TIME: readonly string[] = ['year', 'file'];

/** Whether groups by this name follow one another; regions and speakers stand side by side. */
export const followsTime = (by: string): boolean => IN_TIME.includes(by);

export interface Corpus {
  /** Sorted by group, then by id. */
  readonly members: readonly Member[];
  /** Oldest first; years in order of number, other names in order of code units. Each has a member. */
  readonly groups: readonly string[];
  /** Whether they follow one another in time. */
  readonly inTime: boolean;
}

/** Members of a group. */
export const membersOf = ({ members }: Corpus, group: string): readonly Member[] =>
  members.filter((member) => member.group === group);

/** A cell of every group, in order. */
export const cellsOf = <Cell>({ groups }: Corpus, cell: (group: string) => Cell): Readonly<Record<string, Cell>> =>
  Object.fromEntries(groups.map((group) => [group, cell(group)]));
