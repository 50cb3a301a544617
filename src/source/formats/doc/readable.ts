/** The characters of a paragraph as they are read: without what is deleted, hidden or stands for pictures and notes. */
import { PAGE_BREAK } from '../breaks.js';
import { symbolText } from '../symbols.js';
import type { CharacterFormat } from './character-format.js';
import { characterFormatOf, stretchAt, type WordDocument } from './document.js';
import { BEGIN, END, SEPARATOR, type Fields } from './fields.js';

// oxlint-disable-next-line no-control-regex -- control characters are what Word marks with
const PARTICULAR = /[\0-\u001f\uf000-\uf0ff]/u;

const SHOWN: Readonly<Record<string, string>> = {
  '\t': '\t',
  '\v': '\n',
  '\f': PAGE_BREAK,
  '\u000e': PAGE_BREAK,
  // The hyphen that no line is broken at; the one that is seen at a break only (0x1f) is left out.
  '\u001e': '\u2011',
};

const isFieldMark = (character: string): boolean => character === BEGIN || character === SEPARATOR || character === END;

/** Where fonts of symbols have their characters: in a private area, where no other font has any. */
const PRIVATE = /[\uf000-\uf0ff]/u;

/** What stands in the text where a symbol is shown (2.6.1 sprmCSymbol). */
const SYMBOL = '(';

function shown(character: string, { symbol, font }: CharacterFormat, fonts: readonly string[]): string {
  const name = fonts[font] ?? '';
  if (symbol !== null && character === SYMBOL) return symbolText(name, symbol.toString(16));
  if (PRIVATE.test(character)) return symbolText(name, character.charCodeAt(0).toString(16));
  return character >= ' ' ? character : (SHOWN[character] ?? '');
}

/** Characters that share their formatting; marks of fields are seen even where they are hidden. */
function readStretch(characters: string, format: CharacterFormat, fonts: readonly string[], fields: Fields): string {
  const visible = !format.deleted && !format.hidden;
  if (visible && format.symbol === null && !PARTICULAR.test(characters)) return fields.pass(characters);
  let read = '';
  for (const character of characters) {
    if (isFieldMark(character)) {
      const text = fields.mark(character);
      if (visible) read += text;
    } else if (visible) read += fields.pass(shown(character, format, fonts));
  }
  return read;
}

/** Text from one character to another, in a paragraph of the style. */
export function readableText(
  document: WordDocument,
  { start, end }: { readonly start: number; readonly end: number },
  style: number,
  fields: Fields,
): string {
  const { stretches, text } = document;
  let read = '';
  for (let index = stretchAt(document, start); index >= 0 && index < stretches.length; index++) {
    const stretch = stretches[index];
    if (stretch === undefined || stretch.start >= end) break;
    const characters = text.slice(Math.max(start, stretch.start), Math.min(end, stretch.end));
    read += readStretch(characters, characterFormatOf(document, stretch, style), document.fonts, fields);
  }
  return read;
}
