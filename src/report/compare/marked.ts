/**
 * A variant of a passage with what differs in brackets, the passage's words first: …看见问题不报告是〔失→渎〕职; one side is
 * empty where something was added or left out. By the longest common subsequence of what both ends do not share.
 */

/** Longer ones are shown as they are: time and memory grow with the square of the length. */
const LONGEST = 1000;
/** Characters between two differences that are shown as one. */
const NEAR = 1;

export interface Piece {
  readonly text: string;
  /** What the passage has in its place. */
  readonly was: string;
  readonly differs: boolean;
}

/** The variant in pieces; joined, they are the variant. */
export function piecesOf(variant: string, passage: string): readonly Piece[] {
  const left = wholes(variant);
  const right = wholes(passage);
  if (left.length > LONGEST || right.length > LONGEST) return [same(variant)];
  const head = sharedHead(left, right);
  const tail = sharedHead(left.slice(head).toReversed(), right.slice(head).toReversed());
  const middle = differing(left.slice(head, left.length - tail), right.slice(head, right.length - tail));
  const pieces = [same(left.slice(0, head).join('')), ...joined(middle), same(left.slice(left.length - tail).join(''))];
  return pieces.filter(({ text, differs }) => differs || text !== '');
}

/** Characters; a number is one, for 95% did not become 90% by its last digit. */
const wholes = (text: string): readonly string[] => text.match(/\d+(?:\.\d+)?|\D/gu) ?? [];

export const marked = (variant: string, passage: string): string => piecesOf(variant, passage).map(shown).join('');

export const shown = ({ text, was, differs }: Piece): string => (differs ? `〔${was}→${text}〕` : text);

/** Characters left standing at each side of a difference. */
const CONTEXT = 10;

/** The differences with a few characters around them, for where there is no room for the whole. */
export const excerpted = (variant: string, passage: string): string => excerptOf(piecesOf(variant, passage));

export function excerptOf(pieces: readonly Piece[]): string {
  return pieces
    .map((piece, index) =>
      piece.differs ? shown(piece) : trimmed(piece.text, index === 0, index === pieces.length - 1),
    )
    .join('');
}

function trimmed(text: string, isFirst: boolean, isLast: boolean): string {
  const characters = [...text];
  const before = isFirst ? 0 : CONTEXT;
  const after = isLast ? 0 : CONTEXT;
  // A cut that spares a character is none.
  if (characters.length <= before + after + 1) return text;
  const head = characters.slice(0, before).join('');
  return `${head}…${characters.slice(characters.length - after).join('')}`;
}

const same = (text: string): Piece => ({ text, was: text, differs: false });

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
  const add = (text: string, was: string): void => {
    const last = pieces.at(-1);
    const differs = text !== was;
    if (last?.differs === differs) pieces[pieces.length - 1] = { text: last.text + text, was: last.was + was, differs };
    else pieces.push({ text, was, differs });
  };
  let row = 0;
  let column = 0;
  while (row < left.length || column < right.length) {
    const character = left[row] ?? '';
    if (row < left.length && column < right.length && character === right[column]) {
      add(character, character);
      row += 1;
      column += 1;
    } else if (column >= right.length || (row < left.length && at(row + 1, column) >= at(row, column + 1))) {
      add(character, '');
      row += 1;
    } else {
      add('', right[column] ?? '');
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
      result[result.length - 1] = { text: last.text + current.text, was: last.was + current.was, differs: true };
    else result.push(current);
  });
  return result;
}
