/** Line and column, derived from `source.lineStarts`; never stored in the document. */

export interface Place {
  /** 1-based. */
  readonly line: number;
  /** 1-based, in UTF-16 code units. */
  readonly column: number;
}

/** The place of an offset; the last line start at or before it decides (binary search). */
export function placeOf(lineStarts: readonly number[], offset: number): Place {
  let low = 0;
  let high = lineStarts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((lineStarts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return { line: low + 1, column: offset - (lineStarts[low] ?? 0) + 1 };
}

/** `12:8`, as editors read it. */
export function showPlace(lineStarts: readonly number[], offset: number): string {
  const { line, column } = placeOf(lineStarts, offset);
  return `${line}:${column}`;
}
