/** What rules are given: the text as read, its syntax, its analysis, and the way between their offsets. */
import { openContext } from '../analyze.js';
import type { Context } from '../extract/context.js';
import type { Lexicon } from '../lexicon/lexicon.js';
import type { Span } from '../source/span.js';
import type { SourceText } from '../source/text.js';
import { type Asked, askedOf } from './analysis.js';
import type { Settings } from './config/settings.js';
import type { CitedSource } from './sources.js';

export interface Manuscript {
  readonly source: SourceText;
  /** The text as read, in whose offsets findings are given. */
  readonly text: string;
  /**
   * Syntax, lexicon and numerals. Its offsets are those of the reading, in which half-width marks are full-width and
   * blanks beside 汉字 are gone: `written` turns them into offsets of the text.
   */
  readonly context: Context;
  /** Spans of the text as read. */
  readonly analysis: Asked;
  /** Profile, demands and template of this file. */
  readonly settings: Settings;
  /** Texts that citations are held against. */
  readonly sources: readonly CitedSource[];
  /** A stretch of the reading as a span of the text. */
  readonly written: (start: number, end: number) => Span;
}

/** Reads a manuscript for checking. No segmenter is loaded. */
export function manuscriptOf(
  source: SourceText,
  lexicon: Lexicon,
  settings: Settings,
  sources: readonly CitedSource[] = [],
): Manuscript {
  const context = openContext(source, lexicon);
  return {
    source,
    text: source.text,
    context,
    analysis: askedOf(context, source),
    settings,
    sources,
    written: context.syntax.reading.span,
  };
}
