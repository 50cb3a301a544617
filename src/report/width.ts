/**
 * Display width. 汉字 and full-width marks take two columns everywhere. “ ” … — and their like are of
 * ambiguous width: two columns in a Chinese font and the Chinese Windows console, one in most other
 * terminals. They are measured as two by default, so no line ever runs over, and the tables put free
 * text last in a row, so that hardly any alignment hangs on the answer.
 */
import { eastAsianWidth } from 'get-east-asian-width';

export interface Measure {
  /** Columns the text takes. */
  readonly width: (text: string) => number;
  /** The text, or its beginning with … when it is wider than `columns`. */
  readonly cut: (text: string, columns: number) => string;
  /** The text in lines of at most `columns`; no line starts with a closing mark. */
  readonly wrap: (text: string, columns: number) => readonly string[];
  /** A character of ambiguous width that takes two columns here. */
  readonly widened: (character: string) => boolean;
}

const CLOSING = /^[，。、；：？！”’）》」』】〕％,.;:?!)\]}%]/u;

const combining = (code: number): boolean => code >= 0x300 && code <= 0x36f;

/** One line of plain text: white space runs become one space, control and format characters go. */
export const clean = (text: string): string => text.replace(/\s+/gu, ' ').replace(/[\p{Cc}\p{Cf}]/gu, '');

/** Measures text with characters of ambiguous width taken as one or two columns. */
export function measure(ambiguous: 1 | 2): Measure {
  const charWidth = (character: string): number => {
    const code = character.codePointAt(0) ?? 0;
    return combining(code) ? 0 : eastAsianWidth(code, { ambiguousAsWide: ambiguous === 2 });
  };
  const width = (text: string): number => [...text].reduce((sum, character) => sum + charWidth(character), 0);
  return {
    width,
    cut: (text, columns) => cut(text, columns, charWidth),
    wrap: (text, columns) => wrap(text, columns, charWidth),
    widened: (character) => charWidth(character) === 2 && eastAsianWidth(character.codePointAt(0) ?? 0) === 1,
  };
}

type CharWidth = (character: string) => number;

/** Looks no further than it shows: a duty may be a megabyte without a full stop. */
function cut(text: string, columns: number, charWidth: CharWidth): string {
  return head(text, columns, charWidth) === text ? text : `${head(text, columns - charWidth('…'), charWidth)}…`;
}

/** The longest beginning that fits; at least one character, so that whoever loops gets on. */
function head(text: string, columns: number, charWidth: CharWidth): string {
  let used = 0;
  let taken = '';
  for (const character of text) {
    used += charWidth(character);
    if (used > columns && taken !== '') break;
    taken += character;
  }
  return taken;
}

function wrap(text: string, columns: number, charWidth: CharWidth): readonly string[] {
  const lines: string[] = [];
  let rest = text;
  while (rest !== '') {
    const fitting = head(rest, columns, charWidth);
    const line = breakAt(fitting, rest.slice(fitting.length));
    lines.push(line.trimEnd());
    rest = rest.slice(line.length).trimStart();
  }
  return lines;
}

/** Moves a line's end back: off closing marks that would open the next line, or to the start of a Latin word with its marks. */
function breakAt(line: string, next: string): string {
  if (next === '') return line;
  if (LATIN_START.test(next) && LATIN_END.test(line)) {
    const shorter = line.replace(LATIN_END, '');
    if (shorter.length * 2 > line.length) return shorter;
  }
  return CLOSING.test(next) ? beforeClosing(line) : line;
}

/** What is set without a blank: requirements, .zip (id). */
const LATIN_START = /^[!-~]/u;
const LATIN_END = /[!-~]+$/u;

/** Without its last character and the closing marks after it, so that these stay together on the next line. */
function beforeClosing(line: string): string {
  const characters = [...line];
  let end = characters.length - 1;
  while (end > 1 && CLOSING.test(characters[end] ?? '')) end -= 1;
  return end > 0 ? breakAt(characters.slice(0, end).join(''), characters.slice(end).join('')) : line;
}
