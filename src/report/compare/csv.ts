/**
 * A comparison in long form, for pandas, R or a spreadsheet: one fact a line, all parts in one table or those named. Columns
 * and codes are the same in every language:
 *
 * - `element`: the part; `record`: what the line says of it (below); `key`: the row it is about (slogan, thread, metric,
 *   actor, formula, word, measure); `group`, `document`, `start`, `end`: where, as UTF-16 offsets of that document's text.
 * - `value`: the number, `value_max` of a range, with `unit` and `comparator`; `status`: goal, achieved, reference;
 *   `kind` of a change `from` one group into `group`; `score`: similarity; `other`: the other thread, actor, slogan; of
 *   a figure its period, of a change of a target `more` or `less`, as is asked; `value` of a change of a duty:
 *   how it read before;
 *   `text`: the words.
 *
 * Records: slogans `mentions` (one for every slogan and group, 0 too), `status`
 * (as of the last group; `from` the first to the last `group` that has it; value: documents), `members`, `renumbered`, `place`;
 * requirements `unit`, `change`; targets `figure`, `change`, `outcome`; responsibilities `duty`, `change`; formulas
 * `place` (value: the variant); words `g2`, `log_ratio`, `count`, `rest`, `documents`; shape `measure`.
 */
import { COMPARED } from '../../model/compare.js';
import { BOM, guard, lineOf } from '../csv-line.js';
import { type Line, LINES } from './lines.js';
import type { PiecesOfComparison, RenderComparison } from './renderer.js';

export const COLUMNS = [
  ...(['element', 'record', 'key', 'group', 'from', 'document', 'start', 'end', 'value', 'value_max'] as const),
  ...(['unit', 'comparator', 'status', 'kind', 'score', 'other', 'text'] as const),
];

/** Lines that are written at once. */
const BATCH = 2000;

export const pieces: PiecesOfComparison = function* pieces(result, { only }) {
  let lines = [BOM, lineOf(COLUMNS)];
  for (const part of COMPARED)
    if (only?.includes(part) ?? true)
      for (const line of LINES[part](result)) {
        lines.push(lineOf(cellsOf({ element: part, ...line })));
        if (lines.length < BATCH) continue;
        yield lines.join('');
        lines = [];
      }
  yield lines.join('');
};

export const render: RenderComparison = (result, options) => [...pieces(result, options)].join('');

const cellsOf = (line: Line & { readonly element: string }): readonly string[] =>
  COLUMNS.map((column) => {
    const value = line[column] ?? '';
    // A comparator is a code of ours, and = alone is no formula.
    return typeof value === 'number' || column === 'comparator' ? String(value) : guard(value);
  });
