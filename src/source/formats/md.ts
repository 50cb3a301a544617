/**
 * Markdown: marks taken out, headings and lists as styles, numbers of lists written out. Every paragraph says on which
 * line of the file it stands. YAML front matter is taken off where there is some.
 */
import { decode } from '../decode.js';
import { joinPieces, type Piece } from '../origin.js';
import type { Read, ReadText } from '../reader.js';
import { withTitle } from '../title.js';
import { tokensOf } from './md/parser.js';
import { piecesOf, type HtmlPiece, type MarkdownPiece } from './md/pieces.js';

const isHtml = (piece: MarkdownPiece): piece is HtmlPiece => 'html' in piece;

/** Text of HTML among Markdown; its parser is loaded only where there is some. */
async function piecesOfHtml({ html, line }: HtmlPiece, path: string): Promise<readonly Piece[]> {
  const { readFragment } = await import('./html/fragment.js');
  return readFragment(html, { path, format: 'md' }).map(({ text, style = null }) => ({
    text,
    style,
    origin: { line },
  }));
}

async function readBody(body: string, line: number, path: string): Promise<Pick<ReadText, 'text' | 'paragraphs'>> {
  const pieces = piecesOf(tokensOf(body), line);
  const read = await Promise.all(pieces.map((piece) => (isHtml(piece) ? piecesOfHtml(piece, path) : [piece])));
  return joinPieces(withTitle(read.flat()));
}

export const read: Read = async (bytes, options) => {
  const { text, encoding } = decode(bytes, options);
  const path = options.path ?? '-';
  const matter = text.startsWith('---')
    ? (await import('./front-matter/front-matter.js')).readFrontMatter(text, path)
    : null;
  const { bodyStart = 0, bodyLine = 1, front = {} } = matter ?? {};
  return { ...(await readBody(text.slice(bodyStart), bodyLine, path)), encoding, front };
};
