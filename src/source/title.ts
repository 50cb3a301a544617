/** The title among the pieces of a text whose format knows headings but no titles. */
import type { Piece } from './origin.js';

/** The only heading of the first level, where nothing stands before it, is the title; several of them are chapters. */
export function withTitle(pieces: readonly Piece[]): readonly Piece[] {
  const isTop = ({ style }: Piece): boolean => style?.name === 'heading' && style.level === 1;
  const first = pieces.findIndex(({ text }) => text !== '');
  const only = pieces.findIndex(isTop);
  const known = pieces.some(({ style }) => style?.name === 'title');
  if (known || only < 0 || only !== first || pieces.findLastIndex(isTop) !== only) return pieces;
  return pieces.map((piece, index) => (index === only ? { ...piece, style: { name: 'title', level: null } } : piece));
}
