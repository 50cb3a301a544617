/**
 * The grammar of numerals in Chinese official prose: 三百五十万, 二〇二五, 百分之八, 两千, 廿三, 28.5万亿,
 * 三分之二, 三成半, 6600多万, ①, 十一. Character by character, linear in the length of the numeral.
 */
import { CIRCLED, CLASS, classAt, codeAt, DIGIT, HAN_NUMERAL } from '../source/chars.js';

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

const codeOf = (character: string): number => character.charCodeAt(0);

const NAUGHT = codeOf('0');
const DOT = codeOf('.');
const POINT = codeOf('点');
const PART = codeOf('分');
const TENTH = codeOf('成');
const SOME = codeOf('几');
const MANY = codeOf('多');
const ODD = codeOf('余');
const ABOUT = codeOf('来');
const WAN = codeOf('万');
const YI = codeOf('亿');
const HUNDRED = codeOf('百');
const THOUSAND = codeOf('千');
const PAIR = codeOf('两');

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
  十: 10,
  廿: 20,
  卅: 30,
  百: 100,
  千: 1000,
  万: 1e4,
  亿: 1e8,
};

const VALUE_BY_CODE = new Int32Array(0x10000);
for (const [character, value] of Object.entries(VALUES)) VALUE_BY_CODE[codeOf(character)] = value;

const NONE = -1;

/** Value of one Chinese numeral character; NONE for any other. The small table of classes is asked first: it stays in the cache. */
function valueAt(text: string, at: number): number {
  const code = codeAt(text, at);
  return CLASS[code] === HAN_NUMERAL ? (VALUE_BY_CODE[code] ?? NONE) : NONE;
}

const isDigit = (value: number): boolean => value >= 0 && value < 10;
/** 十 百 千 廿 卅 */
const isTens = (value: number): boolean => value >= 10 && value <= 1000;

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

/** Longest numeral worth reading; longer rows of digits are codes or damage. */
const MAX_LENGTH = 40;

/** Reads the numeral that begins at this place; null when none does. */
export function readNumeral(text: string, at: number): Numeral | null {
  const kind = classAt(text, at);
  if (kind === DIGIT) return readArabic(text, at);
  if (kind === HAN_NUMERAL) return readChinese(text, at);
  return null;
}

/** A numeral while it is read: made plain, in one shape for all, and told what else it says. */
type Draft = { -readonly [Key in keyof Numeral]: Numeral[Key] };

const plain = (start: number, end: number, value: number, script: Numeral['script']): Draft => ({
  start,
  end,
  value,
  scale: '',
  script,
  unit: '',
  more: false,
  digits: false,
  upTo: null,
});

function digitsEnd(text: string, from: number, limit: number): number {
  let end = from;
  while (end < limit && classAt(text, end) === DIGIT) end++;
  return end;
}

/** So many digits are exact when they are added up one by one. */
const EXACT = 15;

function wholeValue(text: string, start: number, end: number): number {
  if (end - start > EXACT) return Number(text.slice(start, end));
  let value = 0;
  for (let at = start; at < end; at++) value = value * 10 + codeAt(text, at) - NAUGHT;
  return value;
}

function readArabic(text: string, start: number): Draft {
  const limit = start + MAX_LENGTH;
  const point = digitsEnd(text, start, limit);
  const isWhole = codeAt(text, point) !== DOT || classAt(text, point + 1) !== DIGIT;
  const end = isWhole ? point : digitsEnd(text, point + 1, limit);
  const value = isWhole ? wholeValue(text, start, end) : Number(text.slice(start, end));
  const read = plain(start, end, value, 'arabic');
  if (goesOnArabic(codeAt(text, end))) multiply(text, read);
  return read;
}

/** 6千, 28万, 3亿, 600多万: what may stand behind the digits and multiply them. */
const goesOnArabic = (code: number): boolean =>
  code === WAN || code === YI || code === MANY || code === ODD || code === THOUSAND || code === HUNDRED;

