/**
 * The reading of a text: what a reader sees behind the typing. Half-width marks become their full-width
 * twins, full-width digits and letters their ASCII ones, straight and corner quotes “ ”, compatibility
 * ideographs the ordinary ones; zero-width characters, thousands separators and spaces beside 汉字 or
 * between the digits of one number are dropped. The text itself is never changed: every place in the
 * reading maps back to an offset of the text as read.
 */
import { straightQuotes, withMarksTurned } from './quotation-marks.js';
import { withHeadsMarked } from './spaced-heads.js';
import type { Span } from './span.js';
import { isDecimalPoint, isUnitAlone, isWithinDecimal } from './split-decimals.js';
import { separatesGroups } from './split-thousands.js';
import { CLASS, classAt, codeAt, codesOf, DIGIT, LATIN, NEWLINE, SPACE } from './chars.js';

export interface Reading {
  /** The text as it is to be understood; equal to the source text where nothing was folded. */
  readonly text: string;
  /** Offset in the source text of the character at this place of the reading. */
  readonly toSource: (offset: number) => number;
  /** Span of the source text for a span of the reading; dropped characters at its edges stay outside. */
  readonly span: (start: number, end: number) => Span;
  /** True when no character was dropped, so that both texts share their offsets. */
  readonly aligned: boolean;
}

/** What a code unit may become: most stay as they are, blanks are looked at by the run. */
const STAYS = 0;
const BLANK = 1;
const FOLDS = 2;

const FOLDED_RANGES = [
  // Zero-width characters.
  [0x200b, 0x200d],
  // Radicals and compatibility ideographs.
  [0x2e80, 0x2fdf],
  [0xf900, 0xfaff],
  // Full-width and half-width forms, save the marks that are already what they should be: ！（），：；？［］.
  [0xff02, 0xff07],
  [0xff0a, 0xff0b],
  [0xff0d, 0xff19],
  [0xff1c, 0xff1e],
  [0xff20, 0xff3a],
  [0xff3c, 0xff3c],
  [0xff3e, 0xff65],
] as const;
const FOLDED = '。,;:!?()."\'「」『』〝〞﹁﹂﹃﹄﹑\u201a\u201b\u201e\u201f\u00ad\u2060\ufe0f\ufeff';

const FATES = new Uint8Array(0x10000);
for (const code of codesOf(SPACE)) FATES[code] = BLANK;
for (const [from, to] of FOLDED_RANGES) FATES.fill(FOLDS, from, to + 1);
for (const character of FOLDED) FATES[character.charCodeAt(0)] = FOLDS;

const SAME: Readonly<Record<string, string>> = {
  ';': '；',
  '!': '！',
  '?': '？',
  '(': '（',
  ')': '）',
  '「': '“',
  '」': '”',
  '『': '‘',
  '』': '’',
  '﹁': '“',
  '﹂': '”',
  '﹃': '‘',
  '﹄': '’',
  '〝': '“',
  '〞': '”',
  '\u201b': '”',
  '\u201e': '“',
  '\u201f': '”',
  '﹑': '、',
  '､': '、',
  '｡': '。',
  '｢': '“',
  '｣': '”',
};

/** Radicals of the supplement that stand for the character itself in texts copied from PDF; NFKC leaves them. */
const RADICALS: Readonly<Record<string, string>> = {
  '⺠': '民',
  '⻓': '长',
  '⻔': '门',
  '⻋': '车',
  '⻅': '见',
  '⻝': '食',
  '⻢': '马',
  '⻛': '风',
  '⻉': '贝',
  '⻰': '龙',
  '⻬': '齐',
  '⻚': '页',
  '⻘': '青',
  '⻄': '西',
  '⻜': '飞',
  '⻥': '鱼',
  '⻦': '鸟',
  '⻩': '黄',
  '⻣': '骨',
  '⻤': '鬼',
  '⻆': '角',
  '⻨': '麦',
  '⻮': '齿',
  '⻙': '韦',
  '⻁': '虎',
  '⺟': '母',
  '⺝': '月',
  '⻳': '龟',
};

