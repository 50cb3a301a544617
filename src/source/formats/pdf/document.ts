/** Pages to pieces in the order of reading: paragraphs with their styles, notes at the end. */
import type { Piece } from '../../origin.js';
import type { Block } from './blocks.js';
import { columnOf, type Column } from './column.js';
import { joinedText } from './joined.js';
import { changed, leavesOf, runningLines, type Leaf } from './leaves.js';
import type { Line } from './lines.js';
import { bodySize, notesOf, type Note } from './notes.js';
import { greatest, least } from './numbers.js';
import type { Page } from './open.js';
import { paragraphsOf, type Paragraph, type PlacedLine } from './paragraphs.js';
import { joinedTables } from './tables.js';
import { headingSizes, headingStyle, titlesAmong, withoutBullet, type Standard } from './shape.js';

const linesOf = (paragraph: Paragraph): readonly [Line, ...Line[]] => {
  const [{ line }, ...others] = paragraph;
  return [line, ...others.map((other) => other.line)];
};

/** A paragraph as a piece; `standard` where it may be a heading. */
function pieceOf(paragraph: Paragraph, standard: Standard | null): Piece {
  const lines = linesOf(paragraph);
  const origin = { page: paragraph[0].page };
  const bare = withoutBullet(lines[0]);
  if (bare !== null) return { text: joinedText([bare, ...lines.slice(1)]), origin, style: { name: 'list', level: 1 } };
  return { text: joinedText(lines), origin, style: standard === null ? null : headingStyle(lines, standard) };
}

/** The column of a cell or frame: as far from its right border as its text is from the left one. */
function columnWithin(lines: readonly PlacedLine[], { left, right }: NonNullable<Block['within']>): Column {
  const start = least(lines.map(({ line }) => line.x));
  return {
    left: start,
    right: Math.max(right - (start - left), greatest(lines.map(({ line }) => line.end))),
    exact: false,
  };
}

const apartPieces = (lines: readonly PlacedLine[], column: Column): readonly Piece[] =>
  paragraphsOf(lines, column).map((paragraph) => pieceOf(paragraph, null));

function notePieces({ kind, lines, column }: Note, number: number): readonly Piece[] {
  return paragraphsOf(lines, column).map((paragraph, index) => ({
    text: joinedText(linesOf(paragraph)).trim(),
    origin: { [kind]: number, paragraph: index + 1, page: paragraph[0].page },
  }));
}

/** Running text gathered over pages, and what stands beside it, by the line it stands behind. */
interface Running {
  readonly lines: readonly PlacedLine[];
  readonly beside: ReadonlyMap<PlacedLine, readonly Piece[]>;
  readonly standard: Standard;
}

function runningPieces({ lines, beside, standard }: Running, isFirst: boolean): readonly Piece[] {
  const paragraphs = paragraphsOf(lines, standard.column);
  const titles = isFirst ? titlesAmong(paragraphs.map(linesOf), standard) : new Set<number>();
  return paragraphs.flatMap((paragraph, index) => {
    const piece = pieceOf(paragraph, standard);
    const own: Piece = titles.has(index) ? { ...piece, style: { name: 'title', level: null } } : piece;
    return [own, ...paragraph.flatMap((line) => beside.get(line) ?? [])];
  });
}

/** The pieces of a document, in the order of reading; notes behind the text. */
export function piecesOf(pages: readonly Page[]): readonly Piece[] {
  const leaves = leavesOf(pages);
  const { notes, taken, unmarked } = notesOf(leaves);
  const clean = (lines: readonly Line[]): readonly Line[] =>
    lines.map((line) => (taken.has(line) ? null : unmarked(line))).filter((line) => line !== null);
  return [...bodyPieces(leaves.map((leaf) => ({ ...leaf, blocks: changed(leaf.blocks, clean) }))), ...numbered(notes)];
}

const KINDS = ['footnote', 'endnote'] as const;

const numbered = (notes: readonly Note[]): readonly Piece[] =>
  KINDS.flatMap((kind) =>
    notes
      .filter((note) => note.kind === kind && note.lines.length > 0)
      .flatMap((note, index) => notePieces(note, index + 1)),
  );

function bodyPieces(leaves: readonly Leaf[]): readonly Piece[] {
  const all = leaves.flatMap(({ blocks }) => runningLines(blocks));
  const size = bodySize(all);
  const headings = headingSizes(all, size);
  const pieces: Piece[] = [];
  let lines: PlacedLine[] = [];
  let beside = new Map<PlacedLine, readonly Piece[]>();
  let column: Column | undefined;
  let area = 0;
  const tables = joinedTables(
    leaves.map(({ number, blocks }) =>
      blocks.map((block) => {
        area += 1;
        const own = area;
        return { ...block, lines: block.lines.map((line) => ({ line, page: number, area: own })) };
      }),
    ),
  );
  const put = (own: readonly Piece[]): void => {
    for (const piece of own) pieces.push(piece);
  };
  const flush = (): void => {
    if (column !== undefined && lines.length > 0)
      put(runningPieces({ lines, beside, standard: { size, headings, column } }, pieces.length === 0));
    lines = [];
    beside = new Map();
  };
  const set = (own: readonly Piece[], apart: boolean): void => {
    const last = lines.at(-1);
    if (apart && last !== undefined) beside.set(last, [...(beside.get(last) ?? []), ...own]);
    else {
      flush();
      put(own);
    }
  };
  for (const [index, leaf] of leaves.entries()) {
    if (column !== leaf.column) flush();
    column = leaf.column;
    for (const { lines: own, within, apart } of tables[index] ?? []) {
      if (within === null) for (const one of own) lines.push(one);
      else set(apartPieces(own, columnWithin(own, within)), apart);
    }
    for (const { lines: own } of leaf.aside) {
      const placed = own.map((line) => ({ line, page: leaf.number, area: (area += 1) }));
      set(apartPieces(placed, columnOf(own, leaf.width)), false);
    }
  }
  flush();
  return pieces;
}
