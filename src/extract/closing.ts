/** Where units end at the latest: at the closing paragraph, which belongs to none of them. */
import type { Move } from '../model/types.js';
import { indexAt } from '../syntax/scan.js';
import type { Syntax } from '../syntax/syntax.js';

/** Start of the closing where it opens a paragraph; one that goes on in the last paragraph of a unit stays in it: the text's length. */
export function closingParagraph({ text, paragraphs }: Syntax, moves: readonly Move[]): number {
  const last = moves.at(-1);
  if (last?.kind !== 'closing') return text.length;
  const { start } = last.span;
  return paragraphs.starts[indexAt(paragraphs, start)] === start ? start : text.length;
}
