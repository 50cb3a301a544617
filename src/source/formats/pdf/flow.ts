/** The order of reading: running text gathered over pages and columns, between it cells, beside it frames. */
import { columnOf, type Column } from './column.js';
import { type Leaf } from './leaves.js';
import type { Line } from './lines.js';
import { greatest, least } from './numbers.js';
import type { PlacedLine } from './paragraphs.js';
import { joinedTables, type PlacedBlock } from './tables.js';

/** Lines that are read one after another in one column. */
export interface Stretch {
  readonly lines: readonly PlacedLine[];
  readonly column: Column;
  /** Whether it is text of the document, which may hold its title and headings. */
  readonly running: boolean;
  /** What stands in frames, by the line it stands behind. */
  readonly frames: ReadonlyMap<PlacedLine, readonly Stretch[]>;
}

const NO_FRAMES: Stretch['frames'] = new Map();

/** The column of a cell or frame: as far from its right border as its text is from the left one. */
function columnWithin(lines: readonly PlacedLine[], { left, right }: NonNullable<PlacedBlock['within']>): Column {
  const start = least(lines.map(({ line }) => line.x));
  const end = greatest(lines.map(({ line }) => line.end));
  return { left: start, right: Math.max(right - (start - left), end), exact: false };
}

const within = (lines: readonly PlacedLine[], column: Column): Stretch => ({
  lines,
  column,
  running: false,
  frames: NO_FRAMES,
});

interface Placed {
  readonly blocks: readonly PlacedBlock[];
  /** Text that runs another way, each piece by itself. */
  readonly aside: readonly Stretch[];
  readonly column: Column;
}

/** The lines of all pages with their places: every block is an area of its own. */
function placed(leaves: readonly Leaf[]): readonly Placed[] {
  let area = 0;
  const place = (lines: readonly Line[], page: number): readonly PlacedLine[] => {
    area += 1;
    const own = area;
    return lines.map((line) => ({ line, page, area: own }));
  };
  const pages = leaves.map(({ number, blocks, aside, column, width }) => ({
    blocks: blocks.map((block) => ({ ...block, lines: place(block.lines, number) })),
    aside: aside.map(({ lines }) => within(place(lines, number), columnOf(lines, width))),
    column,
  }));
  const joined = joinedTables(pages.map(({ blocks }) => blocks));
  return pages.map((page, index) => ({ ...page, blocks: joined[index] ?? [] }));
}

/** Running text that grows from block to block. */
interface Growing extends Stretch {
  readonly lines: PlacedLine[];
  readonly frames: Map<PlacedLine, readonly Stretch[]>;
}

/** The stretches of a document, in the order of reading. */
export function stretchesOf(leaves: readonly Leaf[]): readonly Stretch[] {
  const stretches: Stretch[] = [];
  let open: Growing | null = null;
  const running = (column: Column): Growing => {
    if (open !== null && open.column === column) return open;
    open = { lines: [], column, running: true, frames: new Map() };
    stretches.push(open);
    return open;
  };
  const put = (stretch: Stretch): void => {
    open = null;
    stretches.push(stretch);
  };
  for (const { blocks, aside, column } of placed(leaves)) {
    for (const block of blocks) {
      const last = block.apart ? running(column).lines.at(-1) : undefined;
      if (block.within === null) for (const line of block.lines) running(column).lines.push(line);
      else if (last === undefined) put(within(block.lines, columnWithin(block.lines, block.within)));
      else {
        const { frames } = running(column);
        frames.set(last, [...(frames.get(last) ?? []), within(block.lines, columnWithin(block.lines, block.within))]);
      }
    }
    aside.forEach(put);
  }
  return stretches.filter(({ lines }) => lines.length > 0);
}
