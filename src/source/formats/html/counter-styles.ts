/** Numbers of lists as CSS Counter Styles 3 writes them: 1. 01. a. IV. 三、 甲、 with the mark each style sets behind. */

interface CounterStyle {
  /** Null for a number the style cannot write. */
  readonly write: (value: number) => string | null;
  readonly suffix: string;
}

const LATIN = 'abcdefghijklmnopqrstuvwxyz';
const GREEK = 'αβγδεζηθικλμνξοπρστυφχψω';
const STEMS = '甲乙丙丁戊己庚辛壬癸';
const BRANCHES = '子丑寅卯辰巳午未申酉戌亥';

/** a … z, aa, ab …: a number in a system without a nought. */
function alphabetic(symbols: string, value: number): string | null {
  if (value < 1) return null;
  let written = '';
  for (let rest = value; rest > 0; rest = Math.floor((rest - 1) / symbols.length))
    written = symbols.charAt((rest - 1) % symbols.length) + written;
  return written;
}

/** 甲 … 癸 and no further. */
const fixed = (symbols: string, value: number): string | null => symbols.charAt(value - 1) || null;

const ROMAN: readonly (readonly [string, number])[] = [
  ['m', 1000],
  ['cm', 900],
  ['d', 500],
  ['cd', 400],
  ['c', 100],
  ['xc', 90],
  ['l', 50],
  ['xl', 40],
  ['x', 10],
  ['ix', 9],
  ['v', 5],
  ['iv', 4],
  ['i', 1],
];

function roman(value: number): string | null {
  if (value < 1 || value > 3999) return null;
  let rest = value;
  let written = '';
  for (const [symbol, weight] of ROMAN) for (; rest >= weight; rest -= weight) written += symbol;
  return written;
}

const INFORMAL = ['零一二三四五六七八九', '十百千'] as const;
const FORMAL = ['零壹贰叁肆伍陆柒捌玖', '拾佰仟'] as const;
const TRADITIONAL = ['零壹貳參肆伍陸柒捌玖', '拾佰仟'] as const;

/** 十二, 一百零五: up to 9999 (CSS Counter Styles 3, 7.1.1). */
function chinese([digits, places]: readonly [string, string], value: number): string | null {
  if (value < 0 || value > 9999) return null;
  if (value === 0) return digits.charAt(0);
  const written = [...String(value)]
    .map((digit, index, { length }) =>
      digit === '0' ? '零' : digits.charAt(Number(digit)) + places.charAt(length - index - 2),
    )
    .join('')
    .replace(/零+$/u, '')
    .replace(/零+/gu, '零');
  return places.startsWith('十') && value < 20 ? written.replace(/^一十/u, '十') : written;
}

const western = (write: CounterStyle['write']): CounterStyle => ({ write, suffix: '.' });
const eastern = (write: CounterStyle['write']): CounterStyle => ({ write, suffix: '、' });

const DECIMAL = western(String);
const informal = eastern((value) => chinese(INFORMAL, value));

const STYLES: Readonly<Record<string, CounterStyle>> = {
  decimal: DECIMAL,
  'decimal-leading-zero': western((value) => String(value).padStart(2, '0')),
  'lower-alpha': western((value) => alphabetic(LATIN, value)),
  'lower-latin': western((value) => alphabetic(LATIN, value)),
  'upper-alpha': western((value) => alphabetic(LATIN.toUpperCase(), value)),
  'upper-latin': western((value) => alphabetic(LATIN.toUpperCase(), value)),
  'lower-greek': western((value) => alphabetic(GREEK, value)),
  'lower-roman': western(roman),
  'upper-roman': western((value) => roman(value)?.toUpperCase() ?? null),
  'cjk-decimal': eastern((value) =>
    String(value).replace(/\d/gu, (digit) => '〇一二三四五六七八九'.charAt(Number(digit))),
  ),
  'cjk-heavenly-stem': eastern((value) => fixed(STEMS, value)),
  'cjk-earthly-branch': eastern((value) => fixed(BRANCHES, value)),
  'cjk-ideographic': informal,
  'simp-chinese-informal': informal,
  'trad-chinese-informal': informal,
  'japanese-informal': informal,
  'simp-chinese-formal': eastern((value) => chinese(FORMAL, value)),
  'trad-chinese-formal': eastern((value) => chinese(TRADITIONAL, value)),
};

/** Of the attribute `type` of a list or an item; these alone tell small letters from capitals. */
const TYPES: Readonly<Record<string, string>> = {
  '1': 'decimal',
  a: 'lower-alpha',
  A: 'upper-alpha',
  i: 'lower-roman',
  I: 'upper-roman',
};

/** What a table has of its own: a page may ask for `constructor`. */
const own = <Value>(table: Readonly<Record<string, Value>>, key: string): Value | undefined =>
  Object.hasOwn(table, key) ? table[key] : undefined;

/** The style an attribute `type` asks for: bullets too (disc, circle, square). */
export const styleOfType = (type: string): string => own(TYPES, type) ?? type.toLowerCase();

const BULLETS = new Set(['none', 'disc', 'circle', 'square', 'disclosure-open', 'disclosure-closed']);

/** Whether a style sets a mark, or nothing, and no number; a string of its own (`"–"`) is a mark. */
export const isBullet = (style: string): boolean =>
  BULLETS.has(style) || /^["']/u.test(style) || style.startsWith('url(');

/** A number with the mark behind it, in a style of CSS: decimal where the style is unknown or cannot write it. */
export function written(style: string, value: number): string {
  const { write, suffix } = own(STYLES, style) ?? DECIMAL;
  return (write(value) ?? String(value)) + suffix;
}
