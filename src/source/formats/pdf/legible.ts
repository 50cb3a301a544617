/** Whether what was read is text at all: a file may hold pictures only, or fonts that do not say what their glyphs are. */
import { plausibility } from '../../plausibility.js';
import { isBlank, standsForNothing } from './characters.js';
import type { Glyph } from './painted.js';

/** A document with more of them than this share of its characters was not read; bullets are far fewer. */
const MOST_NOTHING = 0.15;

/** From so many characters beyond ASCII on their scripts tell. */
const ENOUGH = 40;

/** Rows of 256 characters outside of ideographs, syllables and punctuation: a text keeps to two or three. */
const MOST_ROWS = 6;

const EAST_ASIAN = /[\u2000-\u33ff\u3400-\u9fff\uac00-\ud7af\uf900-\uffef]/u;

/** Numbers of glyphs taken for characters: of any script there is, as no text is. */
function isScattered(text: string): boolean {
  const beyond = [...text].filter((character) => character > '\x7f');
  const rows = new Set(beyond.filter((one) => !EAST_ASIAN.test(one)).map((one) => (one.codePointAt(0) ?? 0) >> 8));
  return beyond.length >= ENOUGH && rows.size >= MOST_ROWS && plausibility(text) < 0;
}

/** Enough to judge by. */
const SAMPLE = 20_000;

export type Legibility = 'text' | 'nothing' | 'garbled';

/** What the glyphs of a document, as the file names them, amount to. */
export function legibilityOf(glyphs: readonly Glyph[]): Legibility {
  const seen = glyphs.filter(({ text }) => text === '' || !isBlank(text));
  if (seen.length === 0) return 'nothing';
  const unknown = seen.filter(({ text }) => standsForNothing(text)).length;
  if (unknown > MOST_NOTHING * seen.length) return 'garbled';
  return isScattered(
    seen
      .slice(0, SAMPLE)
      .map(({ text }) => text)
      .join(''),
  )
    ? 'garbled'
    : 'text';
}

/** The dictionary of a picture; it stands in the file as it is, being that of a stream. */
export const holdsPictures = (bytes: Uint8Array): boolean =>
  /\/Subtype\s*\/Image\b/u.test(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('latin1'));
