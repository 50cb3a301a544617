/**
 * The grammar of numerals in Chinese official prose: 三百五十万, 二〇二五, 百分之八, 两千, 廿三, 28.5万亿,
 * 三分之二, 三成半, 6600多万, ①, 十一. Character by character, linear in the length of the numeral.
 */
import { CLASS, CIRCLED, DIGIT, HAN_NUMERAL } from '../source/chars.js';

export interface Numeral {
  readonly start: number;
  readonly end: number;
  /** The number itself, without `scale`: 28.5 for 28.5万亿, 350 for 三百五十万, 10000 for a bare 万. */
  readonly value: number;
  /** 万, 亿, 万亿 or 千万 … where one follows the digits and multiplies them; else empty. */
  readonly scale: '' | '万' | '亿' | '万亿';
  readonly script: 'arabic' | 'chinese';
  /** A unit that the numeral carries in itself: 百分之八, 三分之二, 三成. */
  readonly unit: '' | '%' | '‰';
  /** 多, 余 or 来 inside or behind it: at least so many. */
  readonly more: boolean;
  /** Written as a row of digits without 十百千 (二〇二五): a year or a code. */
  readonly digits: boolean;
  /** A count given as two neighbouring numerals (三四百, 七八个): its upper end. */
  readonly upTo: number | null;
}

const VALUES: Readonly<Record<string, number>> = {
  零: 0,
  〇: 0,
  一: 1,
  二: 2,
  两: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
};
const TENS: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000, 廿: 20, 卅: 30 };

const CIRCLED_BASES: readonly (readonly [first: number, last: number, value: number])[] = [
  [0x2460, 0x2473, 1],
  [0x2474, 0x2487, 1],
  [0x2488, 0x249b, 1],
  [0x3220, 0x3229, 1],
  [0x2776, 0x277f, 1],
];

/** Value of ①, ⑴, ⒈, ㈠ or ❶; null for other characters. */
export function circledValue(character: string): number | null {
  const code = character.charCodeAt(0);
  for (const [first, last, value] of CIRCLED_BASES) if (code >= first && code <= last) return code - first + value;
  return null;
}

const kindAt = (text: string, at: number): number => CLASS[text.charCodeAt(at)] ?? 0;

/** Longest numeral worth reading; longer rows of digits are codes or damage. */
const MAX_LENGTH = 40;

/** Reads the numeral that begins at this place; null when none does. */
export function readNumeral(text: string, at: number): Numeral | null {
  const kind = kindAt(text, at);
  if (kind === DIGIT) return readArabic(text, at);
  if (kind === HAN_NUMERAL) return readChinese(text, at);
  return null;
}

type Given = Partial<Pick<Numeral, 'scale' | 'unit' | 'more' | 'digits' | 'upTo'>>;

const NOTHING: Given = {};

/** One shape for all numerals, which keeps them cheap. */
function numeral(
  start: number,
  end: number,
  value: number,
  script: Numeral['script'],
  given: Given = NOTHING,
): Numeral {
  return {
    start,
    end,
    value,
    scale: given.scale ?? '',
    script,
    unit: given.unit ?? '',
    more: given.more ?? false,
    digits: given.digits ?? false,
    upTo: given.upTo ?? null,
  };
}

function readArabic(text: string, start: number): Numeral | null {
  let end = start;
  while (kindAt(text, end) === DIGIT && end - start < MAX_LENGTH) end++;
  if (text.charAt(end) === '.' && kindAt(text, end + 1) === DIGIT) {
    end++;
    while (kindAt(text, end) === DIGIT && end - start < MAX_LENGTH) end++;
  }
  let value = Number(text.slice(start, end));
  if (!Number.isFinite(value)) return null;
  const more = readMore(text, end);
  let next = end + more;
  const small = text.charAt(next);
  if (
    (small === '千' || small === '百') &&
    kindAt(text, next + 1) !== DIGIT &&
    !/[方计克瓦米分]/.test(text.charAt(next + 1))
  ) {
    value *= small === '千' ? 1000 : 100;
    next++;
  }
  const scale = readScale(text, next);
  end = scale === '' ? (next > end + more || more === 0 ? next : end) : next + scale.length;
  const trailing = scale !== '' && more === 0 ? readMore(text, end) : 0;
  return numeral(start, end + trailing, value, 'arabic', {
    scale,
    more: more + trailing > 0 && (scale !== '' || next > end),
  });
}

