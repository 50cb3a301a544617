/** Pages to pieces in the order of reading: paragraphs with their styles, notes at the end. */
import type { Piece } from '../../origin.js';
import { stretchesOf, type Stretch } from './flow.js';
import { joinedText } from './joined.js';
import { changed, leavesOf } from './leaves.js';
import type { Line } from './lines.js';
import { bodySize, notesOf, type Note } from './notes.js';
import type { Page } from './open.js';
import { paragraphsOf, type Paragraph } from './paragraphs.js';
import { headingSizes, headingStyle, titlesAmong, withoutBullet, type Sizes } from './shape.js';

const linesOf = (paragraph: Paragraph): readonly [Line, ...Line[]] => {
  const [{ line }, ...others] = paragraph;
  return [line, ...others.map((other) => other.line)];
};

/** A paragraph as a piece; `sizes` where it may be a heading. */
function pieceOf(paragraph: Paragraph, sizes: Sizes | null): Piece {
  const lines = linesOf(paragraph);
  const origin = { page: paragraph[0].page };
  const bare = withoutBullet(lines[0]);
  if (bare !== null) return { text: joinedText([bare, ...lines.slice(1)]), origin, style: { name: 'list', level: 1 } };
  return { text: joinedText(lines), origin, style: sizes === null ? null : headingStyle(lines, sizes) };
}

/** The pieces of a stretch, what stands in frames behind the paragraph it stands at; `isFirst` where a title may be. */
function piecesIn({ lines, column, running, frames }: Stretch, sizes: Sizes, isFirst: boolean): readonly Piece[] {
  const paragraphs = paragraphsOf(lines, column);
  const titles = isFirst && running ? titlesAmong(paragraphs.map(linesOf), sizes, column) : new Set<number>();
  return paragraphs.flatMap((paragraph, index) => {
    const piece = pieceOf(paragraph, running ? sizes : null);
    const own: Piece = titles.has(index) ? { ...piece, style: { name: 'title', level: null } } : piece;
    const framed = paragraph.flatMap((line) => frames.get(line) ?? []);
    return [own, ...framed.flatMap((frame) => piecesIn(frame, sizes, false))];
  });
}

const notePieces = ({ kind, lines, column }: Note, number: number): readonly Piece[] =>
  paragraphsOf(lines, column).map((paragraph, index) => ({
    text: joinedText(linesOf(paragraph)).trim(),
    origin: { [kind]: number, paragraph: index + 1, page: paragraph[0].page },
  }));

const KINDS = ['footnote', 'endnote'] as const;

/** Footnotes, then endnotes, each kind counted by itself. */
const numbered = (notes: readonly Note[]): readonly Piece[] =>
  KINDS.flatMap((kind) =>
    notes
      .filter((note) => note.kind === kind && note.lines.length > 0)
      .flatMap((note, index) => notePieces(note, index + 1)),
  );

/** The pieces of a document, in the order of reading; notes behind the text. */
export function piecesOf(pages: readonly Page[]): readonly Piece[] {
  const leaves = leavesOf(pages);
  const { notes, taken, unmarked } = notesOf(leaves);
  const clean = (lines: readonly Line[]): readonly Line[] =>
    lines.map((line) => (taken.has(line) ? null : unmarked(line))).filter((line) => line !== null);
  const stretches = stretchesOf(leaves.map((leaf) => ({ ...leaf, blocks: changed(leaf.blocks, clean) })));
  const text = stretches.filter(({ running }) => running).flatMap(({ lines }) => lines.map(({ line }) => line));
  const body = bodySize(text);
  const sizes = { body, headings: headingSizes(text, body) };
  return [...stretches.flatMap((stretch, index) => piecesIn(stretch, sizes, index === 0)), ...numbered(notes)];
}
