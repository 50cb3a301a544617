/** Lists and levels as Word has them, in .docx and .doc alike (ECMA-376 part 1, 17.9; [MS-DOC] 2.9.148). */

export interface Level {
  readonly start: number;
  /** Of ST_NumberFormat. */
  readonly format: string;
  /** Of a custom format: how its 1 is written (`001`). */
  readonly pattern: string | null;
  /** The number's text, with `%1` to `%9` for the levels. */
  readonly text: string;
  /** From 1: a paragraph of this level or above starts the count again. 0: none does; null: every level above. */
  readonly restart: number | null;
  /** All levels in Arabic numerals (17.9.4). */
  readonly legal: boolean;
  /** The paragraph style that has this level (17.9.23); null in a .doc, whose styles name their level. */
  readonly style: string | null;
  /** Counted, but not shown. */
  readonly hidden: boolean;
}

/** What a list changes of a level it is made from (17.9.8). */
export interface Override {
  readonly start: number | null;
  readonly level: Level | null;
}

export interface List {
  /** Lists made from one definition count together, whatever their own numbers. */
  readonly counts: string;
  readonly levels: ReadonlyMap<number, Level>;
  readonly overrides: ReadonlyMap<number, Override>;
}

/** A paragraph's place in a list. */
export interface Place {
  readonly id: string;
  readonly list: List;
  /** From 0. */
  readonly level: number;
}

/** Word has nine. */
export const LEVELS = 9;

/** Characters of a number's text: more than a line, and no burden where every paragraph has it. */
export const LONGEST = 255;

export const levelOf = ({ levels, overrides }: List, level: number): Level | null =>
  overrides.get(level)?.level ?? levels.get(level) ?? null;