/** The scale behind Arabic digits, with 千 or 百 and 多 or 余 before it. */
function multiply(text: string, read: Draft): void {
  const more = readMore(text, read.end);
  const behind = read.end + more;
  const factor = smallFactor(text, behind);
  const next = factor === 1 ? behind : behind + 1;
  read.value *= factor;
  read.scale = readScale(text, next);
  if (read.scale === '') {
    // 多 that no scale follows stays outside.
    read.more = more > 0 && next === behind;
    if (!read.more) read.end = next;
    return;
  }
  const end = next + read.scale.length;
  const rest = read.scale === '亿' && more === 0 ? readRest(text, end) : null;
  if (rest !== null) {
    read.value = inYi(read.value, rest.value);
    read.more = rest.more;
    read.end = rest.end;
    return;
  }
  const trailing = more === 0 ? readMore(text, end) : 0;
  read.more = more + trailing > 0;
  read.end = end + trailing;
}

/** 七亿七千多万, 3亿5600万: what stands behind 亿 in 万; null where nothing does. */
function readRest(text: string, at: number): { value: number; end: number; more: boolean } | null {
  const from = text.charAt(at) === '零' ? at + 1 : at;
  if (classAt(text, from) === DIGIT) {
    const end = digitsEnd(text, from, from + 4);
    const factor = smallFactor(text, end);
    const behind = factor === 1 ? end : end + 1;
    const more = readMore(text, behind);
    const isWan = codeAt(text, behind + more) === WAN;
    return isWan ? { value: wholeValue(text, from, end) * factor, end: behind + more + 1, more: more > 0 } : null;
  }
  const low = classAt(text, from) === HAN_NUMERAL ? readBelowWan(text, from) : null;
  if (low === null || low.upTo !== null) return null;
  const more = low.more ? 0 : readMore(text, low.end);
  if (codeAt(text, low.end + more) !== WAN || codeAt(text, low.end + more + 1) === YI) return null;
  return { value: low.value, end: low.end + more + 1, more: low.more || more > 0 };
}

/** So many 亿, and so many 万. */
const inYi = (yi: number, wan: number): number => Math.round((yi + wan / 1e4) * 1e6) / 1e6;

/** 千 or 百 as a multiplier (6千万, 3百), not as the start of a unit (5千克, 3百米, 2.5千伏安). */
function smallFactor(text: string, at: number): number {
  const code = codeAt(text, at);
  if (code !== THOUSAND && code !== HUNDRED) return 1;
  if (classAt(text, at + 1) === DIGIT || /[方计克瓦米分伏帕卡焦赫兆升]/.test(text.charAt(at + 1))) return 1;
  return code === THOUSAND ? 1000 : 100;
}

/** 多, 余 (or 来 after 十) between a numeral and its scale. */
function readMore(text: string, at: number): 0 | 1 {
  const code = codeAt(text, at);
  if (code !== MANY && code !== ODD) return 0;
  const next = codeAt(text, at + 1);
  return next === WAN || next === YI ? 1 : 0;
}

function readScale(text: string, at: number): Numeral['scale'] {
  const code = codeAt(text, at);
  if (code === YI) return '亿';
  if (code !== WAN || (text.startsWith('万一', at) && /[发出有失遇真不，]/.test(text.charAt(at + 2)))) return '';
  return codeAt(text, at + 1) === YI ? '万亿' : '万';
}

/** Whether a character may go on a Chinese numeral: the one before it is its value alone, where this is none. */
function goesOnChinese(code: number): boolean {
  if (CLASS[code] === HAN_NUMERAL) return true;
  return (
    code === POINT ||
    code === TENTH ||
    code === PART ||
    code === MANY ||
    code === ODD ||
    code === SOME ||
    code === ABOUT
  );
}

function readChinese(text: string, start: number): Draft | null {
  if (!goesOnChinese(codeAt(text, start + 1))) return plain(start, start + 1, valueAt(text, start), 'chinese');
  return readFraction(text, start) ?? readDigitRow(text, start) ?? readCount(text, start);
}

