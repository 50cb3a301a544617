/**
 * The terms of a passage: pairs of neighbouring characters as `fold` keeps them, which find what is shared without cutting
 * words (抓实述职评议 → 抓实 实述 述职 职评 评议). No pair crosses a mark that ends a clause or an item, nor 的 and 了; a
 * number is one character whatever it is, so that 增长8% and 增长7.5% are the same words. A character that stands alone is a
 * term of its own.
 */
import { CLASS, DIGIT } from '../source/chars.js';
import type { Span } from '../source/span.js';
import { foldTable } from './fold.js';

const FOLDED = foldTable();

const NUMBER = 0x30;
const ENDS = 1;
const IS_DIGIT = 2;
/** What a character is to the terms: looked up for every character of every text. */
const KINDS = new Uint8Array(0x10000);
for (const mark of '，。；：！？、,;:!?\n\r') KINDS[mark.charCodeAt(0)] = ENDS;
for (const word of '的了') KINDS[word.charCodeAt(0)] = ENDS;
for (let code = 0; code < FOLDED.length; code++) if (CLASS[FOLDED[code] ?? 0] === DIGIT) KINDS[code] = IS_DIGIT;

/** Two characters of a key; the second is 0 where the first stands alone. */
export const keyOf = (first: number, second: number): number => ((first << 16) | second) >>> 0;

/** 责任; a single character where it stands alone. */
export const termText = (key: number): string =>
  String.fromCharCode(key >>> 16) + ((key & 0xffff) === 0 ? '' : String.fromCharCode(key & 0xffff));

/** Work space of `termsOf`, as long as the longest passage. */
let space = new Uint32Array(1 << 12);

/**
 * Keys of the terms of several stretches of a text, as of one passage, in ascending order, as often as they stand there. What
 * is given holds until the next call.
 */
export function termsOf(text: string, spans: readonly Span[] = [{ start: 0, end: text.length }]): Uint32Array {
  const most = spans.reduce((sum, { start, end }) => sum + Math.max(0, end - start), 0);
  if (most > space.length) space = new Uint32Array(2 * most);
  let count = 0;
  for (const span of spans) count = scan(text, span, count);
  return space.subarray(0, count).sort();
}

/** Adds the terms of a stretch behind `count` others; how many there are then. */
function scan(text: string, { start, end }: Span, count: number): number {
  const found = space;
  let length = 0;
  let last = 0;
  let isNumber = false;
  for (let at = start; at < end; at++) {
    const raw = text.charCodeAt(at);
    const code = FOLDED[raw] ?? 0;
    const kind = KINDS[raw];
    if (kind === ENDS) {
      if (length === 1) found[count++] = keyOf(last, 0);
      length = 0;
    } else if (code !== 0 && !(kind === IS_DIGIT && isNumber)) {
      const own = kind === IS_DIGIT ? NUMBER : code;
      if (length++ > 0) found[count++] = keyOf(last, own);
      last = own;
    }
    // A mark within a number is none of its ends: 1.5万, 10 %.
    if (code !== 0 || kind === ENDS) isNumber = kind === IS_DIGIT;
  }
  if (length === 1) found[count++] = keyOf(last, 0);
  return count;
}

/** The term of a passage without a word, which is like every other such. */
export const NO_TERM = keyOf(0, 0);
