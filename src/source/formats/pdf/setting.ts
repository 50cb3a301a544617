/** What the lines of a column show of how they are set: the pitch of each size, and whether paragraphs are indented. */
import { isOtherSize, type Setting } from './breaks.js';
import type { Column } from './column.js';
import type { Line } from './lines.js';
import { least, middle } from './numbers.js';
import { DEEPEST_INDENT, hadRoom, indentOf } from './room.js';
import { groupBy } from '../../grouping.js';

interface Pair {
  readonly line: Line;
  readonly next: Line;
}

const pairsOf = (lines: readonly Line[]): readonly Pair[] =>
  lines.slice(1).map((next, index) => ({ line: lines[index] ?? next, next }));

const keyOf = ({ size }: Line): number => Math.round(size);

/** Where nothing is known: lines half as far apart again as in most documents. */
const WIDEST = 2.6;

/**
 * From line to line in sizes of the font, by size: as far as inside paragraphs where some run on, else as near as
 * any two lines of the size are.
 */
function pitches(pairs: readonly Pair[], column: Column): ReadonlyMap<number, number> {
  const same = pairs.filter(({ line, next }) => !isOtherSize(line, next) && next.y > line.y);
  return new Map(
    [...groupBy(same, ({ next }) => keyOf(next))].map(([size, own]) => {
      const all = own.map(({ line, next }) => (next.y - line.y) / next.size);
      const running = own.filter(({ line, next }) => !hadRoom(line, next, column));
      const inside = middle(running.map(({ line, next }) => (next.y - line.y) / next.size));
      return [size, inside ?? Math.min(WIDEST, least(all))];
    }),
  );
}

const INDENT = 0.8;

function isIndented(pairs: readonly Pair[], column: Column): boolean {
  const indents = pairs
    .filter(({ line, next }) => isOtherSize(line, next) || hadRoom(line, next, column))
    .map(({ next }) => indentOf(next, column))
    .filter((indent) => indent < DEEPEST_INDENT);
  return 2 * indents.filter((indent) => indent > INDENT).length > indents.length;
}

/** By how much first lines stand further in: lines that go on further out show it; two characters where none does. */
function firstIndent(pairs: readonly Pair[], column: Column): number {
  const indents = pairs
    .filter(({ line, next }) => indentOf(next, column) < INDENT && !hadRoom(line, next, column))
    .map(({ line }) => indentOf(line, column))
    .filter((indent) => indent > INDENT);
  return middle(indents) ?? 2;
}

/** The setting of each line of a column; lines of all its pages, in order. */
export function settingOf(lines: readonly Line[], column: Column): (next: Line) => Setting {
  const pairs = pairsOf(lines);
  const known = pitches(pairs, column);
  const indented = isIndented(pairs, column);
  const indent = firstIndent(pairs, column);
  return (next) => ({ column, indented, indent, pitch: known.get(keyOf(next)) ?? WIDEST });
}
