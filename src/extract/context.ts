/** What every extractor is given: the syntax, the lexicon and the numerals of the text, read once. */
import { CLASS, classAt, DIGIT, HAN_NUMERAL, LATIN } from '../source/chars.js';
import { readNumeral, type Numeral } from '../lexicon/numerals.js';
import type { Lexicon } from '../lexicon/lexicon.js';
import type { SourceParagraph } from '../source/origin.js';
import type { Syntax } from '../syntax/syntax.js';
import { cellsOf, type CellAt } from './cells.js';
import { headsOf, type Heads } from './heads.js';

export interface Context extends Heads {
  readonly syntax: Syntax;
  readonly lexicon: Lexicon;
  readonly numerals: readonly Numeral[];
  /** The cells of the file's tables. */
  readonly cellAt: CellAt;
  /** The text as written, for a stretch of the reading; without the breaks that only the page put in. */
  readonly written: (start: number, end: number) => string;
}

export function contextOf(syntax: Syntax, lexicon: Lexicon, paragraphs: readonly SourceParagraph[] = []): Context {
  const { reading, source } = syntax;
  const written = (start: number, end: number): string => {
    const span = reading.span(start, end);
    const own = source.slice(span.start, span.end);
    return own.length > end - start && own.includes('\n') && !syntax.text.slice(start, end).includes('\n')
      ? own.replace(PAGE_BREAK, '')
      : own;
  };
  return {
    syntax,
    lexicon,
    numerals: findNumerals(syntax.text),
    cellAt: cellsOf(syntax, paragraphs),
    ...headsOf(syntax),
    written,
  };
}

const PAGE_BREAK = /[ \t\r\u00a0\u3000]*\n/g;

/** Every numeral in text order; a digit that goes on a Latin word (PM2, A1) is none. */
function findNumerals(text: string): readonly Numeral[] {
  const found: Numeral[] = [];
  for (let at = 0; at < text.length; at++) {
    const kind = CLASS[text.charCodeAt(at)];
    if (kind !== DIGIT && kind !== HAN_NUMERAL) continue;
    if (kind === DIGIT && classAt(text, at - 1) === LATIN && !/[Xx]/.test(text.charAt(at - 1))) {
      while (classAt(text, at + 1) === DIGIT) at++;
      continue;
    }
    const numeral = readNumeral(text, at);
    if (numeral === null) continue;
    found.push(numeral);
    at = numeral.end - 1;
  }
  return found;
}

/** Index of the first item that starts at or behind the offset, in a list ordered by start. */
export function firstFrom(list: readonly { readonly start: number }[], offset: number): number {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((list[middle]?.start ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