const WHOLES: Readonly<Record<string, number>> = { 百: 100, 千: 1000, 万: 10000, 十万: 100_000, 百万: 1_000_000 };

/** 百分之八点五, 千分之三, 万分之一, 三分之二; 三成 and 一成半 are read as counts with a unit. */
function readFraction(text: string, start: number): Draft | null {
  if (codeAt(text, start + 1) !== PART && codeAt(text, start + 2) !== PART && codeAt(text, start + 3) !== PART)
    return null;
  const over = /^([一二两三四五六七八九十百千万]{1,3})分之/.exec(text.slice(start, start + 6));
  if (over === null) return null;
  const below = WHOLES[over[1] ?? ''] ?? readCount(over[1] ?? '', 0)?.value ?? 0;
  const at = start + over[0].length;
  const above = classAt(text, at) === DIGIT ? readArabic(text, at) : readCount(text, at);
  if (above === null || below === 0) return null;
  const read = plain(start, above.end, above.value, above.script);
  read.unit = below === 1000 ? '‰' : '%';
  // 万分之一 is 0.01 %: so small a share keeps its places.
  const places = below >= 10000 ? below : 10;
  if (below !== 100 && below !== 1000) read.value = Math.round((above.value / below) * 100 * places) / places;
  return read;
}

/** 二〇二五, 一九七八: three or more bare digits in a row. */
function readDigitRow(text: string, start: number): Draft | null {
  let end = start;
  let value = 0;
  while (end - start < MAX_LENGTH) {
    const digit = valueAt(text, end);
    if (!isDigit(digit) || codeAt(text, end) === PAIR) break;
    value = value * 10 + digit;
    end++;
  }
  if (end - start < 3 || isTens(valueAt(text, end))) return null;
  const read = plain(start, end, value, 'chinese');
  read.digits = true;
  return read;
}

interface Count {
  end: number;
  value: number;
  upTo: number | null;
  more: boolean;
}

/** 三五十户, 三五百人 */
const isSpoken = (first: number, second: number, next: number): boolean => first === 3 && second === 5 && isTens(next);

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
    const own = valueAt(text, at);
    if (own === 0) {
      if (value === 0 && digit === null)
        return at === start && (!/[一二三四五六七八九十百千点]/.test(text.charAt(at + 1)) || isDecimal(text, at + 1))
          ? { end: at + 1, value: 0, upTo: null, more: false }
          : null;
      if (digit !== null) break;
    } else if (isDigit(own)) {
      if (digit === null) digit = own;
      else if (second === null && (own === digit + 1 || isSpoken(digit, own, valueAt(text, at + 1)))) second = own;
      else break;
    } else if (isTens(own)) {
      const size = own === 20 || own === 30 ? 10 : own;
      if (size >= unit) break;
      if (digit === null && size !== 10 && value === 0 && at > start) break;
      const factor = own === 20 || own === 30 ? own / 10 : (digit ?? 1);
      if (second !== null) upTo = value + second * size;
      value += factor * size;
      unit = size;
      digit = null;
      second = null;
    } else {
      more = digit === null && unit < 10000 && countsMore(text, at);
      if (more) at++;
      break;
    }
  }
  if (at === start) return null;
  if (digit !== null) {
    // 两千三 is 2300; 一百零五 keeps its 5.
    const short = unit >= 100 && unit < 10000 && isTens(valueAt(text, at - 2));
    value += short ? (digit * unit) / 10 : digit;
    if (second !== null) upTo = value - digit + second;
  } else if (value === 0) return null;
  return { end: at, value, upTo, more };
}

/** 零点三个百分点, 万分之零点六; 零点三十分 is a time, 零点行动 a name. */
const isDecimal = (text: string, at: number): boolean =>
  codeAt(text, at) === POINT && /^点[零〇一二三四五六七八九]{1,4}(?![十点时刻分名位])/.test(text.slice(at, at + 7));

