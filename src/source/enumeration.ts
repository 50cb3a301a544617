/**
 * Automatic numbers as Word writes them: the number formats of ECMA-376 part 1, 17.18.59 (ST_NumberFormat), by their
 * names there. Formats of other scripts than Latin and 汉字 are written in Arabic numerals.
 */

type Writer = (value: number) => string;

const decimal: Writer = (value) => String(value);

/** One sign for each number from 1 on; Arabic numerals where the signs end. */
const signs = (list: string): Writer => {
  const each = [...list];
  return (value) => each[value - 1] ?? decimal(value);
};

/** Signs that stand in a row in Unicode, from that of 1. */
const enclosed =
  (first: number, count: number): Writer =>
  (value) =>
    value >= 1 && value <= count ? String.fromCharCode(first + value - 1) : decimal(value);

/** Digit by digit, 0 first: 一〇 is 10. */
const digitwise =
  (digits: string): Writer =>
  (value) =>
    decimal(value).replace(/\d/gu, (digit) => digits.charAt(Number(digit)));

interface Counting {
  /** 0 to 9; 0 stands where places are left out in the middle: 一百〇一. Empty where nothing does. */
  readonly digits: string;
  /** Ten, hundred, thousand, ten thousand. */
  readonly units: string;
  /** Whether 一 is left out before every unit (百 is 100), not only before 十 at the beginning. */
  readonly bare?: boolean;
  /** Whether 一 is kept before the ten at the beginning: 壹拾. */
  readonly full?: boolean;
  readonly gaps: boolean;
}

const GREATEST = 99_999_999;

function below10000(value: number, { digits, units, bare = false, gaps }: Counting): string {
  let text = '';
  let gap = false;
  for (const [place, unit] of [
    [1000, units.charAt(2)],
    [100, units.charAt(1)],
    [10, units.charAt(0)],
    [1, ''],
  ] as const) {
    const digit = Math.floor(value / place) % 10;
    if (digit === 0) {
      gap = text !== '';
      continue;
    }
    if (gap && gaps) text += digits.charAt(0);
    gap = false;
    text += bare && digit === 1 && unit !== '' ? unit : `${digits.charAt(digit)}${unit}`;
  }
  return text;
}

/** 二十, 一百, 一千〇一, 三万 … */
const counting =
  (system: Counting): Writer =>
  (value) => {
    const { digits, units, full = false, gaps } = system;
    if (value < 1) return value === 0 ? digits.charAt(0) : decimal(value);
    if (value > GREATEST) return decimal(value);
    const [high, low] = [Math.floor(value / 10_000), value % 10_000];
    const gap = gaps && high > 0 && low > 0 && low < 1000 ? digits.charAt(0) : '';
    const text = `${high > 0 ? `${below10000(high, system)}${units.charAt(3)}` : ''}${gap}${below10000(low, system)}`;
    return !full && text.startsWith(`${digits.charAt(1)}${units.charAt(0)}`) ? text.slice(1) : text;
  };

/** 十 up to 九十九, then digit by digit: 一○○. */
const untilHundred = (digits: string): Writer => {
  const small = counting({ digits, units: '十百千万', gaps: true });
  const large = digitwise(digits);
  return (value) => (value < 100 ? small(value) : large(value));
};

const ROMAN: readonly (readonly [number, string])[] = [
  [1000, 'M'],
  [900, 'CM'],
  [500, 'D'],
  [400, 'CD'],
  [100, 'C'],
  [90, 'XC'],
  [50, 'L'],
  [40, 'XL'],
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
];

/** The greatest number Word counts to. */
const WORD_MAXIMUM = 32_767;

const roman: Writer = (value) => {
  if (value < 1 || value > WORD_MAXIMUM) return decimal(value);
  let rest = value;
  return ROMAN.map(([worth, letters]) => {
    const times = Math.floor(rest / worth);
    rest -= times * worth;
    return letters.repeat(times);
  }).join('');
};

/** The greatest number Word writes in letters: thirty of them. */
const LETTERS_MAXIMUM = 780;

