/** Key words in context: where patterns stand in a text, with so many characters on either side, as they stand there. */
import type { KwicHit } from '../model/kwic.js';
import { joined } from '../source/reading.js';
import type { Span } from '../source/span.js';
import { isSplit } from '../source/wildcard.js';
import { breaksWithin } from '../source/wrapped.js';
import { type FindPattern, patternFinder } from './pattern.js';

export type Found = Pick<KwicHit, 'pattern' | 'span' | 'left' | 'key' | 'right'>;

/**
 * Finds the hits of a text, in text order; equal places by the order of the patterns. With the paragraphs of its analysis, a
 * word that only the page has cut in two is found, and shown whole.
 */
export type Concordance = (text: string, paragraphs?: readonly { readonly span: Span }[]) => readonly Found[];

/** `width` in UTF-16 units a side; no character is cut in two. Throws `bad-pattern`. */
export function concordance(patterns: readonly string[], width: number): Concordance {
  const finders = patterns.map((pattern) => [pattern, patternFinder(pattern)] as const);
  return (source, paragraphs = []) => {
    const { text, span: spanOf } = joined(source, breaksWithin(source, paragraphs));
    return inOrder(finders, text).map(({ pattern, span }) => ({
      pattern,
      span: spanOf(span.start, span.end),
      ...around(span, text, width),
    }));
  };
}

interface Place {
  readonly pattern: string;
  readonly span: Span;
}

function inOrder(finders: readonly (readonly [string, FindPattern])[], text: string): readonly Place[] {
  const found = finders.flatMap(([pattern, find]) => find(text).map((span) => ({ pattern, span })));
  if (finders.length === 1) return found;
  return found.sort(({ span: one }, { span: other }) => one.start - other.start || one.end - other.end);
}

function around({ start, end }: Span, text: string, width: number): Pick<Found, 'left' | 'key' | 'right'> {
  const from = Math.max(0, start - width);
  const to = Math.min(text.length, end + width);
  return {
    left: text.slice(isSplit(text, from) ? from + 1 : from, start),
    key: text.slice(start, end),
    right: text.slice(end, isSplit(text, to) ? to - 1 : to),
  };
}
