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

/** What was counted of a document so far. */
export interface Tally {
  readonly seen: number;
  /** Of them, those that stand for no character. */
  readonly unknown: number;
  /** The first of what can be seen. */
  readonly sample: string;
}

export const NOTHING_SEEN: Tally = { seen: 0, unknown: 0, sample: '' };

/** Counts the glyphs of one more page, as the file names them. */
export function tallied({ seen, unknown, sample }: Tally, glyphs: readonly Glyph[]): Tally {
  const own = glyphs.filter(({ text }) => text === '' || !isBlank(text));
  const more = own.slice(0, Math.max(0, SAMPLE - sample.length)).map(({ text }) => text);
  return {
    seen: seen + own.length,
    unknown: unknown + own.filter(({ text }) => standsForNothing(text)).length,
    sample: sample + more.join(''),
  };
}

export type Legibility = 'text' | 'nothing' | 'garbled';

/** What the glyphs of a document amount to. */
export function legibilityOf({ seen, unknown, sample }: Tally): Legibility {
  if (seen === 0) return 'nothing';
  return unknown > MOST_NOTHING * seen || isScattered(sample) ? 'garbled' : 'text';
}

/** The dictionary of a picture; it stands in the file as it is, being that of a stream. */
export function holdsPictures(bytes: Uint8Array): boolean {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  return ['/Subtype/Image', '/Subtype /Image'].some((entry) => file.includes(entry));
}
