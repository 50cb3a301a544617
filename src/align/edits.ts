/**
 * The stretch of a long text that a short one comes from, character by character: edit distance with both ends of the long
 * text free (Sellers, Journal of Algorithms 1, 1980) and gaps that cost by their beginning more than by their length
 * (Gotoh, Journal of Molecular Biology 162, 1982), since what is left out is words and clauses, not single characters.
 */

/** A stretch where the two differ: `from`–`to` of the short text stands for `textFrom`–`textTo` of the long one. */
export interface Difference {
  readonly from: number;
  readonly to: number;
  readonly textFrom: number;
  readonly textTo: number;
}

export interface Alignment {
  /** The stretch of the long text. */
  readonly start: number;
  readonly end: number;
  /** What the alignment costs, by the weights below; 0 where the short text stands there whole. */
  readonly cost: number;
  /** Characters of the short text that stand in the stretch. */
  readonly matches: number;
  /** In order; neighbouring changes are one. */
  readonly differences: readonly Difference[];
}

/** Weights: a character changed, a gap begun. */
const CHANGED = 3;
const OPENED = 4;
/** A gap gone on with: whoever copies leaves out more easily than he adds. */
const MORE_EXTRA = 2;
const MORE_MISSING = 1;
const FAR = 1 << 28;

/** What a cell was reached by: a pair of characters, one of the short text alone, one of the long text alone. */
const PAIR = 0;
const EXTRA = 1;
const MISSING = 2;
/** Two bits each: by what the pair, the extra and the missing of a cell were reached. */
const EXTRA_BITS = 2;
const MISSING_BITS = 4;

/** Costs of one row by what it ends with. */
interface Row {
  readonly pair: Int32Array;
  readonly extra: Int32Array;
  readonly missing: Int32Array;
}

const rowOf = (columns: number): Row => ({
  pair: new Int32Array(columns + 1).fill(FAR),
  extra: new Int32Array(columns + 1).fill(FAR),
  missing: new Int32Array(columns + 1).fill(FAR),
});

/** Aligns `short` with a stretch of `text` within `from`–`to`. Time and memory: length of short × length of the stretch. */
export function alignWithin(short: Uint16Array, text: Uint16Array, from: number, to: number): Alignment {
  const rows = short.length;
  const columns = to - from;
  const steps = new Uint8Array((rows + 1) * (columns + 1));
  let above = rowOf(columns);
  let current = rowOf(columns);
  above.pair.fill(0);
  for (let row = 1; row <= rows; row++) {
    fillRow({ above, current, wanted: short[row - 1] ?? 0, text, from, columns }, steps, row * (columns + 1));
    [above, current] = [current, above];
  }
  let end = 0;
  for (let column = 1; column <= columns; column++) if (lastCost(above, column) < lastCost(above, end)) end = column;
  return traced(short, text, { steps, rows, columns, end, from, cost: lastCost(above, end), last: above });
}

/** The stretch ends with a character of the short text: what stands behind it is no part of it. */
const lastCost = ({ pair, extra }: Row, column: number): number => Math.min(pair[column] ?? FAR, extra[column] ?? FAR);

interface Filling {
  readonly above: Row;
  readonly current: Row;
  /** The character of the short text. */
  readonly wanted: number;
  readonly text: Uint16Array;
  readonly from: number;
  readonly columns: number;
}

function fillRow({ above, current, wanted, text, from, columns }: Filling, steps: Uint8Array, at: number): void {
  for (let column = 0; column <= columns; column++) {
    let bits = 0;
    if (column > 0) {
      const diagonal = cheapest(above, column - 1);
      bits = diagonal;
      current.pair[column] = costOf(above, diagonal, column - 1) + (text[from + column - 1] === wanted ? 0 : CHANGED);
      const left = gapFrom(current, MISSING, column - 1);
      bits |= left << MISSING_BITS;
      current.missing[column] = costOf(current, left, column - 1) + (left === MISSING ? MORE_MISSING : OPENED);
    } else {
      current.pair[0] = FAR;
      current.missing[0] = FAR;
    }
    const up = gapFrom(above, EXTRA, column);
    bits |= up << EXTRA_BITS;
    current.extra[column] = costOf(above, up, column) + (up === EXTRA ? MORE_EXTRA : OPENED);
    steps[at + column] = bits;
  }
}

const costOf = ({ pair, extra, missing }: Row, by: number, column: number): number =>
  (by === PAIR ? pair : by === EXTRA ? extra : missing)[column] ?? FAR;

function cheapest({ pair, extra, missing }: Row, column: number): number {
  const paired = pair[column] ?? FAR;
  const added = extra[column] ?? FAR;
  const left = missing[column] ?? FAR;
  if (paired <= added && paired <= left) return PAIR;
  return added <= left ? EXTRA : MISSING;
}

/** What a gap goes on from: itself, or anything else that is cheaper with the opening paid. */
function gapFrom(row: Row, own: typeof EXTRA | typeof MISSING, column: number): number {
  const by = cheapest(row, column);
  const more = own === EXTRA ? MORE_EXTRA : MORE_MISSING;
  return costOf(row, own, column) + more < costOf(row, by, column) + OPENED ? own : by;
}

interface Trace {
  readonly steps: Uint8Array;
  readonly rows: number;
  readonly columns: number;
  readonly end: number;
  readonly from: number;
  readonly cost: number;
  readonly last: Row;
}

/** Walks back from the end; what is not a match is gathered into stretches. */
function traced(short: Uint16Array, text: Uint16Array, trace: Trace): Alignment {
  const { steps, rows, columns, end, from, cost, last } = trace;
  const differences: Difference[] = [];
  let row = rows;
  let column = end;
  let by = (last.pair[end] ?? FAR) <= (last.extra[end] ?? FAR) ? PAIR : EXTRA;
  let open: { readonly to: number; readonly textTo: number } | null = null;
  let matches = 0;
  while (row > 0) {
    const bits = steps[row * (columns + 1) + column] ?? 0;
    const isMatch = by === PAIR && text[from + column - 1] === short[row - 1];
    if (isMatch) {
      if (open !== null) differences.push({ from: row, to: open.to, textFrom: from + column, textTo: open.textTo });
      open = null;
      matches++;
    } else open ??= { to: row, textTo: from + column };
    const next = (by === PAIR ? bits : by === EXTRA ? bits >> EXTRA_BITS : bits >> MISSING_BITS) & 3;
    if (by !== MISSING) row--;
    if (by !== EXTRA) column--;
    by = next;
  }
  if (open !== null) differences.push({ from: 0, to: open.to, textFrom: from + column, textTo: open.textTo });
  return { start: from + column, end: from + end, cost, matches, differences: differences.reverse() };
}
