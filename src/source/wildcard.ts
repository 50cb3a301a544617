/**
 * Phrases with wildcards: * stands for any characters of a line, ? for one. No regular expressions, so that no
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

function fitsAt(text: string, at: number, { characters }: Piece): boolean {
  for (let index = 0; index < characters.length; index++) {
    const wanted = characters.charCodeAt(index);
    const given = text.charCodeAt(at + index);
    if (wanted !== given && !(characters[index] === ONE && isInLine(given))) return false;
  }
  return true;
}

/** Neither a line end nor behind the end of the text. */
const isInLine = (code: number): boolean => code === code && code !== 10 && code !== 13;

/** First place at or behind `from` where the piece stands and ends at `to` or before it; -1 for none. */
function placeOf(text: string, piece: Piece, from: number, to: number): number {
  const { characters, plain } = piece;
  if (plain) {
    const at = text.indexOf(characters, from);
    return at >= 0 && at + characters.length <= to ? at : -1;
  }
  for (let at = from; at + characters.length <= to; at++) if (fitsAt(text, at, piece)) return at;
  return -1;
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
    const start = first === undefined ? -1 : placeOf(text, first, from, text.length);
    if (start < 0) break;
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
    if (place < 0) return -1;
    at = place + piece.characters.length;
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
    const place = atEnd ? name.length - piece.characters.length : anchored ? 0 : placeOf(name, piece, at, name.length);
    if (place < at || (anchored && place !== 0) || !fitsAt(name, place, piece)) return false;
    at = place + piece.characters.length;
  }
  return true;
}

/** A phrase as it is shown: *安排* asks for 安排 anywhere. */
export const withoutStars = (phrase: string): string => phrase.replace(/^\*+(?=[^*])|(?<=[^*])\*+$/gu, '');
