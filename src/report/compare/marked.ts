/**
 * A variant of a passage with what differs from the passage in brackets: …看见问题不报告是〔渎〕职 beside …是失职; empty
 * brackets where it leaves something out. By the longest common subsequence of what both ends do not share.
 */

/** Longer ones are shown as they are: time and memory grow with the square of the length. */
const LONGEST = 1000;
/** Characters between two differences that are shown as one. */
const NEAR = 1;

export interface Piece {
  /** Empty where the passage has something that the variant has not. */
  readonly text: string;
  readonly differs: boolean;
}

/** The variant in pieces; joined, they are the variant. */
export function piecesOf(variant: string, passage: string): readonly Piece[] {
  const left = [...variant];
  const right = [...passage];
  if (left.length > LONGEST || right.length > LONGEST) return [{ text: variant, differs: false }];
  const head = sharedHead(left, right);
  const tail = sharedHead(left.slice(head).toReversed(), right.slice(head).toReversed());
  const middle = differing(left.slice(head, left.length - tail), right.slice(head, right.length - tail));
  const pieces = [piece(left.slice(0, head), false), ...joined(middle), piece(left.slice(left.length - tail), false)];
  return pieces.filter(({ text, differs }) => differs || text !== '');
}

export const marked = (variant: string, passage: string): string =>
  piecesOf(variant, passage)
    .map(({ text, differs }) => (differs ? `〔${text}〕` : text))
    .join('');

const piece = (characters: readonly string[], differs: boolean): Piece => ({ text: characters.join(''), differs });

function sharedHead(left: readonly string[], right: readonly string[]): number {
  const end = Math.min(left.length, right.length);
  for (let index = 0; index < end; index++) if (left[index] !== right[index]) return index;
  return end;
}

/** Runs of the left that stand in the right or do not, by turns. */
function differing(left: readonly string[], right: readonly string[]): readonly Piece[] {
  const common = commonLengths(left, right);
  const at = (row: number, column: number): number => common[row * (right.length + 1) + column] ?? 0;
  const pieces: Piece[] = [];
  const add = (text: string, differs: boolean): void => {
    const last = pieces.at(-1);
    if (last?.differs === differs) pieces[pieces.length - 1] = { text: last.text + text, differs };
    else pieces.push({ text, differs });
  };
  let row = 0;
  let column = 0;
  while (row < left.length || column < right.length) {
    const character = left[row] ?? '';
    if (row < left.length && column < right.length && character === right[column]) {
      add(character, false);
      row += 1;
      column += 1;
    } else if (column >= right.length || (row < left.length && at(row + 1, column) >= at(row, column + 1))) {
      add(character, true);
      row += 1;
    } else {
      add('', true);
      column += 1;
    }
  }
  return pieces;
}

/** Length of the longest common subsequence of both from each pair of places on. */
function commonLengths(left: readonly string[], right: readonly string[]): Uint16Array {
  const columns = right.length + 1;
  const lengths = new Uint16Array((left.length + 1) * columns);
  for (let row = left.length - 1; row >= 0; row--)
    for (let column = right.length - 1; column >= 0; column--) {
      const below = (row + 1) * columns + column;
      lengths[row * columns + column] =
        left[row] === right[column]
          ? (lengths[below + 1] ?? 0) + 1
          : Math.max(lengths[below] ?? 0, lengths[row * columns + column + 1] ?? 0);
    }
  return lengths;
}

/** A single character between two differences belongs to them. */
function joined(pieces: readonly Piece[]): readonly Piece[] {
  const result: Piece[] = [];
  pieces.forEach((current, index) => {
    const last = result.at(-1);
    const isShort = !current.differs && current.text.length <= NEAR && index < pieces.length - 1;
    if (last?.differs === true && (current.differs || isShort))
      result[result.length - 1] = { text: last.text + current.text, differs: true };
    else result.push(current);
  });
  return result;
}
