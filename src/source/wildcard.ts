/**
 * Phrases with wildcards: * stands for any characters of a line, ? for one (a code point, so 𠮷 is one). No regular expressions, so that no
 * configuration can make a check hang: a phrase is looked for in time linear in the text for each of its pieces.
 */
import type { Span } from './span.js';

const ANY = '*';
const ONE = '?';

/** A stretch between two *: the characters, and whether all of them are plain. */
interface Piece {
  readonly characters: string;
  readonly plain: boolean;
}

const piecesOf = (phrase: string): readonly Piece[] =>
  phrase
    .split(ANY)
    .filter((characters) => characters !== '')
    .map((characters) => ({ characters, plain: !characters.includes(ONE) }));

/** Where the piece ends if it stands there; -1 where it does not. */
function endAt(text: string, at: number, { characters }: Piece): number {
  let end = at;
  for (let index = 0; index < characters.length; index++) {
    const isSame = characters.charCodeAt(index) === text.charCodeAt(end);
    if (!isSame && !(characters[index] === ONE && isInLine(text.charCodeAt(end)))) return -1;
    end += characters[index] === ONE ? widthAt(text, end) : 1;
  }
  return end;
}

/** Neither a line end nor behind the end of the text. */
const isInLine = (code: number): boolean => code === code && code !== 10 && code !== 13;

/** Code units of the character there: two beyond the basic plane. */
const widthAt = (text: string, at: number): number => ((text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1);

/** Whether the offset lies inside a character of two code units. */
export const isSplit = (text: string, at: number): boolean => at > 0 && widthAt(text, at - 1) === 2;

/** First place at or behind `from` where the piece stands and ends at `to` or before it; null for none. */
function placeOf(text: string, piece: Piece, from: number, to: number): Span | null {
  const { characters, plain } = piece;
  if (plain) {
    const start = text.indexOf(characters, from);
    const end = start + characters.length;
    return start >= 0 && end <= to ? { start, end } : null;
  }
  for (let start = from; start + characters.length <= to; start++) {
    const end = isSplit(text, start) ? -1 : endAt(text, start, piece);
    if (end >= 0 && end <= to) return { start, end };
  }
  return null;
}

/** Every place of the phrase in the text, leftmost and shortest, without overlaps; a phrase of * alone is nowhere. */
export function phraseFinder(phrase: string): (text: string) => readonly Span[] {
  const pieces = piecesOf(phrase);
  return (text) => (pieces.length === 0 ? [] : findAll(text, pieces));
}

function findAll(text: string, pieces: readonly Piece[]): readonly Span[] {
  const found: Span[] = [];
  let from = 0;
  while (from < text.length) {
    const first = pieces[0];
    const start = first === undefined ? undefined : placeOf(text, first, from, text.length)?.start;
    if (start === undefined) break;
    const end = endOfMatch(text, pieces, start, lineEnd(text, start));
    if (end >= 0) found.push({ start, end });
    // What the rest of the line does not hold, it holds from no later place either.
    from = end >= 0 ? Math.max(end, start + 1) : lineEnd(text, start) + 1;
  }
  return found;
}

function endOfMatch(text: string, pieces: readonly Piece[], start: number, limit: number): number {
  let at = start;
  for (const piece of pieces) {
    const place = placeOf(text, piece, at, limit);
    if (place === null) return -1;
    at = place.end;
  }
  return at;
}

function lineEnd(text: string, from: number): number {
  const end = text.indexOf('\n', from);
  return end < 0 ? text.length : end;
}

/** Whether a whole name fits the phrase: *工作回顾* or 第?部分. */
export function fitsPhrase(name: string, phrase: string): boolean {
  const pieces = piecesOf(phrase);
  if (pieces.length === 0) return phrase !== '';
  const last = pieces.at(-1);
  let at = 0;
  for (const [index, piece] of pieces.entries()) {
    const anchored = index === 0 && !phrase.startsWith(ANY);
    const atEnd = piece === last && !phrase.endsWith(ANY);
    const start = atEnd ? startBefore(name, piece) : anchored ? 0 : placeOf(name, piece, at, name.length)?.start;
    if (start === undefined || start < at || (anchored && start !== 0)) return false;
    at = endAt(name, start, piece);
    if (at < 0) return false;
  }
  return true;
}

/** Where the piece would begin if it ended with the name. */
function startBefore(name: string, { characters }: Piece): number {
  let start = name.length;
  for (const _ of characters) start -= isSplit(name, start - 1) ? 2 : 1;
  return start;
}

/** A phrase as it is shown: *安排* asks for 安排 anywhere. */
export const withoutStars = (phrase: string): string => phrase.replace(/^\*+(?=[^*])|(?<=[^*])\*+$/gu, '');
