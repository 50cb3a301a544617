import { describe, expect, test } from 'vitest';
import { enumerated, withNumber } from '../../src/source/enumeration.js';

describe('a number in a format of Word', () => {
  test.each<[string, readonly (readonly [number, string])[]]>([
    [
      'decimal',
      [
        [0, '0'],
        [1, '1'],
        [12, '12'],
        [-1, '-1'],
        [100_000, '100000'],
      ],
    ],
    [
      'decimalZero',
      [
        [0, '00'],
        [9, '09'],
        [10, '10'],
        [100, '100'],
      ],
    ],
    [
      'upperRoman',
      [
        [1, 'I'],
        [4, 'IV'],
        [9, 'IX'],
        [14, 'XIV'],
        [40, 'XL'],
        [1999, 'MCMXCIX'],
        [0, '0'],
        [40_000, '40000'],
      ],
    ],
    [
      'lowerRoman',
      [
        [3, 'iii'],
        [8, 'viii'],
        [90, 'xc'],
      ],
    ],
    [
      'upperLetter',
      [
        [1, 'A'],
        [26, 'Z'],
        [27, 'AA'],
        [53, 'AAA'],
        [780, 'Z'.repeat(30)],
        [781, '781'],
        [0, '0'],
      ],
    ],
    [
      'lowerLetter',
      [
        [2, 'b'],
        [28, 'bb'],
      ],
    ],
    [
      'ordinal',
      [
        [1, '1st'],
        [2, '2nd'],
        [3, '3rd'],
        [4, '4th'],
        [11, '11th'],
        [12, '12th'],
        [21, '21st'],
        [113, '113th'],
      ],
    ],
    [
      'hex',
      [
        [10, 'A'],
        [255, 'FF'],
      ],
    ],
    ['numberInDash', [[3, '- 3 -']]],
    [
      'decimalFullWidth',
      [
        [1, '１'],
        [10, '１０'],
      ],
    ],
    ['decimalFullWidth2', [[2, '２']]],
    [
      'decimalEnclosedCircle',
      [
        [1, '①'],
        [10, '⑩'],
        [20, '⑳'],
        [21, '21'],
        [0, '0'],
      ],
    ],
    [
      'decimalEnclosedCircleChinese',
      [
        [1, '①'],
        [10, '⑩'],
      ],
    ],
    [
      'decimalEnclosedParen',
      [
        [1, '⑴'],
        [20, '⒇'],
        [21, '21'],
      ],
    ],
    [
      'decimalEnclosedFullstop',
      [
        [1, '⒈'],
        [20, '⒛'],
        [21, '21'],
      ],
    ],
    [
      'chineseCounting',
      [
        [0, '○'],
        [1, '一'],
        [10, '十'],
        [11, '十一'],
        [20, '二十'],
        [99, '九十九'],
        [100, '一○○'],
        [112, '一一二'],
      ],
    ],
    [
      'taiwaneseCounting',
      [
        [10, '十'],
        [21, '二十一'],
        [100, '一○○'],
      ],
    ],
    [
      'chineseCountingThousand',
      [
        [1, '一'],
        [10, '十'],
        [19, '十九'],
        [20, '二十'],
        [100, '一百'],
        [101, '一百〇一'],
        [110, '一百一十'],
        [112, '一百一十二'],
        [1000, '一千'],
        [1001, '一千〇一'],
        [1010, '一千〇一十'],
        [10_000, '一万'],
        [10_010, '一万〇一十'],
        [100_000, '十万'],
        [-3, '-3'],
        [2 ** 31 - 1, '2147483647'],
      ],
    ],
    [
      'taiwaneseCountingThousand',
      [
        [10, '十'],
        [100, '一百'],
      ],
    ],
    [
      'chineseLegalSimplified',
      [
        [1, '壹'],
        [10, '壹拾'],
        [11, '壹拾壹'],
        [20, '贰拾'],
        [105, '壹佰零伍'],
      ],
    ],
    [
      'ideographLegalTraditional',
      [
        [3, '參'],
        [10, '壹拾'],
      ],
    ],
    [
      'japaneseCounting',
      [
        [10, '十'],
        [100, '百'],
        [101, '百一'],
        [111, '百十一'],
        [1000, '千'],
      ],
    ],
    [
      'japaneseLegal',
      [
        [1, '壱'],
        [10, '壱拾'],
      ],
    ],
    [
      'ideographDigital',
      [
        [0, '〇'],
        [1, '一'],
        [10, '一〇'],
        [11, '一一'],
        [100, '一〇〇'],
      ],
    ],
    ['japaneseDigitalTenThousand', [[12, '一二']]],
    ['taiwaneseDigital', [[10, '一○']]],
    [
      'ideographTraditional',
      [
        [1, '甲'],
        [10, '癸'],
        [11, '11'],
        [0, '0'],
      ],
    ],
    [
      'ideographZodiac',
      [
        [1, '子'],
        [12, '亥'],
        [13, '13'],
      ],
    ],
    [
      'ideographZodiacTraditional',
      [
        [1, '甲子'],
        [2, '乙丑'],
        [13, '丙子'],
        [60, '癸亥'],
        [61, '61'],
      ],
    ],
    [
      'ideographEnclosedCircle',
      [
        [1, '㊀'],
        [10, '㊉'],
        [11, '11'],
      ],
    ],
    [
      'none',
      [
        [1, ''],
        [7, ''],
      ],
    ],
    ['bullet', [[1, '']]],
    // Near misses: formats that are not written, or not there.
    ['hebrew1', [[3, '3']]],
    ['constructor', [[3, '3']]],
    ['', [[3, '3']]],
  ])('%s', (format, cases) => {
    expect(cases.map(([value]) => [value, enumerated(format, value)])).toEqual(cases);
  });

  test('十 leads only where nothing stands before it', () => {
    const all = Array.from({ length: 2000 }, (_, index) => enumerated('chineseCountingThousand', index + 1));
    expect(new Set(all).size).toBe(2000);
    expect(all.filter((text) => text.startsWith('一十'))).toEqual([]);
  });
});

describe('what stands between a number and its text', () => {
  test.each([
    ['一、', '加强领导', '一、加强领导'],
    ['（一）', '加强领导', '（一）加强领导'],
    ['1.', '加强领导', '1.加强领导'],
    ['1．', '加强领导', '1．加强领导'],
    ['a)', '加强领导', 'a)加强领导'],
    ['①', '加强领导', '①加强领导'],
    ['⑴', '加强领导', '⑴加强领导'],
    ['- 1 -', '加强领导', '- 1 -加强领导'],
    ['第一', '加强领导', '第一 加强领导'],
    ['第一条', '为了', '第一条 为了'],
    ['1.1', '收文', '1.1 收文'],
    ['第一　', '加强领导', '第一 加强领导'],
    [' 1. ', '加强领导', '1.加强领导'],
    ['', '加强领导', '加强领导'],
    ['  ', '加强领导', '加强领导'],
    ['第一', '', '第一'],
    ['第一', ' 加强', '第一  加强'],
  ])('%j %j', (number, text, expected) => {
    expect(withNumber(number, text)).toBe(expected);
  });
});
