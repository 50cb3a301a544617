/** HTML in a Markdown text, read as a page is; its parser is loaded only where there is some. */
import type { Origin, Piece } from '../../origin.js';
import type { HtmlPiece, MarkdownPiece } from './pieces.js';

const isHtml = (piece: MarkdownPiece): piece is HtmlPiece => 'html' in piece;

/** The place of a block or cell of HTML that begins on a line of the file. */
function originIn({ line = 1, table, row, column }: Origin, first: number): Origin {
  const place = { line: first + line - 1 };
  return table === undefined ? place : { ...place, table, row, column };
}

async function piecesOfHtml({ html, line }: HtmlPiece, path: string): Promise<readonly Piece[]> {
  const { readFragment } = await import('../html/fragment.js');
  return readFragment(html, { path, format: 'md' }).map(({ text, style = null, origin }) => ({
    text,
    style,
    origin: originIn(origin, line),
  }));
}

/** CommonMark (4.6) ends HTML at an empty line; a table goes on behind it, and so HTML behind HTML is one. */
function joinedHtml(pieces: readonly MarkdownPiece[]): readonly MarkdownPiece[] {
  const found: MarkdownPiece[] = [];
  // Parts and the line behind them, of the HTML that is being joined.
  let parts: string[] = [];
  let [first, next] = [0, 0];
  const end = (): void => {
    if (parts.length > 0) found.push({ html: parts.join(''), line: first });
    parts = [];
  };
  for (const piece of pieces) {
    if (!isHtml(piece)) {
      end();
      found.push(piece);
      continue;
    }
    if (parts.length === 0) [first, next] = [piece.line, piece.line];
    parts.push('\n'.repeat(Math.max(0, piece.line - next)), piece.html);
    next = piece.line + (piece.html.match(/\n/gu)?.length ?? 0);
  }
  end();
  return found;
}

/** Tables in the order of the file: each stretch of HTML has counted its own, and so have those with pipes. */
function counted(stretches: readonly (readonly [key: number, pieces: readonly Piece[]])[]): readonly Piece[] {
  const numbers = new Map<string, number>();
  const inOrder = (key: string): number => {
    const number = numbers.get(key) ?? numbers.size + 1;
    numbers.set(key, number);
    return number;
  };
  return stretches.flatMap(([key, pieces]) =>
    pieces.map((piece) => {
      const { table } = piece.origin;
      if (table === undefined) return piece;
      return { ...piece, origin: { ...piece.origin, table: inOrder(`${key} ${table}`) } };
    }),
  );
}

/** What no stretch of HTML counts. */
const PIPES = -1;

/** All pieces as text, each with its line in the file. */
export async function withHtml(pieces: readonly MarkdownPiece[], path: string): Promise<readonly Piece[]> {
  const stretches = joinedHtml(pieces).map(async (piece, index) =>
    isHtml(piece) ? ([index, await piecesOfHtml(piece, path)] as const) : ([PIPES, [piece]] as const),
  );
  return counted(await Promise.all(stretches));
}