/** 多, 余 (or 来 after 十) between a numeral and its scale. */
function readMore(text: string, at: number): 0 | 1 {
  const character = text.charAt(at);
  if (character !== '多' && character !== '余') return 0;
  return /[万亿]/.test(text.charAt(at + 1)) ? 1 : 0;
}

function readScale(text: string, at: number): Numeral['scale'] {
  const character = text.charAt(at);
  if (character === '亿') return '亿';
  if (character !== '万' || (text.startsWith('万一', at) && /[发出有失遇真不，]/.test(text.charAt(at + 2)))) return '';
  return text.charAt(at + 1) === '亿' ? '万亿' : '万';
}

/** Characters that may go on a numeral: its value alone, where none of these stands behind. */
const GOES_ON = new Uint8Array(0x10000);
for (const character of '零〇一二两三四五六七八九十百千万亿廿卅点成分多余几') GOES_ON[character.charCodeAt(0)] = 1;

/** Value of a single character, by code unit; -1 where it is no numeral that can stand alone. */
const SINGLE = new Int32Array(0x10000).fill(-1);
for (const [character, value] of Object.entries({ ...VALUES, ...TENS, 万: 1e4, 亿: 1e8 }))
  SINGLE[character.charCodeAt(0)] = value;

function readChinese(text: string, start: number): Numeral | null {
  const value = SINGLE[text.charCodeAt(start)] ?? -1;
  if (value >= 0 && GOES_ON[text.charCodeAt(start + 1)] !== 1) return numeral(start, start + 1, value, 'chinese');
  return readFraction(text, start) ?? readDigitRow(text, start) ?? readCount(text, start);
}

/** 百分之八点五, 千分之三, 三分之二; 三成 and 一成半 are read as counts with a unit. */
function readFraction(text: string, start: number): Numeral | null {
  if (
    text.charCodeAt(start + 1) !== 0x5206 &&
    text.charCodeAt(start + 2) !== 0x5206 &&
    text.charCodeAt(start + 3) !== 0x5206
  )
    return null;
  const over = /^([一二两三四五六七八九十百千]{1,3})分之/.exec(text.slice(start, start + 6));
  if (over === null) return null;
  const below = over[1] === '百' ? 100 : over[1] === '千' ? 1000 : (readCount(over[1] ?? '', 0)?.value ?? 0);
  const at = start + over[0].length;
  const above = kindAt(text, at) === DIGIT ? readArabic(text, at) : readCount(text, at);
  if (above === null || below === 0) return null;
  const made = (value: number, unit: Numeral['unit']): Numeral =>
    numeral(start, above.end, value, above.script, { unit });
  if (below === 100) return made(above.value, '%');
  if (below === 1000) return made(above.value, '‰');
  return made(Math.round((above.value / below) * 1000) / 10, '%');
}

/** 二〇二五, 一九七八: three or more bare digits in a row. */
function readDigitRow(text: string, start: number): Numeral | null {
  let end = start;
  let value = 0;
  while (end - start < MAX_LENGTH) {
    const digit = VALUES[text.charAt(end)];
    if (digit === undefined || text.charAt(end) === '两') break;
    value = value * 10 + digit;
    end++;
  }
  const next = text.charAt(end);
  if (end - start < 3 || TENS[next] !== undefined) return null;
  return numeral(start, end, value, 'chinese', { digits: true });
}

interface Count {
  end: number;
  value: number;
  upTo: number | null;
  more: boolean;
}

