import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { circledValue, ordinalValue, readNumeral } from '../../src/lexicon/numerals.js';
import { read } from '../../src/source/reading.js';

/** The numeral a text begins with, as `value[–upTo][scale][unit][+] of "written"`. */
function numeral(source: string): string | null {
  const { text } = read(source);
  const found = readNumeral(text, 0);
  if (found === null) return null;
  const { start, end, value, upTo, scale, unit, more } = found;
  return `${value}${upTo === null ? '' : `–${upTo}`}${scale}${unit}${more ? '+' : ''} of ${text.slice(start, end)}`;
}

describe('counts', () => {
  test.each([
    ['三个', '3 of 三'],
    ['十个', '10 of 十'],
    ['十一项', '11 of 十一'],
    ['二十三人', '23 of 二十三'],
    ['一百零五户', '105 of 一百零五'],
    ['一百二十名', '120 of 一百二十'],
    ['一百二户', '120 of 一百二'],
    ['两千', '2000 of 两千'],
    ['两千三', '2300 of 两千三'],
    ['三千零八', '3008 of 三千零八'],
    ['廿三', '23 of 廿三'],
    ['卅年', '30 of 卅'],
    ['百名', '100 of 百'],
    ['千方', '1000 of 千'],
    ['万名', '10000 of 万'],
    ['两万五千里', '25000 of 两万五千'],
    ['一万二', '12000 of 一万二'],
    ['一万一千人', '11000 of 一万一千'],
    // Before a measure word this may also be a price (两万 a 户): only the sentence can tell.
    ['两万一户', '21000 of 两万一'],
    ['三万零五百', '30500 of 三万零五百'],
    ['零', '0 of 零'],
    ['十几个', '10+ of 十几'],
    ['几十个', null],
    ['二十多名', '20+ of 二十多'],
    ['三百余户', '300+ of 三百余'],
    ['三四百人', '300–400 of 三四百'],
    ['七八个', '7–8 of 七八'],
    ['十七八个', '17–18 of 十七八'],
    ['二三十户', '20–30 of 二三十'],
    ['三五十户', '30–50 of 三五十'],
    ['三五百人', '300–500 of 三五百'],
    ['零点三个百分点', '0.3 of 零点三'],
    ['零点一五', '0.15 of 零点一五'],
    ['零点三十分', null],
    ['零点行动', null],
  ])('%s is %s', (source, expected) => {
    expect(numeral(source)).toBe(expected);
  });
});

describe('counts with a multiplier', () => {
  test.each([
    ['三百五十万吨', '350万 of 三百五十万'],
    ['两亿元', '2亿 of 两亿'],
    ['三万亿元', '3万亿 of 三万亿'],
    ['28.5万亿元', '28.5万亿 of 28.5万亿'],
    ['1.1亿', '1.1亿 of 1.1亿'],
    ['6600多万', '6600万+ of 6600多万'],
    ['二十六亿六千万美元', '26.6亿 of 二十六亿六千万'],
    ['四亿二，', '4.2亿 of 四亿二'],
    ['四亿二千万', '4.2亿 of 四亿二千万'],
    ['四亿零七百多万吨', '4.07亿+ of 四亿零七百多万'],
    ['3亿5600万元', '3.56亿 of 3亿5600万'],
    ['2亿8千多万元', '2.8亿+ of 2亿8千多万'],
    ['十三亿人民', '13亿 of 十三亿'],
    ['3亿5个', '3亿 of 3亿'],
    ['300余万元', '300万+ of 300余万'],
    ['三千多万', '3000万+ of 三千多万'],
    ['5万多人', '5万 of 5万'],
    ['3千人', '3000 of 3千'],
    ['2百户', '200 of 2百'],
    ['5千万元', '5000万 of 5千万'],
    ['三点五万', '3.5万 of 三点五万'],
    // A price: 5万 a 亩. Arabic digits and their 万 are one number, 一 begins the next (spec: 5 + 万元).
    ['5万一亩', '5万 of 5万'],
  ])('%s is %s', (source, expected) => {
    expect(numeral(source)).toBe(expected);
  });

  test.each([
    ['3千方', '3 of 3'],
    ['5千克', '5 of 5'],
    ['2.5千伏安', '2.5 of 2.5'],
    ['3百帕', '3 of 3'],
    ['防患于万一', null],
    ['30多名', '30 of 30'],
  ])('%s is %s, a near miss', (source, expected) => {
    expect(numeral(source)).toBe(expected);
  });
});

