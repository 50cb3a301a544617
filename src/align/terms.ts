/**
 * The terms of a passage: pairs of neighbouring characters as `fold` keeps them, which find what is shared without cutting
 * words (抓实述职评议 → 抓实 实述 述职 职评 评议). No pair crosses a mark that ends a clause or an item, nor 的 and 了; a
 * number is one character whatever it is, so that 增长8% and 增长7.5% are the same words. A character that stands alone is a
 * term of its own.
 */
import { CLASS, DIGIT } from '../source/chars.js';
import type { Span } from '../source/span.js';
import { foldedCode } from './fold.js';
import { pool } from './pool.js';

/** Distinct terms in ascending order of their keys: the codes of two characters in 32 bits. */
export interface Terms {
  readonly keys: Uint32Array;
  readonly counts: Uint16Array;
}

const NUMBER = 0x30;
const ENDS = 1;
const IS_DIGIT = 2;
/** What a character is to the terms: looked up for every character of every text. */
const KINDS = new Uint8Array(0x10000);
for (const mark of '，。；：！？、,;:!?\n\r') KINDS[mark.charCodeAt(0)] = ENDS;
for (const word of '的了') KINDS[word.charCodeAt(0)] = ENDS;
/** What a character is compared by, 0 for a mark. */
const CODES = Uint16Array.from({ length: 0x10000 }, (_, code) => foldedCode(code));
for (let code = 0; code < CODES.length; code++) if (CLASS[CODES[code] ?? 0] === DIGIT) KINDS[code] = IS_DIGIT;
const MOST = 0xffff;

/** Two characters of a key; the second is 0 where the first stands alone. */
export const keyOf = (first: number, second: number): number => ((first << 16) | second) >>> 0;

/** 责任; a single character where it stands alone. */
export const termText = (key: number): string =>
  String.fromCharCode(key >>> 16) + ((key & 0xffff) === 0 ? '' : String.fromCharCode(key & 0xffff));

/** Terms of several stretches of a text, as of one passage. */
export function termsOf(text: string, spans: readonly Span[] = [{ start: 0, end: text.length }]): Terms {
  const found = new Uint32Array(spans.reduce((sum, { start, end }) => sum + Math.max(0, end - start), 0));
  let count = 0;
  let last = 0;
  let length = 0;
  const close = (): void => {
    if (length === 1) found[count++] = keyOf(last, 0);
    length = 0;
  };
  const add = (code: number): void => {
    if (length > 0) found[count++] = keyOf(last, code);
    last = code;
    length++;
  };
  for (const span of spans) scan(text, span, { add, close });
  return counted(found.subarray(0, count).sort());
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
    const code = CODES[raw] ?? 0;
    const kind = KINDS[raw];
    if (kind === ENDS) close();
    else if (code !== 0 && !(kind === IS_DIGIT && isNumber)) add(kind === IS_DIGIT ? NUMBER : code, at);
    // A mark within a number is none of its ends: 1.5万, 10 %.
    if (code !== 0 || kind === ENDS) isNumber = kind === IS_DIGIT;
  }
  close();
}

const KEYS = pool((size) => new Uint32Array(size));
const COUNTS = pool((size) => new Uint16Array(size));

function counted(sorted: Uint32Array): Terms {
  const keys = new Uint32Array(sorted.length);
  const counts = new Uint16Array(sorted.length);
  let length = 0;
  for (let at = 0; at < sorted.length; at++) {
    const key = sorted[at] ?? 0;
    if (length === 0 || keys[length - 1] !== key) keys[length++] = key;
    counts[length - 1] = Math.min(MOST, (counts[length - 1] ?? 0) + 1);
  }
  return { keys: KEYS.kept(keys.subarray(0, length)), counts: COUNTS.kept(counts.subarray(0, length)) };
}

/** Of a passage without a word, which is like every other such. */
export const NO_TERMS: Terms = { keys: Uint32Array.of(keyOf(0, 0)), counts: Uint16Array.of(1) };

export const orNone = (terms: Terms): Terms => (terms.keys.length === 0 ? NO_TERMS : terms);
