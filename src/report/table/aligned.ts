/** Rows in columns as wide as what is in them, figures at the right of theirs: for short cells, of which none is cut. */
import type { Measure } from '../width.js';
import type { Cell } from './grid.js';
import { MARGIN } from './page.js';

export type Align = 'left' | 'right';

const GAP = '  ';

/** The lines, with the margin, without trailing blanks. */
export function aligned(
  rows: readonly (readonly Cell[])[],
  aligns: readonly Align[],
  ruler: Measure,
): readonly string[] {
  const widths = aligns.map((_, index) =>
    rows.reduce((most, row) => Math.max(most, ruler.width(row[index]?.text ?? '')), 0),
  );
  return rows.map((row) => {
    const cells = row.map(({ text, paint = (plain) => plain }, index) => {
      const blanks = ' '.repeat((widths[index] ?? 0) - ruler.width(text));
      return aligns[index] === 'right' ? blanks + paint(text) : paint(text) + blanks;
    });
    return `${MARGIN}${cells.join(GAP)}`.trimEnd();
  });
}