describe('shares', () => {
  test.each([
    ['百分之八', '8% of 百分之八'],
    ['万分之一', '0.01% of 万分之一'],
    ['十万分之五', '0.005% of 十万分之五'],
    ['百万分之八', '0.0008% of 百万分之八'],
    ['万分之零点六', '0.006% of 万分之零点六'],
    ['百分之八点五', '8.5% of 百分之八点五'],
    ['百分之九十五', '95% of 百分之九十五'],
    ['百分之百', '100% of 百分之百'],
    ['百分之30', '30% of 百分之30'],
    ['千分之三', '3‰ of 千分之三'],
    ['三分之二', '66.7% of 三分之二'],
    ['四分之一', '25% of 四分之一'],
    ['三成', '30% of 三成'],
    ['九成五', '95% of 九成五'],
    ['一成半', '15% of 一成半'],
    ['七八成', '70–80% of 七八成'],
  ])('%s is %s', (source, expected) => {
    expect(numeral(source)).toBe(expected);
  });

  test.each([
    ['三成立', '3 of 三'],
    ['一成不变', '1 of 一'],
    ['两成果', '2 of 两'],
    ['百分比', '100 of 百'],
    ['三分钟', '3 of 三'],
  ])('%s is %s, a near miss', (source, expected) => {
    expect(numeral(source)).toBe(expected);
  });
});

describe('rows of digits', () => {
  test.each([
    ['二〇二五年', 2025, '二〇二五'],
    ['一九七八年', 1978, '一九七八'],
    ['二零一九', 2019, '二零一九'],
    ['一二三', 123, '一二三'],
  ])('%s is %i', (text, value, written) => {
    expect(readNumeral(text, 0)).toMatchObject({ value, digits: true, end: written.length });
  });

  test.each(['三百五十万', '廿三', '三四百', '2025'])('%s is none', (text) => {
    expect(readNumeral(text, 0)?.digits).toBe(false);
  });

  test('二○二五 with a circle for the zero', () => {
    expect(numeral('二〇二五')).toBe('2025 of 二〇二五');
  });
});

describe('through the reading', () => {
  test.each([
    ['１２', '12 of 12'],
    ['1 9 9 7', '1997 of 1997'],
    ['1,234,567', '1234567 of 1234567'],
    ['８.５％', '8.5 of 8.5'],
    ['三\u200b百', '300 of 三百'],
    ['⼀百', '100 of 一百'],
  ])('%j is %s', (source, expected) => {
    expect(numeral(source)).toBe(expected);
  });
});

test.each(['', '年', 'A1', '.5', '点五', '多', '％', '①', '。'])('%j begins with no numeral', (text) => {
  expect(readNumeral(text, 0)).toBe(null);
});

test.each([
  ['①', 1],
  ['⑳', 20],
  ['⑴', 1],
  ['⒛', 20],
  ['㈠', 1],
  ['㈩', 10],
  ['❶', 1],
  ['❿', 10],
  ['一', null],
  ['1', null],
  ['⓪', null],
  ['', null],
])('circled %j is %s', (character, value) => {
  expect(circledValue(character)).toBe(value);
});

test.each([
  ['十一', 11],
  ['12', 12],
  ['廿三', 23],
  ['③', 3],
  ['一个', null],
  ['三万', null],
  ['百分之三', null],
  ['', null],
])('ordinal %j is %s', (text, value) => {
  expect(ordinalValue(text)).toBe(value);
});

/** 12345 → 一万二千三百四十五, written by the rule people write by. */
function inChinese(value: number): string {
  const digits = '零一二三四五六七八九';
  if (value >= 10_000) {
    const rest = value % 10_000;
    return `${inChinese(Math.floor(value / 10_000))}万${rest === 0 ? '' : `${rest < 1000 ? '零' : ''}${inChinese(rest)}`}`;
  }
  let text = '';
  let gap = false;
  for (const [size, name] of [
    [1000, '千'],
    [100, '百'],
    [10, '十'],
    [1, ''],
  ] as const) {
    const digit = Math.floor(value / size) % 10;
    if (digit === 0) gap = text !== '';
    else {
      text += `${gap ? '零' : ''}${digits.charAt(digit)}${name}`;
      gap = false;
    }
  }
  return text.replace(/^一十/, '十');
}

test('law: every whole number below a hundred million reads back from its writing', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 99_999_999 }), (value) => {
      const text = inChinese(value);
      // 万一 is read as the word 万一 (see above).
      fc.pre(!text.includes('万一'));
      const found = readNumeral(text, 0);
      expect(found?.end).toBe(text.length);
      expect((found?.value ?? 0) * (found?.scale === '万' ? 10_000 : 1)).toBe(value);
    }),
    { numRuns: 2000, seed: 2025 },
  );
});

test('law: a numeral ends where it says and within the text', () => {
  const text = fc.string({
    unit: fc.constantFrom(...'零〇一二两三九十百千万亿半成点分之多余几1290.,年个 '),
    maxLength: 60,
  });
  fc.assert(
    fc.property(text, (source) => {
      for (let at = 0; at < source.length; at++) {
        const found = readNumeral(source, at);
        if (found === null) continue;
        expect(found.start).toBe(at);
        expect(found.end).toBeGreaterThan(at);
        expect(found.end).toBeLessThanOrEqual(source.length);
        expect(Number.isFinite(found.value)).toBe(true);
        if (found.upTo !== null) expect(found.upTo).toBeGreaterThan(found.value);
      }
    }),
    { numRuns: 1000, seed: 2025 },
  );
});