/** A … Z, AA, BB … */
const letters: Writer = (value) =>
  value < 1 || value > LETTERS_MAXIMUM
    ? decimal(value)
    : String.fromCharCode(65 + ((value - 1) % 26)).repeat(Math.ceil(value / 26));

const ordinal: Writer = (value) => {
  const teen = Math.floor(value / 10) % 10 === 1;
  return `${value}${(teen ? null : ['th', 'st', 'nd', 'rd'][value % 10]) ?? 'th'}`;
};

/** 甲子, 乙丑 … 癸亥. */
const sexagenary: Writer = (value) =>
  value >= 1 && value <= 60
    ? `${'甲乙丙丁戊己庚辛壬癸'.charAt((value - 1) % 10)}${'子丑寅卯辰巳午未申酉戌亥'.charAt((value - 1) % 12)}`
    : decimal(value);

const lower =
  (writer: Writer): Writer =>
  (value) =>
    writer(value).toLowerCase();

const HAN = '一二三四五六七八九';
const circled = enclosed(0x2460, 20);
const fullWidth = digitwise('０１２３４５６７８９');
const thousands = counting({ digits: `〇${HAN}`, units: '十百千万', gaps: true });

const WRITERS: ReadonlyMap<string, Writer> = new Map<string, Writer>([
  ['decimalZero', (value) => decimal(value).padStart(2, '0')],
  ['upperRoman', roman],
  ['lowerRoman', lower(roman)],
  ['upperLetter', letters],
  ['lowerLetter', lower(letters)],
  ['ordinal', ordinal],
  ['hex', (value) => value.toString(16).toUpperCase()],
  ['numberInDash', (value) => `- ${value} -`],
  ['decimalFullWidth', fullWidth],
  ['decimalFullWidth2', fullWidth],
  ['decimalEnclosedCircle', circled],
  ['decimalEnclosedCircleChinese', circled],
  ['decimalEnclosedParen', enclosed(0x2474, 20)],
  ['decimalEnclosedFullstop', enclosed(0x2488, 20)],
  ['chineseCounting', untilHundred(`○${HAN}`)],
  ['taiwaneseCounting', untilHundred(`○${HAN}`)],
  ['chineseCountingThousand', thousands],
  ['taiwaneseCountingThousand', thousands],
  ['chineseLegalSimplified', counting({ digits: '零壹贰叁肆伍陆柒捌玖', units: '拾佰仟万', full: true, gaps: true })],
  [
    'ideographLegalTraditional',
    counting({ digits: '零壹貳參肆伍陸柒捌玖', units: '拾佰仟萬', full: true, gaps: true }),
  ],
  ['japaneseCounting', counting({ digits: `〇${HAN}`, units: '十百千万', bare: true, gaps: false })],
  ['japaneseLegal', counting({ digits: '〇壱弐参四伍六七八九', units: '拾百阡萬', full: true, gaps: false })],
  ['ideographDigital', digitwise(`〇${HAN}`)],
  ['japaneseDigitalTenThousand', digitwise(`〇${HAN}`)],
  ['taiwaneseDigital', digitwise(`○${HAN}`)],
  ['ideographTraditional', signs('甲乙丙丁戊己庚辛壬癸')],
  ['ideographZodiac', signs('子丑寅卯辰巳午未申酉戌亥')],
  ['ideographZodiacTraditional', sexagenary],
  ['ideographEnclosedCircle', enclosed(0x3280, 10)],
  ['none', () => ''],
  ['bullet', () => ''],
]);

/** A number in a format of ST_NumberFormat; Arabic numerals for a format not listed here. */
export const enumerated = (format: string, value: number): string => (WRITERS.get(format) ?? decimal)(value);

/** A mark that needs no space before its text: punctuation, a bracket or an enclosed number at its end. */
const CLOSED = /[\p{P}\p{No}]$/u;

/**
 * The text of a paragraph with its automatic number in front. What stands between the two on the page (a tab, a space,
 * nothing) is layout: nothing where the number closes itself (一、 （一） 1. ①), else one space (第一 加强).
 */
export function withNumber(number: string, text: string): string {
  const bare = number.trim();
  return bare === '' || text === '' || CLOSED.test(bare) ? `${bare}${text}` : `${bare} ${text}`;
}
