/** Where the paragraphs of a text stand in the file it was read from. */
import type { Span } from './span.js';

/**
 * A place in the file; every number counts from 1. Of a Word file: `paragraph` counts the paragraphs of the body,
 * empty ones too, or those of the cell, text box or note named beside it. Of a PDF: `page`. Of a page of HTML:
 * `block`. Of a text whose lines are not those of the file (Markdown, front matter): `line` of the file.
 */
export interface Origin {
  readonly paragraph?: number | undefined;
  /** A cell: the table in the order of the file, its row and column. */
  readonly table?: number | undefined;
  readonly row?: number | undefined;
  readonly column?: number | undefined;
  readonly textbox?: number | undefined;
  readonly footnote?: number | undefined;
  readonly endnote?: number | undefined;
  readonly page?: number | undefined;
  readonly block?: number | undefined;
  readonly line?: number | undefined;
}

/** What the file's own style says a paragraph is. */
export interface ParagraphStyle {
  readonly name: 'title' | 'subtitle' | 'heading' | 'list';
  /** Depth of a heading or list item, from 1; null for titles. */
  readonly level: number | null;
}

/** A paragraph of the file as it stands in the text; it may hold line breaks of its own. */
export interface SourceParagraph extends Span {
  readonly origin: Origin | null;
  readonly style: ParagraphStyle | null;
}

/** A paragraph as a reader hands it over, its text without the line end behind it. */
export interface Piece {
  readonly text: string;
  readonly origin: Origin;
  readonly style?: ParagraphStyle | null;
}

/** One text of all pieces, a line feed between them, and the place of each in it. */
export function joinPieces(pieces: readonly Piece[]): {
  readonly text: string;
  readonly paragraphs: readonly SourceParagraph[];
} {
  let start = 0;
  const paragraphs = pieces.map(({ text, origin, style = null }) => {
    const end = start + text.length;
    const paragraph = { start, end, origin, style };
    start = end + 1;
    return paragraph;
  });
  return { text: pieces.map(({ text }) => text).join('\n'), paragraphs };
}

/** The paragraph that holds an offset, or the one before it; null where there is none (binary search). */
export function paragraphAt<Paragraph extends Span>(
  paragraphs: readonly Paragraph[],
  offset: number,
): Paragraph | null {
  let low = 0;
  let high = paragraphs.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((paragraphs[middle]?.start ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return paragraphs[low - 1] ?? null;
}