const isDigit = (text: string, index: number): boolean => {
  const code = codeAt(text, index);
  return CLASS[code] === DIGIT || (code >= 0xff10 && code <= 0xff19);
};
const isAlnum = (text: string, index: number): boolean => isDigit(text, index) || classAt(text, index) === LATIN;
const isBlank = (text: string, index: number): boolean => {
  const kind = classAt(text, index);
  return index < 0 || index >= text.length || kind === NEWLINE || kind === SPACE;
};

const isZeroWidth = (code: number): boolean =>
  (code >= 0x200b && code <= 0x200d) || code === 0x2060 || code === 0xfeff || code === 0xad || code === 0xfe0f;

/** Index of the nearest visible character before, or behind, a place. */
function visible(text: string, index: number, step: 1 | -1): number {
  let at = index + step;
  while (isZeroWidth(codeAt(text, at))) at += step;
  return at;
}

/** A thousands separator: 1,234 or 12,345,678, never the list 3,4. */
function separatesThousands(text: string, index: number): boolean {
  for (let step = -1; step <= 3; step++) if (step !== 0 && !isDigit(text, index + step)) return false;
  return !isDigit(text, index + 4);
}

function foldComma(text: string, index: number): string {
  if (separatesThousands(text, index)) return '';
  return classAt(text, index - 1) === LATIN && classAt(text, index + 1) === LATIN ? ',' : '，';
}

function foldColon(text: string, index: number): string {
  const inTimeOrUrl =
    (isDigit(text, visible(text, index, -1)) && isDigit(text, visible(text, index, 1))) ||
    text.startsWith('//', index + 1);
  return inTimeOrUrl ? ':' : '：';
}

/** ××.×× is a number left open. */
const OPEN_DIGITS = ['×', '✕', '╳', '*', '○', '◯', '□'];

function foldStop(text: string, index: number): string {
  const left = visible(text, index, -1);
  const right = visible(text, index, 1);
  if (OPEN_DIGITS.includes(text.charAt(left)) && OPEN_DIGITS.includes(text.charAt(right))) return '.';
  if (right === index + 1 && isUnitAlone(text, right)) return '.';
  const afterWord = !isAlnum(text, left) && !isBlank(text, left) && text.charAt(left) !== '.';
  return afterWord && !isAlnum(text, right) && text.charAt(right) !== '.' ? '。' : '.';
}

const foldFullStop = (text: string, index: number): string => (isDecimalPoint(text, index) ? '.' : '。');

/**
 * A run of spaces inside a line beside 汉字 or Chinese marks, or between the spaced digits of one number,
 * is typing only. True when the run [start, end) is to be dropped.
 */
function dropsSpaces(text: string, start: number, end: number): boolean {
  const left = start - 1;
  if (isBlank(text, left) || isBlank(text, end)) return false;
  if (isWithinDecimal(text, left, end)) return true;
  if (!isAlnum(text, left) || !isAlnum(text, end)) return !(isAscii(text, left) && isAscii(text, end));
  if (!isDigit(text, left) || !isDigit(text, end)) return false;
  return !isDigit(text, left - 1) || !isDigit(text, end + 1) || separatesGroups(text, left, end);
}

const isAscii = (text: string, index: number): boolean =>
  codeAt(text, index) < 0x80 && !/[%()]/.test(text.charAt(index));

/** ‚三城同创‛: a quotation in pages that lost their marks; without its end it stands for a comma. */
const LOW_QUOTED = /\u201a[^\u201a\n]{1,60}\u201b/uy;

function foldLowQuote(text: string, index: number): string {
  LOW_QUOTED.lastIndex = index;
  return LOW_QUOTED.test(text) ? '“' : '，';
}

