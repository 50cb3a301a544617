/**
 * What a part of a comparison is made of, before anyone draws it: lists, and matrices with a column for each group. The
 * terminal cuts and folds them to its width, Markdown shows them whole.
 */
export type Tone = 'plain' | 'alert' | 'good' | 'quiet';

export interface Cell {
  readonly text: string;
  readonly tone?: Tone | undefined;
}

export interface List {
  readonly kind: 'list';
  /** Empty where the section's own title is enough. */
  readonly title: string;
  /** Words above the columns; none where they speak for themselves. */
  readonly head: readonly string[] | null;
  readonly rows: readonly (readonly Cell[])[];
  /** Widest share of a line for each column; the last takes what is left. */
  readonly shares: readonly number[];
  /** Rows that belong to the one above them, by index: they are shown with it or not at all. */
  readonly below?: ReadonlySet<number> | undefined;
}

export interface MatrixRow {
  readonly lead: readonly Cell[];
  readonly cells: ReadonlyMap<string, Cell>;
  /** What stands for the groups that have no column. */
  readonly older: (groups: readonly string[]) => string;
}

export interface Matrix {
  readonly kind: 'matrix';
  readonly title: string;
  readonly head: readonly string[];
  readonly rows: readonly MatrixRow[];
  /** Counts stand at the right of their column, words at the left. */
  readonly align: 'left' | 'right';
  /** Its rows make sense together only: none is left out. */
  readonly whole?: boolean | undefined;
  /** Said below it where groups are folded. */
  readonly olderNote?: string | undefined;
  readonly below?: ReadonlySet<number> | undefined;
  /** Rows at its beginning that tell what changed: the others are left out before these. */
  readonly turned?: number | undefined;
}

export interface Note {
  readonly kind: 'note';
  readonly text: string;
}

export type Block = List | Matrix | Note;

export const cell = (text: string | number, tone: Tone = 'plain'): Cell => ({ text: String(text), tone });

/** Blocks that have something to show. */
export const filled = (blocks: readonly Block[]): readonly Block[] =>
  blocks.filter((block) => (block.kind === 'note' ? block.text !== '' : block.rows.length > 0));
