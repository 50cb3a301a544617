/**
 * The terms of a passage: pairs of neighbouring characters as `fold` keeps them, which find what is shared without cutting
 * words (抓实述职评议 → 抓实 实述 述职 职评 评议). No pair crosses a mark that ends a clause or an item, nor 的 and 了; a
 * number is one character whatever it is, so that 增长8% and 增长7.5% are the same words. A character that stands alone is a
 * term of its own.
 */
import { CLASS, DIGIT } from '../source/chars.js';
import type { Span } from '../source/span.js';
import { fold } from './fold.js';

/** Distinct terms in ascending order of their keys: the codes of two characters in 32 bits. */
export interface Terms {
  readonly keys: Uint32Array;
  readonly counts: Uint16Array;
}

const NUMBER = 0x30;
const BREAKS = new Set([...'，。；：！？、,;:!?\n\r'].map((mark) => mark.charCodeAt(0)));
const EMPTY_WORDS = new Set([...'的了'].map((word) => word.charCodeAt(0)));
const MOST = 0xffff;

/** Two characters of a key; the second is 0 where the first stands alone. */
export const keyOf = (first: number, second: number): number => ((first << 16) | second) >>> 0;

/** 责任; a single character where it stands alone. */
export const termText = (key: number): string =>
  String.fromCharCode(key >>> 16) + ((key & 0xffff) === 0 ? '' : String.fromCharCode(key & 0xffff));

/** Terms of several stretches of a text, as of one passage. */
export function termsOf(text: string, spans: readonly Span[] = [{ start: 0, end: text.length }]): Terms {
  const found: number[] = [];
  for (const { start, end } of spans)
    eachRun(text, { start, end }, (run) => {
      if (run.length === 1) found.push(keyOf(run[0] ?? 0, 0));
      for (let at = 1; at < run.length; at++) found.push(keyOf(run[at - 1] ?? 0, run[at] ?? 0));
    });
  return counted(Uint32Array.from(found).sort());
}

/** Visits the runs of characters that no mark breaks; a number is one of them. */
export function eachRun(
  text: string,
  span: Span,
  visit: (codes: readonly number[], offsets: readonly number[]) => void,
) {
  const { codes, offsets } = fold(text, span.start, span.end);
  let run: number[] = [];
  let places: number[] = [];
  let before = span.start;
  const close = () => {
    if (run.length > 0) visit(run, places);
    run = [];
    places = [];
  };
  for (let at = 0; at < codes.length; at++) {
    const offset = offsets[at] ?? 0;
    const code = codes[at] ?? 0;
    if (isBroken(text, before, offset)) close();
    before = offset + 1;
    if (EMPTY_WORDS.has(code)) close();
    else if (CLASS[code] !== DIGIT) {
      run.push(code);
      places.push(offset);
    } else if (run.at(-1) !== NUMBER) {
      run.push(NUMBER);
      places.push(offset);
    }
  }
  close();
}

function isBroken(text: string, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (BREAKS.has(text.charCodeAt(at))) return true;
  return false;
}

function counted(sorted: Uint32Array): Terms {
  const keys = new Uint32Array(sorted.length);
  const counts = new Uint16Array(sorted.length);
  let length = 0;
  for (let at = 0; at < sorted.length; at++) {
    const key = sorted[at] ?? 0;
    if (length === 0 || keys[length - 1] !== key) keys[length++] = key;
    counts[length - 1] = Math.min(MOST, (counts[length - 1] ?? 0) + 1);
  }
  return { keys: keys.slice(0, length), counts: counts.slice(0, length) };
}

/** Of a passage without a word, which is like every other such. */
export const NO_TERMS: Terms = { keys: Uint32Array.of(keyOf(0, 0)), counts: Uint16Array.of(1) };

export const orNone = (terms: Terms): Terms => (terms.keys.length === 0 ? NO_TERMS : terms);