/** 三十几, 三十多万, 二十余名, 五十来万; 十来个 has its 来 before the unit. */
function countsMore(text: string, at: number): boolean {
  const code = codeAt(text, at);
  if (code === SOME) return true;
  if (code === ABOUT) return /[万亿]/.test(text.charAt(at + 1));
  return (code === MANY || code === ODD) && /[万亿名个人户家项件次元亩吨公里年天场]/.test(text.charAt(at + 1));
}

function readCount(text: string, start: number): Draft | null {
  const first = codeAt(text, start);
  if (first === WAN && codeAt(text, start + 1) === YI) return null;
  if (first === WAN || first === YI) return plain(start, start + 1, valueAt(text, start), 'chinese');
  const low = readBelowWan(text, start);
  if (low === null) return null;
  let { end, value } = low;
  let { upTo } = low;
  const decimals =
    codeAt(text, end) === POINT ? /^点([零〇一二两三四五六七八九]{1,4})(?!名|位)/.exec(text.slice(end, end + 6)) : null;
  if (decimals !== null) {
    value = Number(`${value}.${[...(decimals[1] ?? '')].map((digit) => VALUES[digit] ?? 0).join('')}`);
    end += decimals[0].length;
  }
  const scale = readScale(text, end);
  const many = scale === '亿' && decimals === null && upTo === null ? readRest(text, end + 1) : null;
  if (many !== null) {
    const whole = plain(start, many.end, inYi(value, many.value), 'chinese');
    whole.scale = scale;
    whole.more = many.more;
    return whole;
  }
  if (scale === '亿' && decimals === null && upTo === null && isShortYi(text, end + 1)) {
    // 四亿二 is 4.2亿.
    const short = plain(start, end + 2, inYi(value, valueAt(text, end + 1) * 1000), 'chinese');
    short.scale = scale;
    return short;
  }
  if (scale !== '') {
    end += scale.length;
    const rest = scale === '万' ? readBelowWan(text, text.charAt(end) === '零' ? end + 1 : end) : null;
    // 两万五千 is one number; the scale then no longer stands at its end. 一万二 is 12000.
    if (rest !== null && rest.value > 0 && decimals === null) {
      const short = rest.end === end + 1 && !isTens(valueAt(text, end));
      const read = plain(start, rest.end, value * 1e4 + (short ? rest.value * 1000 : rest.value), 'chinese');
      read.more = rest.more;
      return read;
    }
  }
  const tenth =
    codeAt(text, end) === TENTH && scale === '' && value < 10 && !/[为立果本就了员不]/.test(text.charAt(end + 1));
  if (tenth) {
    end++;
    value *= 10;
    if (upTo !== null) upTo *= 10;
    const part = text.charAt(end) === '半' ? 5 : valueAt(text, end);
    if (part > 0 && isDigit(part)) {
      value += part;
      end++;
    }
  }
  const read = plain(start, end, value, 'chinese');
  read.scale = scale;
  if (tenth) read.unit = '%';
  read.upTo = upTo;
  read.more = low.more;
  return read;
}

/** 四亿二, 一亿八的产值; not 三亿一千万 */
const isShortYi = (text: string, at: number): boolean =>
  valueAt(text, at) > 0 &&
  valueAt(text, at) < 10 &&
  /^(?:[，。；、！）的多元干增涨提]|左右|以上|$)/.test(text.slice(at + 1, at + 3));

/** Value of a short Chinese or Arabic ordinal (十一, 12, 廿三); null when the text is not one whole. */
export function ordinalValue(text: string): number | null {
  const circled = text.length === 1 && classAt(text, 0) === CIRCLED ? circledValue(text) : null;
  if (circled !== null) return circled;
  const read = readNumeral(text, 0);
  return read !== null && read.end === text.length && read.scale === '' && read.unit === '' ? read.value : null;
}
