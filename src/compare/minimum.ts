/** `--min-years N`: rows found in fewer groups are left out. */
import type { Corpus } from './corpus.js';

/** A row with cells is in the groups whose cell is not empty, one with places in those of its documents. */
interface Row {
  readonly cells?: Readonly<Record<string, number | readonly unknown[]>>;
  readonly places?: readonly { readonly document: string }[];
}

const isFilled = (cell: number | readonly unknown[]): boolean =>
  typeof cell === 'number' ? cell > 0 : cell.length > 0;

/** Rows that are of one group each (words, shape) have neither and stay. */
export function atLeast(least: number, rows: readonly Row[], { members }: Corpus): readonly Row[] {
  if (least <= 1) return rows;
  const groupOf = new Map(members.map(({ id, group }) => [id, group]));
  const count = ({ cells, places }: Row): number =>
    cells === undefined
      ? new Set(places?.map(({ document }) => groupOf.get(document))).size
      : Object.values(cells).filter(isFilled).length;
  return rows.filter((row) => (row.cells === undefined && row.places === undefined) || count(row) >= least);
}
