/**
 * Which items of one sequence stand in another: the longest common subsequence first, then what was moved. Items that only
 * one side has are left out before, so that texts with little in common cost little.
 */
import { addTo } from '../source/grouping.js';

/** More cells than this are not filled: texts that long are matched by what stands in order, greedily. */
const MOST_CELLS = 2 ** 24;

/** For each item of `left` the index of its twin in `right`, −1 for none; no twin is given twice, an empty item has none. */
export function twinsOf(left: readonly string[], right: readonly string[]): Int32Array {
  const twins = new Int32Array(left.length).fill(-1);
  const known = new Set(right);
  const lefts = indices(left, (item) => item !== '' && known.has(item));
  const own = new Set(lefts.map((index) => left[index]));
  const rights = indices(right, (item) => own.has(item));
  inOrder(
    lefts.map((index) => left[index] ?? ''),
    rights.map((index) => right[index] ?? ''),
    (one, other) => {
      twins[lefts[one] ?? 0] = rights[other] ?? -1;
    },
  );
  return twins;
}

const indices = (items: readonly string[], keep: (item: string) => boolean): readonly number[] =>
  items.flatMap((item, index) => (keep(item) ? [index] : []));

type Pair = (left: number, right: number) => void;

/** Visits the pairs of a longest common subsequence; of several, each item has its first possible twin. */
function inOrder(left: readonly string[], right: readonly string[], pair: Pair): void {
  let start = 0;
  while (start < left.length && start < right.length && left[start] === right[start]) pair(start, start++);
  let [leftEnd, rightEnd] = [left.length, right.length];
  while (leftEnd > start && rightEnd > start && left[leftEnd - 1] === right[rightEnd - 1]) pair(--leftEnd, --rightEnd);
  const [rows, columns] = [leftEnd - start, rightEnd - start];
  if (rows * columns > MOST_CELLS) return greedily(left, right, { start, leftEnd, rightEnd }, pair);
  const width = columns + 1;
  const longest = new Uint16Array((rows + 1) * width);
  for (let row = rows - 1; row >= 0; row--)
    for (let column = columns - 1; column >= 0; column--) {
      const at = row * width + column;
      longest[at] =
        left[start + row] === right[start + column]
          ? (longest[at + width + 1] ?? 0) + 1
          : Math.max(longest[at + width] ?? 0, longest[at + 1] ?? 0);
    }
  let [row, column] = [0, 0];
  while (row < rows && column < columns) {
    const at = row * width + column;
    if (left[start + row] === right[start + column]) pair(start + row++, start + column++);
    else if ((longest[at + 1] ?? 0) > (longest[at + width] ?? 0)) column++;
    else row++;
  }
}

interface Middle {
  readonly start: number;
  readonly leftEnd: number;
  readonly rightEnd: number;
}

function greedily(left: readonly string[], right: readonly string[], middle: Middle, pair: Pair): void {
  let from = middle.start;
  for (let at = middle.start; at < middle.leftEnd; at++) {
    const found = right.indexOf(left[at] ?? '', from);
    if (found < 0 || found >= middle.rightEnd) continue;
    pair(at, found);
    from = found + 1;
  }
}

/** Gives what is still without a twin the first one that is free, wherever it stands. */
export function movedTwins(left: readonly string[], right: readonly string[], twins: Int32Array): void {
  const taken = new Set(twins);
  const free = new Map<string, number[]>();
  right.forEach((item, index) => {
    if (item === '' || taken.has(index)) return;
    addTo(free, item, index);
  });
  left.forEach((item, index) => {
    if (twins[index] === -1) twins[index] = free.get(item)?.shift() ?? -1;
  });
}
