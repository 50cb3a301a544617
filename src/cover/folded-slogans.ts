/** A text folded as slogans are (see `foldSlogan`), to look for them where they stand unlisted. */
import { foldSlogan } from '../lexicon/lexicon.js';
import type { Span } from '../source/span.js';

export interface FoldedSlogans {
  /** Places of a folded slogan, no numeral before them, as spans of the source. */
  readonly placesOf: (form: string) => readonly Span[];
}

/** Each character is folded once. */
const FOLDED = new Map<number, string>();

function foldedAt(source: string, at: number): string {
  const code = source.charCodeAt(at);
  const known = FOLDED.get(code);
  if (known !== undefined) return known;
  const folded = foldSlogan(source.charAt(at));
  FOLDED.set(code, folded);
  return folded;
}

const NUMERAL = /[一二三四五六七八九十百千万亿零第]/u;

export function foldedSlogans(source: string): FoldedSlogans {
  let text = '';
  const offsets: number[] = [];
  for (let at = 0; at < source.length; at++) {
    const ten = source[at] === '1' && source[at + 1] === '0' && !/\d/u.test(source[at - 1] ?? '');
    const folded = ten ? '十' : foldedAt(source, at);
    if (folded === '') continue;
    text += folded;
    offsets.push(at);
    if (ten) at++;
  }
  return { placesOf: (form) => placesIn(text, form).map((place) => spanOf(offsets, place, form)) };
}

function placesIn(text: string, form: string): readonly number[] {
  const places: number[] = [];
  if (form === '') return places;
  for (let at = text.indexOf(form); at >= 0; at = text.indexOf(form, at + 1))
    if (!NUMERAL.test(form[0] ?? '') || !NUMERAL.test(text[at - 1] ?? '')) places.push(at);
  return places;
}

function spanOf(offsets: readonly number[], place: number, form: string): Span {
  const start = offsets[place] ?? 0;
  return { start, end: (offsets[place + form.length - 1] ?? start) + 1 };
}
