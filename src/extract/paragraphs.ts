/** The paragraphs of a manuscript as elements of its analysis, with what the file says of them. */
import type { Paragraph } from '../model/types.js';
import { paragraphAt } from '../source/origin.js';
import type { SourceText } from '../source/text.js';
import type { Context } from './context.js';

/** Spans are of the text as read. */
export function paragraphsOf({ syntax }: Context, source: SourceText): readonly Paragraph[] {
  const { paragraphs, reading } = syntax;
  const { starts, ends, length } = paragraphs;
  const styled = source.paragraphs.length > 0;
  const found: Paragraph[] = [];
  for (let index = 0; index < length; index++) {
    const span = reading.span(starts[index] ?? 0, ends[index] ?? 0);
    const own = styled ? paragraphAt(source.paragraphs, span.start) : null;
    if (own === null) found.push({ span, origin: null });
    else found.push({ span, origin: own.origin, ...(own.style === null ? {} : { style: own.style }) });
  }
  return found;
}
