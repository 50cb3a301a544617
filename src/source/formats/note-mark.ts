/** The mark an author gave a note (*, †, 注), which stands before the text of the note as text and is none. */
import type { Piece } from '../origin.js';

/** What parts the mark from the text in the layout. */
const BEHIND = /^[\t ]+/u;

/** A word may begin as the mark does (注 and 注意): where the mark is one, something must part them. */
const isWord = (mark: string): boolean => /[\p{L}\p{N}]$/u.test(mark);

function bare(text: string, mark: string): string {
  if (!text.startsWith(mark)) return text;
  const rest = text.slice(mark.length);
  return isWord(mark) && !BEHIND.test(rest) ? text : rest.replace(BEHIND, '');
}

/** The paragraphs of one note without its mark; one that is counted has the empty string. */
export function withoutMark(pieces: readonly Piece[], mark: string): readonly Piece[] {
  const [first, ...others] = pieces;
  const sign = mark.trim();
  return first === undefined || sign === '' ? pieces : [{ ...first, text: bare(first.text, sign) }, ...others];
}