function foldCharacter(text: string, index: number, quotes: ReturnType<typeof straightQuotes>): string {
  const character = text.charAt(index);
  const same = SAME[character];
  if (same !== undefined) return same;
  switch (character) {
    case ',':
      return foldComma(text, index);
    case '\u201a':
      return foldLowQuote(text, index);
    case ':':
      return foldColon(text, index);
    case '.':
      return foldStop(text, index);
    case '。':
      return foldFullStop(text, index);
    case '"':
    case '＂':
      return quotes(index, '"');
    case "'":
    case '＇':
      return quotes(index, "'");
  }
  const code = character.charCodeAt(0);
  if (isZeroWidth(code)) return '';
  const radical = RADICALS[character];
  if (radical !== undefined) return radical;
  if (code > 0xff00) return String.fromCharCode(code - 0xfee0);
  const plain = character.normalize('NFKC');
  return plain.length === 1 ? plain : character;
}

const aligned = (text: string): Reading => ({
  text,
  toSource: (offset) => offset,
  span: (start, end) => ({ start, end }),
  aligned: true,
});

/** 汉字 are told from what may fold without a look at the table. */
const isHan = (code: number): boolean => code >= 0x4e00 && code <= 0x9fff;

function nextToFold(text: string, from: number): number {
  for (let at = from; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (!isHan(code) && FATES[code] !== STAYS) return at;
  }
  return text.length;
}

/** Reads a text: one pass over it, with a closer look at the characters that may need folding; `breaks` are dropped. */
export function read(written: string, breaks: readonly Span[] = []): Reading {
  const source = withHeadsMarked(withMarksTurned(written));
  const pieces: string[] = [];
  const droppedAt: number[] = [];
  const quotes = straightQuotes(source);
  let from = 0;
  let length = 0;
  let end = 0;
  let passed = 0;
  // Looked for anew only when it is behind: breaks before it may be many.
  let toFold = -1;
  for (;;) {
    if (toFold < end) toFold = nextToFold(source, end);
    const broken = breaks[passed];
    const isBroken = broken !== undefined && broken.start <= toFold;
    const index = isBroken ? broken.start : toFold;
    if (index >= source.length) break;
    const blank = FATES[source.charCodeAt(index)] === BLANK;
    end = isBroken ? broken.end : index + 1;
    while (!isBroken && blank && FATES[codeAt(source, end)] === BLANK) end++;
    if (isBroken) passed++;
    const piece = source.slice(index, end);
    const dropped = isBroken || (blank && dropsSpaces(source, index, end));
    const folded = dropped ? '' : blank ? piece : foldCharacter(source, index, quotes);
    if (folded === piece) continue;
    pieces.push(source.slice(from, index), folded);
    length += index - from + folded.length;
    for (let gone = folded.length; gone < end - index; gone++) droppedAt.push(length);
    from = end;
  }
  if (pieces.length === 0) return aligned(source);
  pieces.push(source.slice(from));
  const text = pieces.join('');
  return droppedAt.length === 0 ? aligned(text) : shifted(text, droppedAt);
}

/** A text without the breaks that only the page put into it, and with nothing folded. */
export function joined(source: string, breaks: readonly Span[]): Reading {
  if (breaks.length === 0) return aligned(source);
  const pieces: string[] = [];
  const droppedAt: number[] = [];
  let [from, length] = [0, 0];
  for (const { start, end } of breaks) {
    pieces.push(source.slice(from, start));
    length += start - from;
    for (let gone = start; gone < end; gone++) droppedAt.push(length);
    from = end;
  }
  pieces.push(source.slice(from));
  return shifted(pieces.join(''), droppedAt);
}

/** `droppedAt[k]` is the reading offset before which the k-th dropped character stood. */
function shifted(text: string, droppedAt: readonly number[]): Reading {
  const toSource = (offset: number): number => {
    let low = 0;
    let high = droppedAt.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((droppedAt[middle] ?? 0) <= offset) low = middle + 1;
      else high = middle;
    }
    return offset + low;
  };
  const span = (start: number, end: number): Span =>
    end <= start
      ? { start: toSource(start), end: toSource(start) }
      : { start: toSource(start), end: toSource(end - 1) + 1 };
  return { text, toSource, span, aligned: false };
}
