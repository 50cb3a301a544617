/**
 * The terms of a passage: pairs of neighbouring characters as `fold` keeps them, which find what is shared without cutting
 * words (抓实述职评议 → 抓实 实述 述职 职评 评议). No pair crosses a mark that ends a clause or an item, nor 的 and 了; a
 * number is one character whatever it is, so that 增长8% and 增长7.5% are the same words. A character that stands alone is a
 * term of its own.
 */
import { CLASS, DIGIT } from '../source/chars.js';
import type { Span } from '../source/span.js';
import { foldedCode } from './fold.js';

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
  let last = 0;
  let length = 0;
  const close = (): void => {
    if (length === 1) found.push(keyOf(last, 0));
    length = 0;
  };
  const add = (code: number): void => {
    if (length > 0) found.push(keyOf(last, code));
    last = code;
    length++;
  };
  for (const span of spans) scan(text, span, { add, close });
  return counted(Uint32Array.from(found).sort());
}

/** Visits the runs of characters that no mark breaks; a number is one of them. */
export function eachRun(
  text: string,
  span: Span,
  visit: (codes: readonly number[], offsets: readonly number[]) => void,
) {
  let codes: number[] = [];
  let offsets: number[] = [];
  const close = (): void => {
    if (codes.length > 0) visit(codes, offsets);
    codes = [];
    offsets = [];
  };
  const add = (code: number, offset: number): void => {
    codes.push(code);
    offsets.push(offset);
  };
  scan(text, span, { add, close });
}

interface Scanned {
  readonly add: (code: number, offset: number) => void;
  readonly close: () => void;
}

function scan(text: string, { start, end }: Span, { add, close }: Scanned): void {
  let isNumber = false;
  for (let at = start; at < end; at++) {
    const raw = text.charCodeAt(at);
    const code = foldedCode(raw);
    const isDigit = CLASS[code] === DIGIT;
    if (code === 0 ? BREAKS.has(raw) : EMPTY_WORDS.has(code)) close();
    else if (code !== 0 && !(isDigit && isNumber)) add(isDigit ? NUMBER : code, at);
    if (code !== 0) isNumber = isDigit;
    else if (BREAKS.has(raw)) isNumber = false;
  }
  close();
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
