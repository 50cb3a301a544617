/** What stands at a place of the text as read: a 汉字, a Chinese mark, a blank, a digit, a Latin letter. */
import { CLASS, DIGIT, HAN, HAN_NUMERAL, LATIN, NEWLINE, SPACE } from '../source/chars.js';

/**
 * The classes of code units under a name of its own: a table of another script of the bundle is asked for by a call at each
 * look, which code that runs once does at every character.
 */
export const KINDS: Uint8Array = CLASS;

const classAt = (text: string, at: number): number => KINDS[text.charCodeAt(at)] ?? 0;

export const isHan = (text: string, at: number): boolean => {
  const kind = classAt(text, at);
  return kind === HAN || kind === HAN_NUMERAL;
};

/** A blank inside a line, the full-width one and the tab too. */
export const isBlank = (text: string, at: number): boolean => classAt(text, at) === SPACE;

/** No character at all, or a line end. */
export const isLineEnd = (text: string, at: number): boolean =>
  at < 0 || at >= text.length || classAt(text, at) === NEWLINE;

export const isDigit = (text: string, at: number): boolean => classAt(text, at) === DIGIT;

export const isLatin = (text: string, at: number): boolean => classAt(text, at) === LATIN;

const MARKS = new Set('，。；：、！？…—～·％‰“”‘’《》〈〉（）【】〔〕［］「」『』');

/** A 汉字 or a mark that only Chinese text has. */
export const isChinese = (text: string, at: number): boolean => isHan(text, at) || MARKS.has(text.charAt(at));

/** Place of the nearest character that is no blank, before (-1) or behind (1) a place; at most `reach` blanks are stepped over. */
export function seen(text: string, at: number, step: 1 | -1, reach: number): number {
  let place = at + step;
  for (let left = reach; left > 0 && isBlank(text, place); left--) place += step;
  return place;
}

/** The lines in which `next` finds a place, at or behind the one given; the text's length where there is none. */
export function linesWith(
  text: string,
  next: (text: string, from: number) => number,
): readonly { readonly line: string; readonly from: number }[] {
  const lines: { line: string; from: number }[] = [];
  let end = 0;
  for (let at = next(text, 0); at < text.length; at = next(text, end)) {
    let from = at;
    while (from > end && !endsLine(text, from - 1)) from--;
    end = at;
    while (end < text.length && !endsLine(text, end)) end++;
    lines.push({ line: text.slice(from, end), from });
  }
  return lines;
}

const endsLine = (text: string, at: number): boolean => {
  const code = text.charCodeAt(at);
  return code === 0x0a || code === 0x0d;
};

const LINE = /[^\r\n]+/g;

/** Lines with something in them, with the offset of each. */
export const linesOf = (text: string): readonly { readonly line: string; readonly from: number }[] =>
  Array.from(text.matchAll(LINE), (found) => ({ line: found[0], from: found.index }));
