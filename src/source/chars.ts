/**
 * Character classes of the reading text, one byte a code unit: what the scanner decides by.
 * Half-width marks are already folded to their full-width twins (see `reading.ts`).
 */

export const OTHER = 0;
export const NEWLINE = 1;
export const SPACE = 2;
/** 。！？ */
export const SENTENCE_END = 3;
/** ，；： */
export const CLAUSE_END = 4;
/** 、 */
export const DUN = 5;
/** “‘《〈（【〔［ */
export const OPEN = 6;
/** ”’》〉）】〕］ */
export const CLOSE = 7;
export const DIGIT = 8;
export const LATIN = 9;
export const HAN = 10;
/** 一二两三四五六七八九十百千万亿零〇廿卅半几数 */
export const HAN_NUMERAL = 11;
/** ①⑴⒈㈠ and their like. */
export const CIRCLED = 12;

export const HAN_NUMERALS = '一二两三四五六七八九十百千万亿零〇廿卅';

/** What \s means in a pattern, for sets of characters. */
export const SPACES =
  ' \t\n\v\f\r\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u2028\u2029\u202f\u205f\u3000\ufeff';

/** Opening marks and their closing twins. */
export const PAIRS: Readonly<Record<string, string>> = {
  '“': '”',
  '‘': '’',
  '《': '》',
  '〈': '〉',
  '（': '）',
  '【': '】',
  '〔': '〕',
  '［': '］',
};

const CIRCLED_RANGES = [
  [0x2460, 0x249b],
  [0x3220, 0x3229],
  [0x2776, 0x277f],
] as const;

/** Code units of ①–⒛, ㈠–㈩ and ❶–❿. */
export const CIRCLED_CODES: readonly number[] = CIRCLED_RANGES.flatMap(([from, to]) =>
  Array.from({ length: to - from + 1 }, (_, index) => from + index),
);

const table = new Uint8Array(0x10000);

function fill(from: number, to: number, value: number): void {
  table.fill(value, from, to + 1);
}

function assign(characters: string, value: number): void {
  for (const character of characters) table[character.charCodeAt(0)] = value;
}

fill(0x3400, 0x4dbf, HAN);
fill(0x4e00, 0x9fff, HAN);
fill(0xf900, 0xfaff, HAN);
fill(0xd800, 0xdfff, HAN);
fill(0x30, 0x39, DIGIT);
fill(0x41, 0x5a, LATIN);
fill(0x61, 0x7a, LATIN);
for (const [from, to] of CIRCLED_RANGES) fill(from, to, CIRCLED);
assign('\n\r\u2028\u2029\u0085\f\v', NEWLINE);
assign(' \t\u00a0\u3000\u2002\u2003\u2009\u202f', SPACE);
assign('。！？', SENTENCE_END);
assign('，；：', CLAUSE_END);
assign('、', DUN);
assign(Object.keys(PAIRS).join(''), OPEN);
assign(Object.values(PAIRS).join(''), CLOSE);
assign(HAN_NUMERALS, HAN_NUMERAL);

/** Class of a code unit. */
export const CLASS: Uint8Array = table;

/**
 * Code unit at a place of a text; 0 outside it. Rules look past the ends of texts and words: NaN for a place in a table
 * makes V8 look it up as a name, there and ever after, and so does a text asked for what it does not hold.
 */
export const codeAt = (text: string, at: number): number => (at >= 0 && at < text.length ? text.charCodeAt(at) : 0);

/** Class of the code unit at a place; OTHER outside the text. */
export const classAt = (text: string, at: number): number => CLASS[codeAt(text, at)] ?? OTHER;

export const isHan = (kind: number): boolean => kind === HAN || kind === HAN_NUMERAL;

/** Every code unit of a class. */
export function codesOf(kind: number): readonly number[] {
  const codes: number[] = [];
  for (let code = CLASS.indexOf(kind); code >= 0; code = CLASS.indexOf(kind, code + 1)) codes.push(code);
  return codes;
}
