/** Lines of a paragraph as one text. */
import { isLatin } from './characters.js';
import type { Line } from './lines.js';
import { textOf } from './spacing.js';

/** A hyphen that parts a word at the end of a line, and one that is there only for that. */
const PARTED = /\p{Ll}{2}-$/u;
const SOFT = /\u00ad$/u;

/** Two lines as one: a space between words of Latin letters, none in Chinese. */
function joined(text: string, next: string): string {
  const start = next.trimStart();
  if (SOFT.test(text) || (PARTED.test(text) && /^\p{Ll}{2}/u.test(start))) return text.slice(0, -1) + start;
  const end = text.trimEnd();
  if (end.endsWith('-')) return end + start;
  return isLatin(end.slice(-1)) && isLatin(start) ? `${end} ${start}` : end + start;
}

/** Blanks a program leaves behind a paragraph; full-width ones are the writer's. */
const TRAILING = /[ \t\u00a0]+$/u;

export const joinedText = (lines: readonly Line[]): string =>
  lines
    .map(({ glyphs }) => textOf(glyphs))
    .reduce(joined)
    .replace(TRAILING, '');