/** A count below 万: 十二, 两千三百, 一百零五, 三四百, 三十多; null when the characters are none. */
function readBelowWan(text: string, start: number): Count | null {
  let at = start;
  let value = 0;
  let upTo: number | null = null;
  let digit: number | null = null;
  let second: number | null = null;
  let unit = 10000;
  let more = false;
  for (; at - start < MAX_LENGTH; at++) {
    const character = text.charAt(at);
    const plain = VALUES[character];
    const ten = TENS[character];
    if (plain !== undefined) {
      if (character === '零' || character === '〇') {
        if (value === 0 && digit === null)
          return at === start && !/[一二三四五六七八九十百千点]/.test(text.charAt(at + 1))
            ? { end: at + 1, value: 0, upTo: null, more: false }
            : null;
        if (digit !== null) break;
        continue;
      }
      if (digit === null) digit = plain;
      else if (second === null && plain === digit + 1) second = plain;
      else break;
    } else if (ten !== undefined) {
      const size = ten === 20 || ten === 30 ? 10 : ten;
      if (size >= unit) break;
      if (digit === null && size !== 10 && value === 0 && at > start) break;
      const factor = ten === 20 || ten === 30 ? ten / 10 : (digit ?? 1);
      if (second !== null) upTo = value + second * size;
      value += factor * size;
      unit = size;
      digit = null;
      second = null;
    } else if ((character === '多' || character === '余' || character === '几') && digit === null && unit < 10000) {
      const next = text.charAt(at + 1);
      if (character !== '几' && !/[万亿名个人户家项件次元亩吨公里年天场]/.test(next)) break;
      more = true;
      at++;
      break;
    } else break;
  }
  if (at === start) return null;
  if (digit !== null) {
    // 两千三 is 2300; 一百零五 keeps its 5.
    const short =
      unit >= 100 &&
      unit < 10000 &&
      text.charAt(at - 1) !== '零' &&
      VALUES[text.charAt(at - 2)] === undefined &&
      TENS[text.charAt(at - 2)] !== undefined;
    value += short ? (digit * unit) / 10 : digit;
    if (second !== null) upTo = value - digit + second;
  } else if (value === 0) return null;
  return { end: at, value, upTo, more };
}

function readCount(text: string, start: number): Numeral | null {
  const first = text.charAt(start);
  if (first === '万' || first === '亿') {
    if (first === '万' && text.charAt(start + 1) === '亿') return null;
    return numeral(start, start + 1, first === '万' ? 1e4 : 1e8, 'chinese');
  }
  const low = readBelowWan(text, start);
  if (low === null) return null;
  let { end, value } = low;
  let { upTo } = low;
  const decimals =
    text.charAt(end) !== '点' ? null : /^点([零〇一二两三四五六七八九]{1,4})(?!名|位)/.exec(text.slice(end, end + 6));
  if (decimals !== null) {
    value = Number(`${value}.${[...(decimals[1] ?? '')].map((digit) => VALUES[digit] ?? 0).join('')}`);
    end += decimals[0].length;
  }
  const scale = readScale(text, end);
  if (scale !== '') {
    end += scale.length;
    const rest = scale === '万' ? readBelowWan(text, text.charAt(end) === '零' ? end + 1 : end) : null;
    // 两万五千 is one number; the scale then no longer stands at its end. 一万二 is 12000.
    if (rest !== null && rest.value > 0 && decimals === null) {
      const short = rest.end === end + 1 && TENS[text.charAt(end)] === undefined;
      return numeral(start, rest.end, value * 1e4 + (short ? rest.value * 1000 : rest.value), 'chinese', {
        more: rest.more,
      });
    }
  }
  const tenth =
    text.charAt(end) === '成' && scale === '' && value < 10 && !/[为立果本就了员不]/.test(text.charAt(end + 1));
  if (tenth) {
    end++;
    value *= 10;
    if (upTo !== null) upTo *= 10;
    const part = VALUES[text.charAt(end)];
    if (text.charAt(end) === '半' || (part !== undefined && part > 0)) {
      value += part ?? 5;
      end++;
    }
    return numeral(start, end, value, 'chinese', { unit: '%', upTo, more: low.more });
  }
  return numeral(start, end, value, 'chinese', { scale, upTo, more: low.more });
}

/** Value of a short Chinese or Arabic ordinal (十一, 12, 廿三); null when the text is not one whole. */
export function ordinalValue(text: string): number | null {
  const circled = text.length === 1 && CLASS[text.charCodeAt(0)] === CIRCLED ? circledValue(text) : null;
  if (circled !== null) return circled;
  const read = readNumeral(text, 0);
  return read !== null && read.end === text.length && read.scale === '' && read.unit === '' ? read.value : null;
}
